from __future__ import annotations

import pytest

from planner.layout.boxes import Box
from planner.layout.chips import Chip, chips_in, height_of
from planner.layout.days import days_of
from tests.builders import channel, day, plan, post
from tests.layout.measures import MEASURE, SIZES

SHORT, LONG, VERY_LONG = "Simit", "Ekşi maya nedir, nasıl beslenir?", "Bir fırının günü " * 12


def chips(height: float, *titles: str, more: float = 12) -> tuple[Chip, ...]:
    posts = [post(str(number), f"2026-12-01T{number:02}:00", title=title) for number, title in enumerate(titles)]
    (occurrences,) = days_of(plan(channel(), *posts), day("2026-12-01"), day("2026-12-01")).values()
    return chips_in(occurrences, Box(10, 20, 100, height), SIZES, MEASURE, more)


def forms(*given: Chip) -> list[str]:
    return [f"{chip.lines}{'' if chip.whole else '…'}" for chip in given]


@pytest.mark.parametrize(
    ("height", "titles", "expected"),
    [
        (100, [SHORT], ["2"]),
        (100, [LONG, SHORT], ["3", "2"]),
        (100, [VERY_LONG], ["4…"]),
        (46, [SHORT, SHORT], ["2", "2"]),
        (46, [LONG, SHORT], ["2…", "2"]),
        (44, [LONG, SHORT], ["2…", "1"]),
        (46, [SHORT, SHORT, SHORT], ["1", "1", "1"]),
        (64, [LONG, SHORT, SHORT], ["3", "1", "1"]),
        (62, [VERY_LONG, LONG, SHORT], ["1…", "3", "1"]),
        (40, [SHORT] * 9, ["1", "1"]),
        (10, [SHORT] * 2, []),
    ],
)
def test_a_day_gives_its_room_to_the_chips(height: float, titles: list[str], expected: list[str]) -> None:
    assert forms(*chips(height, *titles)) == expected


def test_where_not_all_fit_room_for_more_stays_free() -> None:
    assert len(chips(40, *[SHORT] * 3)) == 3
    assert len(chips(40, *[SHORT] * 4)) == 2
    assert len(chips(40, *[SHORT] * 4, more=0)) == 3


def test_chips_follow_each_other_with_a_gap() -> None:
    first, second = chips(100, LONG, SHORT)
    assert first.box == Box(10, 20, 100, height_of([3], SIZES))
    assert second.box.y == first.box.bottom + SIZES.gap
