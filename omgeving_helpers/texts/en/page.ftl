## What stands around the sections: head, status, signals, appendix.

fictitious = FICTITIOUS PRACTICE DATA – no opinions of existing organisations
fictitious-short = FICTITIOUS PRACTICE DATA
organisation = Organisation
phase = Phase
reference-date = Reference date
cycle = Round
cycle-none = no round yet
edition = Edition
edition-internal = internal
edition-shareable = shareable
goal = Goal
older-cycle = You asked for { $asked_date }. An older round is shown as it was then.
step-shared_picture = Step 1, shared picture
step-interaction_model = Step 2, interaction model
step-pdca = Step 3, adjusting
step-anchoring = Step 4, anchoring
status-do_now = do now
status-unknown = we do not know
status-attention = attention
status-in_order = in order
status-because-tables = { $k ->
        [one] This table is empty or missing: { $names }.
       *[other] These tables are empty or missing: { $names }.
    }
status-because-nothing = Nothing has been filled in yet that this could rest on.
status-because-inputs = { $u } of { $n } answers and facts are unknown or our own estimate.
table = Table: { $caption }
why = Why do I see this?
one-answer-turns = One answer that moves one step, or still comes in, can make this signal go away.
one-answer-does-not-turn = One answer that moves one step, or still comes in, changes nothing here.
rows = { $k ->
        [one] It stands in this row:
       *[other] It stands in these rows:
    }
row = { $place }: { $values }
cell = { $column } = { $value }
thresholds-used = { $k ->
        [one] Threshold:
       *[other] Thresholds:
    } { $list }
threshold-used = { $meaning } { $value }{ $changed ->
        [yes] {" "}(changed for this programme)
       *[no] {""}
    }
requirements = From the article, in our own words:
requirement = { $number }: { $text }
severity-do_now = do now
severity-attention = attention
severity-unknown = we do not know
severity-good_news = good news
thresholds-table = The thresholds of this report
threshold = Threshold
value = Value
changed = Changed
changed-yes = yes, by this programme
changed-no = no
thresholds = Every rule uses fixed thresholds. { $k ->
        [0] This programme uses the shared list.
        [one] This programme changed { $k } of them.
       *[other] This programme changed { $k } of them.
    } You change them in the file thresholds.csv in the folder of the programme.
faults = { $k ->
        [0] The check of the tables found nothing.
        [one] The check of the tables found one point.
       *[other] The check of the tables found { $k } points.
    }
faults-shareable = What the check of the tables found is in the internal edition.
basis-table = Fact or estimate, per section
section = Section
basis = Rests on
finished = Everything has been worked out. You make a report with: omgeving report { $programme }
signals-more = And { $k } more times: { $title }. All of them stand in signals.csv, beside this report.
signals-none = No rule of this part fired.
signals = { $do_now ->
        [0] Nothing must be done now.
        [one] One thing must be done now.
       *[other] { $do_now } things must be done now.
    } { $attention ->
        [0] {""}
        [one] One thing asks for attention.
       *[other] { $attention } things ask for attention.
    } { $unknown ->
        [0] {""}
        [one] One thing we do not know.
       *[other] { $unknown } things we do not know.
    } { $good_news ->
        [0] {""}
        [one] There is one piece of good news.
       *[other] There are { $good_news } pieces of good news.
    }
