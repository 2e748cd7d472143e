from __future__ import annotations

from datetime import date

import pytest

from planner.checks.finding import Finding
from planner.checks.situation import Name
from planner.layout.boxes import Box
from planner.layout.days import Label, days_of, labels_of
from planner.layout.drifts import drifts_of
from planner.layout.month import MonthGrid, Row, weeks_of
from planner.text import Text
from tests.builders import campaign, channel, day, plan, post
from tests.layout.measures import MEASURE, SIZES

NAMES: dict[str, Name] = {"ig": Text("Instagram"), "fb": "Facebook @fırın"}


def drift(channel: str, first: str, last: str, *, code: str = "voice.drift", muted: bool = False) -> Finding:
    says = Text("Unlike you.")
    return Finding(code, 5, "warning", f"channel:{channel}", day(first), day(last), (), says, says, {}, None, muted)


IG = drift("ig", "2026-12-09", "2026-12-15")


def test_a_drift_stands_from_its_first_to_its_last_post_under_the_name_of_its_channel() -> None:
    found = drifts_of([IG, drift("fb", "2026-12-10", "2026-12-10")], NAMES, "en")
    ninth, tenth = day("2026-12-09"), day("2026-12-10")
    instagram, facebook = "Instagram: not your usual voice", "Facebook @fırın: not your usual voice"
    assert found == (
        Label(instagram, ninth, day("2026-12-15"), "drift", about="channel:ig", told="Unlike you."),
        Label(facebook, tenth, tenth, "drift", about="channel:fb", told="Unlike you."),
    )
    assert not any(each.is_event for each in found)


@pytest.mark.parametrize(
    "other",
    [
        drift("ig", "2026-12-09", "2026-12-15", muted=True),
        drift("gone", "2026-12-09", "2026-12-15"),
        drift("ig", "2026-12-09", "2026-12-15", code="cadence.under.week"),
    ],
)
def test_nothing_else_stands_there(other: Finding) -> None:
    assert drifts_of([other], NAMES, "en") == ()


def rows(
    height: float,
    *campaigns: tuple[str, str],
    found: tuple[Finding, ...] = (IG,),
    posts: int = 0,
    fitted: bool = False,
) -> tuple[Row, ...]:
    whole = plan(
        channel(),
        *(campaign(f"c{number}", starts=ends[0], ends=ends[1]) for number, ends in enumerate(campaigns)),
        *(post(f"p{number}", at=f"2026-12-10T1{number}:00") for number in range(posts)),
    )
    days = days_of(whole, day("2026-11-30"), day("2027-01-03"))
    labels = (*drifts_of(found, NAMES, "en"), *labels_of(whole, day("2026-12-01"), day("2026-12-31")))
    shown = day("2026-11-30"), day("2027-01-03")
    box = Box(0, 0, 700, height)
    return MonthGrid(weeks_of(day("2026-12-01"), "mon"), box, days, labels, shown, SIZES, MEASURE, fitted=fitted).rows


def test_it_runs_under_its_weeks_and_goes_on_over_them() -> None:
    bars = [[(bar.begins, bar.ends) for bar in row.bars] for row in rows(700)]
    assert bars == [[], [(True, False)], [(False, True)], [], []]
    row = rows(700)[1]
    (bar,) = row.bars
    assert row.cells[0].box.bottom <= bar.box.y < bar.box.bottom <= row.strip.y
    assert row.cells[2].box.x <= bar.box.x
    assert bar.box.right <= row.box.right


def test_beside_a_campaign_of_the_same_days_it_has_a_lane_of_its_own() -> None:
    lanes = {bar.label.sign: bar.box for bar in rows(700, ("2026-12-07", "2026-12-20"))[1].bars}
    assert lanes["drift"].bottom <= lanes["campaign"].y


TWO = (IG, drift("fb", "2026-12-08", "2026-12-12"))
AUTUMN = "2026-12-07", "2026-12-20"


def names(row: Row) -> list[str]:
    return [bar.label.about or bar.label.sign for bar in row.bars if not bar.thin]


def thin(row: Row) -> list[str]:
    return [bar.label.about for bar in row.bars if bar.thin]


def test_each_has_its_name_where_there_is_room_for_it() -> None:
    row = rows(700, AUTUMN, found=TWO)[1]
    assert (names(row), thin(row)) == (["channel:ig", "channel:fb", "campaign"], [])


def test_it_takes_no_lane_from_a_campaign() -> None:
    for height in range(100, 700, 20):
        for row, without in zip(rows(height, AUTUMN, found=TWO), rows(height, AUTUMN, found=()), strict=True):
            assert [name for name in names(row) if name == "campaign"] == names(without)
            assert [cell.carried_labels for cell in row.cells] == [cell.carried_labels for cell in without.cells]


@pytest.mark.parametrize("fitted", [False, True])
def test_it_takes_no_room_from_posts_and_is_seen_all_the_same(fitted: bool) -> None:
    for height in range(100, 1100, 40):
        for row, without in zip(
            rows(height, AUTUMN, found=TWO, posts=4, fitted=fitted),
            rows(height, AUTUMN, found=(), posts=4, fitted=fitted),
            strict=True,
        ):
            assert [cell.carried for cell in row.cells] == [cell.carried for cell in without.cells]
            seen = {bar.label.about for bar in row.bars if bar.label.sign == "drift"}
            of_the_week = [each for each in TWO if each.first and each.last and on(row, each.first, each.last)]
            assert seen == {each.subject for each in of_the_week}


def on(row: Row, first: date, last: date) -> bool:
    return first <= row.cells[-1].day and row.cells[0].day <= last


def test_without_room_for_its_name_it_is_a_line_between_the_days_and_what_is_below_them() -> None:
    row = rows(350, found=TWO, posts=4)[1]
    assert (names(row), thin(row)) == ([], ["channel:ig", "channel:fb"])
    for bar in row.bars:
        assert bar.box.bottom == row.cells[0].box.bottom <= row.strip.y
        assert not bar.whole
    for cell in row.cells:
        assert all(chip.box.bottom <= row.bars[0].box.y for chip in cell.chips)
        assert cell.more is None or cell.more.bottom <= row.bars[0].box.y
