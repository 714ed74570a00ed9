## The words in and beside the pictures of step 3.

earlier-rounds = { $k ->
        [one] One earlier round stands in the table only.
       *[other] { $k } earlier rounds stand in the table only.
    }
more-rows = { $k ->
        [one] One more statement stands in the table only.
       *[other] { $k } more statements stand in the table only.
    }

# The three questions
questions-title = Parties: { $parties }. Shared picture: { $picture }. Good consultation: { $interaction }
questions-title-nothing = Nothing has been measured yet
questions-subtitle = Per round a dot for everything that counts; the line rises and falls with what is good
questions-alt = { $title }. This is the last of { $k } { $k ->
        [one] round
       *[other] rounds
    }.
questions-yes = yes
questions-provisional = shared so far
questions-unknown = unknown
questions-no = no
questions-least = line = threshold for good consultation, { $percent }
questions-nearly = bar = not shown exactly
questions-of-parties = needed in the phase and active
questions-of-picture = statements that are shared
questions-of-interaction = parties that give 4 or 5

# Drift table
drift-title = { $n ->
        [one] { $k ->
                [0] The view on the only statement has not shifted
               *[other] The view on the only statement has shifted
            }
       *[other] { $k ->
                [0] The view has shifted on none of { $n } statements
               *[other] The view has shifted on { $k } of { $n } statements
            }
    }
drift-title-one = There is only one round to compare so far
drift-title-nothing = There are no statements to compare yet
drift-subtitle = Per statement and round the middle and the range from 1 to 5 of the key parties; an arrow is a shift
drift-subtitle-shareable = Per statement its status in every round
drift-alt = { $title }. There { $n ->
        [one] is { $n } statement
       *[other] are { $n } statements
    } beside each other over { $k } { $k ->
        [one] round
       *[other] rounds
    }.
drift-down = moved down
drift-up = moved up
drift-middle = middle, with the range as a bar
drift-drifted = shifted
drift-recovers = recovering
drift-drifted-recovers = on the way back
drift-unsure = we do not know

# Support lines
movers-title = Compared with round { $base }: { $joined } joined and { $left } left, of { $n } key { $n ->
        [one] party
       *[other] parties
    }
movers-title-one = There is only one round to compare so far
movers-title-nothing = Nothing has been measured yet
movers-subtitle = Each line is a party and its score for support; coloured and named is who joined, left or swung
movers-alt = { $title }. { $joined ->
        [0] Of all parties none joined.
       *[other] Of all parties these joined: { $names_joined }.
    } { $left ->
        [0] No party left.
       *[other] These left: { $names_left }.
    }
movers-more = { $k } more
movers-joined = joined
movers-left = left
movers-swing = ring = swing party
movers-key = bold = counts
movers-limit = on board

# Agenda track
agenda-title = { $n ->
        [one] { $k ->
                [0] The only decision is not on an agenda in time
               *[other] The only decision is on an agenda in time
            }
       *[other] { $k } of { $n } decisions { $k ->
                [one] is
               *[other] are
            } on an agenda in time
    }{ $late ->
        [0] {""}
       *[other] ; { $late } too late
    }{ $without ->
        [0] {""}
       *[other] ; { $without } without a deciding date
    }
agenda-title-nothing = The table ‘milestones’ has no decision with a date yet
agenda-subtitle = Above the decisions of the plan, below the forums; a line connects a decision with an agenda item
agenda-alt = { $title }. { $k ->
        [0] Every decision is in time.
       *[other] Attention: { $names }.
    }
agenda-in-time = in time
agenda-late = too late
agenda-not-discussed = not discussed with external parties
agenda-no-agenda = without a deciding date
agenda-unknown = date unknown
agenda-track-needed = decision needed on
agenda-track-meetings = meeting on
agenda-meeting = forum with a decision
agenda-other-meeting = other forum
agenda-today = reference date
agenda-more = { $k ->
        [one] One more decision stands in the table only.
       *[other] { $k } more decisions stand in the table only.
    }
agenda-more-meetings = { $k ->
        [one] One forum has no name here.
       *[other] { $k } forums have no name here.
    }
agenda-footer = Reference date { $date } · { $n } { $n ->
        [one] decision
       *[other] decisions
    }
