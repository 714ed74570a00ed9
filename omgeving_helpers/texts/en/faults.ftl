## What is wrong with the input: first what is there and what should be there, then (.remedy) what you can do.

place-sheet = sheet { $sheet }
place-row = row { $row }
place-column = column { $column }

# The folder or file as a whole

not-found = This folder or file does not exist.
    .remedy = { $has_meant ->
        [yes] Do you mean ‘{ $meant }’?
       *[no] Check the name and the place.
    }
not-readable = This file or folder cannot be read.
    .remedy = Ask for permission to read it, close it in other programs, or see whether the network folder can be reached.
no-programmes = There is no programme in this folder.
    .remedy = Make one with: omgeving new my_programme --language en
table-missing = The table ‘{ $name }’ is missing or empty. Without this table there can be no report.
    .remedy = Add the file { $name }.csv, or a sheet called { $name }.
no-programme-row = The table ‘{ $name }’ has no row. There must be exactly one.
    .remedy = Fill in the row of the programme.
several-programme-rows = There are { $k } programmes here. There may be one.
    .remedy = Keep one row. Each programme has a folder of its own.
same-programme-id = ‘{ $found }’ is the code of several programmes: { $places }.
    .remedy = Give every programme a code of its own.
shared-list-missing = The shared list ‘{ $name }’ is missing or empty.
    .remedy = Put { $name }.csv back in the folder reference.
table-twice = This table is there twice: in { $first } and in { $second }.
    .remedy = Keep one, and remove the other.
copy = ‘{ $name }’ seems to be a copy. It was not read.
    .remedy = Remove the copy, or give it the name of the table if it is the right one.
open-elsewhere = ‘{ $name }’ is open in another program. The lock file was skipped.
    .remedy = Save and close the file if you have just changed something.
unknown-file = ‘{ $name }’ is not the name of a table. The file was not read.
    .remedy = { $has_meant ->
        [yes] Do you mean ‘{ $meant }’?
       *[no] Give the file the name of a table if it should be read.
    }
unknown-sheet = ‘{ $name }’ is not the name of a table. The sheet was not read.
    .remedy = { $has_meant ->
        [yes] Do you mean ‘{ $meant }’?
       *[no] Give the sheet the name of a table if it should be read.
    }

# What a file really is

is-workbook = This is an Excel file, not CSV.
    .remedy = Give the file a name that ends in .xlsx.
other-spreadsheet = This is a spreadsheet of another program than Excel.
    .remedy = Open it there and save it as .xlsx or as CSV.
is-old-excel = This is an old Excel file (.xls).
    .remedy = Open it in Excel and save it as .xlsx or as CSV.
is-html = This is a web page (HTML), not a table.
    .remedy = Open it in Excel and save it as .xlsx or as CSV.
is-text = This is a text file, not an Excel file.
    .remedy = Give the file a name that ends in .csv.
is-empty = This file is empty.
    .remedy = Save it again, or remove it.
encrypted = This file is encrypted: it has a password or a label.
    .remedy = Save it without a password or label.
broken-workbook = This Excel file is damaged and cannot be opened.
    .remedy = Open it in Excel and save it again, or save each sheet as CSV.
has-macros = This Excel file has macros. We do not open such files.
    .remedy = Save it as .xlsx without macros.
has-dtd = This Excel file holds something that does not belong in a workbook (a document type). We do not open it.
    .remedy = Copy the cells to a new workbook and save that.
unpacks-too-large = Unpacked, this file becomes suspiciously much larger: { $size } MB. We do not open it.
    .remedy = Copy the cells to a new workbook and save that.
last-cell = The last used cell is { $cell }. We do not read a sheet that large.
    .remedy = Remove everything beside and below the table, blanks too, and save it again.
too-many-rows = This sheet has too many rows or cells: { $rows } rows. There may be { $most }.
    .remedy = Save it as CSV, or remove empty rows.
too-large = This file is too large: { $size } MB.
    .remedy = Check whether this is the right file, and split it if needed.
read-as-windows-1252 = This file is not UTF-8. It was read as Windows-1252.
    .remedy = See whether letters such as é and ë are right. Preferably save it as ‘CSV UTF-8’.
swallowed-rows = One cell swallows whole rows: row { $first } to { $last }. Most likely there is one quotation mark (") too many.
    .remedy = Remove the loose quotation mark, or type two.
open-quote = At row { $first } a quotation mark (") opens that is not closed properly.
    .remedy = Close the quotation mark, or remove it.

# The header and the rows

lines-above-header = The header was found on row { $header }. What stands above it, from row { $first }, was not read.
    .remedy = Remove the lines above the header.
column-missing = The required column ‘{ $name }’ is missing.
    .remedy = { $has_meant ->
        [yes] Do you mean this column by ‘{ $meant }’? Then change the header.
       *[no] Add the column. Leave a cell empty if you do not know.
    }
column-twice = The column ‘{ $found }’ is there { $k } times, at { $places }.
    .remedy = Keep one.
mixed-separators = The header uses both ‘{ $first }’ and ‘{ $second }’ between the columns.
    .remedy = Use one, in the whole file.
no-header = Cell { $cell } holds no name of a column. The column was not read.
    .remedy = Fill in a name, or remove the column.
extra-columns = { $k ->
        [one] We do not know the column { $names }. It stays and takes no part.
       *[other] We do not know the columns { $names }. They stay and take no part.
    }
    .remedy = You need not do anything, unless a name was mistyped.
blank-rows = { $k ->
        [one] There is an empty row between the rows here.
       *[other] There are { $k } empty rows between the rows. This is the first.
    }
    .remedy = You need not do anything.
total-row = ‘{ $found }’ seems to be a row of totals. The row takes no part.
    .remedy = Remove the row of totals.
too-many-fields = This row starts with ‘{ $text }’ and has { $found } fields; there are { $wanted } columns. The row takes no part.
    .remedy = Is there a separator inside a text? Then put that text between quotation marks ("Jansen, Piet").
too-few-fields = This row starts with ‘{ $text }’ and has { $found } fields; there are { $wanted } columns. The row takes no part.
    .remedy = Complete the row. Cells may be empty, as long as the separators are there.
too-many-bad = { $k } of the { $n } cells in this required column cannot be read. That is more than a fifth; we cannot use such a column.
    .remedy = Correct these cells, or leave them empty if you do not know.

# What Excel knows

hidden-sheet = This sheet is hidden. It was read all the same.
    .remedy = Show it, or remove it if it should not take part.
hidden-rows = Hidden: { $rows ->
        [one] { $rows } row
       *[other] { $rows } rows
    } and { $columns ->
        [one] { $columns } column
       *[other] { $columns } columns
    }. Everything was read all the same.
    .remedy = Show them, or remove them if they should not take part.
cell-colours = In column { $columns } cells have different colours. A colour is not read.
    .remedy = Does a colour mean something? Put it into words in a column of its own.
merged-cells = The cells { $cells } are merged. Only the first counts; the others are empty.
    .remedy = Unmerge the cells and fill in each of them.
formula-without-outcome = Cell { $cell } holds a formula without an outcome.
    .remedy = Open the file in Excel and save it, or type the value.
excel-error = Cell { $cell } holds an Excel error: { $found }.
    .remedy = Correct the formula, or type the value.
date-in-text = Excel made a date or time of this cell: { $found }. Text belongs here.
    .remedy = Format the column as Text and type the value again.

# One cell

must-be-filled = This cell is empty, but must be filled. Until then it is unknown.
    .remedy = Fill in the cell.
filler = ‘{ $found }’ only fills the space. The cell counts as empty.
    .remedy = Leave the cell empty, or fill in a real value.
bad-id = ‘{ $found }’ is not a valid code: 1 to 32 letters, digits, _, - or points, without blanks.
    .remedy = Choose a short code, for example S12.
bad-slug = ‘{ $found }’ is not a valid short name: 1 to 48 lower-case letters, digits, _ or -, and no name that Windows keeps for itself.
    .remedy = Choose a short name, for example one_application.
bad-score = ‘{ $found }’ is not a whole number from 1 to 5.
    .remedy = Fill in a number, or leave it empty.
bad-count = ‘{ $found }’ is not a whole number from { $least } up.
    .remedy = Fill in a whole number, or leave it empty.
bad-number = ‘{ $found }’ is not a number.
    .remedy = Fill in digits only, without % or another unit, or leave it empty.
doubtful-number = ‘{ $found }’ can be read in two ways.
    .remedy = Write { $whole } or { $part }.
bad-date = ‘{ $found }’ is not a date that we know.
    .remedy = Write day, month and year, for example 31-12-2026.
no-such-date = ‘{ $found }’ does not exist.
    .remedy = See which day it was, for example 28-02-2026.
far-date = ‘{ $found }’ lies outside 1900 to 2199.
    .remedy = Check the year.
short-year = ‘{ $found }’ has no year of four digits.
    .remedy = Write the year in full, for example 31-12-2026.
serial-date = ‘{ $found }’ is not a date, but a number.
    .remedy = { $has_meant ->
        [yes] Do you mean { $meant }? Then format the cell as Date.
       *[no] Format the cell as Date.
    }
date-with-time = ‘{ $found }’ has a time as well.
    .remedy = Write the day only, for example 31-12-2026.
month-first = ‘{ $found }’ has the month first. So every date with slashes in this column is unknown.
    .remedy = Write the day first in the whole column, for example 31-12-2026.
bad-yes-no = ‘{ $found }’ is not yes, no or unknown.
    .remedy = Choose yes, no or unknown, or leave it empty.
bad-value = We do not recognise ‘{ $found }’. { $has_meant ->
        [yes] Do you mean ‘{ $meant }’?
       *[no] It is not in the list.
    }
    .remedy = Choose from: { $allowed }.
unreadable-character = ‘{ $found }’ holds a character that cannot be read (�).
    .remedy = Type the word again.
twice-encoded = ‘{ $found }’ was saved wrongly by a computer.
    .remedy = Do you mean ‘{ $meant }’? Then save the file again as UTF-8.
control-character = There was an invisible control character in ‘{ $found }’. It was left out.
    .remedy = Type the cell again.
direction-character = There was an invisible character in ‘{ $found }’ that turns the reading direction. It was left out.
    .remedy = Type the cell again if it looks odd.
invisible-character = There was an invisible character ({ $sign }) in ‘{ $found }’. It was left out.
    .remedy = Type the cell again.
look-alike = ‘{ $found }’ contains { $sign }, a character that looks like an ordinary letter.
    .remedy = Do you mean { $meant }? Then type the code again.
excel-return = There was a leftover of Excel (_x000D_) in ‘{ $found }’. It was left out.
    .remedy = You need not do anything.
line-break = There was a line break in ‘{ $found }’. It has become a blank.
    .remedy = You need not do anything.
composed = ‘{ $found }’ was written with loose accents. That was put right.
    .remedy = You need not do anything.
blanks-around = There were blanks around ‘{ $found }’. They were left out.
    .remedy = You need not do anything.
digits = ‘{ $found }’ was written with special characters. That was put right.
    .remedy = You need not do anything.

# Codes and what they point at

empty-id = There is no usable code here. Without a code we cannot tell the row apart.
    .remedy = Give every row a code of its own.
double-id = { $found } is there { $k } times, on row { $places }.
    .remedy = Give every row a code of its own, or remove the double one.
ids-differ-in-capitals = { $found } differs only in capitals from { $other } on row { $place }. They stay two.
    .remedy = Is it the same one? Then write the code alike everywhere.
unknown-id = ‘{ $found }’ is not in { $target }. The cell is now unknown.
    .remedy = { $has_meant ->
        [yes] Do you mean ‘{ $meant }’?
       *[no] Correct the code, or add the row to { $target }.
    }
unknown-threshold = ‘{ $found }’ is not a threshold that we know. The row takes no part.
    .remedy = { $has_meant ->
        [yes] Do you mean ‘{ $meant }’?
       *[no] Choose a code from the shared list of thresholds.
    }
unknown-organisation = ‘{ $found }’ is not in { $target }. The code stays.
    .remedy = { $has_meant ->
        [yes] Do you mean ‘{ $meant }’?
       *[no] Add the organisation to the shared list if several programmes know it.
    }
nothing-to-point-at = { $k ->
        [one] This cell points (‘{ $found }’) at { $target }, but there is nothing in it. The cell is now unknown.
       *[other] { $k } cells in this column point (‘{ $found }’) at { $target }, but there is nothing in it. They are now unknown.
    }
    .remedy = Fill in { $target }, or clear these cells.
short-name-long = ‘{ $found }’ is longer than 20 characters. That does not fit in a picture.
    .remedy = Choose a shorter name.
same-name = ‘{ $found }’ is there more than once, as { $ids }.
    .remedy = Is it the same party? Then join the rows.

# Measurement

statement-not-asked = A statement is filled in (‘{ $found }’), but the measure is not ‘statement’. We do not know what was asked.
    .remedy = Choose the measure ‘statement’, or clear the statement.
statement-missing = The measure is ‘statement’, but no statement is filled in. We do not know what was asked.
    .remedy = Fill in the code of the statement.
same-answer-twice = { $party } has the same answer twice here ({ $found }), on row { $places }. It counts once.
    .remedy = Remove the double row.
answers-differ = { $party } has different answers here ({ $found }), on row { $places }. The score is now unknown.
    .remedy = Keep the right score, and remove the other.
round-again = { $k ->
        [one] { $k } answer of this form was in the measurements already. It was skipped.
       *[other] { $k } answers of this form were in the measurements already. They were skipped.
    }
    .remedy = You need not do anything.
round-differs = { $party } has { $found } here, but the measurements already hold { $there }. Nothing was taken from this form.
    .remedy = Make the two equal, or remove one of them.
cycles-overlap = Round { $later } starts on { $found }, but round { $earlier } runs until { $end } (row { $place }).
    .remedy = Check the dates and the numbers of the rounds.
cycle-skipped = { $k ->
        [one] There is a round { $found }, but round { $missing } is missing.
       *[other] There is a round { $found }, but the rounds { $missing } are missing.
    }
    .remedy = Number the rounds 1, 2, 3, without leaving one out.
measured-before-start = This measurement is of { $found }, but the programme started on { $start }.
    .remedy = Check both dates.
measured-far-ahead = This measurement is of { $found }, more than a year after the latest other date ({ $last }). The date is now unknown.
    .remedy = Check the year.
no-such-cycle = { $k ->
        [0] Round { $cycle } is not there on { $asked }: nothing has been measured by then.
        [one] Round { $cycle } is not there on { $asked }. There is only round { $there }.
       *[other] Round { $cycle } is not there on { $asked }. There are the rounds { $there }.
    }
    .remedy = Choose a round that is there, or 0 for the latest.

# What contradicts itself

speaks-for-circle = This way { $party } speaks, directly or through others, for itself: { $found }. This link does not count.
    .remedy = Take one party out of the circle.
theme-with-itself = Theme ‘{ $found }’ is set against itself. The row takes no part.
    .remedy = Remove the row, or choose another theme.
pair-twice = The pair { $found } is there twice, on row { $places }. It counts once.
    .remedy = Remove the double row.
pair-with-two-relations = The pair { $found } is both compatible and conflicting, on row { $places }. The relation is now unknown.
    .remedy = Keep one row.
part-above-whole = The numerator ({ $part }) is larger than the denominator ({ $whole }). Both are now unknown.
    .remedy = Check both numbers.
decision-with-two-texts = This decision has different texts. Here it says ‘{ $found }’; we use ‘{ $shown }’.
    .remedy = Make the texts equal.
chosen-on-without-choice = There is a date of the choice ({ $found }), but the status is not ‘chosen’. The date does not count.
    .remedy = Make the status ‘chosen’, or remove the date.
chosen-without-date = The status is ‘chosen’, but there is no date of the choice.
    .remedy = Fill in the date of the choice.
phase-start-without-phase = ‘{ $found }’ is the start of a phase, but it does not say of which phase.
    .remedy = Fill in the phase.
end-before-start = The end ({ $found }) is before the start ({ $start }, column { $other }). Both are now unknown.
    .remedy = Check both dates.
before-the-meeting = { $found } is before the meeting of { $meeting }. The date is now unknown.
    .remedy = Check both dates.
held-in-the-future = This meeting is on { $found }, but is already marked as ‘held’. It counts as planned.
    .remedy = Choose ‘scheduled’, or correct the date.
stances-differ = { $party } has different stances on ‘{ $issue }’ ({ $found }), on row { $places }. We count with the middle one.
    .remedy = Choose one, or split the issue.
other-phase = The phase here is ‘{ $found }’, but by the planning ‘{ $wanted }’ has started ({ $where }, row { $number }). The planning goes first.
    .remedy = Make the two equal.
option-of-no-issue = The issue ‘{ $found }’ occurs in no interest.
    .remedy = { $has_meant ->
        [yes] Do you mean ‘{ $meant }’?
       *[no] Write the issue as in the interests.
    }
meets-no-criterion = An option can only meet a criterion. This is none: { $found }.
    .remedy = Choose a statement of the kind ‘criterion’, or remove it.
deputy-is-contact = The deputy (‘{ $found }’) is the same as the first contact. So there is no deputy.
    .remedy = Fill in another function, or leave the deputy empty.
known-without-contact = The first contact is said to be known, but none is filled in.
    .remedy = Fill in the first contact.
belongs-to-itself = ‘{ $found }’ belongs to itself. The link does not count.
    .remedy = Choose another statement, or leave the cell empty.
group-applies = The group ‘{ $found }’ is said not to apply, but { $k ->
        [one] it has { $k } party, which counts.
       *[other] it has { $k } parties, which count.
    }
    .remedy = Remove the group here.
keep-until-passed = The retention date has passed: { $found }. It is about ‘{ $folder }’.
    .remedy = Delete the data, or agree on a new date.
other-folder-name = Here it says ‘{ $found }’, but the folder is called ‘{ $folder }’. We use ‘{ $found }’.
    .remedy = Give the folder the same name.

# Persons (D02): what is there is not repeated

looks-like-person = This looks like the name of a person.
    .remedy = Fill in a function, not a person.
looks-like-mail = This looks like an e-mail address.
    .remedy = Fill in a function or a desk, not an address.
looks-like-phone = This looks like a telephone number.
    .remedy = Fill in a function or a desk, not a number.
looks-like-bsn = This looks like a citizen service number.
    .remedy = Remove the number.
bad-parameter = ‘{ $found }’ is not possible here.
    .remedy = Choose from, or write as: { $allowed }.

# The proposal for a list of one’s own

bad-choice = ‘{ $found }’ cannot stand here. { $has_meant ->
        [yes] Do you mean ‘{ $meant }’?
       *[no] It is not in the list of choices.
    }
    .remedy = Choose a value from the list, or empty the cell.
choice-twice = Two columns go to the same place ({ $found }): { $names }.
    .remedy = Choose another place for one of the two, or empty the cell.
