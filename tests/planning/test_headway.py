"""How far a goal has come."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.goals import Goal
from planner.planning.headway import asks_again, beside_the_way, how_far, last_measured, not_said, straight_way
from planner.text import speak
from tests.builders import day, made


def goal(**fields: object) -> Goal:
    whole = {"id": "g1", "title": "Tables", "baseline": 20, "target": 60, "starts": "2026-11-01", "due": "2026-12-11"}
    return made(Goal, **{**whole, **fields})


def measured(*numbers: tuple[str, float]) -> list[dict[str, object]]:
    return [{"on": on, "value": value} for on, value in numbers]


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({}, "20 of 60"),
        ({"progress": measured(("2026-11-21", 46))}, "46 of 60"),
        ({"progress": measured(("2026-11-21", 46), ("2026-11-11", 50))}, "46 of 60"),
        ({"baseline": None}, "60 wanted"),
        ({"target": None}, "20 so far"),
        ({"baseline": None, "target": None}, "Not counted yet"),
        ({"baseline": 12, "target": 2.5, "progress": measured(("2026-11-21", 7.25))}, "7.25, wanted 2.5"),
    ],
)
def test_what_is_stands_beside_what_is_wanted(fields: dict[str, object], said: str) -> None:
    assert speak(how_far(goal(**fields)), "en") == said


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({}, "Nothing has been measured yet."),
        ({"progress": measured(("2026-11-21", 46))}, "6 ahead of the straight line, which stood at 40."),
        ({"progress": measured(("2026-11-21", 31))}, "9 behind the straight line, which stood at 40."),
        ({"progress": measured(("2026-11-21", 40))}, "just on the straight line."),
        ({"baseline": 60, "target": 20, "progress": measured(("2026-11-21", 31))}, "9 ahead of the straight line"),
        ({"baseline": None, "progress": measured(("2026-11-21", 31))}, "Measured on 21 November 2026."),
        ({"progress": measured(("2026-12-12", 31))}, "Measured on 12 December 2026."),
    ],
)
def test_the_straight_way_is_that_of_the_day_of_the_number(fields: dict[str, object], said: str) -> None:
    assert said in speak(beside_the_way(goal(**fields)), "en")


@given(st.integers(0, 1000), st.integers(0, 1000), st.integers(0, 40))
def test_the_straight_way_leads_from_the_baseline_to_the_target(baseline: int, target: int, days: int) -> None:
    whole = goal(baseline=baseline, target=target)
    assert straight_way(whole, day("2026-11-01")) == baseline
    assert straight_way(whole, day("2026-12-11")) == target
    on = day("2026-11-01").fromordinal(day("2026-11-01").toordinal() + days)
    stood = straight_way(whole, on)
    assert stood is not None
    assert min(baseline, target) <= stood <= max(baseline, target)
    assert stood == int(stood)


def test_the_straight_way_is_as_exact_as_the_goal() -> None:
    assert straight_way(goal(baseline=1.5, target=2), day("2026-11-21")) == Decimal("1.8")
    assert straight_way(goal(starts=None), day("2026-11-21")) is None
    assert straight_way(goal(starts="2026-12-11"), day("2026-12-11")) is None


def test_what_is_missing_is_said() -> None:
    assert [speak(each, "en") for each in not_said(goal())] == ["what to count"]
    assert len(not_said(goal(baseline=None, target=None, due=None))) == 4
    assert not_said(goal(metric="tables")) == []
    begun = goal(metric="tables", baseline=None, progress=measured(("2026-11-21", 46)))
    assert [speak(each, "en") for each in not_said(begun)] == ["where it began"]
    assert last_measured(goal()) is None


def test_it_is_asked_for_again_from_its_day_on() -> None:
    unknown = goal(baseline=None, ask_again="2026-12-08")
    assert asks_again(unknown, day("2026-12-08"))
    assert not asks_again(unknown, day("2026-12-07"))
    assert not asks_again(goal(ask_again="2026-12-08"), day("2026-12-08"))
    assert not asks_again(goal(baseline=None, ask_again="2026-12-08", state="dropped"), day("2026-12-08"))
