"""A small programme without a fault, and what turns it into one with exactly one."""

from __future__ import annotations

import csv
import io
from datetime import date

import openpyxl
import pytest

from omgeving_helpers.programme import check_programme

TODAY = date(2026, 12, 31)

GOOD = {
    "programma": """
programma_id;naam;organisatie;soort;doel;fase;start;eerste_besluit;palet_nvt;status_gegevens;bewaren_tot
proef;Eén Aanvraag;Voorbeeldstad;uitkering_aanvragen;Snel klaar.;bouw;2026-01-12;2026-04-15;;fictief;2029-12-31
""",
    "stakeholders": """
stakeholder_id;naam;organisatie_id;categorie;geraakt;invloed;kan_blokkeren;rol_nu;betrokken_sinds;aanspreekpunt;vervanger;aanspreekpunt_bekend;spreekt_namens;wat_verandert;bron
S1;Programma;;intern;3;5;nee;meebeslissen;2026-01-12;programmamanager;;ja;;;gevraagd
S2;Cliëntenraad;org_raad;burger;5;2;ja;meedenken;2026-02-01;accounthouder;;ja;;nieuw formulier;gevraagd
S3;Nationaal Archief;;ministerie;2;3;nee;meeweten;2026-02-01;accounthouder;;nee;;;document
S4;Koepel van gemeenten;;koepel;3;4;nee;meewerken;2026-02-01;accounthouder;;ja;S5;;gevraagd
S5;Gemeente Buurstad;;medeoverheid;4;3;nee;meewerken;2026-03-01;accounthouder;;ja;;;gevraagd
S6;Leverancier;;dienstverlener;2;2;nee;meewerken;2026-03-01;inkoper;;ja;;;inschatting
""",
    "belangen": """
belang_id;stakeholder_id;vraagstuk;standpunt;richting;thema;bron
B1;S2;digitaal loket;eerst testen;3;privacy;gevraagd
B2;S4;digitaal loket;graag snel;5;snelheid;gevraagd
""",
    "punten": """
punt_id;soort;tekst;ingebracht_door;status;gekozen_op;hoort_bij;vraagstuk;voldoet_aan
PT01;succes;Het gaat sneller.;S2;open;;;;
PT02;criterium;Zonder hulp te doen.;S2;open;;;;
PT03;optie;Eén formulier.;S1;gekozen;2026-05-01;;digitaal loket;PT02
""",
    "metingen": """
cyclus;datum;stakeholder_id;maat;punt_id;score;bron;aantal_respondenten
1;2026-03-15;S2;steun;;3;gevraagd;12
1;2026-03-16;S4;punt;PT01;4;gevraagd;
2;2026-06-15;S2;steun;;4;gevraagd;14
""",
    "overleggen": """
overleg_id;naam;niveau;soort;per_jaar;voorzitter;escaleert_naar
O1;Stuurgroep;strategisch;stuurgroep;6;voorzitter stuurgroep;
""",
    "deelname": """
overleg_id;stakeholder_id;functionaris;rol
O1;S2;voorzitter cliëntenraad;lid
""",
    "besluiten": """
besluit_id;besluit;overleg_id;fase;datum;partij;raci;mijlpaal_id
D1;Keuze van het formulier;O1;besluitvorming;2026-05-01;S1;A;M1
D1;Keuze van het formulier;O1;besluitvorming;2026-05-01;S2;C;M1
""",
    "planning": """
mijlpaal_id;naam;datum;type;fase;overleg_id
M1;Formulier gekozen;2026-05-01;besluit;;O1
M2;Bouw begint;2026-06-01;fasestart;bouw;
""",
    "agenda": """
punt_nr;overleg_id;datum;onderwerp;soort;status;verwerkt_op
A1;O1;2026-05-01;Keuze;besluiten;behandeld;2026-05-10
""",
    "acties": """
actie_id;cyclus;pdca;omschrijving;eigenaar;klaar_voor;status;maat;punt_id
AC1;1;plan;Test met burgers;omgevingsmanager;2026-05-01;klaar;steun;
""",
    "verankering": """
onderdeel_id;soort;omschrijving;start;einde;teller;noemer
V1;gesprek_voortgang;Voortgangsgesprekken;2026-01-01;2026-12-31;4;10
""",
    "baten": """
baat_id;omschrijving;soort;stakeholder_id;gepland;gemeten
BA1;Minder wachten;baat;S2;12,5;
""",
}

SHARED = {
    "organisaties": "organisatie_id;naam;naam_en\norg_raad;cliëntenraad;client council\n",
    "themas": "thema_id;naam;naam_en\nprivacy;privacy;privacy\nspeed;snelheid;speed\n",
    "thema_relaties": "thema_a;thema_b;relatie\nprivacy;speed;strijdig\n",
    "drempels": "code;waarde;eenheid;uitleg;uitleg_en\nsupport_from;4;score;steun vanaf;support from\n",
    "starters": "starter_id;voor_tabel;soort;tekst;tekst_en\nsuccess_time;punten;succes;Sneller.;Faster.\n",
    "artikel_eisen": "nummer;soort;parafrase;parafrase_en;notebook\nR01;eis;Vraag het.;Ask.;1\n",
}


def _tables(cells):
    """The good tables as lists of rows, with some cells changed; a row below the last one is a copy of it."""
    tables = {name: list(csv.reader(io.StringIO(text.strip()), delimiter=";")) for name, text in GOOD.items()}
    for (name, row, header), value in cells.items():
        rows = tables[name]
        while len(rows) < row:
            rows.append(list(rows[-1]))
        if header not in rows[0]:
            for i, line in enumerate(rows):
                line.append("" if i else header)
        rows[row - 1][rows[0].index(header)] = value
    return tables


def _as_csv(rows):
    text = io.StringIO()
    csv.writer(text, delimiter=";", lineterminator="\n").writerows(rows)
    return text.getvalue().encode()


def _as_book(tables, change):
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in tables.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append([value or None for value in row])
    change(book)
    data = io.BytesIO()
    book.save(data)
    return data.getvalue()


def _write(folder, case):
    tables = _tables(case.get("cells", {}))
    if "book" in case:
        data = _as_book(tables, case["book"])
        (folder / "proef.xlsx").write_bytes(case.get("data", lambda same: same)(data))
    else:
        for name, rows in tables.items():
            change = case.get("raw", {}).get(name, lambda same: same)
            (folder / f"{name}.csv").write_bytes(change(_as_csv(rows)))
    for name in case.get("without", ()):
        (folder / f"{name}.csv").unlink()
    for name, data in case.get("files", {}).items():
        (folder / name).write_bytes(data)


@pytest.fixture
def data_root(tmp_path):
    """A folder with short shared lists."""
    reference = tmp_path / "data" / "reference"
    reference.mkdir(parents=True)
    for name, text in SHARED.items():
        (reference / f"{name}.csv").write_text(text, encoding="utf-8")
    return tmp_path / "data"


@pytest.fixture(scope="session")
def good_book():
    """The good programme as the bytes of one workbook."""
    return _as_book(_tables({}), lambda _book: None)


@pytest.fixture
def read_case(tmp_path, data_root):
    """Build the programme of a case and check it: the programme, if any, and its faults."""

    def read(case):
        folder = tmp_path / "proef"
        folder.mkdir()
        _write(folder, case)
        return check_programme(folder, data_root=data_root, today=TODAY)

    return read


@pytest.fixture
def check_case(read_case):
    """Check that a case gives exactly its faults, in place, in both languages, and reads what it should."""

    def check(case):
        programme, faults = read_case(case)
        told = {(f.weight.value[0], f.code, f.file, f.sheet, f.row, f.column) for f in faults}
        wanted = {_expected(line) for line in case.get("expect", ())}
        assert told == wanted
        for language in ("nl", "en"):
            messages = [f.message(language) for f in faults]
            assert all(any(text in m for m in messages) for text in case.get("found", ()))
        assert (programme is None) == any(weight == "e" for weight, *_ in wanted)
        for (table, row, column), value in case.get("reads", {}).items():
            assert programme[table][row - 2][column] == value

    return check


def _expected(line):
    """``W bad-score stakeholders.csv 2 invloed`` as a fault; the sheet stands in square brackets, ~ is a blank."""
    weight, code, file, *place = line.split()
    file = file.replace("~", " ") if "~$" not in file else file
    sheet = next((p.strip("[]") for p in place if p.startswith("[")), None)
    row = next((int(p) for p in place if p.isdigit()), None)
    column = next((p for p in place if not p.isdigit() and not p.startswith("[")), None)
    return weight.lower(), code, file, sheet, row, column
