## The one page for whoever has four minutes.

title = { $name } – on one page, { $edition }
facts = Phase: { $phase }. Reference date: { $date }. { $cycle ->
        [0] No measurement round yet.
       *[other] Measurement round { $cycle }.
    }
that-was = Previous round: { $k_range } { $k_max ->
        [nearly_all] {""}
       *[other] of{" "}
    }{ $n }.
decide = Decide today: { $decision }

# Facts in the tiles
fact-shared_picture = { $k } of { $n } groups { $k ->
        [one] has
       *[other] have
    } a party.
fact-shared_picture-unknown = There are no parties on the list yet.
fact-interaction_model = { $k } of { $n } key { $n ->
        [one] party
       *[other] parties
    } { $k ->
        [one] has
       *[other] have
    } a seat in a forum.
fact-interaction_model-unknown = We do not know who has a seat in a forum.
fact-pdca = { $k } of { $n } { $n ->
        [one] party needed now takes
       *[other] parties needed now { $k ->
            [one] takes
           *[other] take
        }
    } part.
fact-pdca-unknown = We do not know who takes part in this phase.
fact-anchoring = { $k } of { $n } { $n ->
        [one] party knows its
       *[other] parties { $k ->
            [one] knows its
           *[other] know their
        }
    } first contact.
fact-anchoring-unknown = We do not know who has a first contact.
tile-in_order = No rule asks for attention here.

# Do now
urgent = Do now
urgent-none = There is nothing that must be done now.
urgent-more = And { $k } more.
names = This concerns: { $names }.
names-more = This concerns: { $names } and { $k } more.

# Decision asked
decisions = Decision asked
decisions-none = No decision is asked of you now.
decision-P07 = { $reason ->
        [no_agenda] put ‘{ $what }’ on the agenda.
        [no_decision] record what was decided on ‘{ $what }’.
       *[other] discuss ‘{ $what }’ with external parties.
    }
decision-P06 = take the decision for ‘{ $what }’ earlier, or move the milestone.
decision-I05 = choose who decides on ‘{ $what }’.
decision-I06 = appoint who decides on ‘{ $what }’.
decision-who = Who: { $who }.
decision-who-unknown = Who: not filled in.
decision-when = By: { $when }.
decision-when-now = When: as soon as possible.

# Call this week
calls = Call this week
calls-none = There is nobody you must call this week.
call-G06 = ‘What do you need to be on board with the solution?’
call-P04 = ‘What has changed for you?’
call-G07 = ‘Are you on board with the solution?’

# Good news and difference
good-news = Good news
good-news-none = No rule found good news this time.
changes = Difference
change-cycle = Since the previous round: { $new } { $new ->
        [one] signal
       *[other] signals
    } new, { $gone } gone.
change-cycle-none = There is no previous round to compare with.
change-correction = By your correction: { $new } { $new ->
        [one] signal
       *[other] signals
    } new, { $gone } gone.
change-thresholds = By other thresholds: { $new } { $new ->
        [one] signal
       *[other] signals
    } new, { $gone } gone.
change-joined = Joined: { $names }.
change-left = Left: { $names }.

# Reliability
reliability = Reliability
reliability-shares = Of { $n } { $n ->
        [one] score
       *[other] scores
    }, { $asked } were asked, { $estimate } are our own estimate and { $document } come from documents.
reliability-no-scores = There are no scores yet.
reliability-unknown = We do not know the answer on support of { $k ->
        [one] { $k } key party
       *[other] { $k } key parties
    }.
reliability-panels = { $k ->
        [one] There is { $k } small panel.
       *[other] There are { $k } small panels.
    }

# What changed
changed = What has changed?
changed-question = Which signals are new, and which are gone?
changed-cycle = Since the previous round (round { $cycle }, { $date })
changed-report = Since the previous report ({ $date })
changed-nothing = No signal changed.
changed-first = There is no previous round and no previous report to compare with yet.
changed-answer = Since the previous round { $new ->
        [0] no signal is
        [one] { $new } signal is
       *[other] { $new } signals are
    } new and { $gone ->
        [0] none is gone.
        [one] { $gone } is gone.
       *[other] { $gone } are gone.
    }
changed-new = New
changed-gone = Gone
why-correction = By your correction
why-thresholds = By other thresholds
why-since_previous = Since the previous round
why-explained-correction = These signals changed because earlier data were corrected. That is no progress and no decline.
other-version = The previous report was made with another version of this pack.
other-thresholds = { $k ->
        [one] This threshold differs from the previous report: { $names }.
       *[other] These thresholds differ from the previous report: { $names }.
    }
cell-then = { $place }: { $column } was { $then }, and is { $now } now.
