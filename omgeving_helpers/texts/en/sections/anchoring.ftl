## The names of the sections of step 4.

levels = How far are we?
    .basis = facts from the table anchoring, with our judgement of the level
tasks = Who does what?
    .basis = facts from the table anchoring
contacts = Does every party know its contact?
    .basis = facts from the list of parties
contact-list = The list to send
    .basis = facts from the list of parties
