from __future__ import annotations

from datetime import date

from planner.domain.goals import Review


def test_a_review_is_known_by_its_day() -> None:
    assert Review(date(2026, 12, 1), "fine").id == "2026-12-01"
