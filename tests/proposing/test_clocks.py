"""The times of day that are enough: few, however long the gap, and those that people like among the pleasant ones."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from planner.checks.memo import Memo
from planner.checks.registry import Span
from planner.checks.situation import Situation
from planner.proposing.clocks import enough
from planner.proposing.puzzle import Place, Puzzle, puzzles
from tests.builders import channel, plan, post

TODAY = date(2026, 12, 6)
MONDAY = TODAY + timedelta(days=1)
FIRST = 8 * 60


def puzzle(hours: float) -> Puzzle:
    there = channel(min_gap_hours=hours, slots=[{"weekday": "wed", "time": "18:15"}])
    whole = plan(there, post("p1", f"{MONDAY}T10:10"), post("p2", f"{MONDAY}T10:20"))
    (found,) = puzzles(Situation(whole, TODAY, Span(MONDAY, MONDAY + timedelta(days=13)), Memo()))
    return found


@pytest.mark.parametrize("hours", [24, 48, 72, 168])
def test_with_whole_days_between_few_are_enough(hours: int) -> None:
    asked = puzzle(hours)
    clocks = enough(asked, asked.standing, pleasant=False)  # type: ignore[arg-type]  # nothing is an idea yet
    assert set(clocks) == set(asked.targets)
    assert {minutes for times in clocks.values() for minutes in times} == {FIRST, 610, 620}


def test_they_go_on_by_the_gap_and_then_by_the_next_half_hour() -> None:
    asked = puzzle(5)
    other = Place(MONDAY.toordinal(), 9 * 60 + 40)
    assert enough(asked, [other], pleasant=False)[MONDAY.toordinal()] == [FIRST, 780, 900, 1080, 1200]


def test_the_pleasant_ones_are_those_of_others_slots_and_just_before_another() -> None:
    asked = puzzle(5)
    wednesday = MONDAY.toordinal() + 2
    clocks = enough(asked, [Place(wednesday, 19 * 60 + 40)], pleasant=True)
    assert set(clocks[wednesday]) >= {610, 620, 18 * 60 + 15, 14 * 60 + 30}
