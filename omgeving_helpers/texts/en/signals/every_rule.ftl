## The rule book in words: what was found, the tail with names, what to do, the title and why you see this.

possible = We do not know whether this is the case: { $title }.
    .names = Complete it for: { $names }.
    .action = Fill in the empty cells.
    .why = Some cells are empty. Whether this rule fires depends on what they hold.
