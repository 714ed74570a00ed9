"""Per step of the method the results, as tables and numbers without words or pictures."""
