## The rules over several programmes.

O01 = In the coming { $weeks ->
        [one] week
       *[other] { $weeks } weeks
    }, { $n } programmes together call on { $organisation } { $m } times.
    .action = Make one schedule for this organisation with these programmes.
    .title = too much is asked of an organisation
    .why = Enough programmes call on this organisation, and together these are too many moments or too many collisions. A forum without a date counts for what it asks per year.

O02 = On { $date }, { $k } programmes call on { $organisation }.
    .names = This concerns: { $names }.
    .action = Choose another day for one of these programmes.
    .title = programmes call on one organisation on the same day
    .why = Two or more programmes have a meeting or a measurement round with this organisation on one day.

O03 = { $programme_a } and { $programme_b } meet { $organisation } shortly after each other: on { $date_a } and { $date_b }.
    .action = Make it one meeting.{ $hours ->
            [unknown] {""}
            [one] {" "}That saves { $hours } hour.
           *[other] {" "}That saves { $hours } hours.
        }
    .title = meetings can be combined
    .why = Two programmes meet the same organisation on the same level. That is in the same week, or only a few days apart.

O04 = There are { $k } different first contacts for { $organisation }, at { $m } of our organisations.
    .action = Let each other know who is in contact, and choose one role where possible.
    .title = an organisation has many first contacts
    .why = The programmes list too many different first contacts for this organisation. The same role at another organisation of ours counts as another first contact.

O05 = The same is true of { $k } of { $n } programmes: { $finding }.
    .names = This concerns: { $names }.
    .action = Choose one approach with these programmes.
    .title = the same finding recurs in several programmes
    .why = The same rule fired in two or more programmes, and in a large enough share of all programmes.

O06 = Support from { $organisation } is higher for { $programme_high } than for { $programme_low }: { $score_high } versus { $score_low }.
    .action = Discuss both programmes with this organisation in one talk.
    .title = support differs between programmes
    .why = In the latest rounds this organisation supports one programme enough, and another one much less. A supervisor does not count.

O07 = { $k ->
        [one] { $k } programme has
       *[other] { $k } programmes have
    } no stakeholder analysis yet.
    .names = This concerns: { $names }.
    .action = Make the list of parties and fill in how much each party is affected.
    .title = a programme has no analysis yet
    .why = A programme has no party on its list, or it does not say of any party how much it is affected.
