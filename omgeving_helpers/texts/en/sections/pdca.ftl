## The names of the sections of step 3.

rhythm = Do we keep the rhythm?
    .basis = facts: dates and counts of answers
questions = The three questions
    .basis = facts about who takes part, and views of parties, counted
drift = Is the picture still shared?
    .basis = views of parties, counted
movers = Who joined, who left?
    .basis = views of parties on the solution
agenda = Does the agenda fit the plan?
    .basis = facts: dates from plan and agenda
waiting = Who is still waiting to hear?
    .basis = facts: dates from the agenda
