## Step 1, the shared picture: the answer sentence and the table of each section.

no-cycle = Nothing has been measured yet. So we do not know this.
nobody-counts = No party counts yet. So there is nothing to count.
too-small = Too few parties count to show this in the shareable edition.

# How sure this is
reliability = { $answered } of { $n } key { $n ->
        [one] party
       *[other] parties
    } gave an answer about support. { $n_scores ->
        [0] This round has no scores.
       *[other] Of the { $n_scores } scores in this round { $asked } { $asked ->
            [one] was
           *[other] were
        } asked, { $document ->
            [0] none comes
            [one] { $document } comes
           *[other] { $document } come
        } from a document and { $estimate ->
            [0] none is
            [one] { $estimate } is
           *[other] { $estimate } are
        } our own estimate.
    }
reliability-table = What this picture rests on
reliability-what = What
reliability-how-much = How much
reliability-answered = Key parties with a known answer about support
reliability-asked = Scores that we asked
reliability-document = Scores from a document
reliability-estimate = Scores that we estimated ourselves
reliability-source-unknown = Scores without a source
reliability-missing = Questions to key parties without an answer
reliability-last = Last day of this round
reliability-age = Age at the reference date
reliability-weeks = { $weeks ->
        [one] { $weeks } week
       *[other] { $weeks } weeks
    }
reliability-heard = Key parties that told us about their interests themselves
reliability-estimated-parties = Parties that we described ourselves
reliability-filled = Filled in, table ‘{ $table }’
reliability-possibly-key = Possibly key, because cells are empty
reliability-panel = { $respondents ->
        [one] Answer of { $respondents } person: this is not the voice of all citizens.
       *[other] Answer of { $respondents } people: this is not the voice of all citizens.
    }
reliability-panel-small = Answer of fewer than { $small } people: merge it with other answers before you keep it.
reliability-panel-unknown = We do not know how many people answered.

# Who is on board with the solution?
support-table = Key parties and their support
party = Party
group = Group
affected = Affected
support = Support
source = Source
counts = Who counts
support-state-on-board = on board
support-state-not-yet = not yet
support-state-against = against
support-state-unknown = we do not know
support-state-supervisor = checks, does not count
counts-table = The parties that count
support-everyone = All { $n } key parties are on board with the solution.{ $external ->
        [none] {" "}No key party is external.
       *[shown] {" "}External: { $k_external_range } { $k_external_max ->
            [nearly_all] {""}
           *[other] of{" "}
        }{ $n_external }.
    }
see-table = { $k } parties, see the table

# Who is affected?
palette = { $covered } of { $applicable } groups of the palette { $covered ->
        [one] has
       *[other] have
    } a party. { $empty ->
        [0] No group is forgotten.
        [one] Nobody yet from: { $names }.
        [2] Nobody yet from { $empty } groups: { $names }.
        [3] Nobody yet from { $empty } groups: { $names }.
       *[other] Nobody yet from { $empty } groups.
    } { $citizens ->
        [yes] Citizens take part themselves.
        [no] Citizens do not take part themselves.
       *[other] {""}
    }
palette-table = The groups of the palette and their parties
palette-parties = Parties
palette-nobody = nobody
palette-not-applicable = not applicable: { $reason }
force-field = { $n ->
        [0] { $unknown ->
                [0] No party can stop the programme.
               *[other] Of no party it is certain that it can stop the programme.
            }
        [one] { $k ->
                [0] { $on ->
                        [0] Of the one party that can stop the programme, we do not know whether it is on board.
                       *[other] The one party that can stop the programme is on board.
                    }
               *[other] The one party that can stop the programme is not on board yet.
            }
       *[other] { $k ->
                [0] { $on ->
                        [0] Of the { $n } parties that can stop the programme, we do not know whether they are on board.
                        [one] { $on } of { $n } parties that can stop the programme is on board.
                       *[other] { $silent ->
                                [0] All { $n } parties that can stop the programme are on board.
                               *[other] { $on } of { $n } parties that can stop the programme are on board.
                            }
                    }
                [one] { $k } of { $n } parties that can stop the programme is not on board yet.
               *[other] { $k } of { $n } parties that can stop the programme are not on board yet.
            }
    }{ $silent ->
        [0] {""}
        [one] {" "}Of { $silent } party we do not know this.
       *[other] {" "}Of { $silent } parties we do not know this.
    }{ $unknown ->
        [0] {""}
        [one] {" "}Of { $unknown } party we do not know whether it can stop the programme.
       *[other] {" "}Of { $unknown } parties we do not know whether they can stop the programme.
    }
force-field-shareable = In the shareable edition the palette takes the place of the force field.
force-field-table = Parties by influence and affectedness
influence = Influence
can-block = Can stop it
without-category = Group unknown

# Were they there in time?
entry-no-decision = There is no date of the first decision yet. So we do not know who was in time.
entry-nobody = There is no party of which we know that it is heavily affected.
entry = { $past ->
        [yes] { $in_time } of { $n } heavily affected { $n ->
                [one] party
               *[other] parties
            } { $in_time ->
                [one] was
               *[other] were
            } involved on or before the first decision of { $first_decision }.
       *[no] The first decision is on { $first_decision }. Now { $in_time } of { $n } heavily affected { $n ->
                [one] party
               *[other] parties
            } { $in_time ->
                [one] is
               *[other] are
            } involved.
    }
entry-unknown = { $k ->
        [one] Of { $k } party we do not know how heavily it is affected.
       *[other] Of { $k } parties we do not know how heavily they are affected.
    }
entry-table = First involvement of each party
involved-since = Involved since
compared = Against the first decision
compared-in-time = in time
compared-late = { $days ->
        [one] { $days } day later
       *[other] { $days } days later
    }
compared-not-yet = not involved yet
heavily = Heavily affected
yes = yes
no = no

# Do we see the same?
consensus = Shared: { $shared } of { $n } { $n ->
        [one] statement
       *[other] statements
    }.{ $provisional ->
        [0] {""}
       *[other] {" "}Shared so far: { $provisional }.
    }{ $divided ->
        [0] {""}
       *[other] {" "}Divided: { $divided }.
    }{ $rejected ->
        [0] {""}
       *[other] {" "}Rejected: { $rejected }.
    }{ $rest ->
        [0] {""}
       *[other] {" "}Open or unknown: { $rest }.
    }
consensus-nothing = There are no statements yet that parties can have a view on.
consensus-not-asked = There are statements, but nothing was asked about them in this round.
consensus-table = Statements with their status
statement = Statement
kind = Kind
status = Status
median = Median
answered = Answers
agree = Agree
disagree = Disagree
brought-in-by = Brought in by
status-shared = shared
status-provisional = shared so far
status-divided = divided
status-rejected = rejected
status-open = open
status-unknown = unknown
