## Saving in a table: why something was not saved, and what somebody else changed.

changed-elsewhere = ‘{ $name }’ has changed since you opened it. Nothing was saved. { $readable ->
        [no] It is gone, or can no longer be read.
       *[yes] { $k ->
                [0] Nothing changed in the rows of this table.
                [one] This is what changed.
               *[other] These { $k } things changed.
            }
    }
    .remedy = Read the table again. Then save once more.
open-elsewhere = ‘{ $name }’ is open in another program. Nothing was saved.
    .remedy = Close the file there, and save once more.{ $has_trace ->
        [yes] {" "}Is it open nowhere? Then remove the file ‘{ $trace }’.
       *[no] {""}
    }
held-elsewhere = Another window is saving in ‘{ $name }’ now{ $has_since ->
        [yes] , since { $since }
       *[no] {""}
    }. Nothing was saved.
    .remedy = Wait a moment, and save once more.
no-space = The disk is full. Nothing was saved; ‘{ $name }’ is as it was.
    .remedy = Free some space, and save once more.
read-only = You may not write in ‘{ $name }’. Nothing was saved.
    .remedy = Ask for the right to write in the folder { $folder }, or work in your own copy of that folder.
disk = The computer could not read or write ‘{ $name }’: { $reason } Nothing was saved.
    .remedy = Check whether the disk or the network folder can be reached, and try again.
unreadable = ‘{ $name }’ cannot be read, so it cannot be changed either. { $fault }
    .remedy = Put this right in your spreadsheet first.
no-header = The header row of ‘{ $name }’ cannot be found.
    .remedy = Put the names of the columns in one row above the data.
no-programme = { $name } does not exist.
    .remedy = Check the name and the place.
bad-character = The text holds a character that does not fit in a cell ({ $found }). Nothing was saved.
    .remedy = Remove that character. Type the text again if need be.
too-long = The text has { $k } characters. A cell holds { $most }.
    .remedy = Shorten the text.
odd-bytes = This file holds characters that cannot be read. It cannot be changed here without loss.
    .remedy = Open the file in your spreadsheet, and save it as CSV UTF-8.
odd-workbook = This workbook is built differently from what Excel does. It cannot be changed here without loss.
    .remedy = Open the workbook in Excel, save it as .xlsx, and try again.
signed = ‘{ $name }’ has a digital signature. It lapses when anything changes.
    .remedy = Change the workbook in Excel, or remove the signature first.
formula = { $name }, sheet { $sheet }, cell { $cell }: a formula stands here. We do not overwrite it.
    .remedy = Change this cell in Excel.
merged = { $name }, sheet { $sheet }, cell { $cell }: this cell is merged with others.
    .remedy = Unmerge the cells in Excel, and try again.
not-the-same = The new version of ‘{ $name }’ reads back differently from what you typed. Nothing was saved.
    .remedy = Change this row in your spreadsheet, and check the programme afterwards.

difference-cell = row { $row }{ $has_code ->
        [yes] {" "}({ $code })
       *[no] {""}
    }, column { $column }: { $has_was ->
        [yes] was ‘{ $was }’
       *[no] was empty
    }, { $has_now ->
        [yes] is now ‘{ $now }’
       *[no] is empty now
    }
difference-added = row { $row }{ $has_code ->
        [yes] {" "}({ $code })
       *[no] {""}
    } was added
difference-removed = row { $row }{ $has_code ->
        [yes] {" "}({ $code })
       *[no] {""}
    } is gone
