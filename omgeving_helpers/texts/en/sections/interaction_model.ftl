## The names of the sections of step 2.

forums = What does the consultation look like?
    .basis = facts from the list of forums
seats = Who takes part where?
    .basis = facts from the list of who sits where
raci = Who decides?
    .basis = facts from the list of decisions
fellow = How do fellow governments take part?
    .basis = facts from the list of who sits where
