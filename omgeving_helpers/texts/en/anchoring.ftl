## Step 4, anchoring: the answer sentence and the table of each section.

no-table = The table ‘anchoring’ has no rows at the reference date yet. Fill it in to see this.
nobody = There are no parties yet. Fill in the table ‘stakeholders’ to see this.
yes = yes
no = no

level-1 = ad hoc
level-2 = agreed
level-3 = done
level-4 = measured
level-5 = self-evident
level-word = { $level } { $word }

# How far are we?
levels = { $known ->
        [0] We do not know the level of any of the { $n } topics yet.
        [one] { $known } of { $n } topics has a known level.
       *[other] { $known } of { $n } topics have a known level.
    }{ $compared ->
        [0] {""}
        [one] { $on_target ->
                [0] {" "}Its target has not been reached yet.
               *[other] {" "}Its target has been reached.
            }
       *[other] { $on_target ->
                [0] {" "}Not one of the { $compared } topics with a target has reached it.
                [one] {" "}{ $on_target } of { $compared } topics with a target has reached it.
               *[other] {" "}{ $on_target } of { $compared } topics with a target have reached it.
            }
    }
levels-lowered = { $k ->
        [one] { $k } element has no proof. It counts as ‘{ $level }’ at most.
       *[other] { $k } elements have no proof. They count as ‘{ $level }’ at most.
    }
levels-table = Elements with their level
element = Element
kind = Kind
level = Level
counts-as = Counts as
previous = Last time
target = Target
proof = Proof
track-tasks = Tasks
track-first-contacts = First contacts
track-culture = Culture and training
track-talks = Talks
track-securing = Securing

# Who does what?
tasks = { $n ->
        [one] { $k ->
                [0] The one task has no owner yet.
               *[other] The one task has an owner.
            }
       *[other] { $rest ->
                [0] All { $n } tasks have an owner.
               *[other] { $k ->
                        [one] { $k } of { $n } tasks has an owner.
                       *[other] { $k } of { $n } tasks have an owner.
                    }
            }
    }
tasks-largest = { $n ->
        [one] We know the unit of one task.
       *[other] The unit with the most tasks has { $k } of { $n }.
    }
tasks-largest-named = { $n ->
        [one] We know the unit of one task: ‘{ $unit }’.
       *[other] ‘{ $unit }’ has the most tasks: { $k } of { $n }.
    }
tasks-without-unit = { $k ->
        [one] We do not know the unit of { $k } task.
       *[other] We do not know the unit of { $k } tasks.
    }
tasks-shareable = The shareable edition does not tell which units and owners these are.
tasks-nothing = The table ‘anchoring’ has no tasks yet. Add them, each with an owner and a unit.
tasks-table = Tasks with their unit and owner
task = Task
unit = Unit
owner = Owner
deputy = Deputy
no-owner = no owner yet

# Does every party know its contact?
contacts = { $has } of { $n } { $n ->
        [one] party
       *[other] parties
    } { $has ->
        [one] has
       *[other] have
    } a first contact. { $knows } of { $n } also { $knows ->
        [one] knows
       *[other] know
    } it. For { $deputy ->
        [0] none of { $n } is there
       *[other] { $deputy } of { $n } there is
    } a deputy.
contacts-all = { $n ->
        [one] The one party has a first contact and knows it. There is a deputy too.
       *[other] All { $n } parties have a first contact and know it. For all { $n } there is a deputy.
    }
contacts-key = { $k } of { $n } key { $n ->
        [one] party
       *[other] parties
    } { $k ->
        [one] knows
       *[other] know
    } the contact.
contacts-unknown = { $k ->
        [one] For { $k } party we do not know whether it knows the contact.
       *[other] For { $k } parties we do not know whether they know the contact.
    }
contact-of = The first contact of { $party } is: { $role }.
contact-of-none = { $party } has no first contact.
contact-of-deputy = The deputy is: { $deputy }.
contact-no-deputy = There is no deputy.
contact-is-known = The party knows its first contact.
contact-is-not-known = The party does not know its first contact.
contact-is-unknown = We do not know whether the party knows its first contact.
contact-load = { $n ->
        [one] It is the first contact of this party only.
       *[other] It is the first contact of { $n } parties. { $k ->
            [0] None of them is a key party.
            [one] { $k } of them is a key party.
           *[other] { $k } of them are key parties.
        }
    }
contacts-table = Parties with their first contact
party = Party
key = Key
role = First contact
contact-deputy = Deputy
known = Does the party know it?
no-contact = no first contact yet
no-deputy = no deputy
state-known = yes
state-not-known = no
state-unknown = we do not know
state-none = there is none yet

# The list for parties
contact-list = { $k } of { $n } { $n ->
        [one] party
       *[other] parties
    } { $k ->
        [one] is
       *[other] are
    } on the list.
contact-list-missing = Not on the list yet: { $names }.
contact-list-missing-many = { $k } parties have no first contact yet; you find them in the table of the previous question.
contact-list-hidden = { $k ->
        [one] { $k } cell holds something that looks like an address or a number. We do not print it.
       *[other] { $k } cells hold something that looks like an address or a number. We do not print it.
    }
contact-list-table = Your first contact
desk = Reach it through
not-printed = not printed
