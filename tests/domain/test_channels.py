from __future__ import annotations

from datetime import date

from planner.domain.channels import Channel

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
