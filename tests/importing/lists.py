"""Lists as people have them, built in code so that a test shows what stands where."""

from __future__ import annotations

import openpyxl


def with_words(path):
    """A Dutch list: a merged title, words for scores, columns without a place, persons, a note and a total below."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Stakeholderlijst"
    sheet["A1"] = "Stakeholders Digitaal Loket – versie maart 2026"
    sheet.merge_cells("A1:J1")
    sheet["A2"] = "vertrouwelijk"
    heads = "Nr Partij Soort Invloed Belang Houding Accounthouder Contactpersoon E-mail Opmerkingen"
    mail, note = "j.jansen@voorbeeld.nl", "let op: onderzoek\nin het najaar"
    rows = [
        heads.split(),
        (1, "Gemeente Voorbeeldstad", "intern", "zeer hoog", "hoog", "++", "programmamanager", "Jan Jansen", mail),
        (2, "Cliëntenraad", "cliëntenraad", "laag", "zeer hoog", "+", "adviseur inspraak", "mw. De Vries", None),
        (3, "Softwarehuis Oost", "leverancier", "hoog", "midden", "+/-"),
        (4, "Inwoners zonder computer", "inwoners", None, "zeer hoog", "?", None, None, None, "nog niemand gesproken"),
        (5, "Waterschap Delta", "waterschap", "midden", "laag", "-", "accounthouder regio", None, "06-12345678"),
        (6, "Rekenkamer", "toezichthouder", "hoog", "laag", "0", None, None, None, note),
        (7, "Omroep Delta", "media", "best wel", "laag", "--"),
    ]
    for i, row in enumerate(rows, 4):
        for j, value in enumerate(row, 1):
            sheet.cell(i, j, value)
    sheet["A12"] = "Totaal"
    sheet["B12"] = 7
    sheet["A14"] = "Legenda: ++ is sterk voor"
    book.save(path)


def with_two_headers(path):
    """A list with a header over two rows, a scale to 10, interests in sentences, yes and no by x, and forums beside."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Overzicht"
    for cell, value in {
        "A1": "Organisatie", "B1": "Afkorting", "C1": "Scores (1-10)", "E1": "Betrokkenheid", "G1": "Kan tegenhouden",
        "H1": "Belang", "C2": "Macht", "D2": "Geraakt", "E2": "nu", "F2": "gewenst",
    }.items():  # fmt: skip
        sheet[cell] = value
    for area in ("A1:A2", "B1:B2", "C1:D1", "E1:F1", "G1:G2", "H1:H2"):
        sheet.merge_cells(area)
    rows = [
        ("Ministerie van Voorbeelden", "MvV", 10, 4, "informeren", "raadplegen", "x", "Een wet die uitvoerbaar is."),
        ("Vereniging van Gemeenten", "VvG", 8, 6, "meebeslissen", "meebeslissen", "x", "Minder werk voor gemeenten."),
        ("Bond van Gebruikers", None, 3, 9, None, "coproduceren", None, "Iedereen moet mee kunnen doen."),
    ]
    for i, row in enumerate(rows, 3):
        for j, value in enumerate(row, 1):
            sheet.cell(i, j, value)
    forums = book.create_sheet("Overleggen")
    for row in [
        ("Overleg", "Type", "Niveau", "Frequentie", "Voorzitter", "Status zaal"),
        ("Stuurgroep Loket", "stuurgroep", "strategisch", "per kwartaal", "directeur dienstverlening", "ok"),
        ("Klankbord gebruikers", "klankbord", "operationeel", 6, None, None),
    ]:
        forums.append(row)
    book.create_sheet("Kladblad")["B2"] = "nog bellen met de bond"
    book.save(path)


def in_english(path):
    """An English list in a text file with commas: a power and interest grid as project managers keep it."""
    path.write_text(
        "Stakeholder register\n"
        "\n"
        "Stakeholder,Type of stakeholder,Power (H/M/L),Interest (H/M/L),Current attitude,Key concerns,Owner,Phone\n"
        'City council,politics,H,M,supportive,"Costs, and being told in time",programme manager,\n'
        "Residents' association,association,L,H,resistant,Nobody listened before,community adviser,+31 6 12345678\n"
        "IT supplier Northwind,supplier,M,H,leading,,,\n"
        "Data protection authority,regulator,H,L,neutral,Lawful use of data,,\n"
        "Total,4,,,,,,\n",
        encoding="utf-8",
    )
