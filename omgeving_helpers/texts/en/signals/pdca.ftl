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

P02 = The view on ‘{ $statement }’ has shifted since measurement round { $base_cycle }. { $how ->
        [median] The middle score went from { $from } to { $to }.
       *[other] { $k } of { $n } parties { $k ->
            [one] has
           *[other] have
        } moved from agree to disagree.
    }
    .names = Changed: { $names }.
    .action = Ask what has changed, and discuss this statement again.
    .title = the view on a statement has shifted

P03 = { $reason ->
        [drop] Parties find that the consultation works less well. Since the previous measurement round, the middle score went from { $from } to { $to }.
       *[other] The consultation works well for { $k_range } of { $n } key { $n ->
            [one] party
           *[other] parties
        }. That is too few.
    }
    .action = Ask the parties what could be better, and adapt the consultation.
    .title = the consultation does not work well enough

P04 = Since measurement round { $left_cycle }, the party { $name } is no longer on board.
    .action = Call this week and ask what has changed.
    .title = a party is no longer on board

P05 = This approach leaves { $name } worse off, { $c ->
        [one] in this measurement round
       *[other] for { $c } measurement rounds in a row
    }.
    .action = Ask this party what it needs to be better off.
    .title = a party is worse off

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

P10 = We have not told { $name } yet what we did with the input. The oldest input dates from { $oldest }.
    .action = Tell this party this week what we did with it.
    .title = a party is waiting for feedback

P12 = The last measurement round was { $weeks ->
        [one] { $weeks } week
       *[other] { $weeks } weeks
    } ago.
    .action = Plan a new measurement round.
    .title = the last measurement round was long ago

P13 = We have no score from { $k ->
        [one] { $k } party
       *[other] { $k } parties
    } in this measurement round. In the previous round we did. An old score does not count.
    .names = This concerns: { $names }.
    .action = Ask for an answer this week.
    .title = we have no score from some parties in this measurement round

P90 = After the action ‘{ $action }’, support from { $name } went from { $from } to { $to }.
    .action = Thank this party and ask what has changed.
    .title = support rose after an action

P91 = { $how ->
        [shared] Parties share the same view on ‘{ $statement }’ again.
       *[other] The view on ‘{ $statement }’ is recovering. The middle score went from { $from } to { $to }.
    }
    .action = Tell the parties this good news and ask what has changed.
    .title = the view on a statement is recovering

P92 = In the past and coming { $weeks ->
        [one] week
       *[other] { $weeks } weeks
    }, { $k ->
        [one] the only decision is
       *[other] all { $k } decisions are
    } on time. External parties are involved.
    .action = Keep comparing the agenda with the plan.
    .title = decisions are on time, with external parties involved
