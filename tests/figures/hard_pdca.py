"""Programmes that are hard to draw in step 3: many rounds, many statements, many decisions, and none of these."""

from __future__ import annotations

import datetime as dt

from build import analysis, joined, party, scores, statement

DAY = dt.date(2024, 1, 15)
END = dt.date(2027, 6, 30)
LONG = "Besluit over de brede invoering van alle digitale formulieren"


def day(n):
    """A date so many days after the first one."""
    return (DAY + dt.timedelta(days=n)).isoformat()


def rounds(cycles, *, n_parties=8, n_statements=6, gaps=False, name="Partij"):
    """So many rounds with answers that go up and down; with gaps every third answer is missing."""
    rows = [
        party(i, naam=f"{name} {i}"[:60], geraakt="5" if i % 4 else "2", categorie="intern" if i % 5 == 0 else "koepel")
        for i in range(1, n_parties + 1)
    ]
    told = []
    for cycle in range(1, cycles + 1):

        def values(seed, cycle=cycle):
            found = [str((i * seed + cycle * (i % 3)) % 5 + 1) for i in range(n_parties)]
            return ",".join("-" if gaps and (i + cycle + seed) % 3 == 0 else v for i, v in enumerate(found))

        date, source = day(90 * cycle), "gevraagd" if cycle % 2 else "inschatting"
        told += scores(values(2), cycle=cycle, date=date, bron=source)
        told += scores(values(3), maat="samenspel", cycle=cycle, date=date)
        for s in range(1, n_statements + 1):
            told += scores(values(s), maat="punt", punt=f"PT{s}", cycle=cycle, date=date, bron=source)
    said = [
        statement(s, tekst=f"Zin {s} die zegt dat mensen het zonder hulp voor elkaar krijgen, ook als het misgaat.")
        for s in range(1, n_statements + 1)
    ]
    return analysis(reference_date=END, stakeholders=rows, statements=said, measurements=told)


def planned(decisions, items, *, spread=20, name="Besluit", forums=5):
    """So many decisions and agenda items, a few too late, a few on no agenda, the rest in time."""
    milestones = [
        {"mijlpaal_id": f"M{i}", "naam": f"{name} {i}", "datum": day(spread * i + 40), "type": "besluit"}
        for i in range(1, decisions + 1)
    ]
    agenda = [
        {
            "punt_nr": f"A{i}",
            "overleg_id": f"O{i % forums + 1}",
            "datum": day(spread * i + (60 if i % 4 == 0 else 20)),
            "onderwerp": "onderwerp",
            "soort": "besluiten" if i % 2 else "bespreken",
            "mijlpaal_id": f"M{i % max(1, decisions - 2) + 1}" if decisions else "",
            "ingebracht_door": "S1",
            "uitkomst": "besluit" if i % 3 else "",
        }
        for i in range(1, items + 1)
    ]
    there = [
        {"overleg_id": f"O{i}", "naam": f"Overleg van alle betrokken organisaties in de regio {i}",
         "niveau": "tactisch", "soort": "werkgroep", "per_jaar": "8", "voorzitter": "voorzitter"}
        for i in range(1, forums + 1)
    ]  # fmt: skip
    seats = [{"overleg_id": "O1", "stakeholder_id": "S1", "functionaris": "adviseur", "rol": "lid"},
             {"overleg_id": "O2", "stakeholder_id": "S2", "functionaris": "adviseur", "rol": "toehoorder"}]  # fmt: skip
    tables = {"milestones": milestones, "agenda": agenda, "forums": there, "seats": seats}
    return analysis(reference_date=dt.date(2025, 1, 1), stakeholders=[party(1), party(2)], **tables)


HARD = {
    "one round": lambda: rounds(1),
    "four rounds": lambda: rounds(4),
    "twelve rounds": lambda: rounds(12, n_parties=20, n_statements=12, gaps=True),
    "fifteen rounds, 40 parties, 30 statements": lambda: rounds(
        15, n_parties=40, n_statements=30, name="Samenwerkende organisaties van inwoners in de brede regio"
    ),
    "all the same": lambda: analysis(
        stakeholders=[party(i) for i in range(1, 41)],
        measurements=joined(
            scores(",".join("4" * 40)), scores(",".join("2" * 40), cycle=2), scores("4", maat="samenspel", cycle=2)
        ),
    ),
    "right to left": lambda: rounds(4, n_parties=13, name="مجلس المدينة עירייה"),
    "40 decisions and 200 items": lambda: planned(40, 200),
    "40 decisions on one day": lambda: planned(40, 200, spread=0, name=LONG),
    "no decision and 200 items": lambda: planned(0, 200),
    "one decision on no agenda": lambda: planned(1, 0),
    "decisions ten years apart": lambda: planned(6, 12, spread=700, name=LONG),
}
