"""D02: what looks like personal data, and above all what does not."""

from __future__ import annotations

import pytest

from omgeving_helpers.checks.persons import kind_of_personal_data

SUSPECT = {
    "mw. J. de Vries": "looks-like-person",
    "De heer Van den Berg": "looks-like-person",
    "Piet Jansen": "looks-like-person",
    "Fatima el Amrani, projectleider": "looks-like-person",
    "wethouder De Vries": "looks-like-person",
    "Jansen, Piet": "looks-like-person",
    "A.B. Visser": "looks-like-person",
    "drs. Bakker": "looks-like-person",
    "info@gemeente.nl": "looks-like-mail",
    "jan (at) x, of jan@x": "looks-like-mail",
    "06-12345678": "looks-like-phone",
    "06 12 34 56 78": "looks-like-phone",
    "+31 6 12345678": "looks-like-phone",
    "(070) 123 45 67": "looks-like-phone",
    "bsn 111222333": "looks-like-bsn",
    "1112.22.333": "looks-like-bsn",
}
HARMLESS = [
    "wethouder sociale zaken",
    "Wethouder Financiën",
    "directeur Sociaal Domein",
    "Minister van Binnenlandse Zaken en Koninkrijksrelaties",
    "Koninklijke Notariële Beroepsorganisatie",
    "Vereniging van Nederlandse Gemeenten",
    "Nationaal Archief",
    "Belastingdienst B.V.",
    "Software Nederland B.V. Utrecht",
    "Gemeente Bergen op Zoom",
    "Mensen krijgen het zonder hulp voor elkaar.",
    "accounthouder",
    "tussen 2026-01-01 en 2026-12-31",
    "12.500.000 euro per jaar",
    "123456789 stuks",
    "Wet van 12 maart 2026 (Stb. 2026, 112)",
    "Raad voor de rechtspraak",
    "MS Office en dr. geschikt",
    "de stuurgroep (S. en T. lanen)",
    "مجلس المدينة",
]


@pytest.mark.parametrize("text", SUSPECT)
def test_personal_data_are_suspected(text):
    """Names with a title, a first name or initials, addresses and numbers of persons are seen."""
    assert kind_of_personal_data(text) == SUSPECT[text]


@pytest.mark.parametrize("text", HARMLESS)
def test_functions_and_organisations_are_left_alone(text):
    """Functions, organisations, dates and amounts are no personal data."""
    assert kind_of_personal_data(text) is None
