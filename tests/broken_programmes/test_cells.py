"""Broken programmes, docs/faults.md: ids, numbers, words and dates in cells (A03, A04, A32 to A59, A71, A72)."""

from __future__ import annotations

from datetime import date

import pytest

S, B, M = "stakeholders.csv", "baten.csv", "metingen.csv"


def _date(text, day):
    """A date in a milestone that reads well."""
    return {"cells": {("planning", 2, "datum"): text}, "reads": {("milestones", 2, "date"): day}}


def _bad_date(text, code, *found):
    return {
        "cells": {("planning", 2, "datum"): text},
        "expect": [f"W {code} planning.csv 2 datum"],
        "found": [f"‘{text}’", *found],
        "reads": {("milestones", 2, "date"): None},
    }


def _bad_score(text):
    return {
        "cells": {("stakeholders", 4, "invloed"): text},
        "expect": [f"W bad-score {S} 4 invloed"],
        "found": [f"‘{text}’"],
        "reads": {("stakeholders", 4, "influence"): None},
    }


def _score(text, value, *expect):
    return {
        "cells": {("stakeholders", 4, "invloed"): text},
        "expect": expect,
        "reads": {("stakeholders", 4, "influence"): value},
    }


def _number(text, value):
    return {"cells": {("baten", 2, "gepland"): text}, "reads": {("benefits", 2, "planned"): value}}


def _bad_number(text, code="bad-number", *found):
    return {
        "cells": {("baten", 2, "gepland"): text},
        "expect": [f"W {code} {B} 2 gepland"],
        "found": [f"‘{text}’", *found],
        "reads": {("benefits", 2, "planned"): None},
    }


def _block(text, value):
    return {"cells": {("stakeholders", 4, "kan_blokkeren"): text}, "reads": {("stakeholders", 4, "can_block"): value}}


CASES = {
    "A03-decimal-score": _bad_score("3,5"),
    "A03-whole-score-with-decimal": _score("4,0", 4),
    "A04-doubtful-number": _bad_number("1.250", "doubtful-number", "1250", "1,25"),
    "A32-empty-id": {
        "cells": {("stakeholders", 7, "stakeholder_id"): ""},
        "expect": [f"E empty-id {S} 7 stakeholder_id"],
    },
    "A33-double-id": {
        "cells": {("stakeholders", 7, "stakeholder_id"): "S1"},
        "expect": [f"E double-id {S} 7 stakeholder_id"],
        "found": ["S1", "2", "7"],
    },
    "A34-blanks-around-id": {
        "cells": {("stakeholders", 7, "stakeholder_id"): "S6\u00a0"},
        "expect": [f"R blanks-around {S} 7 stakeholder_id"],
        "found": ["‘S6’"],
        "reads": {("stakeholders", 7, "stakeholder_id"): "S6"},
    },
    "A34-invisible-in-id": {
        "cells": {("stakeholders", 7, "stakeholder_id"): "S\u200b6"},
        "expect": [f"W invisible-character {S} 7 stakeholder_id"],
        "found": ["U+200B"],
        "reads": {("stakeholders", 7, "stakeholder_id"): "S6"},
    },
    "A35-look-alike": {
        "cells": {("stakeholders", 7, "stakeholder_id"): "\u04056"},
        "expect": [f"W look-alike {S} 7 stakeholder_id"],
        "found": ["U+0405", "S6"],
    },
    "A36-loose-accents": {
        "cells": {("stakeholders", 7, "naam"): "Coo\u0308p"},
        "expect": [f"R composed {S} 7 naam"],
        "found": ["Coöp"],
        "reads": {("stakeholders", 7, "name"): "Coöp"},
    },
    "A37-na-is-text": {"cells": {("stakeholders", 7, "naam"): "NA"}, "reads": {("stakeholders", 7, "name"): "NA"}},
    "A37-null-is-text": {
        "cells": {("stakeholders", 7, "naam"): "null"},
        "reads": {("stakeholders", 7, "name"): "null"},
    },
    "A38-blanks-and-capitals": {
        "cells": {("metingen", 2, "maat"): " Steun "},
        "reads": {("measurements", 2, "measure"): "support"},
    },
    "A38-unknown-value": {
        "cells": {("stakeholders", 7, "categorie"): "burgr"},
        "expect": [f"W bad-value {S} 7 categorie"],
        "found": ["‘burgr’", "‘burger’"],
        "reads": {("stakeholders", 7, "category"): "unknown"},
    },
    "A39-score-6": _bad_score("6"),
    "A39-score-below": _bad_score("-1"),
    "A40-word-as-score": _bad_score("hoog"),
    "A41-fraction": _bad_score("4/5"),
    "A41-range": _bad_score("3-4"),
    "A42-nbsp": _score("4\u00a0", 4, f"R blanks-around {S} 4 invloed"),
    "A43-full-width": _score("４", 4, f"R digits {S} 4 invloed"),  # noqa: RUF001
    "A43-other-minus": {
        "cells": {("baten", 2, "gepland"): "\u22123"},
        "expect": [f"R digits {B} 2 gepland"],
        "reads": {("benefits", 2, "planned"): -3},
    },
    "A44-code-with-e": {
        "cells": {("baten", 2, "meeteenheid"): "1E5"},
        "reads": {("benefits", 2, "unit_of_measure"): "1E5"},
    },
    "A45-inf": _bad_number("inf"),
    "A45-nan": _bad_number("nan"),
    "A45-huge": _bad_number("1e400"),
    "A46-true": _block("WAAR", "yes"),
    "A46-false": _block("onwaar", "no"),
    "A46-yes": _block("Y", "yes"),
    "A47-blank": _block("", "unknown"),
    "A46-no-yes": {
        "cells": {("stakeholders", 4, "kan_blokkeren"): "misschien"},
        "expect": [f"W bad-yes-no {S} 4 kan_blokkeren"],
        "found": ["‘misschien’"],
        "reads": {("stakeholders", 4, "can_block"): "unknown"},
    },
    "A48-percent": _bad_number("45%"),
    "number-with-point": _number("12.5", 12.5),
    "number-whole": _number("1250", 1250),
    "A49-third-of-april": _date("03-04-2026", date(2026, 4, 3)),
    "A50-thirteenth": _date("13-04-2026", date(2026, 4, 13)),
    "A51-both": {
        "cells": {("planning", 2, "datum"): "03-04-2026", ("planning", 3, "datum"): "13-04-2026"},
        "reads": {("milestones", 2, "date"): date(2026, 4, 3), ("milestones", 3, "date"): date(2026, 4, 13)},
    },
    "A52-iso": _date("2026-03-04", date(2026, 3, 4)),
    "A53-mixed": {
        "cells": {("planning", 2, "datum"): "2026-03-04", ("planning", 3, "datum"): "04/05/2026"},
        "reads": {("milestones", 2, "date"): date(2026, 3, 4), ("milestones", 3, "date"): date(2026, 5, 4)},
    },
    "A54-no-such-date": _bad_date("31-02-2026", "no-such-date"),
    "A55-dutch-month": _date("3 maart 2026", date(2026, 3, 3)),
    "A55-english-month": _date("3 May 2026", date(2026, 5, 3)),
    "A55-short-month": _date("31 dec. 2026", date(2026, 12, 31)),
    "A56-serial": _bad_date("46113", "serial-date", "01-04-2026"),
    "A57-short-year": _bad_date("01-04-26", "short-year"),
    "A58-quarter": _bad_date("Q1 2026", "bad-date", "31-12-2026"),
    "A58-week": _bad_date("2026-W10", "bad-date"),
    "A58-year": _bad_date("2026", "bad-date"),
    "A59-time": _bad_date("2026-03-04 14:30", "date-with-time"),
    "A59-zone": _bad_date("2026-03-04T14:30:00+01:00", "date-with-time"),
    "A59-midnight": _date("2026-03-04 00:00:00", date(2026, 3, 4)),
    "A71-long-ago": _bad_date("12-03-1826", "far-date"),
    "month-first": {
        "cells": {("planning", 2, "datum"): "04/13/2026", ("planning", 3, "datum"): "04/05/2026"},
        "expect": ["W month-first planning.csv 2 datum"],
        "found": ["‘04/13/2026’"],
        "reads": {("milestones", 2, "date"): None, ("milestones", 3, "date"): None},
    },
    "A72-excel-return": {
        "cells": {("baten", 2, "omschrijving"): "Minder_x000D_ wachten"},
        "expect": [f"R excel-return {B} 2 omschrijving"],
        "reads": {("benefits", 2, "description"): "Minder wachten"},
    },
    "direction-character": {
        "cells": {("baten", 2, "omschrijving"): "Minder \u202ewachten"},
        "expect": [f"W direction-character {B} 2 omschrijving"],
        "reads": {("benefits", 2, "description"): "Minder wachten"},
    },
    "right-to-left-text-is-text": {
        "cells": {("stakeholders", 7, "naam"): "مجلس 🏛"},
        "reads": {("stakeholders", 7, "name"): "مجلس 🏛"},
    },
    "filler": {
        "cells": {("stakeholders", 7, "aanspreekpunt"): "n.v.t.", ("stakeholders", 7, "aanspreekpunt_bekend"): ""},
        "expect": [f"W filler {S} 7 aanspreekpunt"],
        "found": ["‘n.v.t.’"],
        "reads": {("stakeholders", 7, "first_contact"): None},
    },
    "filler-as-proof": {
        "cells": {("verankering", 2, "bewijs"): "nog bepalen"},
        "expect": ["W filler verankering.csv 2 bewijs"],
        "reads": {("anchoring", 2, "proof"): None},
    },
    "must-be-filled": {
        "cells": {("stakeholders", 7, "bron"): ""},
        "expect": [f"W must-be-filled {S} 7 bron"],
        "reads": {("stakeholders", 7, "source"): "unknown"},
    },
    "bad-count": {
        "cells": {("metingen", 2, "cyclus"): "0"},
        "expect": [f"W bad-count {M} 2 cyclus"],
        "found": ["‘0’"],
        "reads": {("measurements", 2, "cycle"): None},
    },
    "default-fills-an-empty-cell": {
        "cells": {("belangen", 2, "gewicht"): ""},
        "reads": {("interests", 2, "weight"): 3},
    },
    "default-never-fills-a-bad-cell": {
        "cells": {("belangen", 2, "gewicht"): "zwaar", ("belangen", 3, "gewicht"): "2"},
        "expect": ["W bad-score belangen.csv 2 gewicht"],
        "reads": {("interests", 2, "weight"): None, ("interests", 3, "weight"): 2},
    },
    "bad-enum-with-a-default-is-unknown": {
        "cells": {("punten", 2, "status"): "bijna"},
        "expect": ["W bad-value punten.csv 2 status"],
        "reads": {("statements", 2, "status"): None},
    },
    "palette-in-dutch": {
        "cells": {("programma", 2, "palet_nvt"): "kennisinstelling=geen onderzoek|intermediair = zijn er niet"},
        "reads": {
            ("programme", 2, "palette_not_applicable"): (
                "knowledge_institution=geen onderzoek",
                "intermediary=zijn er niet",
            )
        },
    },
    "palette-without-reason": {
        "cells": {("programma", 2, "palet_nvt"): "kennisinstelling"},
        "expect": ["W bad-value programma.csv 2 palet_nvt"],
        "found": ["‘kennisinstelling’"],
        "reads": {("programme", 2, "palette_not_applicable"): ()},
    },
    "theme-by-name": {"reads": {("interests", 3, "theme"): "speed"}},
}


@pytest.mark.parametrize("name", CASES)
def test_one_cell(name, check_case):
    """One changed cell gives exactly its fault, in both languages, and reads as it should."""
    check_case(CASES[name])


def test_more_than_a_fifth_of_a_column_bad(check_case):
    """A40: two bad cells of six are more than a fifth of a required column, so there is no report."""
    cells = {("stakeholders", row, "invloed"): "hoog" for row in (3, 4)}
    expect = [*(f"W bad-score {S} {row} invloed" for row in (3, 4)), f"E too-many-bad {S} invloed"]
    check_case({"cells": cells, "expect": expect, "found": ["2", "6"]})


def test_exactly_a_fifth_bad_is_still_read(check_case):
    """One bad cell of five is a fifth and no more, so the report is made."""
    drop = lambda data: b"\n".join(data.split(b"\n")[:6]) + b"\n"  # noqa: E731
    case = {
        "cells": {("stakeholders", 4, "invloed"): "hoog"},
        "raw": {"stakeholders": drop},
        "expect": [f"W bad-score {S} 4 invloed"],
    }
    check_case(case)


def test_empty_cells_are_never_too_many(check_case):
    """Empty cells that read as unknown are no bad cells."""
    check_case({"cells": {("stakeholders", row, "invloed"): "" for row in range(2, 8)}})
