## The commands: help and messages.

about = Stakeholder management of digitalisation programmes: from tables to a report.
new = Start a programme: a folder or workbook with empty tables and starter rows
import = Make a programme from your own list in Excel or CSV
check = Check the tables of a programme and show all faults
report = Make the report of one or more programmes
portfolio = Make the report over several programmes together
collect = Collect a measurement round: forms for the parties, and their answers back into the tables
one-programme = id of a programme, or a path to a folder or workbook
out = make the forms in this folder
in = read answers from these files or folders
collect-cycle = number of the measurement round; 0 = the next one, or the round that was sent out
collect-date = day on which answers must be in, as yyyy-mm-dd; also the date of an answer that has none itself
format = kind of form: xlsx, csv or all (both)
latest = different answers of one party: take the last one by its time stamp or date
middle = different answers of one party: take the middle one, with the number of people
close = close the round: add who was asked and did not answer
dry-run = show what would happen, and write nothing
teach = Make the lesson: notebooks with exercises for participants and for the lecturer
teach-output = folder for the lesson
teach-edition = edition: student, teacher or all
name = short name of the programme: lower-case letters, digits, _ and -
path = folder or workbook of the programme; none = all programmes
programme = id of a programme, or a path to a folder or workbook; none = all programmes
list = your list: an Excel workbook or a CSV file
sheet = only this sheet of the workbook
accept = take over the whole proposal without asking
import-name = short name of the new programme; empty = the name of the list
import-workbook = put the tables in one Excel workbook instead of separate files
workbook = make one Excel workbook instead of a folder
language = language: nl or en
language-all = language: nl, en or all
edition = edition: internal, shareable or all
strict = a warning counts as an error
csv = also write the faults to this CSV file
data-root = folder with programmes and reference
output = folder for the reports
reference-date = reference date as yyyy-mm-dd; empty = end of the month of the last round
force = make every report again, also when nothing has changed
resume = go on with the previous run that was stopped
jobs = so many programmes at once; empty = as many as there are processor cores
time-limit = so many seconds one notebook may take; empty = 600
notebooks = folder with your own notebooks; empty = those of the pack
ordinary-kernel = use ordinary Jupyter kernels instead of the fast way
cycle = number of the round; 0 = the latest
help = show this help
commands = commands
options = options
bad-date = ‘{ $found }’ is no date. Write a reference date as 2026-12-31.
bad-name = ‘{ $found }’ cannot be the name of a programme. Use lower-case letters, digits, _ and -, and start with a letter or digit. Names such as ‘con’ and ‘portfolio’ are taken.
exists = { $path } exists already. Choose another name; nothing was overwritten.
made = Made: { $path }. First fill in the tables programme and stakeholders. Then check with: omgeving check { $path }
checked = { $place }: { $errors ->
        [0] no errors
        [one] { $errors } error
       *[other] { $errors } errors
    }, { $warnings ->
        [one] { $warnings } warning
       *[other] { $warnings } warnings
    }, { $remarks ->
        [one] { $remarks } remark
       *[other] { $remarks } remarks
    }.
all-well = { $place }: no errors, warnings or remarks.
no-report = There is no report as long as there are errors.
weight-error = error
weight-warning = warning
weight-remark = remark
more = and { $k } more of the same kind, in row { $rows }
no-programmes = There is no programme in { $folder }. Make one with: omgeving new my_programme --language en
same-id = Two programmes have the same id: { $first } and { $second }. Give one of them another programme_id.
made-report = { $path } ({ $seconds } s)
not-made = { $programme }: no report. { $why }
left-out = { $programme } is left out.
not-finished = The notebook did not reach its end ({ $why }). The previous report is unchanged. Check the tables, and try again.
summary = { $made ->
        [one] { $made } report made
       *[other] { $made } reports made
    }, { $failed ->
        [0] all well.
        [one] { $failed } failed.
       *[other] { $failed } failed.
    }
interrupted = Stopped. What was finished is kept.
cannot-write = { $path } cannot be read or written: { $why }
why-full = the disk is full. Make room, and try again.
why-not-allowed = you may not do that, or another program has it open. Ask for permission, or close it there.
why-gone = it is not there. Check the name and the place.
why-in-the-way = a file or folder is in the way. Choose another place.
why-too-long = the name is too long. Choose a shorter place.
why-other = the computer says ‘{ $words }’.
fault-file = file
fault-sheet = sheet
fault-row = row
fault-column = column
fault-weight = weight
fault-code = code
fault-message = message
wrong-use = We do not understand this command. See: { $help }
wrong-word = We do not recognise ‘{ $found }’ here. See: { $help }
wrong-choice = ‘{ $found }’ is not possible for { $option }. Choose from: { $allowed }. See: { $help }
missing-word = Something is missing: { $found }. See: { $help }
