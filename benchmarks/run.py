"""Every benchmark after each other: ``python benchmarks/run.py``."""

import commands
import pictures

pictures.main()
print()
commands.main()
