"""Rules that read who counts: the quick search says the same as trying every filling of the unknown cells."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from itertools import chain, combinations

from build import joined, party, programme, scores, statement
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from omgeving_helpers.signals import judge
from omgeving_helpers.steps.analysis import Analysis, analyse
from omgeving_helpers.steps.asked import answers_to_come
from omgeving_helpers.steps.scores import Question

FEW = settings(max_examples=25, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
END = dt.date(2026, 12, 31)
ROUND = some.lists(some.sampled_from("1345"), min_size=6, max_size=6).map(",".join)


@some.composite
def programmes(draw):
    """Six parties, up to four of which may not count, and two full rounds on one statement, support and samenspel."""
    cells = some.sampled_from([{}, {}, {"geraakt": ""}, {"categorie": ""}])
    there = [party(1), party(2), *(party(n, **draw(cells)) for n in range(3, 7))]
    narrow = draw(some.sampled_from(["3,4,4,4,5,4", "4,4,4,4,4,4", "5,5,4,5,3,5"]))
    told = [
        scores(text, cycle=cycle, maat=measure, punt="PT1" if measure == "punt" else "")
        for measure in ("punt", "steun", "samenspel")
        for cycle, text in ((1, narrow), (2, draw(ROUND)))
    ]
    return {"stakeholders": there, "statements": [statement(1)], "measurements": joined(*told)}


def every_filling(situation):
    """The situation once for every choice of who of the uncertain parties does not count."""
    unsure = [p.id for p in situation.unsure_counting]
    for out in chain.from_iterable(combinations(unsure, k) for k in range(1, len(unsure) + 1)):
        parties = (replace(p, is_key=p.is_key and p.id not in out) for p in situation.parties)
        yield Analysis(replace(situation, parties=tuple(parties)))


@FEW
@given(programmes())
def test_possible_equals_trying_who_counts(there):
    """P02, P03 and the heavy form of G05 are possible exactly when they are true for some choice of who counts."""
    judgement = judge(analyse(programme(**there), reference_date=END))
    situation = judgement.analysis.situation
    assert not answers_to_come(situation, Question("statement", "PT1"))
    fillings = list(every_filling(situation))
    wanted = {
        "P02": any(d.alarm for f in fillings for d in f.pdca.drifts),
        "P03": any(f.pdca.interaction.is_dropped or f.pdca.interaction.is_low for f in fillings),
        "G05": any(
            f.shared_picture.support.is_narrow and not f.shared_picture.support.everyone_is_on_board for f in fillings
        ),
    }
    for code, could in wanted.items():
        own = [s for s in judgement.signals if s.code == code]
        is_heavy = any(s.severity == "do_now" for s in own)
        assert any(s.severity == "unknown" for s in own) == (could and not is_heavy), code
    (of,) = judgement.analysis.shared_picture.statements
    divided = any(s.status == "divided" for f in fillings for s in f.shared_picture.statements)
    assert of.could_be_divided == (divided and of.status != "divided")
