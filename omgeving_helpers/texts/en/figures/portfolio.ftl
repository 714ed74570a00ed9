## The words in and beside the pictures over several programmes.

portfolio-footer = Reference date { $date } · { $n } { $n ->
        [one] programme
       *[other] programmes
    }
portfolio-more = { $k ->
        [one] And { $k } more organisation: see the table.
       *[other] And { $k } more organisations: see the table.
    }
portfolio-more-programmes = { $k ->
        [one] And { $k } more programme: see the table.
       *[other] And { $k } more programmes: see the table.
    }

# Load
portfolio-load-title = { $n ->
        [0] We do not know any organisations yet
       *[other] { $k ->
                [0] Too much is asked of no organisation
                [one] Too much is asked of one of { $n } organisations
               *[other] Too much is asked of { $k } of { $n } organisations
            }
    }
portfolio-load-title-unknown = Of { $k } of { $n } organisations we do not know whether too much is asked
portfolio-load-subtitle = Moments per organisation and programme in { $period }; on the right the total, with a line at the threshold
portfolio-load-alt = { $title }. { $k ->
        [0] {""}
       *[other] This concerns: { $names }.
    } { $total ->
        [0] There are no moments.
       *[other] Most is asked of { $organisation }: { $m } times.
    }
portfolio-load-dated = filled = with a date
portfolio-load-undated = open = without a date, by times per year
portfolio-load-unknown = hatched = unknown
portfolio-load-overloaded = too much = at least { $programmes } programmes, and together at least { $moments } moments or { $collisions } collisions
portfolio-load-above = open = at least { $moments } moments, but in fewer than { $programmes } programmes
portfolio-load-threshold = threshold { $number }
portfolio-load-others = { $k } other programmes

# Calendar
portfolio-calendar-title = { $moments ->
        [0] There are no appointments in the agendas yet
       *[other] { $k ->
                [0] No day has a collision
                [one] One collision: several programmes ask for time from one organisation on one day
               *[other] { $k } collisions: several programmes ask for time from one organisation on one day
            }
    }
portfolio-calendar-subtitle = { $weeks ->
        [one] Appointments per week from the reference date; each mark is a meeting or a measurement round
       *[other] Appointments per { $weeks } weeks from the reference date; each mark is a meeting or a measurement round
    }
portfolio-calendar-alt = { $title }. { $k ->
        [0] {""}
       *[other] Collisions on: { $days }.
    }
portfolio-calendar-meeting = meeting
portfolio-calendar-measurement = measurement round
portfolio-calendar-collision = ring = several programmes on one day

# Standing
portfolio-standing-title = { $n ->
        [one] { $k ->
                [0] In the one programme nothing has to be done at once
               *[other] In the one programme something has to be done now
            }
       *[other] { $k ->
                [0] In none of the { $n } programmes has anything to be done at once
               *[other] In { $k } of { $n } programmes something has to be done now
            }
    }
portfolio-standing-subtitle = Per programme the status of the four steps and the support base; the order is no ranking
portfolio-standing-alt = { $title }. { $do_now } times do now, { $attention } times attention, { $unknown } times not known, { $in_order } times in order.
