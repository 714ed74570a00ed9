"""Every benchmark after each other: ``python benchmarks/run.py``."""

import commands
import pictures
import trials

pictures.main()
print()
commands.main()
print()
trials.main()
