from __future__ import annotations

from typing import get_args

from planner.domain.business import Business, WeekStart
from planner.domain.times import WEEKDAYS


def test_the_week_starts_on_one_of_the_short_weekdays() -> None:
    assert tuple(Business(week_start=start).first_weekday for start in get_args(WeekStart)) == WEEKDAYS
