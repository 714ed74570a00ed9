"""Everything computed that a reader sees in words, by key, in Dutch and in English.

Prose of the notebooks does not live here: it stands in the notebook and its catalogue.
"""

from omgeving_helpers.texts.say import (
    LANGUAGES,
    PSEUDO,
    Words,
    as_typed,
    column_label,
    label,
    percent,
    plain,
    product,
    say,
    says,
    short_date,
    shown,
    table_label,
    value_label,
)

__all__ = [
    "LANGUAGES",
    "PSEUDO",
    "Words",
    "as_typed",
    "column_label",
    "label",
    "percent",
    "plain",
    "product",
    "say",
    "says",
    "short_date",
    "shown",
    "table_label",
    "value_label",
]
