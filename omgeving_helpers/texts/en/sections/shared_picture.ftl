## The names of the sections of the report.

reliability = How sure this is
    .basis = facts: counts of answers
palette = Who is affected?
    .basis = facts from the list of parties
force-field = Where is the power?
    .basis = our judgement of influence and blocking, and views of parties
entry = Were they there in time?
    .basis = facts: dates
support = Who is on board with the solution?
    .basis = views of parties, counted
consensus = Do we see the same?
    .basis = views of parties, counted
