## The rules of step 3, PDCA.

P01 = { $n ->
        [one] The only party needed in this phase does not take part yet.
       *[other] Of the { $n } parties needed in this phase, { $k } { $k ->
            [one] takes
           *[other] take
        } part.
    }
    .names = Missing: { $names }.
    .action = This week, invite whoever is missing.
    .title = needed parties do not take part in this phase
    .why = A party is needed in the present phase, but gave no answer itself in this round and has no seat in a forum that met. Listening alone is not taking part.

P02 = The view on ‘{ $statement }’ is not shared, and has shifted since measurement round { $base_cycle }. { $how ->
        [median] The middle score went from { $from } to { $to }.
       *[other] { $k } of { $n } parties { $k ->
            [one] has
           *[other] have
        } moved from agree to disagree.
    }
    .names = Changed: { $names }.
    .action = Ask what has changed, and discuss this statement again.
    .title = the view on a statement has shifted and is not shared
    .why = For the same parties the middle score moved by at least the threshold, or enough parties moved from agree to disagree. The statement is not shared now.

P03 = { $reason ->
        [drop] Parties find that the consultation works less well. Since the previous measurement round, the middle score went from { $from } to { $to }.
       *[other] The consultation works well for { $k_range } { $k_max ->
            [nearly_all] {""}
           *[other] of{" "}
        }{ $n } key { $n ->
            [one] party
           *[other] parties
        }. That is too few.
    }
    .action = Ask the parties what could be better, and adapt the consultation.
    .title = the consultation does not work well enough
    .why = For the same parties the middle score for interaction quality fell by at least the threshold. Or the consultation works well for too few parties, even when every unknown answer is counted as good.

P04 = Since measurement round { $left_cycle }, the party { $name } is no longer on board.
    .action = Call this week and ask what has changed.
    .title = a party is no longer on board
    .why = The party reached the threshold for support in an earlier round, and does not now. It stays listed until it is back.

P05 = This approach leaves { $name } worse off, { $c ->
        [one] in this measurement round
       *[other] for { $c } measurement rounds in a row
    }.
    .action = Ask this party what it needs to be better off.
    .title = a party is worse off
    .why = A party that counts for the support base gave a score for benefit at or below the threshold.

P06 = The decision for ‘{ $milestone }’ { $when ->
        [past] was
       *[other] will be
    } { $days ->
        [one] { $days } day
       *[other] { $days } days
    } late. The milestone { $when ->
        [past] was
       *[other] is
    } on { $needed }. The decision { $when ->
        [past] was taken on
       *[other] is planned for
    } { $decided }.
    .action = { $when ->
            [past] Discuss what the delay means, and plan the next decision earlier.
           *[other] Bring the meeting forward, or move the milestone.
        }
    .title = a decision comes after its milestone
    .why = The first meeting that takes or took this decision is later than the milestone. The same day is in time.

P07 = ‘{ $milestone }’ { $when ->
        [past] needed
       *[other] needs
    } a decision by { $needed }. { $reason ->
        [no_agenda] It { $when ->
            [past] was not
           *[other] is not yet
        } on the agenda for decision.
        [no_decision] It was on the agenda, but no decision has been filled in.
       *[other] { $when ->
            [past] It was not discussed with external parties.
           *[other] It is not yet on the agenda of a forum with external parties.
        }
    }
    .action = { $when ->
            [past] Discuss it with external parties now and record the decision.
           *[other] Put it on the agenda in time, also in a forum with external parties.
        }
    .title = a needed decision is missing or was not discussed with external parties
    .why = The milestone is past or falls within the look-ahead. No meeting takes or took this decision, or it was never discussed with external parties.

P10 = We have not told { $name } yet what we did with the input. The oldest input dates from { $oldest }.
    .action = Tell this party this week what we did with it.
    .title = a party is waiting for feedback
    .why = The party brought something in, and after more working days than the threshold it has heard nothing back.

P12 = The last measurement round was { $weeks ->
        [one] { $weeks } week
       *[other] { $weeks } weeks
    } ago.
    .action = Plan a new measurement round.
    .title = the last measurement round was long ago
    .why = The last day of the last measurement round is longer ago than the threshold.

P13 = We have no score from { $k ->
        [one] { $k } party
       *[other] { $k } parties
    } in this measurement round. In the previous round we did. An old score does not count.
    .names = This concerns: { $names }.
    .action = Ask for an answer this week.
    .title = we have no score from some parties in this measurement round
    .why = The party has a known score in the previous round, and none in this one.

P90 = After the action ‘{ $action }’, support from { $name } went from { $from } to { $to }.
    .action = Thank this party and ask what has changed.
    .title = support rose after an action
    .why = The action was done on or before the day of the new score, and the support of the party is higher than in the round of the action. Whether the action caused it, we do not know.

P91 = { $how ->
        [shared] Parties share the same view on ‘{ $statement }’ again.
       *[other] The view on ‘{ $statement }’ is moving back. The middle score went from { $from } to { $to }. It is not certain yet that the statement is shared.
    }
    .action = { $how ->
            [shared] Tell the parties this good news and ask what has changed.
           *[other] Tell the parties what is moving, and ask what is still needed.
        }
    .title = the view on a statement is moving back
    .why = In the previous round the view on this statement had shifted. Now the statement is shared again, or the middle score moved back.

P92 = In the past and coming { $weeks ->
        [one] week
       *[other] { $weeks } weeks
    }, { $k ->
        [one] the only decision is
        [2] both decisions are
       *[other] all { $k } decisions are
    } on time. External parties are involved.
    .action = Keep comparing the agenda with the plan.
    .title = decisions are on time, with external parties involved
    .why = Every decision in the look-back and the look-ahead is on an agenda in time, and external parties discuss it by then.
