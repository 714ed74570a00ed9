## The rules over several programmes.

O01 = In the coming { $weeks ->
        [one] week
       *[other] { $weeks } weeks
    }, { $n } programmes together call on { $organisation } { $m } times.
    .action = Make one schedule for this organisation with these programmes.
    .title = too much is asked of an organisation

O02 = On { $date }, { $k } programmes call on { $organisation }.
    .names = This concerns: { $names }.
    .action = Choose another day for one of these programmes.
    .title = programmes call on one organisation on the same day

O03 = { $programme_a } and { $programme_b } meet { $organisation } shortly after each other: on { $date_a } and { $date_b }.
    .action = Make it one meeting. That saves { $hours ->
            [one] { $hours } hour
           *[other] { $hours } hours
        }.
    .title = meetings can be combined

O04 = There are { $k } different first contacts for { $organisation }, at { $m } of our organisations.
    .action = Let each other know who is in contact, and choose one role where possible.
    .title = an organisation has many first contacts

O05 = The same is true of { $k } of { $n } programmes: { $finding }.
    .names = This concerns: { $names }.
    .action = Choose one approach with these programmes.
    .title = the same finding recurs in several programmes

O06 = Support from { $organisation } is higher for { $programme_high } than for { $programme_low }: { $score_high } versus { $score_low }.
    .action = Discuss both programmes with this organisation in one talk.
    .title = support differs between programmes

O07 = { $k ->
        [one] { $k } programme has
       *[other] { $k } programmes have
    } no stakeholder analysis yet.
    .names = This concerns: { $names }.
    .action = Make the list of parties and fill in how much each party is affected.
    .title = a programme has no analysis yet
