## The rules of step 4, anchoring.

V01 = There is no first contact for { $name } yet.
    .action = Assign a role and tell this party.
    .title = a party has no first contact

V02 = There is a first contact for { $name }, but this party does not know it.
    .action = Send this party the list of first contacts.
    .title = a party does not know its first contact

V03 = We do not know whether the first contact is known to { $name }.
    .action = Ask this party this week.
    .title = we do not know whether a party knows its first contact

V04 = The first contact ‘{ $role }’ has no deputy for { $k ->
        [one] { $k } party
       *[other] { $k } parties
    }.
    .action = Appoint a deputy.
    .title = a first contact has no deputy

V05 = The role ‘{ $role }’ is the first contact for { $k } of { $n } key { $n ->
        [one] party
       *[other] parties
    }. That makes us vulnerable.
    .action = Spread the contacts over more roles.
    .title = too many key parties with one first contact

V06 = { $k } of { $n } tasks { $k ->
        [one] sits
       *[other] sit
    } with one unit. That makes stakeholder management the work of one department, not of us all.
    .unit = The unit is: { $unit }.
    .action = Give other units a task as well.
    .title = nearly all tasks sit with one unit

V07 = The task ‘{ $task }’ has no owner yet.
    .action = Appoint an owner.
    .title = a task has no owner

V10 = ‘{ $element }’ has no proof yet. So it counts as ‘{ $level }’ at most.
    .action = Write down what shows this.
    .title = a level has no proof

V90 = All key parties know their first contact.
    .action = Check this in each measurement round.
    .title = all key parties know their first contact

V91 = Every task has an owner. The tasks are spread over { $k ->
        [one] { $k } unit
       *[other] { $k } units
    }.
    .action = Keep the task list up to date.
    .title = all tasks have an owner and are spread
