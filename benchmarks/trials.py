"""CPU milliseconds of an answer to "what if?", beside judging the same programme, in the same run."""

from __future__ import annotations

import statistics
import sys
import time
from fractions import Fraction
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

from build import analysis, parties, scores, statement

from omgeving_helpers.signals import judge
from omgeving_helpers.widgets.trial import Outcome

TURNS = 9


def middle(what):
    """The median CPU milliseconds of some turns."""
    taken = []
    for _ in range(TURNS):
        start = time.process_time()
        what()
        taken.append((time.process_time() - start) * 1000)
    return statistics.median(taken)


def main():
    """Thirty parties, twelve statements: think a party away and move a threshold."""
    rows = [statement(n) for n in range(1, 13)]
    answers = [row for n in range(1, 13) for row in scores(",".join("3452" * 8)[:59], "punt", punt=f"PT{n}")]
    tables = {"stakeholders": parties(30), "statements": rows, "measurements": answers + scores("4," * 29 + "2")}
    now = judge(analysis(**tables))
    outcome = Outcome("shared_picture", "consensus", now, "nl", "nl")
    judged = middle(lambda: judge(analysis(**tables)))
    asked = middle(lambda: outcome.html({"without-party": "S30", "shared_minimum": Fraction(2)}))
    print(f"{'what if, thirty parties':<32}{asked:>7.0f} ms, {asked / judged:.1f} x reading and judging them")


if __name__ == "__main__":
    main()
