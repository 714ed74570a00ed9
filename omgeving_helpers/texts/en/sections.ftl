## The names of the sections of the report.

reliability = How sure this is
palette = Who is affected?
entry = Were they there in time?
support = Who is on board with the solution?
consensus = Do we see the same?
signals = What stands out, and what can you do?
