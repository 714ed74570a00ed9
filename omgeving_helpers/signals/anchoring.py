"""The rules of step 4 (docs/definitions.md, 11)."""

from __future__ import annotations
