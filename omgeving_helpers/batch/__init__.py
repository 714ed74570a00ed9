"""Many programmes at once, unattended: plan, run, prove, publish, keep a journal, go on after a stop.

What one report is stands in :mod:`omgeving_helpers.report`; here is only how many of them are made.
"""
