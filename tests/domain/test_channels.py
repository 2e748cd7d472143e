from __future__ import annotations

from datetime import date

from planner.domain.channels import Channel
from planner.domain.stretch import Stretch

DAY = date(2026, 12, 1)


def test_a_channel_is_active_on_both_ends_of_its_time() -> None:
    channel = Channel("ig", "instagram", active_from=DAY, active_to=date(2026, 12, 3))
    assert [channel.active_on(date(2026, 12, day)) for day in (1, 3, 4)] == [True, True, False]
    assert not channel.active_on(date(2026, 11, 30))


def test_an_open_end_is_open() -> None:
    assert Channel("ig", "instagram").active_on(DAY)
    assert Channel("ig", "instagram", active_from=DAY).active_on(date(2199, 12, 31))
    assert not Channel("ig", "instagram", active_from=DAY).active_on(date(2026, 11, 30))
    assert Channel("ig", "instagram", active_to=DAY).active_on(date(1900, 1, 1))


def test_a_channel_is_open_on_some_day_between_its_ends_and_its_pauses() -> None:
    def days(first: int, last: int) -> Stretch:
        return Stretch(date(2026, 12, first), date(2026, 12, last))

    def is_open(first: int, last: int) -> bool:
        return channel.open_on_some_day(date(2026, 12, first), date(2026, 12, last))

    channel = Channel(
        "ig", "instagram", active_from=date(2026, 12, 3), active_to=date(2026, 12, 9), pauses=(days(1, 5), days(7, 20))
    )
    assert is_open(1, 31)
    assert is_open(6, 6)
    assert not is_open(1, 5)
    assert not is_open(7, 31)
    assert not is_open(6, 5)
