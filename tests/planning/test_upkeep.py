"""What it costs to keep channels alive."""

from __future__ import annotations

from planner.domain.noun import Amount
from planner.planning.upkeep import channels_that_go_on, hours_of_channels, least_hours
from tests.builders import channel, day, plan

TODAY = day("2026-12-08")


def test_a_channel_whose_last_day_is_today_goes_on_no_more() -> None:
    found = channels_that_go_on(
        plan(channel("a"), channel("b", active_to="2026-12-08"), channel("c", active_to="2026-12-09")), TODAY
    )
    assert [each.id for each in found] == ["a", "c"]


def test_the_channels_own_band_and_hours_come_before_those_of_the_platform() -> None:
    assert least_hours("x") == Amount("1.25")
    assert least_hours("x", channel("x", "x", cadence={"min_per_week": 2})) == Amount("0.5")
    assert least_hours("x", channel("x", "x", cadence={"min_per_week": 2}, hours_per_post=2)) == 4
    assert least_hours("whatsapp") is None


def test_the_hours_of_all_channels_are_added_up() -> None:
    ended = channel("o", "x", active_to="2026-01-01")
    known = plan(channel("a", "x"), channel("b", "x"), channel("w", "whatsapp"), ended)
    assert hours_of_channels(known, TODAY) == Amount("2.5")
