"""A measurement round: forms go out to the parties, answers come back and are added to ``measurements``.

What the answers mean is worked out in ``steps``; how a table of a programme is changed on disk is ``writing``.
"""
