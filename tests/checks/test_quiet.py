"""Days on which nothing may be sold, or nothing be cheered at."""

from __future__ import annotations

from planner.checks.quiet import is_solemn, nothing_for_sale
from planner.domain.holds import Hold
from tests.builders import day, event, made, plan

WHOLE = plan(
    event("e1", "2026-11-10", "2026-11-11", tone="solemn"),
    event("e2", "2026-11-12"),
    event("e3", tone="solemn"),
    made(Hold, id="h1", starts="2026-11-14", ends="2026-11-15", held=[]),
)
DAYS = [day(f"2026-11-{number:02}") for number in range(9, 17)]


def test_a_solemn_day_is_every_day_of_a_solemn_event() -> None:
    assert [each.day for each in DAYS if is_solemn(WHOLE, each)] == [10, 11]


def test_nothing_is_for_sale_then_nor_while_promotion_is_held_back() -> None:
    assert [each.day for each in DAYS if nothing_for_sale(WHOLE, each)] == [10, 11, 14, 15]
