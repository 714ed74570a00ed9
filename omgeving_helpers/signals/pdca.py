"""The rules of step 3 (docs/definitions.md, 11)."""

from __future__ import annotations
