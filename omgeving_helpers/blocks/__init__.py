"""The building blocks of a page, each as HTML and in plain text; every text goes through ``markup``."""

from omgeving_helpers.blocks.basis import basis, basis_text, faults_list
from omgeving_helpers.blocks.head import facts, head, head_text, stamp, status, status_text
from omgeving_helpers.blocks.portfolio import portfolio_basis, portfolio_facts, portfolio_head, portfolio_head_text
from omgeving_helpers.blocks.section import answer, evidence
from omgeving_helpers.blocks.signals import signals, signals_text

__all__ = [
    "answer",
    "basis",
    "basis_text",
    "evidence",
    "facts",
    "faults_list",
    "head",
    "head_text",
    "portfolio_basis",
    "portfolio_facts",
    "portfolio_head",
    "portfolio_head_text",
    "signals",
    "signals_text",
    "stamp",
    "status",
    "status_text",
]
