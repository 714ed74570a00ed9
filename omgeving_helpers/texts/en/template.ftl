## The empty template: explanation in the workbook and in the folder.

explanation = Explanation
choices = Choices
how = How to fill this in
step-1 = First fill in the sheet or file { $programme }: one row about the programme itself.
step-2 = Then fill in { $stakeholders }: one row per party. A party is an organisation, board or group, never a person.
step-3 = With these you already make a report. Every further sheet that you fill in gives more answers.
step-4 = Is there something you do not know? Leave the cell empty. Empty means: we do not know. It never counts as good.
step-5 = Scores go from 1 to 5. Write dates as 31-12-2026 or 2026-12-31.
step-6 = Check your work with: omgeving check, followed by the name of the folder or of this file.
table = Table
row = One row is
needed = Needed
needed-yes = for a full report
needed-first = always
needed-no = when you want to know more
comment = { $description }. { $empty ->
        [unknown] Empty = we do not know.
        [must] Always fill in this column.
       *[other] May stay empty.
    } Example: { $example }
not-allowed = Choose a value from the list.
