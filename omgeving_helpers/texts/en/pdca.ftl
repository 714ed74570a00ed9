## Step 3, measure and adjust: the answer sentence and the table of each section.

no-round = Nothing has been measured yet. So we do not know this. Fill in the table ‘measurements’.
one-round = There is only one measurement round so far. You can compare after the next one.
round = Round { $cycle }
yes = yes
no = no
share = { $percent } ({ $k } of { $n })
party = Party
statement = Statement
kind = Kind

# Do we keep the rhythm?
rhythm = { $answered } of { $n } key { $n ->
        [one] party
       *[other] parties
    } answered in round { $cycle }. Its last day was { $last }, { $weeks ->
        [0] less than a week
        [one] { $weeks } week
       *[other] { $weeks } weeks
    } before the reference date.{ $is_old ->
        [yes] {" "}That is too long ago.
       *[no] {""}
    }
rhythm-nobody = Round { $cycle } was on { $last }, but no party counts.
rhythm-table = The measurement rounds so far
rhythm-cycle = Round
rhythm-first = First day
rhythm-last = Last day
rhythm-answered = Key parties with an answer
rhythm-asked = Asked
rhythm-document = From a document
rhythm-estimate = Own estimate
rhythm-unknown = Without a source
rhythm-note = Note
rhythm-panel = { $name }: { $note }

# The three questions
parties = { $n ->
        [0] No party is needed in this phase.
        [one] { $k ->
                [0] The only party needed in this phase does not take part yet.
               *[other] The only party needed in this phase takes part.
            }
       *[other] { $k } of the { $n } parties needed in this phase { $k ->
                [one] takes
               *[other] take
            } part.
    }
parties-phase = Phase: { $phase }.
picture = { $n ->
        [0] Nothing was asked about the shared picture in this round.
        [one] Of { $n } statement { $k ->
                [one] { $k } is
               *[other] { $k } are
            } shared
       *[other] Of { $n } statements { $k ->
                [one] { $k } is
               *[other] { $k } are
            } shared
    }{ $n ->
        [0] {""}
       *[other] { $provisional ->
                [0] .
               *[other] {" "}and { $provisional } shared so far.
            }{ $unknown ->
                [0] {""}
               *[other] {" "}Of { $unknown } we do not know.
            }
    }
interaction = The consultation works well for { $k_range } { $k_max ->
        [nearly_all] {""}
       *[other] of{" "}
    }{ $n } key { $n ->
        [one] party
       *[other] parties
    }.
interaction-nobody = There is no key party to ask about the consultation.
interaction-not-asked = How well the consultation works was not asked in this round.
too-small = Too few parties count to show views in the shareable edition.
questions-table = The three questions per round
questions-parties = Right parties
questions-picture = Shared picture
questions-interaction = Good consultation
questions-missing = Who is missing now
picture-cell = { $k } shared{ $provisional ->
        [0] {""}
       *[other] , { $provisional } so far
    }{ $unknown ->
        [0] {""}
       *[other] , { $unknown } unknown
    } of { $n }
interaction-cell = { $k_range } { $k_max ->
        [nearly_all] {""}
       *[other] of{" "}
    }{ $n }
parties-cell = { $k } of { $n }
not-asked = not asked
not-shown = too few parties

# Is the picture still shared?
drift = { $n ->
        [one] { $k ->
                [0] The view on the only statement has not shifted.
               *[other] The view on the only statement has shifted.
            }
       *[other] { $k ->
                [0] The view has shifted on none of { $n } statements.
               *[other] The view has shifted on { $k } of { $n } statements.
            }
    }{ $back ->
        [0] {""}
        [one] {" "}On { $back } statement it is moving back, or shared again.
       *[other] {" "}On { $back } statements it is moving back, or shared again.
    }{ $open ->
        [0] {""}
        [one] {" "}On { $open } statement we do not know, because answers are missing.
       *[other] {" "}On { $open } statements we do not know, because answers are missing.
    }
drift-nothing = There are no statements yet that parties have a view on. Fill in the table statements.
drift-table = Statements per round
drift-since = Shifted
drift-chance = Could it be chance?
drift-cell = { $status } · middle { $middle }, from { $lowest } to { $highest }
drift-cell-change = { $cell } · { $direction ->
        [up] moved up
       *[down] moved down
    }
drift-alarm = since round { $base }: { $how ->
        [median] middle from { $from } to { $to }
       *[movers] { $k } of { $n } from agree to disagree
    }
drift-alarm-shareable = since round { $base }
drift-back = { $how ->
        [shared] shared again
       *[median] on the way back since round { $base }
    }
drift-no = no
chance = { $changed } of { $n } changed, { $down } of them downwards. { $one_in ->
        [one] Such a split may well be chance.
       *[other] By chance alone such a split occurs in 1 of { $one_in } cases.
    }
chance-nobody = Nobody changed.

# Who joined, who left?
movers = Compared with round { $base }, { $joined ->
        [0] none of
        [nearly_none] (nearly) none of
        [nearly_all] (nearly) all
       *[other] { $joined } of
    } { $n } key { $n ->
        [one] party
       *[other] parties
    } joined and { $left ->
        [0] none
        [nearly_none] (nearly) none
        [nearly_all] (nearly) all
       *[other] { $left }
    } left.
movers-unknown = { $unknown ->
        [one] For { $unknown } party we do not know.
       *[other] For { $unknown } parties we do not know.
    }
movers-others = Of the other parties { $joined ->
        [0] nobody
       *[other] { $joined }
    } joined and { $left ->
        [0] nobody
       *[other] { $left }
    } left.
movers-names-joined = Joined: { $names }.
movers-names-left = Left: { $names }.
movers-names-many = { $k } parties, see the table
early-fall = { $kind ->
        [support] For support
       *[statement] On ‘{ $statement }’
    } the middle fell in round { $cycle } from { $from } to { $to }.
early = { $k ->
        [one] There was a first sign: { $names } gave a lower score in round { $base }.
       *[other] There was a first sign: { $names } gave lower scores in round { $base }.
    }
number-of-parties = { $k } parties
movers-table = Support per party and round
movers-change = Since the previous round
movers-swing = Swing party
movers-joined = joined
movers-left = left
movers-same = same
movers-other = unknown

# Does the agenda fit the plan?
agenda = { $n ->
        [one] { $k ->
                [0] The only decision in the plan is not on an agenda in time.
               *[other] The only decision in the plan is on an agenda in time.
            }
       *[other] { $k } of { $n } decisions in the plan { $k ->
                [one] is
               *[other] are
            } on an agenda in time.
    }{ $late ->
        [0] {""}
        [one] {" "}Too late: { $late } decision.
       *[other] {" "}Too late: { $late } decisions.
    }{ $without ->
        [0] {""}
        [one] {" "}Without a deciding date: { $without } decision.
       *[other] {" "}Without a deciding date: { $without } decisions.
    }{ $undiscussed ->
        [0] {""}
        [one] {" "}Not discussed with external parties: { $undiscussed } decision.
       *[other] {" "}Not discussed with external parties: { $undiscussed } decisions.
    }
agenda-no-plan = The table ‘milestones’ is still empty. Fill in which decision is needed when.
agenda-no-decisions = The table ‘milestones’ has no milestone of the kind ‘decision’ yet. Add one; then you see here whether the agenda fits.
agenda-no-agenda = The table ‘agenda’ is still empty. Fill in which forum discusses what and when.
agenda-table = Decisions and the agenda
agenda-decision = Decision
agenda-needed = Needed on
agenda-forum = Forum that decides
agenda-decided = Deciding date
agenda-slack = Slack
agenda-days = { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
agenda-externals = Discussed with external parties
agenda-state = State
agenda-any-forum = not filled in
state-in_time = in time
state-late = { $days ->
        [one] { $days } day late
       *[other] { $days } days late
    }
state-no_agenda = on no agenda
state-no_decision = no decision filled in
state-not_discussed = not discussed with external parties
state-unknown = date unknown

# Who is still waiting to hear?
waiting = { $due ->
        [0] No input is older than { $limit } working days yet.
        [one] { $in_time ->
                [0] The only input that needed an answer did not get it in time.
               *[other] The only input that needed an answer got it in time.
            }
       *[other] { $in_time } of { $due } times a party heard in time what we did with its input.
    }{ $late ->
        [0] {""}
        [one] {" "}Too late: { $late } time.
       *[other] {" "}Too late: { $late } times.
    }{ $waiting ->
        [0] {""}
       *[other] {" "}Still without an answer after { $limit } working days: { $waiting }.
    }{ $within ->
        [0] {""}
       *[other] {" "}Still within the term: { $within }.
    }
waiting-names = Tell this week: { $names }.
waiting-nothing = There is no input from parties that needs an answer.
waiting-table = Input and our answer
waiting-subject = Subject
waiting-met = Discussed on
waiting-heard = Fed back on
waiting-days = Working days
waiting-state = State
waiting-not-yet = not yet
waiting-in_time = in time
waiting-late = late
waiting-within_term = within the term
waiting-waiting = still waiting
