## Sections that every step has.

signals = What stands out, and what can you do?
    .basis = rules that are the same for every programme
