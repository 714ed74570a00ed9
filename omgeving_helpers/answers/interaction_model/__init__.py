"""The words of step 2: per section the answer sentence and its table.

In the shareable edition the results hold no functions of people, so the tables have no column for them.
"""

from omgeving_helpers.answers.interaction_model.fellow import describe_fellow, fellow_table
from omgeving_helpers.answers.interaction_model.forums import describe_forums, forums_table, times_a_year
from omgeving_helpers.answers.interaction_model.raci import PROBLEMS, describe_raci, problem, raci_table, with_problem
from omgeving_helpers.answers.interaction_model.seats import describe_seats, seats_table

__all__ = [
    "PROBLEMS",
    "describe_fellow",
    "describe_forums",
    "describe_raci",
    "describe_seats",
    "fellow_table",
    "forums_table",
    "problem",
    "raci_table",
    "seats_table",
    "times_a_year",
    "with_problem",
]
