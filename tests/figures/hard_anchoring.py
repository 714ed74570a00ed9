"""Programmes that are hard for the pictures of step 4: many roles, tasks and units, long names, nothing known."""

from __future__ import annotations

from build import analysis, parties, party

_LONG_ROLE = "accounthouder voor alle samenwerkende organisaties in de regio"
_LONG_UNIT = "Directie Dienstverlening, Digitalisering en Samenwerking in de"
_LONG_TASK = "medeoverheden en uitvoerders betrekken bij elk besluit over de"
_KINDS = "taak aanspreekpunten cultuurprogramma opleiding gesprek_voortgang gesprek_functioneren borging".split()


def task(number, **changed):
    """A task with owner, unit, level and proof."""
    row = {
        "onderdeel_id": f"V{number}",
        "soort": "taak",
        "omschrijving": f"Taak {number}",
        "eenheid": "Team",
        "eigenaar": "omgevingsmanager",
        "niveau": "3",
        "bewijs": "verslag",
    }
    return {**row, **changed}


def _contacts(n, roles, *, name="rol {}", known=("ja", "nee", "onbekend"), **changed):
    """So many parties over so many contact roles; every fifth has none, every third no deputy."""
    rows = [
        party(
            i,
            geraakt=str(i % 5 + 1),
            aanspreekpunt="" if i % 5 == 4 else name.format(i % roles),
            vervanger="" if i % 3 == 0 else "bestuursadviseur",
            aanspreekpunt_bekend=known[i % len(known)],
            bereikbaar_via=f"loket {i}",
            **changed,
        )
        for i in range(1, n + 1)
    ]
    return analysis(stakeholders=rows)


def _tasks(n, units, *, unit="Eenheid {}", owner="adviseur {}", name="Taak {}", **changed):
    """So many tasks over so many units; every seventh has no owner."""
    rows = [
        task(
            i,
            omschrijving=name.format(i),
            eenheid=unit.format(i % units) if units else "",
            eigenaar="" if i % 7 == 3 else owner.format(i),
            **changed,
        )
        for i in range(1, n + 1)
    ]
    return analysis(stakeholders=parties(3), anchoring=rows)


def _levels(**changed):
    """Elements of every kind on every level, with and without proof, some of them unknown."""
    rows = [
        task(
            i,
            soort=_KINDS[i % 7],
            niveau=str(i % 5 + 1),
            vorig_niveau=str((i + 3) % 5 + 1),
            doel=str((i * 2) % 5 + 1),
            bewijs="verslag" if i % 3 else "",
            **changed,
        )
        for i in range(1, 36)
    ]
    return analysis(stakeholders=parties(2), anchoring=rows)


HARD = {
    "20 roles of 60 characters": lambda: _contacts(40, 20, name=_LONG_ROLE[:57] + " {}"),
    "40 roles": lambda: _contacts(40, 40),
    "90 roles": lambda: _contacts(90, 90),
    "one role for all": lambda: _contacts(40, 1),
    "roles in wide letters": lambda: _contacts(12, 6, name="W" * 55 + "{}"),
    "nobody has a contact": lambda: analysis(stakeholders=parties(9, aanspreekpunt="")),
    "everybody knows": lambda: _contacts(3, 1, known=("ja",)),
    "no key party": lambda: analysis(stakeholders=parties(4, geraakt="1")),
    "40 tasks in 12 units": lambda: _tasks(40, 12, unit=_LONG_UNIT[:57] + " {}", owner=_LONG_ROLE[:57] + " {}",
                                           name=_LONG_TASK[:57] + " {}"),
    "60 tasks in 20 units": lambda: _tasks(60, 20),
    "tasks without unit": lambda: _tasks(12, 0),
    "one task": lambda: _tasks(1, 1),
    "one unit": lambda: _tasks(12, 1),
    "12 units and unknown": lambda: analysis(stakeholders=parties(2), anchoring=[
        task(i, eenheid=f"Afdeling {i}" if i < 13 else "", eigenaar=_LONG_ROLE) for i in range(1, 16)]),
    "units in other scripts": lambda: _tasks(9, 3, unit="إدارة الخدمات {} 市役所 🏛", owner="<b>مدير</b> {}"),
    "levels of every kind": _levels,
    "nothing known of levels": lambda: analysis(stakeholders=parties(2), anchoring=[
        task(i, niveau="", bewijs="", eenheid="", eigenaar="", soort=_KINDS[i % 7]) for i in range(1, 9)]),
    "no tasks": lambda: analysis(stakeholders=parties(2), anchoring=[task(1, soort="borging")]),
}  # fmt: skip
