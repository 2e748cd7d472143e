"""Everything on a month can be found, and reached with the arrow keys alone."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from planner.domain.plan import Plan
from planner.layout.boxes import Box
from planner.layout.days import days_of, labels_of
from planner.layout.month import MonthGrid, weeks_of
from planner.layout.places import Direction, Place, Places
from tests.builders import channel, day, plan, post
from tests.layout.measures import MEASURE, SIZES

MONTH = day("2026-12-01")
SHOWN = day("2026-11-30"), day("2027-01-03")


def places(whole: Plan, height: float = 600) -> Places:
    stands = days_of(whole, *SHOWN), labels_of(whole, *SHOWN)
    weeks = weeks_of(MONTH, "mon")
    return Places(MonthGrid(weeks, Box(0, 20, 700, height), *stands, SHOWN, SIZES, MEASURE, fitted=False))


def busy(on: str, number: int) -> Plan:
    return plan(channel(), *(post(f"p{each}", f"{on}T{each:02}:00") for each in range(number)))


def carried(of: Places, on: date) -> int:
    return len(of.cells[on].carried)


def test_a_point_leads_to_the_chip_the_more_or_the_day() -> None:
    found = places(busy("2026-12-09", 12))
    cell = found.cells[day("2026-12-09")]
    chip = cell.chips[1].box
    assert found.at(chip.x + 1, chip.y + 1) == Place(cell.day, 1)
    assert cell.more is not None
    assert found.at(cell.more.x + 1, cell.more.y + 1) == Place(cell.day, len(cell.chips))
    assert found.at(cell.box.x + 1, cell.box.y + 1) == Place(cell.day)
    assert found.at(cell.box.x, cell.box.bottom + 1) is None
    assert found.at(-1, -1) is None


def test_what_is_carried_stands_behind_the_more() -> None:
    found = places(busy("2026-12-09", 12))
    cell = found.cells[day("2026-12-09")]
    assert cell.carried
    assert found.box_of(Place(cell.day, 11)) == cell.more
    assert found.box_of(Place(cell.day, 0)) == cell.chips[0].box
    assert found.box_of(Place(cell.day)) == cell.box
    assert found.box_of(Place(cell.day, 12)) is None
    assert found.box_of(Place(day("2027-03-01"))) is None


def test_a_box_gathers_the_chips_that_it_touches() -> None:
    found = places(busy("2026-12-09", 3))
    cell = found.cells[day("2026-12-09")]
    first, last = cell.chips[0].box, cell.chips[-1].box
    whole = Box(first.x, first.y, 5, last.bottom - first.y)
    assert list(found.within(whole)) == [Place(cell.day, number) for number in range(3)]
    assert list(found.within(Box(first.x, first.y, 5, 1))) == [Place(cell.day, 0)]
    assert list(found.within(Box(0, 20, 30, 500))) == []


def walked(of: Places, start: Place, *directions: Direction) -> Place:
    for direction in directions:
        start = of.nearest(of.step(start, direction))
    return start


def test_up_and_down_lead_through_the_day_and_on() -> None:
    found = places(busy("2026-12-09", 2))
    ninth = day("2026-12-09")
    assert walked(found, Place(ninth), "down") == Place(ninth, 0)
    assert walked(found, Place(ninth), "down", "down") == Place(ninth, 1)
    assert walked(found, Place(ninth), "down", "down", "down") == Place(day("2026-12-16"))
    assert walked(found, Place(day("2026-12-16")), "up") == Place(ninth, 1)
    assert walked(found, Place(ninth, 0), "up") == Place(ninth)
    assert walked(found, Place(ninth), "up") == Place(day("2026-12-02"))


def test_left_and_right_lead_to_the_same_line_of_the_day_beside() -> None:
    whole = plan(channel(), post("a", "2026-12-09T09:00"), post("b", "2026-12-09T10:00"), post("c", "2026-12-10T09:00"))
    found = places(whole)
    assert walked(found, Place(day("2026-12-09"), 1), "right") == Place(day("2026-12-10"), 0)
    assert walked(found, Place(day("2026-12-09"), 1), "left") == Place(day("2026-12-08"))
    assert walked(found, Place(day("2026-12-09")), "right") == Place(day("2026-12-10"))


@settings(max_examples=25)
@given(st.lists(st.integers(0, 34), max_size=40), st.sampled_from((400.0, 1500.0)))
def test_every_place_is_reached_by_arrows(offsets: list[int], height: float) -> None:
    days = [SHOWN[0] + timedelta(days=each) for each in offsets]
    found = places(plan(channel(), *(post(f"p{n}", f"{each}T09:00") for n, each in enumerate(days))), height)
    reached = {Place(SHOWN[0])}
    waiting = list(reached)
    directions: tuple[Direction, ...] = ("left", "right", "up", "down")
    while waiting:
        place = waiting.pop()
        for direction in directions:
            there = found.nearest(found.step(place, direction))
            if there.day in found.cells and there not in reached:
                reached.add(there)
                waiting.append(there)
    every = {Place(each) for each in found.cells}
    every |= {Place(each, number) for each in found.cells for number in range(found.count(each))}
    assert reached == every
