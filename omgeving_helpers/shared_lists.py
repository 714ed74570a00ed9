"""The shared lists: those of the pack, those of a data folder, and what a programme changes of them for itself.

What a list means, ``steps`` says.
"""

from __future__ import annotations

from dataclasses import replace
from difflib import get_close_matches
from pathlib import Path

from omgeving_helpers.contract import table as contract_table
from omgeving_helpers.faults import Fault, Weight
from omgeving_helpers.reading.folder import read_tables
from omgeving_helpers.reading.rows import Row, TableData

SHIPPED = Path(__file__).resolve().parents[1] / "data" / "reference"
"""The shared lists of the pack."""

COMPLETED = {"thresholds": "value", "article_requirements": "paraphrase_nl"}
"""Shared lists that the pack completes, each with the column without which a row of one's own says nothing."""


def shared_list(table: str, *, data_root: str | Path | None = None) -> tuple[Row, ...]:
    """The rows of a shared list as every programme starts from it, whatever a programme changed for itself."""
    of, reference = contract_table(table), reference_folder(data_root)
    return completed(read_tables(reference, (of,)).tables.get(table, TableData(of)), reference).rows


def reference_folder(data_root: str | Path | None) -> Path:
    """The folder with the shared lists; those of the pack where a data folder has none."""
    own = Path(data_root) / "reference" if data_root is not None else None
    return own if own is not None and own.is_dir() else SHIPPED


def completed(own: TableData, reference: Path) -> TableData:
    """A shared list, with the rows of the pack for keys that a list of one's own leaves out or leaves empty."""
    needed = COMPLETED.get(own.table.name)
    if needed is None or reference.resolve() == SHIPPED.resolve() or not own.is_present:
        return own
    key = own.table.key[0]
    shipped = {row[key]: row for row in read_tables(SHIPPED, (own.table,)).tables[own.table.name].rows}
    rows = [row if row[needed] is not None else shipped.get(row[key], row) for row in own.rows]
    there = {row[key] for row in rows}
    return replace(own, rows=(*rows, *(row for name, row in shipped.items() if name not in there)))


def with_own_thresholds(shared: TableData, own: TableData) -> tuple[TableData, list[Fault], frozenset[str]]:
    """The shared thresholds with the values of a programme before them, its unknown codes, and what it changed."""
    changed = {row["code"]: row for row in own.rows if row["code"] and row["value"] is not None}
    codes = {row["code"] for row in shared.rows}
    rows = tuple(_overridden(row, changed.get(row["code"])) for row in shared.rows)
    return replace(shared, rows=rows), _unknown_thresholds(own, codes), frozenset(changed) & codes


def _overridden(shared: Row, own: Row | None) -> Row:
    """A shared threshold with the value of the programme."""
    return shared if own is None else Row({**shared.values, "value": own["value"]}, own.number, own.file, own.sheet)


def _unknown_thresholds(own: TableData, codes: set[str]) -> list[Fault]:
    """A warning for each threshold of the programme of which no code is known."""
    unknown = [row for row in own.rows if row["code"] and row["code"] not in codes]
    return [
        Fault(
            code="unknown-threshold",
            weight=Weight.WARNING,
            file=row.file,
            sheet=row.sheet,
            row=row.number,
            column=own.headers.get("code", "code"),
            values={"found": row["code"], "meant": next(iter(get_close_matches(row["code"], codes, n=1)), "")},
        )
        for row in unknown
    ]
