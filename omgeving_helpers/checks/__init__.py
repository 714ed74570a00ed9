"""Checks of cells, rows and tables against each other: they collect faults and never stop at the first."""
