## Several programmes together: the answer sentence and the tables of each section, and what stands around them.

# Head and appendix
name = Portfolio
programmes = Programmes
organisations = Organisations
window = Looking ahead
window-to = { $weeks ->
        [one] { $weeks } week, up to and including { $date }
       *[other] { $weeks } weeks, up to and including { $date }
    }
together = { $programmes ->
        [one] This is { $programmes } programme.
       *[other] These are { $programmes } programmes together.
    } { $organisations ->
        [0] No organisation has a code by which we recognise it.
        [one] Together they deal with { $organisations } organisation that we recognise.
       *[other] Together they deal with { $organisations } organisations that we recognise.
    }
left-out = { $k ->
        [one] One programme is left out, because its tables have errors:
       *[other] { $k } programmes are left out, because their tables have errors:
    } { $names }.
thresholds = Every rule uses fixed thresholds of the shared list. You change them in the file thresholds.csv in the folder reference. What a programme changed for itself does not count here.
finished = Everything is computed. Make a report with: omgeving portfolio

# Words in the tables
organisation = Organisation
programme = Programme
date = Date
and-more-rows = and { $k } more, see signals.csv beside this report
more-than-known = { $number } or more
see-table = { $k } organisations, see the table
period = { $weeks ->
        [one] the coming week
       *[other] the coming { $weeks } weeks
    }

# Do we ask too much?
load-nobody = No party has an { $column }. So we do not know which organisations occur in several programmes. Fill in that column in the table { $table }.
load = { $k ->
        [0] { $n ->
                [one] Not too much is asked of the one organisation that we recognise, in { $period }.
               *[other] Too much is asked of none of the { $n } organisations in { $period }.
            }
       *[other] Too much is asked of { $k } of { $n } { $n ->
            [one] organisation
           *[other] organisations
        } in { $period }.
    }
load-not-sure = { $n ->
        [one] It is not certain that too much is asked of the one organisation that we recognise, in { $period }.
       *[other] Of the { $n } organisations there is none of which too much is asked for certain, in { $period }.
    }
load-names = This concerns: { $names }.
load-most = Most is asked of { $organisation }: { $m } times by { $programmes ->
        [one] { $programmes } programme
       *[other] { $programmes } programmes
    }.
load-possible = { $k ->
        [one] Of { $k } organisation we do not know, because data about a forum are missing.
       *[other] Of { $k } organisations we do not know, because data about a forum are missing.
    }
load-without = { $k ->
        [one] { $k } of { $n } parties has no organisation code and does not count here.
       *[other] { $k } of { $n } parties have no organisation code and do not count here.
    }
load-table = Moments per organisation
load-total = Together
load-dated = With a date
load-undated = Without a date, by times per year
load-collisions = Collisions
load-each = Per programme
load-share = { $programme } { $number }

# Where does it collide?
calendar-nothing = In { $period } no meeting and no measurement has a date. Put the dates of meetings in the table { $table }.
calendar = { $k ->
        [0] { $n ->
                [one] There is one organisation in the agendas, and nothing collides there.
               *[other] There are { $n } organisations in the agendas, and nothing collides.
            }
        [one] For { $k } of { $n } { $n ->
                [one] organisation
               *[other] organisations
            } in the agendas, several programmes ask for time on the same day.
       *[other] For { $k } of { $n } organisations in the agendas, several programmes ask for time on the same day.
    } { $merges ->
        [0] There are no meetings that can be combined.
        [one] There is one proposal to combine two meetings.
       *[other] There are { $merges } proposals to combine two meetings.
    }
calendar-table = Days on which an organisation makes time
calendar-what = What
calendar-meeting = { $name } ({ $programme })
calendar-collides = Collision
calendar-yes = yes
calendar-no = no
merges-table = Proposals to combine meetings
merges-first = First meeting
merges-second = Second meeting
merges-meeting = { $date }: { $name } ({ $programme })
merges-level = Level
merges-hours = Saves per participant
merges-saved = { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    }

# How do the programmes stand?
standing = { $k ->
        [0] { $n ->
                [one] In the one programme nothing has to be done at once.
               *[other] In none of the { $n } programmes has anything to be done at once.
            }
       *[other] In { $k } of { $n } { $n ->
            [one] programme
           *[other] programmes
        } something has to be done now.
    }{ $without ->
        [0] {""}
        [one] {" "}{ $without } programme has no stakeholder analysis yet.
       *[other] {" "}{ $without } programmes have no stakeholder analysis yet.
    }
standing-table = The programmes side by side
standing-step-shared_picture = Shared picture
standing-step-interaction_model = Interaction model
standing-step-pdca = Adjusting
standing-step-anchoring = Anchoring
standing-support = Support base
standing-support-of = { $k_range } { $k_max ->
        [nearly_all] {""}
       *[other] of{" "}
    }{ $n }
standing-external-of = external { $k_range } { $k_max ->
        [nearly_all] {""}
       *[other] of{" "}
    }{ $n }
standing-outside = Statements from outside
standing-palette = Groups with a party
standing-without-contact = Without first contact
standing-layer = Layer of government
standing-kind = Kind
standing-no-analysis = no analysis yet
standing-no-cycle = no measurement yet
standing-nobody = nobody counts
standing-too-small = too few parties to show
standing-too-few = too few answers

# How does an organisation see us?
faces-nobody = We do not know which organisations occur in several programmes. Fill in the column { $column } in the table { $table }.
faces = { $k ->
        [0] { $n ->
                [one] The one organisation that we recognise has fewer than { $most } first contacts with us.
               *[other] Of the { $n } organisations none has { $most } or more first contacts with us.
            }
        [one] { $k } of { $n } { $n ->
                [one] organisation
               *[other] organisations
            } has { $most } or more first contacts with us.
       *[other] { $k } of { $n } organisations have { $most } or more first contacts with us.
    }
faces-apart = { $k ->
        [one] For { $k } organisation support differs much between programmes.
       *[other] For { $k } organisations support differs much between programmes.
    }
faces-table = What an organisation meets on our side
faces-contacts = Different first contacts
faces-roles = Roles
faces-support = Support per programme
faces-score = { $programme } { $score }

# What comes back again and again?
patterns-one = There is one programme. Patterns need two or more.
patterns-nothing = In no programme did a rule fire that asks for action.
patterns = { $k ->
        [0] Of the { $n } findings none recurs in at least { $share } of the programmes.
        [one] { $k } of { $n } { $n ->
                [one] finding
               *[other] findings
            } recurs in at least { $share } of the programmes.
       *[other] { $k } of { $n } findings recur in at least { $share } of the programmes.
    }
patterns-table = The first findings that recur
patterns-more = The other findings that recur
patterns-finding = Finding
patterns-how-many = In how many programmes
patterns-code = Rule
