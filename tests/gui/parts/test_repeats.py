"""Repeats as people say them."""

from __future__ import annotations

import pytest

from planner.domain.posts import Placement, Post, Series
from planner.domain.times import LocalTime
from planner.gui.parts.repeats import repeat_of
from planner.text import speak


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        ("FREQ=DAILY", "Repeats every day"),
        ("FREQ=DAILY;INTERVAL=3", "Repeats every 3 days"),
        ("FREQ=WEEKLY", "Repeats every week on Tuesdays"),
        ("FREQ=WEEKLY;BYDAY=TH,TU", "Repeats every week on Tuesdays and Thursdays"),
        ("FREQ=WEEKLY;INTERVAL=2;COUNT=4", "Repeats every 2 weeks on Tuesdays, 4 times"),
        ("FREQ=WEEKLY;UNTIL=20261229", "Repeats every week on Tuesdays, until 29 December 2026"),
        ("FREQ=MONTHLY", "Repeats every month on day 8"),
        ("FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=8", "Repeats every 2 months on day 8"),
        ("FREQ=MONTHLY;BYDAY=2TU", "Repeats every month: second Tuesday of the month"),
        ("FREQ=YEARLY", "Repeats by the rule FREQ=YEARLY"),
        ("FREQ=MONTHLY;BYMONTHDAY=-24", "Repeats by the rule FREQ=MONTHLY;BYMONTHDAY=-24"),
    ],
)
def test_rules(rule: str, said: str) -> None:
    placement = Placement("ig", at=LocalTime("2026-12-08T09:30"))
    repeat = repeat_of(Post("p", "P", placements=(placement,), series=Series(rule)))
    assert repeat is not None
    assert speak(repeat, "en") == said


def test_what_does_not_repeat_says_nothing() -> None:
    assert repeat_of(Post("p", "P")) is None
