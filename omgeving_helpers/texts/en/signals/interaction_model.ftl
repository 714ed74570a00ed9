## The rules of step 2, the interaction model.

I01 = Key party { $name } has no seat in any forum yet, not even through a representative.
    .action = Give this party a seat, directly or through a representative.
    .title = a key party has no seat
    .why = A party that counts for the support base has no seat in a forum itself, and nobody sits there on its behalf. Listening in is no seat.

I02 = There is no forum at { $level } level.
    .action = Set up this forum, or explain why it is not needed.
    .title = a level has no forum
    .why = At one of the three levels no forum exists on the reference date.

I03 = Nobody is named to prepare ‘{ $forum }’.
    .action = Assign a role to prepare this forum.
    .title = a forum has nobody to prepare it
    .why = No role is filled in that prepares the forum.

I04 = No other forum works out the details of decisions by ‘{ $forum }’.
    .action = Link it to a tactical forum that works out the decisions.
    .title = no other forum works out the decisions
    .why = The forum is strategic, and it does not say in which forum its decisions are worked out.

I05 = { $k } parties decide on ‘{ $decision }’.
    .names = This concerns: { $names }.
    .action = Choose who decides, or let them decide together in one forum.
    .title = more than one party decides
    .why = More than one party or forum has the letter A for one decision, over all its stages together.

I06 = Nobody is named to take the decision ‘{ $decision }’.
    .action = Appoint one party or one forum to decide.
    .title = a decision has no decision-maker
    .why = Nobody has the letter A for this decision.

I07 = Nobody is named to carry out the decision ‘{ $decision }’.
    .action = Appoint a party to carry out the decision.
    .title = a decision has nobody to carry it out
    .why = Nobody has the letter R for this decision.

I08 = Fellow government { $name } is affected but has no seat yet, not even through a representative.
    .action = Arrange a seat, directly or through the umbrella organisation.
    .title = an affected fellow government has no seat
    .why = The fellow government is affected from the threshold, has no seat in a forum itself, and nobody sits there on its behalf.

I09 = { $kind ->
        [circle] The route to a higher forum runs in a circle.
       *[other] If ‘{ $forum }’ cannot agree, there is no next step.
    }
    .names = This concerns: { $names }.
    .action = Agree which forum takes up the question next.
    .title = the way up is a dead end or a circle
    .why = A forum below the strategic level has no forum to which a question can go, or the way up comes back to where it began.

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
    .why = A party is heavily affected, and its role is now none or be informed.

I90 = Every decision has exactly one decision-maker.
    .action = Keep it this way for new decisions.
    .title = every decision has one decision-maker
    .why = There are decisions, and for each of them exactly one party or forum has the letter A. All letters and parties are known.

I91 = Every agreement on cooperation has a test. Transparency, communication and aftercare are included.
    .action = Ask the parties in each measurement round whether we keep the agreements.
    .title = all agreements on cooperation have a test
    .why = There are agreements, and each says how we can tell that it works. The three principles of the starter list are among them.
