"""``python -m omgeving_helpers``: the command line where scripts may not run."""

import sys

from omgeving_helpers.cli import main

sys.exit(main())
