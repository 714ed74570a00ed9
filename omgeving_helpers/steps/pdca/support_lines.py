"""Who came on board and who left: support of every party but supervisors over the cycles (definition 10.11, P04)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from omgeving_helpers.steps.asked import answers_to_come
from omgeving_helpers.steps.scores import NO_ANSWER, SUPPORT

if TYPE_CHECKING:
    from collections.abc import Mapping

    from omgeving_helpers.steps.parties import Party
    from omgeving_helpers.steps.scores import Score
    from omgeving_helpers.steps.shared_picture.support import Count
    from omgeving_helpers.steps.situation import Situation


@dataclass(frozen=True, kw_only=True)
class SupportLine:
    """Support of one party: its answers by cycle, and what changed between the previous cycle and this one.

    ``change`` is ``joined``, ``left``, ``same`` (on the same side of the threshold) or ``unknown`` (an answer is
    missing). ``is_swing``: its support changed by ``swing`` or more.
    """

    party: Party
    scores: Mapping[int, Score]
    change: str
    is_swing: bool


@dataclass(frozen=True, kw_only=True)
class SupportLines:
    """Support over the cycles; ``lines`` holds every party but supervisors, in order.

    ``joined``, ``left`` and ``unknown`` count the ``n`` counting parties. An edition that may not name views has
    these counts only, and tells none and all as nearly so.
    """

    cycles: tuple[int, ...]
    previous_cycle: int | None
    n: int
    joined: Count
    left: Count
    unknown: Count
    lines: tuple[SupportLine, ...] = ()

    def with_change(self, change: str) -> tuple[Party, ...]:
        """The parties with this change, in order."""
        return tuple(line.party for line in self.lines if line.change == change)


@dataclass(frozen=True, kw_only=True)
class LostSupporter:
    """A party that is not on board now and was in an earlier cycle.

    ``last_on_board`` is the last cycle in which it was, ``left_cycle`` the first later one in which it said that it
    was not.
    """

    party: Party
    last_on_board: int
    left_cycle: int


@dataclass(frozen=True, kw_only=True)
class Lost:
    """The lost supporters, in order; ``could_be_lost`` do not count, were on board and gave no answer now.

    ``asked_elsewhere`` are the same among those that count: step 1 asks for their answer.
    """

    supporters: tuple[LostSupporter, ...]
    could_be_lost: tuple[Party, ...]
    asked_elsewhere: tuple[Party, ...] = ()


def support_lines_of(situation: Situation) -> SupportLines:
    """Follow the support of every party, and compare the previous cycle with the current one."""
    cycles = situation.snapshot.cycles
    lines = tuple(_line(situation, p, cycles) for p in situation.parties if not p.is_supervisor)
    changes = [line.change for line in lines if line.party.counts]
    return SupportLines(
        cycles=cycles,
        previous_cycle=situation.snapshot.previous_cycle,
        n=len(situation.counting),
        joined=changes.count("joined"),
        left=changes.count("left"),
        unknown=changes.count("unknown"),
        lines=lines,
    )


def _line(situation: Situation, party: Party, cycles: tuple[int, ...]) -> SupportLine:
    scores = {c: s for c in cycles if (s := situation.scores.answers(SUPPORT, c).get(party.id)) is not None}
    before, now = (scores.get(c or 0, NO_ANSWER).value for c in (situation.snapshot.previous_cycle, situation.cycle))
    limit, swing = situation.thresholds["support_from"], situation.thresholds["swing"]
    if before is None or now is None:
        return SupportLine(party=party, scores=scores, change="unknown", is_swing=False)
    change = {(False, True): "joined", (True, False): "left"}.get((before >= limit, now >= limit), "same")
    return SupportLine(party=party, scores=scores, change=change, is_swing=abs(now - before) >= swing)


def lost_of(situation: Situation) -> Lost:
    """Find who was on board in an earlier cycle and is not now; it stays listed until it is back."""
    limit, now = situation.thresholds["support_from"], situation.scores.answers(SUPPORT, situation.cycle)
    lost, could = [], []
    for party in situation.parties:
        on_board = _last_on_board(situation, party)
        if party.is_supervisor or on_board is None or party.id not in now:
            continue
        value = now[party.id].value
        if value is not None and value < limit:
            lost.append(_lost(situation, party, on_board))
        elif value is None and not party.counts:
            could.append(party)
    to_come = answers_to_come(situation, SUPPORT)
    elsewhere = tuple(p for p in to_come if _last_on_board(situation, p) is not None)
    return Lost(supporters=tuple(lost), could_be_lost=tuple(could), asked_elsewhere=elsewhere)


def _last_on_board(situation: Situation, party: Party) -> int | None:
    limit = situation.thresholds["support_from"]
    earlier = [c for c in situation.snapshot.cycles if situation.cycle is not None and c < situation.cycle]
    values = {c: situation.scores.answer(SUPPORT, c, party.id).value for c in earlier}
    return max((c for c, v in values.items() if v is not None and v >= limit), default=None)


def _lost(situation: Situation, party: Party, on_board: int) -> LostSupporter:
    later = [c for c in situation.snapshot.cycles if c > on_board]
    left = next(c for c in later if situation.scores.answer(SUPPORT, c, party.id).value is not None)
    return LostSupporter(party=party, last_on_board=on_board, left_cycle=left)
