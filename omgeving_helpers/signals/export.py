"""Signals as files: ``signals.json`` for machines and ``signals.csv`` for Excel (docs/definitions.md, 12)."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING, Any

from omgeving_helpers.contract import CONTRACT_VERSION
from omgeving_helpers.signals import words
from omgeving_helpers.signals.model import scalar
from omgeving_helpers.tables import harmless
from omgeving_helpers.texts import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from omgeving_helpers.signals.model import Evidence, Judged, Signal, Subject

SCHEMA_VERSION = "1.0"
_LANGUAGES = ("nl", "en")


def signals_json(judged: Judged, gone: Iterable[Mapping[str, Any]] = ()) -> bytes:
    """All signals as JSON in the schema of docs/definitions.md, 12; equal input gives equal bytes.

    ``gone`` are signals that the previous report had, as they stood there; they follow the others.
    """
    document = {
        "schema_version": SCHEMA_VERSION,
        "contract_version": CONTRACT_VERSION,
        "scope": judged.scope,
        "programmes": list(judged.programmes),
        "reference_date": judged.reference_date.isoformat(),
        "edition": "shareable" if judged.is_shareable else "internal",
        "fictitious": judged.is_fictitious,
        "signals": [*(as_data(signal) for signal in judged.signals), *gone],
    }
    return (json.dumps(document, ensure_ascii=False, indent=2) + "\n").encode()


def signals_csv(judged: Judged, gone: Iterable[Mapping[str, Any]] = ()) -> bytes:
    """One row per signal, as Dutch Excel opens it: UTF-8 with a byte order mark and semicolons."""
    out = io.StringIO()
    writer = csv.DictWriter(out, _CSV_COLUMNS, delimiter=";", lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(_flat(signal) for signal in (*map(as_data, judged.signals), *gone))
    return out.getvalue().encode("utf-8-sig")


def as_data(signal: Signal) -> dict[str, Any]:
    """One signal as plain data, with its sentences in both languages."""
    return {
        "id": signal.id,
        "code": signal.code,
        "class": signal.rule.view_or_fact,
        "severity": signal.severity,
        "priority": signal.rule.priority,
        "programme": None if signal.rule.step == "portfolio" else signal.programme,
        "step": signal.rule.step,
        "cycle": signal.cycle,
        "base_cycle": signal.finding.base_cycle,
        "subjects": [_subject(subject) for subject in signal.finding.subjects],
        "evidence": [_row(row) for row in signal.finding.evidence],
        "values": {name: _plain(value) for name, value in signal.finding.values.items()},
        "text": {language: words.text(signal, language) for language in _LANGUAGES},
        "action": {language: plain(words.action(signal, language) or "") for language in _LANGUAGES},
        "requirements": list(signal.rule.requirements),
        "thresholds": [
            {
                "code": t.code,
                "value": scalar(t.value),
                "unit": t.unit,
                "overridden": t.is_overridden,
            }
            for t in signal.thresholds
        ],
        "hangs_on_one_answer": signal.hangs_on_one_answer,
        "since_previous_report": signal.since_previous,
        "change": signal.change,
    }


_CSV_COLUMNS = (
    "id",
    "code",
    "severity",
    "priority",
    "programme",
    "step",
    "cycle",
    "subjects",
    "text_nl",
    "text_en",
    "action_nl",
    "action_en",
    "requirements",
    "thresholds",
    "hangs_on_one_answer",
    "since_previous_report",
    "change",
)


def _flat(whole: Mapping[str, Any]) -> dict[str, object]:
    """One signal as data on one row: lists joined by a bar, each language in its own column."""
    hangs = whole["hangs_on_one_answer"]
    texts = {part: whole[part] or {} for part in ("text", "action")}
    return {name: whole[name] for name in _CSV_COLUMNS if name in whole} | {
        "subjects": "|".join(f"{s['table']}/{s['id']}" for s in whole["subjects"]),
        "requirements": "|".join(whole["requirements"]),
        "thresholds": "|".join(t["code"] for t in whole["thresholds"]),
        "hangs_on_one_answer": "" if hangs is None else str(hangs).lower(),
        **{f"{of}_{language}": harmless(texts[of].get(language, "")) for of in texts for language in _LANGUAGES},
    }


def _subject(subject: Subject) -> dict[str, str]:
    return {**_of_programme(subject), "table": subject.table, "id": subject.id, "role": subject.role}


def _of_programme(of: Subject | Evidence) -> dict[str, str]:
    """In which programme a row stands; left out where the whole list is about one."""
    return {} if of.programme is None else {"programme": of.programme}


def _row(row: Evidence) -> dict[str, Any]:
    return {
        **_of_programme(row),
        "table": row.table,
        "key": dict(row.key),
        "columns": dict(row.columns),
        "file": row.file,
        "sheet": row.sheet,
        "row": row.row,
    }


def _plain(value: Any) -> Any:  # any value of a sentence
    return list(value) if isinstance(value, tuple) else scalar(value)
