"""Programmes that are hard for the pictures of step 2: many forums, chains and circles, many parties and decisions."""

from __future__ import annotations

from build import analysis, decision, forum, party, seat

LEVELS = ("strategisch", "tactisch", "operationeel")
LONG = "Samenwerkend overleg van alle organisaties in de brede regio"
TIMES = {1: "4", 2: "", 3: "12"}


def forums(n, *, up=lambda i: i // 2, name=lambda i: f"Overleg {i}"):
    """So many forums over the three levels, each with a way up by ``up`` and every fourth worked out lower."""
    return [
        forum(
            i,
            naam=name(i),
            per_jaar=TIMES.get(i, "6"),
            niveau=LEVELS[min(2, i * 3 // (n + 1))],
            escaleert_naar=f"O{up(i)}" if 0 < up(i) <= n else "",
            uitwerking_in=f"O{(i * 5) % n + 1}" if i % 4 == 1 else "",
        )
        for i in range(1, n + 1)
    ]


def whole(n_forums, n_parties, n_decisions, **changed):
    """A programme with so many of each; parties sit in two forums, and hold a letter in every third decision."""
    there = forums(n_forums, **changed)
    parties = [party(i, naam=f"Partij {i} met een naam", korte_naam=f"Partij {i}") for i in range(1, n_parties + 1)]
    seats = [
        seat(j % n_forums + 1, i, rol=("lid", "toehoorder", "")[i % 3])
        for i in range(1, n_parties + 1)
        for j in (i, i * 3)
        if n_forums and i % 7 and (j == i or i % n_forums != (i * 3) % n_forums)
    ]
    decisions = [
        decision(d, f"S{p}", "RACI"[(d + p) % 4] if (d * p) % 11 else "")
        for d in range(1, n_decisions + 1)
        for p in range(1, n_parties + 1)
        if (d + p) % 3 == 0
    ]
    return analysis(stakeholders=parties, forums=there, seats=seats, decisions=decisions)


def dense():
    """Every party has a letter in every decision."""
    rows = [decision(d, f"S{p}", "RACI"[p % 4]) for d in range(1, 31) for p in range(1, 41)]
    return analysis(stakeholders=[party(i) for i in range(1, 41)], forums=[forum(1)], decisions=rows)


def represented():
    """One party speaks for all others, in a forum of every level; one only listens."""
    others = "|".join(f"S{i}" for i in range(3, 13))
    parties = [party(1, spreekt_namens=others), *(party(i) for i in range(2, 13))]
    there = [forum(i, niveau=level) for i, level in enumerate((*LEVELS, ""), 1)]
    seats = [*(seat(i, 1) for i in range(1, 5)), seat(1, 2, rol="toehoorder"), seat(2, 12, rol="")]
    return analysis(stakeholders=parties, forums=there, seats=seats)


def two_letters():
    """One party decides and carries out, forums decide, parties and letters are not known."""
    rows = [
        *(decision(1, "S1", raci) for raci in "RACI"),
        *(decision(2, holder, "A", besluit=LONG + " en nog veel meer dan dat") for holder in ("O1", "O2", "S1")),
        decision(3, "S99", "A"),
        decision(3, "S2", ""),
        decision(4, "S2", ""),
        decision(5, "O1", "A"),
        decision(5, "S2", "R"),
    ]
    there = [forum(i, naam=f"{LONG} {i}") for i in (1, 2)]
    return analysis(stakeholders=[party(1), party(2)], forums=there, decisions=rows)


HARD_INTERACTION_MODEL = {
    "1 forum": lambda: whole(1, 3, 1),
    "3 forums": lambda: whole(3, 8, 5),
    "15 forums": lambda: whole(15, 20, 12),
    "40 forums": lambda: whole(40, 40, 30),
    "200 forums": lambda: whole(200, 120, 200),
    "200 forums in a chain": lambda: whole(200, 8, 3, up=lambda i: i - 1),
    "200 forums in a circle": lambda: whole(200, 8, 3, up=lambda i: i % 200 + 1),
    "40 forums on one level": lambda: analysis(
        stakeholders=[party(1)], forums=[forum(i, escaleert_naar=f"O{i % 40 + 1}") for i in range(1, 41)]
    ),
    "forums that point at themselves": lambda: whole(12, 8, 3, up=lambda i: i),
    "forums that point down": lambda: whole(13, 8, 3, up=lambda i: 14 - i),
    "all forums point at one": lambda: whole(15, 8, 3, up=lambda _: 1),
    "long names of forums": lambda: whole(12, 8, 3, name=lambda i: f"{LONG[:57]} {i}"),
    "wide letters in forums": lambda: whole(12, 8, 3, name=lambda i: "W" * 40 + str(i)),
    "other scripts in forums": lambda: whole(12, 8, 3, name=lambda i: f"مجلس المدينة {i} עירייה 市議会 🏛"),
    "markup in forums": lambda: whole(12, 8, 3, name=lambda i: f'<b>"x"</b> & $y_{i}$ {i}'),
    "unknown levels and links": lambda: analysis(
        stakeholders=[party(1)],
        forums=[forum(1, niveau=""), forum(2, escaleert_naar="O99"), forum(3, niveau="", uitwerking_in="O98")],
        seats=[seat(1, 1), seat(2, 1)],
    ),
    "no forum yet": lambda: analysis(
        stakeholders=[party(1)],
        forums=[forum(1, sinds="2031-01-01")],
        seats=[seat(1, 1)],
        decisions=[decision(1, "O1")],
    ),
    "seats through others": represented,
    "two letters in a cell": two_letters,
    "every party in every decision": dense,
}
