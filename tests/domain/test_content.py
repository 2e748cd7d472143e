from __future__ import annotations

from datetime import date

from planner.domain.content import Event


def test_an_event_lasts_on_both_of_its_ends() -> None:
    market = Event("e1", "Market", date(2026, 12, 19), date(2026, 12, 20))
    assert [market.on(date(2026, 12, day)) for day in (18, 19, 20, 21)] == [False, True, True, False]


def test_without_an_end_it_lasts_a_day_and_without_a_day_never() -> None:
    assert Event("e1", "Opening", date(2026, 12, 19)).on(date(2026, 12, 19))
    assert not Event("e1", "Opening", date(2026, 12, 19)).on(date(2026, 12, 20))
    assert not Event("e2", "Some day").on(date(2026, 12, 19))
