"""The rules of step 2 (docs/definitions.md, 11)."""

from __future__ import annotations
