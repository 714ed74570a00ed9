## The rules about the data themselves.

D01 = We know the view of { $answered } of { $n } key { $n ->
        [one] party
       *[other] parties
    } on the solution. That is too few for a conclusion: { $k_range } { $k_max ->
        [one] party is
       *[other] parties are
    } on board.
    .action = Ask the other parties whether they are on board.
    .title = too few answers on support
    .why = Too small a share of the parties that count gave a known answer to the question on support.

D04 = The table ‘{ $table }’ is missing or empty. So the part ‘{ $section }’ is empty or not complete.
    .action = Fill in the table if you want to see this part.
    .title = a table is missing or empty
    .why = The table is not there, or it has no row.

D05 = ‘{ $name }’ seems to be one person, but has opinion scores.
    .action = Enter the organisation or the board as the party.
    .title = a party seems to be one person
    .why = The name holds a word for one function and no word for a group, and a score was given.
