"""One module per command of ``omgeving``; each imports only what it needs and returns an exit code."""
