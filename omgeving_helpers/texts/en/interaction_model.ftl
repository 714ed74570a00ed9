## Step 2, the interaction model: the answer sentence and the table of each section.

table-missing = The table ‘{ $table }’ is not there or is empty. { $how }
how-forums = Give each forum one row; you then see here how the forums are connected.
how-seats = Fill in per forum who sits there; you then see here who takes part.
how-decisions = Give each role in a decision one row; you then see here who decides.
see-parties = { $k } parties, see the table
see-forums = { $k } forums, see the table
see-decisions = { $k } decisions, see the table
party = Party
affected = Affected

# What does the consultation look like?
forums = { $n ->
        [0] { $total ->
                [one] The only forum is strategic, so no way up is needed.
               *[other] There is no forum below the strategic level, so no way up is needed.
            }
        [one] { $k ->
                [0] The only forum below the strategic level has no known way up.
               *[other] The only forum below the strategic level has a way up.
            }
       *[other] { $k } of { $n } forums below the strategic level { $k ->
                [one] has
               *[other] have
            } a way up.
    }
forums-not-yet = On { $date } no forum exists yet.
forums-dead = Dead end: { $names }.
forums-round = Runs in a circle: { $names }.
forums-doubt = We do not know: { $names }.
forums-not-elaborated = Decisions are worked out nowhere: { $names }.
forums-empty-levels = There is no forum at { $names } level.
forums-table = The forums, who sits there and how they are connected
forum = Forum
level = Level
forum-kind = Kind
per-year = Meetings a year
chair = Chair
preparer = Who prepares
authority = What it may do
mandate = Up to where it may decide
members = Who sits there
elaborated-in = Where decisions are worked out
elaborator = Who works them out
escalates-to = Way up
member = { $name } ({ $role })
member-function = { $name } ({ $role }, { $functionary })
up-dead_end = dead end
up-top = not needed
up-unknown = unknown
up-circle = { $forum }, in a circle
nobody = nobody
not-filled = not filled in
nowhere = nowhere

# Who sits where?
seats = { $n ->
        [one] { $k ->
                [0] The only key party has no seat in any forum yet.
               *[other] The only key party has a seat in a forum, itself or through another.
            }
       *[other] { $k } of { $n } key parties { $k ->
                [one] has
               *[other] have
            } a seat in a forum, directly or through another.
    }
seats-none = No seat yet: { $names }.
seats-doubt = Perhaps only listening: { $names }.
seats-table = Key parties and their seat in a forum, per level
seat-own = { $forum } ({ $role })
seat-own-function = { $forum } ({ $role }, { $functionary })
seat-via = { $forum } (through { $name })
level-unknown = Level unknown

# Who decides?
raci = { $n ->
        [one] { $k ->
                [0] The only decision does not have exactly one known decision-maker.
               *[other] The only decision has exactly one decision-maker.
            }
       *[other] { $k } of { $n } decisions { $k ->
                [one] has
               *[other] have
            } exactly one decision-maker.
    }
raci-several = More than one decision-maker: { $names }.
raci-no-decider = No decision-maker: { $names }.
raci-no-doer = Nobody carries it out: { $names }.
raci-unknown = Not everything is known yet: { $names }.
raci-table = Decisions and who has which role
decision = Decision
decides = A, decides
carries-out = R, carries out
asked = C, asked beforehand
informed = I, informed
role-unknown = Role unknown
check = Is it right?
holder-function = { $name } ({ $functionary })
holder-unknown = party unknown
problem-several = { $k } decision-makers
problem-no-decider = no decision-maker
problem-no-doer = nobody carries it out
problem-unknown-letter = role unknown
problem-unknown-holder = party unknown
problem-none = yes

# How do fellow governments take part?
fellow = { $n ->
        [one] { $k ->
                [0] The only fellow government has no seat in any forum yet.
               *[other] The only fellow government has a seat in a forum, itself or through another.
            }
       *[other] { $k } of { $n } fellow governments { $k ->
                [one] has
               *[other] have
            } a seat in a forum, directly or through another.
    }
fellow-nobody = There is no fellow government on the list of parties.
fellow-none = Affected and no seat yet: { $names }.
fellow-doubt = Still to find out: { $names }.
fellow-table = Fellow governments and how they take part
fellow-government = Fellow government
place = Seat
forums-of = Forums
mandate-known = Mandate known
place-direct = direct
place-represented = through { $names }
place-none = none
place-listening = only listens
mandates = { $n ->
        [one] { $k ->
                [0] no
               *[other] yes
            }
       *[other] { $k } of { $n } seats
    }
