from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from planner.domain.channels import Channel
from planner.layout.strips import Strip, pips, strips
from tests.builders import channel, day

MONDAY = day("2026-12-07")


def strip(of: Channel, count: int = 0, runs: dict[tuple[str, date], int] | None = None) -> Strip | None:
    return next(iter(strips([of], MONDAY, lambda id, first, last: count, runs or {})), None)


def drawn(placed: int, least: int | None, most: int | None) -> str:
    signs = {"kept": "#", "missing": "-", "open": ".", "over": "!"}
    return "".join(signs[pip] for pip in pips(Strip(channel(), placed, least, most, None)))


@pytest.mark.parametrize(
    ("placed", "least", "most", "picture"),
    [
        (4, 3, 5, "####."),
        (1, 3, 5, "#--.."),
        (6, 3, 5, "#####!"),
        (0, 2, None, "--"),
        (3, 2, None, "###"),
        (2, None, 3, "##."),
        (2, None, None, "##"),
        (0, None, None, ""),
        (0, 0, 0, ""),
        (1, 0, 0, "!"),
        (11, 3, 5, ""),
        (2, 1, 21, ""),
    ],
)
def test_pips_count_the_week_against_the_band(placed: int, least: int | None, most: int | None, picture: str) -> None:
    assert drawn(placed, least, most) == picture


def test_the_week_is_counted_from_its_first_to_its_last_day() -> None:
    asked: list[tuple[str, date, date]] = []

    def counted(id: str, first: date, last: date) -> int:
        asked.append((id, first, last))
        return 2

    strips([channel("ig", max_per_week=3)], MONDAY, counted, {})
    assert asked == [("ig", MONDAY, day("2026-12-13"))]


@pytest.mark.parametrize(
    "channel_fields",
    [
        {"active_from": "2026-12-08"},
        {"active_to": "2026-12-12"},
        {"pauses": [{"from": "2026-12-13", "to": "2026-12-20"}]},
        {"pauses": [{"from": "2026-11-01", "to": "2026-12-07"}]},
    ],
)
def test_no_minimum_holds_for_a_week_that_is_not_wholly_active(channel_fields: dict[str, Any]) -> None:
    found = strip(channel("ig", min_per_week=3, max_per_week=5, **channel_fields))
    assert found is not None
    assert (found.least, found.most) == (None, 5)


def test_a_pause_of_another_week_changes_nothing() -> None:
    found = strip(channel("ig", min_per_week=3, pauses=[{"from": "2026-12-14", "to": "2026-12-20"}]))
    assert found is not None
    assert found.least == 3


def test_channels_without_a_band_or_out_of_their_time_have_no_strip_unless_something_counts() -> None:
    for quiet in (channel("ig"), channel("ig", min_per_week=3, active_to="2026-12-06")):
        assert strip(quiet) is None
        found = strip(quiet, count=1)
        assert found is not None
        assert found.placed == 1


def test_a_run_over_the_maximum_is_told_in_the_week_in_which_it_ends() -> None:
    runs = {("ig", day("2026-12-13")): 8, ("ig", day("2026-12-08")): 7, ("ig", day("2026-12-14")): 9, ("x", MONDAY): 20}
    found = strip(channel("ig", max_per_week=5), runs=runs)
    assert found is not None
    assert found.rolling == 8
