## The forms of the start notebook: fill in a row, and start a new programme.

lead = Choose a table and a row, and fill in the fields. Empty a field to see all its choices. Below each field you see what the check says of it. Only ‘Save’ changes your file.
shareable = Filling in is possible in the internal edition only, as the tables hold opinions.
unattended = In the notebook you can fill in a row here yourself. You can also open the tables of { $programme } in your spreadsheet.
now-open = Open now: table { $table }, { $row }.
type-or-choose = type or choose
see-all = Empty this field to see all choices.
not-in-list = ‘{ $found }’ is not in the list. Empty the field to see all choices.
table = Table
row = Row
new-row = a new row
the-new-row = the new row
row-number = row { $row }
needed = This field is needed.
own-column = This is a column of your own. The check does not look at it.
how-text = {""}
how-list = Put a bar | between two words or codes.
how-date = Type a date like 31-12-2026.
how-number = Type a number, with a point or a comma before the decimals.
how-count = Type a whole number.
save = Save
read-again = Read again
remove = Remove this row
remove-sure = Click once more to remove { $row }
show-again = Show the tables and the messages again
found = { $k ->
        [0] The check has no messages about this row.
        [one] The check has one message about this row.
       *[other] The check has { $k } messages about this row.
    }
nothing-typed = Nothing has changed, so there is nothing to save.
stops = { $k ->
        [one] Nothing was saved. Because of one message no report could be made any more. Put it right first.
       *[other] Nothing was saved. Because of { $k } messages no report could be made any more. Put them right first.
    } What you typed is still there.
saved = Saved: { $row } in { $file }.
emptied = Removed: { $row } from { $file }, for nothing was left in it.
removed = Removed: { $row } from { $file }. The fields keep the text, so that you can add the row again.
copy = The version before it is in { $copy }, in the folder { $folder }.
formulas = This workbook holds formulas. Open and save it in Excel to bring their outcomes up to date.
typed-stays = What you typed is still in the fields.
not-saved = This is not saved yet: { $columns }.
unsaved = What you typed in { $row } has not been saved yet. It is still there when you come back.
read = The table has been read again.
kept = { $k ->
        [0] You had typed nothing that was not saved yet.
        [one] One field keeps the text that you typed. It has not been saved yet.
       *[other] { $k } fields keep the text that you typed. It has not been saved yet.
    }
row-gone = Somebody else removed this row. When you save, it comes back as a new row.
clash = Mind: column { $column } was also changed by somebody else, to ‘{ $theirs }’. The field holds your text: ‘{ $mine }’.
new-lead = Start a new programme with empty tables and a few starter rows. Nothing is ever overwritten.
new-unattended = Start a new programme in the notebook itself, or with: omgeving new my_programme --language en
name = Short name
make-folder = Make a folder with a file per table
make-workbook = Make one workbook
made = Made: { $path }. Put the name { $name } behind ‘programme’ in the first code cell, and run all cells again.
