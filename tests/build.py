"""A small programme from a few words, read as any other: what is not given is calm."""

from __future__ import annotations

import csv
import itertools
import tempfile
from pathlib import Path

from omgeving_helpers.contract import table
from omgeving_helpers.programme import check_programme, shared_list
from omgeving_helpers.signals.several import judge_portfolio
from omgeving_helpers.steps.analysis import analyse
from omgeving_helpers.steps.thresholds import thresholds_in

ROOT = Path(__file__).resolve().parents[1]
ABOUT = {
    "programma_id": "klein",
    "naam": "Klein programma",
    "organisatie": "Gemeente",
    "soort": "anders",
    "doel": "Een doel.",
    "fase": "bouw",
    "start": "2026-01-01",
    "eerste_besluit": "2026-02-01",
    "status_gegevens": "fictief",
}
EVERY_GROUP_BUT = (
    "intern ministerie uitvoeringsorganisatie medeoverheid koepel dienstverlener belangenorganisatie beroepsgroep "
    "burger intermediair toezichthouder politiek_media kennisinstelling"
).split()


def party(number, **changed):
    """A party that is key (affected 5), external, involved in time and knows what will change."""
    row = {
        "stakeholder_id": f"S{number}",
        "naam": f"Partij {number}",
        "categorie": "koepel",
        "geraakt": "5",
        "invloed": "2",
        "kan_blokkeren": "nee",
        "rol_nu": "meedenken",
        "betrokken_sinds": "2026-01-15",
        "aanspreekpunt": "accounthouder",
        "weet_het": "ja",
        "bron": "gevraagd",
    }
    return {**row, **changed}


def scores(values, maat="steun", cycle=1, punt="", bron="gevraagd", date=""):
    """One answer per party from 1 on; ``-`` = asked without an answer, a blank = not asked."""
    return [
        {
            "cyclus": str(cycle),
            "datum": date or f"2026-{3 * cycle:02}-01",
            "stakeholder_id": f"S{number}",
            "maat": maat,
            "punt_id": punt,
            "score": "" if value == "-" else value,
            "bron": bron,
        }
        for number, value in enumerate(values.split(","), 1)
        if value.strip()
    ]


def statement(number, **changed):
    """A statement of success that an external party brought in."""
    row = {"punt_id": f"PT{number}", "soort": "succes", "tekst": f"Zin {number}.", "ingebracht_door": "S1"}
    return {**row, **changed}


def forum(number, **changed):
    """A tactical forum with a role that prepares it, and no link to another one."""
    row = {
        "overleg_id": f"O{number}",
        "naam": f"Overleg {number}",
        "niveau": "tactisch",
        "soort": "ketenoverleg",
        "per_jaar": "6",
        "voorzitter": "programmamanager",
        "voorbereider": "secretaris",
    }
    return {**row, **changed}


def seat(number, holder, **changed):
    """Party ``holder`` is a member of a forum."""
    row = {"overleg_id": f"O{number}", "stakeholder_id": f"S{holder}", "functionaris": "adviseur", "rol": "lid"}
    return {**row, **changed}


def decision(number, holder, raci="A", **changed):
    """One role in a decision; ``holder`` is the id of a party or a forum."""
    row = {"besluit_id": f"D{number}", "besluit": f"besluit {number}", "overleg_id": "", "partij": holder}
    return {**row, "raci": raci, **changed}


def programme(folder=None, *, about=None, **tables):
    """Write the tables as Dutch CSV and read them; keys of ``tables`` are English names."""
    folder = Path(folder or tempfile.mkdtemp()) / "klein"
    folder.mkdir(parents=True)
    there = {"programme": [{**ABOUT, **(about or {})}], **tables}
    for name, rows in there.items():
        of = table(name)
        headers = [c.name_nl for c in of.columns if c.is_required or any(c.name_nl in row for row in rows)]
        with (folder / f"{of.name_nl}.csv").open("w", encoding="utf-8-sig", newline="") as stream:
            writer = csv.DictWriter(stream, headers, delimiter=";", restval="")
            writer.writeheader()
            writer.writerows(rows)
    read, faults = check_programme(folder, data_root=ROOT / "data")
    assert read is not None, [fault.message("nl") for fault in faults]
    return read


def analysis(reference_date=None, cycle=0, **tables):
    """All steps of a small programme."""
    return analyse(programme(**tables), reference_date=reference_date, cycle=cycle)


def picture(reference_date=None, cycle=0, **tables):
    """Step 1 of a small programme."""
    return analysis(reference_date, cycle, **tables).shared_picture


def together(*programmes, reference_date, edition="internal"):
    """Several small programmes judged as one portfolio; each is the keywords of :func:`programme`."""
    return judge_portfolio(
        [analyse(programme(**tables), reference_date=reference_date) for tables in programmes],
        thresholds=thresholds_in(shared_list("thresholds", data_root=ROOT / "data")),
        for_edition=edition,
    )


def member(name, dates=(), *, per_year="0", forum=None, stakeholders=None, seats=None, **tables):
    """A programme of a portfolio: party S1 of the organisation ``org_a`` sits in a tactical forum with these dates.

    Without a date the forum asks ``per_year`` times a year, by default never.
    """
    about = {"programma_id": name, "naam": f"Programma {name}", "organisatie": f"Huis {name}"}
    of = {"overleg_id": "O1", "naam": "Overleg", "niveau": "tactisch", "soort": "ketenoverleg", "per_jaar": per_year,
          "voorzitter": "voorzitter", "uren_per_keer": "2", **(forum or {})}  # fmt: skip
    seat = {"overleg_id": "O1", "stakeholder_id": "S1", "functionaris": "adviseur", "rol": "lid"}
    return {
        "about": {**about, **tables.pop("about", {})},
        "stakeholders": [party(1, organisatie_id="org_a")] if stakeholders is None else stakeholders,
        "forums": [of],
        "seats": [seat] if seats is None else seats,
        "agenda": tables.pop("agenda", [meeting(i, date) for i, date in enumerate(dates, 1)]),
        **tables,
    }


def meeting(number, date, **changed):
    """A date of the forum O1 on the agenda."""
    row = {"punt_nr": f"A{number}", "overleg_id": "O1", "datum": date, "onderwerp": "Datum", "soort": "vergaderdatum"}
    return {**row, **changed}


def groups_not_applicable(*there):
    """A reason for every group of the palette that is not there, so that G01 is silent."""
    return "|".join(f"{group}=niet nodig" for group in EVERY_GROUP_BUT if group not in there)


def parties(n, **changed):
    """So many equal parties."""
    return [party(number, **changed) for number in range(1, n + 1)]


def joined(*lists):
    """Rows after each other."""
    return list(itertools.chain(*lists))
