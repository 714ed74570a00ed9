"""Dates as people write them: strict forms only, never month first."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from omgeving_helpers.reading.dates import has_month_first, read_date

DAYS = st.dates(date(1900, 1, 1), date(2199, 12, 31))


@given(DAYS, st.sampled_from(["%Y-%m-%d", "%d/%m/%Y", "%d-%m-%Y", "%Y-%m-%d 00:00:00"]))
def test_every_day_in_every_form_is_read(day, form):
    """A date in each accepted form is that date, on every day of three centuries."""
    assert read_date(day.strftime(form)).day == day


@pytest.mark.parametrize("text", ["", "gisteren", "32-01-2026", "1-13-2026", "2026-1", "20260304", "1e100"])
def test_anything_else_is_no_date(text):
    """What is not in an accepted form has no day and a code."""
    found = read_date(text)
    assert found.day is None
    assert found.code


def test_one_month_above_twelve_spoils_a_column():
    """One slashed date with a second part above 12 shows that the column is month first."""
    assert has_month_first(["03/04/2026", "04/13/2026"])
    assert not has_month_first(["03/04/2026", "13/04/2026", "04-13-2026"])
