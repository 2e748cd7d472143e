"""The time of one more post."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.noun import Noun
from planner.domain.times import LocalTime
from planner.operations.free_time import free_time
from tests.builders import channel, day, plan, post

SATURDAY = day("2026-12-12")
SLOTS = [{"weekday": "sat", "time": "18:00"}, {"weekday": "sat", "time": "10:00"}, {"weekday": "fri", "time": "08:00"}]


def at(*clocks: str, on: str = "ig") -> list[Noun]:
    return [post(f"p{on}{number}", f"2026-12-12T{clock}", on) for number, clock in enumerate(clocks)]


def found(*standing: Noun, **fields: Any) -> str | None:
    mine = channel(**fields)
    time = free_time(plan(mine, channel("x", "x"), *standing), mine, SATURDAY)
    assert time.day == SATURDAY
    return time.clock


@pytest.mark.parametrize(
    ("standing", "clock"),
    [
        ([], "10:00"),
        (at("10:00"), "18:00"),
        (at("18:00"), "10:00"),
        (at("10:00", on="x"), "10:00"),
        (at("10:00", "18:00"), "20:00"),
        (at("18:00", "14:00", "10:00"), "20:00"),
        ([post("s", "2026-11-28T10:00", rule="FREQ=WEEKLY")], "18:00"),
        ([post("s", "2026-12-12T10:00", status="cancelled")], "10:00"),
    ],
)
def test_it_is_the_first_slot_of_that_weekday_that_is_free(standing: list[Noun], clock: str) -> None:
    assert found(*standing, slots=SLOTS) == clock


@pytest.mark.parametrize(
    ("standing", "gap", "clock"),
    [
        ([], None, "09:30"),
        (at("09:30"), None, "11:30"),
        (at("09:30"), 4, "13:30"),
        (at("09:30"), 1.5, "11:00"),
        (at("09:30"), 0, "11:30"),
        (at("08:00"), None, "10:00"),
        (at("07:30"), None, "09:30"),
        (at("09:30", "16:15"), None, "18:15"),
        (at("18:00"), None, "09:30"),
        (at("09:30", "20:00"), None, "21:00"),
        (at("09:30", "23:00"), None, "21:00"),
        (at("09:30", on="x"), None, "09:30"),
        ([post("p1", "2026-12-12")], None, "09:30"),
    ],
)
def test_without_a_slot_it_keeps_the_distance_of_the_channel(
    standing: list[Noun], gap: float | None, clock: str
) -> None:
    assert found(*standing, min_gap_hours=gap) == clock


def test_what_is_given_away_in_the_same_step_is_taken_too() -> None:
    mine = channel(slots=SLOTS)
    whole = plan(mine, channel("x", "x"))
    given = [("ig", LocalTime("2026-12-12T10:00"))]
    assert free_time(whole, mine, SATURDAY, along=given).clock == "18:00"
    assert free_time(whole, whole.channels["x"], SATURDAY, along=given).clock == "09:30"
    assert free_time(whole, mine, day("2026-12-11"), along=given).clock == "08:00"


@given(st.integers(1, 6), st.integers(1, 12))
def test_those_that_are_added_stand_apart_until_the_evening(count: int, half_hours: int) -> None:
    mine = channel(min_gap_hours=half_hours / 2)
    whole = plan(mine)
    given_away: list[tuple[str, LocalTime]] = []
    for _ in range(count):
        given_away.append(("ig", free_time(whole, mine, SATURDAY, along=given_away)))
    minutes = [time.minutes or 0 for _, time in given_away]
    early = [each for each in minutes if each < 21 * 60]
    assert all(later - before >= half_hours * 30 for before, later in pairwise(early))
    assert max(minutes) <= 21 * 60
