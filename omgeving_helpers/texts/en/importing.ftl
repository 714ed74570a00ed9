## Taking over a list of one's own: the proposal, the workbook beside it and what came of it.

# Words in the workbook with the proposal

part-explanation = Explanation
part-sheets = Sheets
part-columns = Columns
part-values = Words
part-fixed = Additions
part-rows = Rows
title = Take over your list
agree = Agreed? Choose yes when all is right.
yes = yes
no = no
leave-out = leave out
file-date = day of saving
step-1 = This is a proposal. Nothing has been made yet, and your list stays as it is.
step-2 = Look at the other sheets. You may change the yellow cells; in the orange cells you have to choose.
step-3 = What you leave empty is not taken over. It is kept all the same, with the row where it stood.
step-4 = Is all of it right? Then choose yes at the top of this sheet, save this file and give the same command again.
step-5 = Your choices are kept. A next list with the same headers asks only what is new.
head-sheet = Sheet
head-header-row = Header on row
head-rows = Rows
head-to = Goes to
head-sureness = How sure
head-why = Why
head-column = Column
head-header = Header
head-examples = Examples
head-others = Can also be
head-found = Found
head-count = Count
head-becomes = Becomes
head-row = Row
head-taken = Take over
head-left-why = Why not
sureness-sure = sure
sureness-likely = likely
sureness-open = choose
sureness-left = not suggested
sureness-confirmed = chosen
kept-mapping = mapping
kept-left = not_taken_over

# Why: sheets

why-sheet-named = The sheet has this name.
why-sheet-headers = { $word ->
        [1] One header belongs to this table.
       *[other] { $word } headers belong to this table.
    }
why-sheet-scores = The sheet gives scores as for parties. Choose yourself which column holds their names.
why-sheet-none = The headers fit no table. Choose one if the sheet has to take part.
why-sheet-tie = Several sheets fit the same table. Choose which one takes part, or name the sheet with --sheet.
why-chosen = This is what you chose.

# Why: columns

why-same-word = The header is a word that we know.
why-same-word-some = The header is a word that we know, but not every cell fits.
why-nearly-same = The header is nearly a word that we know.
why-nearly-same-some = The header is nearly a word that we know, and not every cell fits.
why-near = The header is like a word that we know.
why-near-some = The header is like a word that we know, and not every cell fits.
why-tie = This fits several places equally well, or another column fits too. Please choose.
why-taken = The best place is for another column already. Please choose.
why-no-fit = The header is known, but most cells do not fit there. Choose yourself.
why-no-place = There is no column for this. The cells are kept in the list of what was not taken over.
why-no-header = This column has no header.
why-personal-header = Such a column is about persons. A report names functions, never persons.
why-personal-cells = This column seems to hold persons, addresses or numbers. A report names functions, never persons.

# Why: words

why-score-word = This is how we read this word on our scale from 1 to 5. Is that right?
why-other-scale = Your scale goes to { $word }, ours from 1 to 5. Is this right?
why-small-scale = You only use 1, 2 and 3. Is this a scale of three? Then choose other scores.
why-reversed-scale = With you 1 is the highest, with us 5. That is why this score is turned round here.
why-digit-inside = The text holds one digit.
why-known-word = This word means the same with us.
why-looks-like = This is like ‘{ $word }’.
why-word-inside = The text holds a word that we know.
why-unknown-word = This means that it is not known yet. The cell then stays empty.
why-no-value = We do not know this word. Choose what it means, or leave the cell empty.
why-same = This stands in our list as well.
why-person = This looks like a person, an address or a number. Fill in a function, or leave the cell empty.
why-person-beside = This seems to hold a person, an address or a number too. That part is left out. Is that right?
why-person-or-organisation = This looks like the name of a person, but it seems to be an organisation. Is that right?

# Why: additions

why-own-list = Your list does not say where this comes from. A list of your own counts as an estimate, the most cautious choice.
why-one-issue = Is every interest about the same issue? Then type it here. Otherwise it stays empty.
why-first-round = A score belongs to a measurement round. This becomes the first.
why-file-date = A score needs a day. We take the day on which you last saved the list.

# Why: rows

why-row-total = This looks like a total.
why-row-header = This is the header once more.
why-row-section = This looks like a heading between the rows.
why-row-note = This looks like a note below the list.
why-row-lonely = Only one cell of this row is filled.
why-row-no-name = This row does not name a party.

# Why a cell was not taken over

left-personal = this column seems to be about persons
left-person = looks like a person, an address or a number
left-no-place = no column was chosen for this
left-no-value = no value was chosen for this word
left-unreadable = this cannot be read as a value here
left-note = stands in a note at this cell
left-unknown = means that it is not known yet
left-changed = taken over, but written otherwise: on one line, without characters that cannot be seen
left-replaced = replaced by what you chose
left-id = no usable id, or the id stands there twice
left-reference = points at something that is not in the list
left-row-reference = another cell of this row points at something that is not in the list
left-differs = another row says something else of this party
left-sheet = this sheet was not taken over
left-above = stands above the header
left-fields = this row has more or fewer fields than the header
left-excel-error = error of Excel
left-formula-without-outcome = formula without an outcome
left-row-total = looks like a total
left-row-header = is the header once more
left-row-section = looks like a heading between the rows
left-row-note = looks like a note below the list
left-row-lonely = you did not want to take this row over
left-row-no-name = this row does not name a party

# The proposal on the screen

reads-as = Sheet ‘{ $sheet }’ becomes { $table }. The header stands on row { $row }; below it { $rows ->
        [0] there are no rows.
        [one] there is { $rows } row.
       *[other] there are { $rows } rows.
    }
reads-file-as = Your list becomes { $table }. The header stands on row { $row }; below it { $rows ->
        [0] there are no rows.
        [one] there is { $rows } row.
       *[other] there are { $rows } rows.
    }
sheet-left = Sheet ‘{ $sheet }’ does not take part. { $why }
file-left = We do not know what kind of list this is. { $why }
column-to = { $letters } ‘{ $header }’ becomes { $to } ({ $sureness }).
column-open = { $letters } ‘{ $header }’: please choose. It can be: { $others }.
column-left = { $letters } ‘{ $header }’ is not taken over. { $why }
words = This is how we read the words: { $words }.
words-open = { $k ->
        [one] One word we do not know: { $words }. This cell is not taken over.
       *[other] { $k } words we do not know: { $words }. These cells are not taken over.
    }
words-beside = { $k ->
        [one] One cell holds a person, an address or a number too. What is left: { $words }.
       *[other] { $k } cells hold a person, an address or a number too. What is left: { $words }.
    }
words-person = { $k ->
        [one] One cell seems to name a person, an address or a number. It is not taken over.
       *[other] { $k } cells seem to name a person, an address or a number. They are not taken over.
    }
word = { $found } = { $becomes }
word-empty = empty
more = and { $k } more
row-out = Row { $row } (‘{ $text }’) is not taken over. { $why }
row-in = Row { $row } (‘{ $text }’) is taken over. { $why }
rows-more = { $k ->
        [one] There is { $k } more row like this.
       *[other] There are { $k } more rows like this.
    }
fixed = Every row gets ‘{ $becomes }’ ({ $to }). { $why }
fixed-date = { $becomes } ({ $day })
proposed = Nothing has been made yet. The proposal stands in { $path }.
what-now = Open that file in Excel and change what is not right. Choose yes on the sheet Explanation, save it and give the same command again. Is all of it right already? Then give the command with --accept behind it.
still-no = In { $path } the sheet Explanation still says no. Choose yes there when all is right, save the file and give the same command again.
something-new = { $k ->
        [one] Your list holds one thing about which nothing was chosen yet.
       *[other] Your list holds { $k } things about which nothing was chosen yet.
    } Your earlier choices are still in { $path }.
unchosen = { $k ->
        [one] One choice was left open: { $names }. Those cells are not taken over.
       *[other] { $k } choices were left open: { $names }. Those cells are not taken over.
    } Do you want to choose after all? Then remove this programme, and give the command without --accept.
ask = Is all of this right? Type yes or no:
remembered = The mapping of { $programme } fits this list as well. It was used again.
remembered-partly = The mapping of { $programme } fits in part. We only ask what is new.

# What was made

made = Made: { $path }
made-rows = { $table }: { $rows ->
        [one] { $rows } row
       *[other] { $rows } rows
    }
begun = Not from your list, but to begin with: { $tables }. Read these rows, and remove what does not fit.
left = { $k ->
        [0] Everything in your list was taken over.
        [one] One cell of your list is not in the programme, or stands there otherwise. Which one, and why, stands in { $path }.
       *[other] { $k } cells of your list are not in the programme, or stand there otherwise. Which ones, and why, stands in { $path }.
    }
kept = A copy of your list and the chosen mapping stand in { $path }.
personal = They hold data on persons as well. Remove those files when you no longer need them, and do not pass them on.
double = ‘{ $name }’ stands there { $k } times, as { $ids }. Is it the same party? Then join the rows yourself.
added = { $k ->
        [one] One party only stood beside an interest. It was added: { $names }.
       *[other] { $k } parties only stood beside an interest. They were added: { $names }.
    }
next = Now complete the table programme. The check below says what is still missing.

# What cannot be

no-file = { $path } does not exist. Check the name and the folder.
no-list = { $path } is a folder. Give the file with your list: an Excel workbook or a CSV file.
is-mapping = { $path } is the proposal itself. Give the command with your own list.
is-empty = There is nothing in { $path }. Fill the list, or choose another file.
no-sheet = The sheet ‘{ $found }’ is not in { $path }, or there is nothing in it. Choose from: { $allowed }.
exists = { $path } already exists. Your work in it stays as it is. Choose another name with --name, or remove that programme first.
bad-name = ‘{ $found }’ cannot be the name of a programme. Use small letters, digits, _ and -, and begin with a letter or digit.
no-table = No sheet of the list takes part. In { $path }, choose for a sheet what it is, for example stakeholders.
no-name-column = We do not know in which column the name of the party stands. In { $path }, choose for that column: { $to }.
no-rows = There are no rows below the header. Fill the list, or choose another sheet with --sheet.
