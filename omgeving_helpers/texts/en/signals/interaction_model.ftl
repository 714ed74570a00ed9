## The rules of step 2, the interaction model.

I01 = Key party { $name } has no seat in any forum yet, not even through a representative.
    .action = Give this party a seat, directly or through a representative.
    .title = a key party has no seat

I02 = There is no forum at { $level } level.
    .action = Set up this forum, or explain why it is not needed.
    .title = a level has no forum

I03 = Nobody is named to prepare ‘{ $forum }’.
    .action = Assign a role to prepare this forum.
    .title = a forum has nobody to prepare it

I04 = No other forum works out the details of decisions by ‘{ $forum }’.
    .action = Link it to a tactical forum that works out the decisions.
    .title = no other forum works out the decisions

I05 = { $k } parties decide on ‘{ $decision }’.
    .names = This concerns: { $names }.
    .action = Choose who decides, or let them decide together in one forum.
    .title = more than one party decides

I06 = Nobody is named to take the decision ‘{ $decision }’.
    .action = Appoint one party or one forum to decide.
    .title = a decision has no decision-maker

I07 = Nobody is named to carry out the decision ‘{ $decision }’.
    .action = Appoint a party to carry out the decision.
    .title = a decision has nobody to carry it out

I08 = Fellow government { $name } is affected but has no seat yet, not even through a representative.
    .action = Arrange a seat, directly or through the umbrella organisation.
    .title = an affected fellow government has no seat

I09 = { $kind ->
        [circle] The route to a higher forum runs in a circle.
       *[other] If ‘{ $forum }’ cannot agree, there is no next step.
    }
    .names = This concerns: { $names }.
    .action = Agree which forum takes up the question next.
    .title = the way up is a dead end or a circle

I11 = { $k ->
        [one] { $k } heavily affected party is
       *[other] { $k } heavily affected parties are
    } informed at most.
    .names = This concerns: { $names }.
    .action = Ask { $k ->
            [one] this party
           *[other] these parties
        } to think along with us.
    .title = heavily affected parties are informed at most

I90 = Every decision has exactly one decision-maker.
    .action = Keep it this way for new decisions.
    .title = every decision has one decision-maker

I91 = Every agreement on cooperation has a test. Transparency, communication and aftercare are included.
    .action = Ask the parties in each measurement round whether we keep the agreements.
    .title = all agreements on cooperation have a test
