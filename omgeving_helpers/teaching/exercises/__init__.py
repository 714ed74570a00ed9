"""The exercises in the order of the lesson, by their code; each step has a module of its own.

An exercise reads results and signals and says what is wrong with an answer; its words stand in ``texts``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from omgeving_helpers.teaching.exercises import anchoring, interaction_model, pdca, shared_picture

if TYPE_CHECKING:
    from omgeving_helpers.teaching.model import Exercise

EXERCISES: dict[str, Exercise] = {
    exercise.code: exercise
    for module in (shared_picture, interaction_model, pdca, anchoring)
    for exercise in module.EXERCISES
}
