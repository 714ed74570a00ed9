# Thin: every command is `python3 tasks.py NAME`, which also works where there is no make.
PYTHON ?= python3

.PHONY: reports test test-report proof lab lint docs clean
reports test test-report proof lab lint docs clean:
	@$(PYTHON) tasks.py $@
