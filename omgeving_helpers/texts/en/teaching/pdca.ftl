exercise-3-1 =
    .title = When does the picture drift?
    .question = In which round does the picture drift, and for which statements?
    .cycle = The round
    .statements = The statements
    .right = { $cycle ->
        [0] Nothing drifts.
       *[other] The picture drifts in round { $cycle }. This concerns: { $names }.
    }
    .first = Round { $cycle } is the first. There is nothing to compare with yet.
    .early = In round { $cycle } the picture is still shared. { $k ->
        [0] Nobody had left yet.
       *[other] Somebody had left already: { $names }. That is an early warning, not yet a drift.
    }
    .stable = The picture of ‘{ $statement }’ has not drifted. See where there is an arrow.
    .not-none = Still, something drifts. Look in the picture for an arrow between two rounds.
    .incomplete = What you chose is right. { $k ->
        [one] One more statement has drifted.
       *[other] { $k } more statements have drifted.
    }
    .hint-1 = Each row in the picture is a statement. An arrow means: drifted.
    .hint-2 = A statement can also drift because more parties agree with what nobody thought before.
    .hint-3 = Read the statements aloud. Which two cannot both be true?
    .goal = see that a shared picture can slip away, even when nobody complains.
    .talk = The mean of the support only fell to 3.0. Who saw it all the same?
    .mistakes = choosing round 2, because the first party leaves there. Choosing only the statement that falls.
    .trouble = let them predict first with the notebook of round 2. Only then open this notebook.

exercise-3-2 =
    .title = The early warning
    .question = This notebook stands at round 2. Who gives an early warning already?
    .party = The party
    .right = At first { $name } was on board with the solution, and in this round no longer. Is a party no key party? It is a warning all the same.
    .later = The party { $name } only leaves in round { $cycle }. Now it is still on board.
    .steady = The party { $name } gives a { $score }, so it is still on board. Look for a line that goes down.
    .never-on-board = The party { $name } did not give a 4 or 5 before either. Now it is a { $score }. That is a worry, but it does not leave.
    .silent = No score of { $name } is known in this round. So we do not know.
    .not-none = Still, there is a party that answers lower than before. Look at the lines.
    .hint-1 = Look in the picture for a line that falls between round 1 and round 2.
    .hint-2 = Look at parties too that are no key parties.
    .hint-3 = From a 4 to a 3 is enough. Then a party is no longer on board.
    .goal = learn to look at the first that moves, not at the total.
    .talk = The number on board stayed the same. Why did nobody see this party?
    .mistakes = choosing the trade union. It was not on board in round 1 either.
    .trouble = does the picture show round 3? Then the other notebook is open. Choose the notebook of June.

exercise-3-3 =
    .title = Decided too late
    .question = Which decision comes too late, and by how much?
    .milestone = The decision
    .number = How much too late
    .unit = The unit
    .right = { $days ->
        [0] No decision comes too late.
       *[other] { $milestone } comes { $days } days after the date that was needed.
    }
    .no-decision = This is no decision in the plan. Choose a milestone at which something is decided.
    .in-time = This decision comes in time. The same day is in time too.
    .not-none = Still, a decision comes too late. Put the two rows of dates side by side.
    .working-days = You count working days. The rule counts ordinary days, weekends too.
    .negative = It is the other way round: the decision comes after the date that was needed. Type the number without a minus.
    .months = A month is not always equally long. Choose days or weeks.
    .one-off = You are one day off. Count from the day after the date that was needed.
    .other-days = The number is not right. Subtract one date from the other.
    .hint-1 = The top of the picture says when a decision is needed, the bottom when the forum meets.
    .hint-2 = The table gives both dates.
    .hint-3 = From Monday to Monday is a week.
    .goal = put two calendars side by side that nobody puts side by side in practice.
    .talk = Who could have seen this in the spring? What can you still do now?
    .mistakes = counting working days. Taking the start of the build for a decision.
    .trouble = days and weeks are both fine, as long as they are equally long.

exercise-3-5 =
    .title = The border of the signal
    .question = The rule for drift has two thresholds. Set both as low as possible, but so high that you just miss the signal.
    .median = Threshold: change of the middle score
    .movers = Threshold: parties from agree to disagree
    .right = With these thresholds you just miss the signal: { $median } for the middle score and { $movers } for the parties. So the rule itself is a choice.
    .still = With these thresholds the signal still goes off. This concerns: { $names }.
    .too-high = You miss the signal, but a threshold can be lower: { $which ->
        [median] that of the middle score.
       *[other] that of the parties.
    }
    .hint-1 = First set the threshold of the parties as high as it goes. Then look for the border of the other.
    .hint-2 = How large is the largest step of the middle score? The threshold must be just above it.
    .hint-3 = Count in the table how many parties went from a 4 or 5 to a 1 or 2.
    .goal = notice that a signal depends on a threshold that somebody chose.
    .talk = Who may choose the threshold? What is worse: a signal too many, or a signal too few?
    .mistakes = leaving one threshold at its highest.
    .trouble = the number also changes with the arrow keys.
