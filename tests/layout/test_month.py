from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.domain.noun import Noun
from planner.domain.plan import Plan
from planner.domain.times import WEEKDAYS, Weekday, month_end
from planner.layout.boxes import Box
from planner.layout.days import days_of, labels_of
from planner.layout.month import Cell, MonthGrid, weeks_of
from tests.builders import campaign, channel, day, event, plan, post
from tests.layout.measures import MEASURE, SIZES

DECEMBER = day("2026-12-01")
PAPER = Box(30, 60, 782, 460)
TITLES = st.sampled_from(("Simit", "Ekşi maya nedir, nasıl beslenir?", "Bir fırının bütün bir günü " * 8, ""))


def grid(
    whole: Plan,
    month: date = DECEMBER,
    box: Box = PAPER,
    *,
    fitted: bool = True,
    start: Weekday = "mon",
    shown: tuple[date, date] | None = None,
) -> MonthGrid:
    shown = shown or (month, month_end(month))
    days, labels = days_of(whole, *shown), labels_of(whole, *shown)
    return MonthGrid(weeks_of(month, start), box, days, labels, shown, SIZES, MEASURE, fitted=fitted)


def cells(of: MonthGrid) -> dict[date, Cell]:
    return {cell.day: cell for row in of.rows for cell in row.cells}


@st.composite
def months(draw: st.DrawFn) -> Plan:
    nouns: list[Noun] = [channel("ig"), channel("fb", "facebook")]
    dates = st.dates(day("2026-11-25"), day("2027-01-05"))
    for number in range(draw(st.integers(0, 60))):
        at = draw(dates | st.just(day("2026-12-09")))
        nouns.append(post(f"p{number}", f"{at}T{number % 24:02}:00", "ig", title=draw(TITLES)))
    for number in range(draw(st.integers(0, 8))):
        starts = draw(dates | st.just(day("2026-12-09")))
        ends = starts + timedelta(days=draw(st.sampled_from((0, 0, 1, 9))))
        nouns.append(event(f"e{number}", str(starts), str(ends), title=draw(TITLES)))
    for number in range(draw(st.integers(0, 5))):
        starts = draw(dates)
        ends = starts + timedelta(days=draw(st.sampled_from((0, 3, 30))))
        nouns.append(campaign(f"c{number}", starts=str(starts), ends=str(ends), name=draw(TITLES)))
    return plan(*nouns)


SPANS = st.tuples(st.integers(1, 31), st.integers(1, 31)).map(
    lambda ends: (day(f"2026-12-{min(ends):02}"), day(f"2026-12-{max(ends):02}"))
)
BOXES = st.builds(Box, st.just(5.0), st.just(7.0), st.floats(250, 1600), st.floats(280, 1200))


@settings(max_examples=60, deadline=None)
@given(months(), BOXES, st.booleans(), st.sampled_from(WEEKDAYS))
def test_each_occurrence_stands_once_on_the_grid_or_is_carried(
    whole: Plan, box: Box, fitted: bool, start: Weekday
) -> None:
    found = cells(grid(whole, box=box, fitted=fitted, start=start))
    for at, occurrences in days_of(whole, DECEMBER, month_end(DECEMBER)).items():
        cell = found[at]
        assert (*(chip.occurrence for chip in cell.chips), *cell.carried) == occurrences


@settings(max_examples=60, deadline=None)
@given(months(), BOXES, st.booleans(), SPANS)
def test_each_label_stands_once_in_its_day_or_week_or_is_carried(
    whole: Plan, box: Box, fitted: bool, shown: tuple[date, date]
) -> None:
    for row in grid(whole, box=box, fitted=fitted, shown=shown).rows:
        days = [cell.day for cell in row.cells if cell.shown]
        due = Counter(
            label for label in labels_of(whole, *shown) if days and label.starts <= days[-1] and label.ends >= days[0]
        )
        told = Counter(bar.label for bar in row.bars)
        for cell in row.cells:
            told.update(tag.label for tag in cell.tags)
            told.update(cell.carried_labels)
            assert (cell.more is not None) == bool(cell.carried or cell.carried_labels)
        assert told == due


@settings(max_examples=60, deadline=None)
@given(months(), BOXES, st.booleans())
def test_what_stands_in_a_day_stays_in_it_and_does_not_overlap(whole: Plan, box: Box, fitted: bool) -> None:
    for row in grid(whole, box=box, fitted=fitted).rows:
        for cell in row.cells:
            boxes = [tag.box for tag in cell.tags] + [chip.box for chip in cell.chips]
            for inside in boxes:
                assert cell.box.x <= inside.x
                assert inside.right <= cell.box.right + 1e-6
                assert cell.box.y <= inside.y
                assert inside.bottom <= cell.box.bottom + 1e-6
            for upper, lower in pairwise(boxes):
                assert lower.y >= upper.bottom - 1e-6
            for bar in row.bars:
                over = bar.box.x < cell.box.right and bar.box.right > cell.box.x
                assert not over or all(
                    each.y >= bar.box.bottom - 1e-6 or each.bottom <= bar.box.y + 1e-6 for each in boxes
                )


@settings(max_examples=60, deadline=None)
@given(months(), BOXES, st.booleans())
def test_weeks_and_days_cover_the_box(whole: Plan, box: Box, fitted: bool) -> None:
    y = box.y
    for row in grid(whole, box=box, fitted=fitted).rows:
        assert row.box.y == pytest.approx(y)
        assert row.strip.bottom == pytest.approx(row.box.bottom)
        lanes = len({bar.box.y for bar in row.bars if bar.label.sign == "campaign"})
        x = box.x
        for cell in row.cells:
            assert cell.box.x == pytest.approx(x)
            assert cell.box.y == row.box.y
            assert cell.box.bottom + lanes * SIZES.lane == pytest.approx(row.strip.y)
            x = cell.box.right
        assert x == pytest.approx(box.right)
        y = row.box.bottom
    assert y == pytest.approx(box.bottom)


@given(st.dates(date(1950, 1, 1), date(2150, 1, 1)), st.sampled_from(WEEKDAYS))
def test_the_weeks_of_a_month_are_those_that_it_touches(any_day: date, start: Weekday) -> None:
    month = any_day.replace(day=1)
    weeks = weeks_of(month, start)
    assert 4 <= len(weeks) <= 6
    assert all(WEEKDAYS[week.weekday()] == start for week in weeks)
    assert weeks[0] <= month < weeks[0] + timedelta(days=7)
    assert weeks[-1] <= month_end(month) < weeks[-1] + timedelta(days=7)


@pytest.mark.parametrize(
    ("month", "start", "number"), [("2027-02", "mon", 4), ("2026-12", "mon", 5), ("2026-08", "sun", 6)]
)
def test_months_have_four_to_six_weeks(month: str, start: Weekday, number: int) -> None:
    assert len(weeks_of(day(f"{month}-01"), start)) == number


def test_on_screen_all_weeks_and_days_are_alike() -> None:
    rows = grid(plan(channel(), *(post(str(n), f"2026-12-09T{n:02}:00") for n in range(9))), fitted=False).rows
    assert len({round(row.box.height, 6) for row in rows}) == 1
    assert len({round(cell.box.width, 6) for cell in rows[0].cells}) == 1


def test_on_paper_a_full_week_is_higher_and_an_empty_weekday_narrower() -> None:
    busy = [
        post(str(n), f"2026-12-{7 + n % 5:02}T{n:02}:00", title="Ekşi maya nedir, nasıl beslenir?") for n in range(20)
    ]
    rows = grid(plan(channel(), *busy)).rows
    assert rows[1].box.height > rows[2].box.height
    monday, saturday = rows[1].cells[0], rows[1].cells[5]
    assert saturday.box.width < monday.box.width


def test_an_event_stands_beside_the_number_where_it_fits_else_below() -> None:
    found = cells(
        grid(
            plan(
                channel(),
                event("a", "2026-12-10", title="Kandil"),
                event("b", "2026-12-11", title="İkinci şubemiz nihayet açılıyor"),
                event("c", "2026-12-10", title="Çocuk atölyesi"),
            )
        )
    )
    assert [(tag.label.name, tag.beside) for tag in found[day("2026-12-10")].tags] == [
        ("Kandil", True),
        ("Çocuk atölyesi", False),
    ]
    (tag,) = found[day("2026-12-11")].tags
    assert (tag.beside, tag.lines, tag.whole) == (False, 2, True)


def test_a_longer_event_runs_through_its_days_of_each_week() -> None:
    rows = grid(plan(channel(), event("fair", "2026-12-12", "2026-12-15"))).rows
    (first,), (second,) = rows[1].bars, rows[2].bars
    assert (first.ends, second.ends) == (False, True)
    assert first.box.x > rows[1].cells[5].box.x
    assert second.box.right < rows[2].cells[1].box.right


def test_neighbours_in_time_share_a_lane_and_others_do_not() -> None:
    whole = plan(
        event("a", "2026-12-07", "2026-12-08"),
        event("b", "2026-12-09", "2026-12-10"),
        event("c", "2026-12-08", "2026-12-09"),
    )
    lanes = {bar.label.name: bar.box.y for bar in grid(whole).rows[1].bars}
    assert lanes["Event a"] == lanes["Event b"] < lanes["Event c"]


@settings(max_examples=40, deadline=None)
@given(months(), BOXES, st.booleans())
def test_campaigns_run_between_the_days_and_the_cadence(whole: Plan, box: Box, fitted: bool) -> None:
    for row in grid(whole, box=box, fitted=fitted).rows:
        lanes = [bar.box for bar in row.bars if bar.label.sign == "campaign"]
        for lane in lanes:
            assert lane.y >= row.cells[0].box.bottom - 1e-6
            assert lane.bottom <= row.strip.y + 1e-6
        for bar in row.bars:
            if bar.label.sign != "campaign":
                assert bar.box.bottom <= row.cells[0].box.bottom + 1e-6


def test_a_campaign_goes_on_over_the_weeks() -> None:
    rows = grid(plan(channel(), campaign("c", starts="2026-12-02", ends="2026-12-15"))).rows
    bars = [[(bar.begins, bar.ends) for bar in row.bars] for row in rows]
    assert bars == [[(True, False)], [(False, False)], [(False, True)], [], []]
    assert [round(rows[1].bars[0].box.width)] == [round(PAPER.width - 2 * SIZES.inset)]
    assert rows[3].cells[0].box.bottom == rows[3].strip.y


def test_days_out_of_the_month_are_empty() -> None:
    found = cells(
        grid(plan(channel(), post("a", "2026-11-30T09:00"), campaign("c", starts="2026-11-01", ends="2027-02-01")))
    )
    outside = found[day("2026-11-30")]
    assert (outside.shown, outside.chips, outside.carried) == (False, (), ())
    assert found[DECEMBER].shown
