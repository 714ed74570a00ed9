"""The building blocks of a page, each as HTML and in plain text; every text goes through ``markup``."""

from omgeving_helpers.blocks.basis import basis, basis_text, faults_list
from omgeving_helpers.blocks.changes import changes
from omgeving_helpers.blocks.head import (
    facts,
    facts_text,
    head,
    head_text,
    name,
    stamp,
    status,
    status_text,
    strip,
    strip_text,
)
from omgeving_helpers.blocks.portfolio import portfolio_basis, portfolio_facts, portfolio_head, portfolio_head_text
from omgeving_helpers.blocks.section import answer, evidence
from omgeving_helpers.blocks.signals import signals, signals_text
from omgeving_helpers.blocks.summary import summary

__all__ = [
    "answer",
    "basis",
    "basis_text",
    "changes",
    "evidence",
    "facts",
    "facts_text",
    "faults_list",
    "head",
    "head_text",
    "name",
    "portfolio_basis",
    "portfolio_facts",
    "portfolio_head",
    "portfolio_head_text",
    "signals",
    "signals_text",
    "stamp",
    "status",
    "status_text",
    "strip",
    "strip_text",
    "summary",
]
