"""Programmes that are hard to draw: many parties, five on one point, long names, nothing known."""

from __future__ import annotations

import hard_anchoring
from build import analysis, party, scores, statement
from hard_interaction_model import HARD_INTERACTION_MODEL
from hard_pdca import HARD as HARD_PDCA

GROUPS = (
    "intern ministerie uitvoeringsorganisatie medeoverheid koepel dienstverlener belangenorganisatie beroepsgroep "
    "burger intermediair toezichthouder politiek_media kennisinstelling"
).split()
LONG = "Samenwerkende organisaties van inwoners in de brede regio ABC"
SENTENCE = (
    "Iedereen weet altijd bij wie hij terechtkan als het misgaat met een aanvraag die al maanden loopt en vastzit"
)


def many(n, *, points=None, answers=True, names=None, **changed):
    """So many parties over all groups, on their points, with twelve statements when there are answers."""
    rows = []
    for i in range(1, n + 1):
        influence, affected = points(i) if points else (i % 5 + 1, (i * 3) % 5 + 1)
        row = {
            "categorie": GROUPS[i % 13],
            "invloed": str(influence),
            "geraakt": str(affected),
            "kan_blokkeren": "ja" if i % 3 == 0 else "nee",
            "betrokken_sinds": f"2026-{i % 9 + 1:02}-{i % 27 + 1:02}",
        }
        if names:
            row["naam"] = names(i)
        rows.append(party(i, **{**row, **changed}))
    tables = {"stakeholders": rows}
    if answers:
        statements = [
            statement(i, soort=("succes", "eis", "probleem")[i % 3], tekst=SENTENCE[: 30 + 6 * i]) for i in range(1, 13)
        ]
        told = scores(",".join(str((i * 7) % 5 + 1) for i in range(n)))
        for i in range(1, 13):
            source = "gevraagd" if i % 2 else "inschatting"
            values = ",".join(str((j * i) % 5 + 1) for j in range(n))
            told += scores(values, maat="punt", punt=f"PT{i}", bron=source)
        tables |= {"statements": statements, "measurements": told}
    return analysis(**tables)


HARD = {
    "8 parties": lambda: many(8),
    "20 parties": lambda: many(20),
    "30 parties": lambda: many(30),
    "40 parties": lambda: many(40),
    "five on one point": lambda: many(20, points=lambda i: (4, 4) if i <= 5 else (i % 5 + 1, i % 4 + 1)),
    "all on one point": lambda: many(20, points=lambda _: (5, 5)),
    "names of 60 characters": lambda: many(20, names=lambda i: f"{LONG[:57]} {i}"),
    "wide letters": lambda: many(13, names=lambda i: "W" * 20 + str(i)),
    "other scripts": lambda: many(13, names=lambda i: f"مجلس المدينة {i} עירייה 市議会 🏛"),
    "markup": lambda: many(13, names=lambda i: f'<b>"x"</b> & $y_{i}$ {i}'),
    "everything unknown": lambda: many(20, answers=False, categorie="", invloed="", geraakt="", kan_blokkeren="",
                                       betrokken_sinds="", rol_nu=""),
    "no party": lambda: analysis(stakeholders=[]),
    "one party": lambda: analysis(stakeholders=[party(1)]),
    "no first decision": lambda: analysis(about={"eerste_besluit": ""}, stakeholders=[party(1), party(2)]),
    "everybody late": lambda: many(20, betrokken_sinds="2026-09-09"),
    "one day": lambda: analysis(about={"eerste_besluit": "2026-01-15"}, stakeholders=[party(1), party(2)]),
    "ten years": lambda: analysis(about={"eerste_besluit": "2016-01-15", "start": "2015-01-01"},
                                 stakeholders=[party(1), party(2, betrokken_sinds="2026-06-01")]),
}  # fmt: skip

ALIKE = frozenset(HARD) - {
    "five on one point", "all on one point", "wide letters", "no first decision", "everybody late", "one day",
    "ten years",
}  # fmt: skip
"""Programmes in which every picture is drawn: the others are hard for the points and dates of step 1 only."""
OF_STEP = {
    "shared_picture": frozenset(HARD),
    "interaction_model": ALIKE | frozenset(HARD_INTERACTION_MODEL),
    "pdca": ALIKE | frozenset(HARD_PDCA),
    "anchoring": ALIKE | frozenset(hard_anchoring.HARD),
}
HARD |= {**HARD_INTERACTION_MODEL, **HARD_PDCA, **hard_anchoring.HARD}


def hard_for(step):
    """The names of the programmes that the pictures of a step are drawn for."""
    return [name for name in HARD if name in OF_STEP[step]]
