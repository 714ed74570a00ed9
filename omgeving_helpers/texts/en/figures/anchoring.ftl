## The words in and beside the pictures of step 4.

# Ladder
levels-title = { $compared ->
        [0] { $known ->
                [0] We do not know the level of any topic yet
               *[other] We know the level of { $known } of { $n } topics
            }
        [one] { $on_target ->
                [0] The one topic with a target has not reached it yet
               *[other] The one topic with a target has reached it
            }
       *[other] { $on_target ->
                [one] { $on_target } of { $compared } topics has reached its target
               *[other] { $on_target } of { $compared } topics have reached their target
            }
    }
levels-subtitle = Per topic the level now, last time and the target, from 1 (ad hoc) to 5 (self-evident)
levels-alt = { $title }. { $tracks }
levels-alt-track = { $track }: now { $now }, last time { $before }, target { $target }.
levels-alt-unknown = { $track }: unknown.
levels-footer = Reference date { $date } · { $n } { $n ->
        [one] element
       *[other] elements
    }
levels-now = now
levels-before = last time
levels-target = target
levels-unknown = unknown
levels-elements = { $n ->
        [one] { $n } element
       *[other] { $n } elements
    }
levels-no-elements = no elements yet
levels-not-known = { $k ->
        [one] level of { $k } unknown
       *[other] level of { $k } unknown
    }
levels-lowered = { $k } without proof, { $k ->
        [one] counts
       *[other] count
    } as { $level } at most

# Grid of tasks
tasks-title = { $n ->
        [0] We do not know yet with which unit any task sits
        [one] We know of one task with which unit it sits
       *[other] { $units ->
                [one] All { $n } tasks with a known unit sit with one unit
               *[other] The tasks sit with { $units } units; the largest has { $k } of { $n }
            }
    }
tasks-title-concentrated = { $k } of { $n } tasks sit with one unit
tasks-title-nothing = There are no tasks yet
tasks-subtitle = Per task the unit where it sits, with the role of the owner; below it the share of the tasks per unit
tasks-alt = { $title }. { $owners }
tasks-footer = Reference date { $date } · { $n } { $n ->
        [one] task
       *[other] tasks
    }
tasks-owner = with an owner
tasks-no-owner = no owner
tasks-unknown = unit unknown
tasks-share = Share of the tasks
tasks-of = { $k } of { $n }
tasks-not-counted = not counted
tasks-more-units = { $k } other units
tasks-more = and { $k ->
        [one] { $k } more task
       *[other] { $k } more tasks
    }, see the table

# Contact card
contacts-title = { $knows ->
        [one] { $knows } of { $n } { $n ->
                [one] party
               *[other] parties
            } knows its first contact
       *[other] { $knows } of { $n } { $n ->
                [one] party
               *[other] parties
            } know their first contact
    }{ $none ->
        [0] {""}
        [one] ; { $none } has none
       *[other] ; { $none } have none
    }
contacts-title-all = { $n ->
        [one] The one party knows its first contact
       *[other] All { $n } parties know their first contact
    }
contacts-title-nobody = There are no parties with a first contact yet
contacts-subtitle = On the left how many parties have each role as first contact; on the right whether they have one and know it, and whether there is a deputy
contacts-alt = { $title }. { $has } of { $n } { $has ->
        [one] has
       *[other] have
    } one, for { $deputy } there is a deputy.
contacts-alt-role = The role with most parties is ‘{ $role }’: { $k }, of which { $key_parties } key.
contacts-key = key party
contacts-other = other party
contacts-none = no first contact yet
contacts-no-deputy = { $k ->
        [0] {""}
       *[other] { $k } without deputy
    }
contacts-more = and { $k ->
        [one] { $k } more role
       *[other] { $k } more roles
    }, see the table
contacts-has = has a first contact
contacts-knows = knows it
contacts-deputy = there is a deputy
contacts-everyone = all
contacts-key-parties = key
contacts-yes = yes
contacts-no = no
contacts-unknown = we do not know
