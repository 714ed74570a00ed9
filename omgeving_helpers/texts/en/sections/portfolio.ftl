## The names of the sections of the report over several programmes.

load = Do we ask too much of one organisation?
    .basis = facts: seats, dates of meetings and times per year
calendar = Where does it collide, and what can be combined?
    .basis = facts: dates of meetings and measurements
standing = How do the programmes stand?
    .basis = the status of each step, as in the report of the programme itself
faces = What does an organisation meet at our side?
    .basis = facts: first contacts; in the internal edition also views on support
patterns = What comes back again and again?
    .basis = the signals of the programmes, counted
