"""The building blocks of a page, each as HTML and in plain text; every text goes through ``markup``."""

from omgeving_helpers.blocks.basis import basis, basis_text
from omgeving_helpers.blocks.head import head, head_text, stamp
from omgeving_helpers.blocks.section import answer, evidence
from omgeving_helpers.blocks.signals import signals, signals_text

__all__ = ["answer", "basis", "basis_text", "evidence", "head", "head_text", "signals", "signals_text", "stamp"]
