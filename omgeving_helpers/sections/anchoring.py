"""The sections of anchoring."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from omgeving_helpers.sections.model import Section

SECTIONS: tuple[Section, ...] = ()
