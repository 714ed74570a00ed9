"""Portfolios that are hard to draw: many programmes, many organisations, long names, nothing, all on one day."""

from __future__ import annotations

import datetime as dt

from build import meeting, member, party, together

END = dt.date(2026, 12, 31)
LONG = "Samenwerkende programma’s van inwoners in de brede regio ABC"


def portfolio(n, organisations=9, *, dates=None, name=None, rows=None, **changed):
    """So many programmes, in each a part of so many organisations; the forum has these dates, or two of its own."""
    programmes = []
    for i in range(n):
        there = [o for o in range(organisations) if (o + i) % 3 or organisations < 3]
        parties = [
            party(o + 1, organisatie_id=f"org_{o}", aanspreekpunt=f"rol {i % 4}", **(rows(o) if rows else {}))
            for o in there
        ]
        seats = [
            {"overleg_id": "O1", "stakeholder_id": f"S{o + 1}", "functionaris": "adviseur", "rol": "lid"} for o in there
        ]
        days = dates if dates is not None else [f"2027-0{1 + i % 3}-{1 + (i * 5) % 27:02}", f"2027-02-{1 + i % 27:02}"]
        about = {"naam": name(i) if name else f"Programma nummer {i}"}
        programmes.append(
            member(f"p{i}", days, stakeholders=parties, seats=seats, about=about, per_year=str(i % 7), **changed)
        )
    return programmes


def judged(programmes, edition="internal"):
    """The programmes judged together."""
    return together(*programmes, reference_date=END, edition=edition)


EVERY_DAY = [(END + dt.timedelta(days=i)).isoformat() for i in range(1, 92)]

HARD = {
    "1 programme": lambda: portfolio(1),
    "5 programmes": lambda: portfolio(5),
    "12 programmes": lambda: portfolio(12),
    "13 programmes": lambda: portfolio(13),
    "45 programmes": lambda: portfolio(45, 4),
    "40 organisations": lambda: portfolio(6, 40),
    "60 organisations": lambda: portfolio(12, 60, dates=["2027-01-05", "2027-02-09"]),
    "names of 60 characters": lambda: portfolio(12, name=lambda i: f"{LONG[:57]} {i}"),
    "equal names": lambda: portfolio(5, name=lambda _: LONG),
    "wide letters": lambda: portfolio(7, name=lambda i: "W" * 40 + str(i)),
    "other scripts": lambda: portfolio(4, name=lambda i: f"مجلس المدينة {i} עירייה 市議会 🏛"),
    "markup": lambda: portfolio(4, name=lambda i: f'<b>"x"</b> & $y_{i}$ {i}'),
    "nothing": lambda: [member("a", stakeholders=[], seats=[])],
    "nothing in five": lambda: [member(n, stakeholders=[], seats=[]) for n in "abcde"],
    "no organisations": lambda: [member(n, ["2027-01-05"], stakeholders=[party(1)]) for n in "abc"],
    "everything on one day": lambda: portfolio(12, dates=["2027-01-21"]),
    "every day": lambda: portfolio(3, dates=EVERY_DAY),
    "without dates": lambda: portfolio(5, dates=[]),
    "unknown times a year": lambda: portfolio(5, dates=[], forum={"per_jaar": ""}),
    "a meeting every day of a year": lambda: portfolio(3, dates=[], forum={"per_jaar": "365"}),
    "measurements": lambda: portfolio(3, milestones=[
        {"mijlpaal_id": "M1", "naam": "meting", "datum": "2027-02-02", "type": "meetmoment"}]),
    "cancelled": lambda: [member(n, agenda=[meeting(1, "2027-01-05", status="vervallen")]) for n in "abc"],
}  # fmt: skip
