## The rules of step 4, anchoring.

V01 = There is no first contact for { $name } yet.
    .action = Assign a role and tell this party.
    .title = a party has no first contact
    .why = This party has no first contact. That holds for every party, also within our own organisation.

V02 = There is a first contact for { $name }, but this party does not know it.
    .action = Send this party the list of first contacts.
    .title = a party does not know its first contact
    .why = There is a first contact, and the table says that the party does not know it.

V03 = We do not know whether the first contact is known to { $name }.
    .action = Ask this party this week.
    .title = we do not know whether a party knows its first contact
    .why = There is a first contact, but the table does not say whether the party knows it.

V04 = The first contact ‘{ $role }’ has no deputy for { $k ->
        [one] { $k } party
       *[other] { $k } parties
    }.
    .action = Appoint a deputy.
    .title = a first contact has no deputy
    .why = For at least one party with this first contact no deputy is named. The same role as deputy does not count.

V05 = The role ‘{ $role }’ is the first contact for { $k } of { $n } key { $n ->
        [one] party
       *[other] parties
    }. That makes us vulnerable.
    .action = Spread the contacts over more roles.
    .title = too many key parties with one first contact
    .why = Too large a share of the key parties has the same role as first contact. Parties without a contact and supervisors are counted.

V06 = { $k } of { $n } tasks { $k ->
        [one] sits
       *[other] sit
    } with one unit. That makes stakeholder management the work of one department, not of us all.
    .unit = The unit is: { $unit }.
    .action = Give other units a task as well.
    .title = nearly all tasks sit with one unit
    .why = Of the tasks with a known unit too large a share sits with one unit. With few tasks the rule does not look.

V07 = The task ‘{ $task }’ has no owner yet.
    .action = Appoint an owner.
    .title = a task has no owner
    .why = No role is named as owner of this task.

V10 = ‘{ $element }’ has no proof yet. So it counts as ‘{ $level }’ at most.
    .action = Write down what shows this.
    .title = a level has no proof
    .why = The level is higher than it can be without proof, and no proof is given.

V90 = All key parties know their first contact.
    .action = Check this in each measurement round.
    .title = all key parties know their first contact
    .why = For every key party, supervisors too, the table says that it knows its first contact.

V91 = Every task has an owner. The tasks are spread over { $k ->
        [one] { $k } unit
       *[other] { $k } units
    }.
    .action = Keep the task list up to date.
    .title = all tasks have an owner and are spread
    .why = There are enough tasks, each with an owner and a unit, and no unit has too many.
