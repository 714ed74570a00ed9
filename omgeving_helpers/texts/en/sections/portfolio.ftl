## The names of the sections of the report over several programmes.

load = Do we ask too much of one organisation?
    .basis = facts: seats, dates of meetings and times per year
calendar = Where do dates collide, and what can be combined?
    .basis = facts: dates of meetings and measurements
standing = How do the programmes stand?
    .basis = the status of each step, as in the report of the programme itself
faces = Whom does an organisation meet on our side?
    .basis = facts: first contacts; in the internal edition also views on support
patterns = What comes back again and again?
    .basis = the signals of the programmes, counted
