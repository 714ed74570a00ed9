exercise-1-1 =
    .title = Who was forgotten?
    .question = Which groups of the palette are missing, without an explanation why?
    .groups = The groups
    .right = { $k ->
        [0] No group was forgotten in this programme. Each group is there, or it says why not.
        [one] The group that is missing is: { $names }. Nowhere does it say why. No figure shows you that.
       *[other] The groups that are missing are: { $names }. Nowhere does it say why.
    }
    .present = There is a party in the group { $group }: { $party }. Look for an empty box.
    .explained = The group { $group } is empty, but the programme says why: { $why }. So that is explained.
    .not-none = Still, { $k ->
        [one] a group is missing
       *[other] some groups are missing
    }. Look again at the empty boxes in the picture.
    .incomplete = What you chose is right. { $k ->
        [one] One more group is missing.
       *[other] { $k } more groups are missing.
    }
    .hint-1 = Look at the picture of the palette. A hatched box is an empty group.
    .hint-2 = Some empty boxes have a reason. Those do not count.
    .hint-3 = Ask yourself: who is this service for? Is that group on the list?
    .goal = see who is not there. An ordinary list only shows who is.
    .talk = Why does nobody notice that this very group is missing? Who could have said so?
    .mistakes = ticking empty groups that have a reason. Or taking the contact centre for the citizen.
    .trouble = does somebody see no picture? Run all cells again. The table below the picture says the same.

exercise-1-2 =
    .title = What does a mean say?
    .question = How many of the parties that count are on board with the solution? What is the mean score of those parties, and of all parties with a known score? Which number do you give the alderman?
    .on-board = Number of these parties that are on board
    .of = Number of parties that count
    .mean-counting = Mean of the parties that count
    .mean-all = Mean of all parties with a known score
    .tell = This is the number I give the alderman
    .right = { $k } of the { $n } parties that count are on board. Their mean is { $counting }. Of all parties with a known score it is { $all }. The count with the names says who is not on board yet. Whoever is missing altogether stands in none of these numbers.
    .all-parties = You count too many parties. Only key parties count. Supervisors do not count.
    .supervisors = You count the supervisors too. They test, and are neither for nor against. Leave them out.
    .other-n = The number of parties that count is not right. It stands in the sentence under ‘Who is on board with the solution?’.
    .reversed = This is the number of parties that are not on board yet. Count the others.
    .k-of-all = You also count parties that are not key parties. Look only at the parties that count.
    .other-cycle = This count belongs to round { $cycle }. See which round this notebook shows.
    .other-k = The number on board is not right. Count the parties that count and give a { $score } or more.
    .swapped = You have swapped the two means.
    .scale = A mean of scores from 1 to 5 cannot be lower than 1 or higher than 5.
    .rounded = This is a whole number: the middle score, or a rounded mean. Give the mean with one digit after the point.
    .unknown-as-zero = You count an unknown score as zero. Divide by the number of known scores only.
    .mean-other-cycle = This mean belongs to another round. See which round this notebook shows.
    .other-mean = { $base ->
        [counting] The mean of the parties that count is not right.
       *[other] The mean of all parties is not right.
    } Add up the known scores, and divide by the number of known scores.
    .mean-hides = The numbers are right. But a mean does not say who is not on board yet. { $k ->
        [0] Give the count, and say that everyone is on board.
       *[other] Give the count, and the names: { $names }.
    }
    .tell-count = the count: so many of so many, with names
    .tell-mean-counting = the mean of the parties that count
    .tell-mean-all = the mean of all parties
    .hint-1 = Under ‘Who is on board with the solution?’ you read how many parties count. The table above gives the support of each party.
    .hint-2 = A party is on board with a 4 or a 5. A party that said nothing has no score, and is in no mean.
    .hint-3 = Suppose one party gives a 1 and the others a 5. Would the alderman see that in the mean?
    .goal = understand that a mean does not say who is not on board, let alone who is not there.
    .talk = Put the means of the five programmes side by side. Which programme looks best? And who is missing there?
    .mistakes = dividing by all parties. Counting supervisors. Reading an empty cell as zero.
    .trouble = a comma and a point are both fine. Does somebody take long? Give one mean, and ask for the other.
