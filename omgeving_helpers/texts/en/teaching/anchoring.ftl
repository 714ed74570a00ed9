exercise-4-1 =
    .title = Where can a party turn to?
    .question = Which parties have no first contact? And which parties do not know their first contact?
    .none-yet = Has no first contact
    .none-yet-box = { $choice } (has none)
    .not-known = Does not know the first contact
    .not-known-box = { $choice } (does not know)
    .right = Without a first contact: { $without }. With a first contact that they do not know: { $unknown }.
    .swapped = You have swapped the two lists.
    .other-list = { $name } belongs in the other list. { $list ->
        [none-yet] There is a first contact, but the party does not know it.
       *[other] There is no first contact to know at all.
    }
    .maybe = We do not know whether { $name } knows the first contact. That is not the same as no.
    .fine = { $name } has a first contact and knows it.
    .not-none = { $list ->
        [none-yet] There are parties without a first contact.
       *[other] There are parties that do not know their first contact.
    } Look in the table.
    .incomplete = { $list ->
        [none-yet] In the list without a first contact
       *[other] In the list of those who do not know it
    } { $k ->
        [one] one party is still missing.
       *[other] { $k } parties are still missing.
    }
    .hint-1 = The picture has four kinds of boxes. First read what each box means.
    .hint-2 = ‘Unknown’ is something else than ‘does not know it’.
    .hint-3 = First look for the parties without a role. Then for those with a role that they do not know.
    .goal = see the difference between no first contact, one that is not known, and not knowing.
    .talk = Which of these parties do you call on Monday? Who calls, and with what first sentence?
    .mistakes = reading ‘unknown’ as ‘no’. Mixing up the two lists.
    .trouble = the list is long. Split it: one does the first half, the other the second.

exercise-4-2 =
    .title = From one department to us all
    .question = Give out the tasks so that no unit has more than 40%, and each task has an owner.
    .tasks = The tasks
    .right = Each task has an owner, and no unit has too much. { $k } units now take part.
    .no-owner = { $k ->
        [one] One task has no owner yet.
       *[other] { $k } tasks have no owner yet.
    } Choose a unit for each task.
    .too-much = The unit { $unit } now has { $k } of the { $n } tasks. That is more than 40%.
    .hint-1 = First work out how many tasks 40% is.
    .hint-2 = Begin with a task that another unit half does already.
    .hint-3 = Three units will do.
    .goal = see that stakeholder management is work of the whole organisation.
    .talk = Which task did you give away first? What must that unit be able to do for it?
    .mistakes = spreading everything over two units. Leaving a task empty because nobody fits.
    .trouble = there are many good answers. The answer below is one of them.
