from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.times import WEEKDAYS, LocalTime, days, month_end, week_of
from tests.drawing import DAYS

MOMENTS = st.datetimes(datetime(1900, 1, 1), datetime(2199, 12, 31, 23, 59))


@given(MOMENTS)
def test_a_local_time_says_what_it_was_made_of(moment: datetime) -> None:
    clock = f"{moment:%H:%M}"
    time = LocalTime.of(moment.date(), clock)
    assert LocalTime.parsed(str(time)) == time
    assert (time.day, time.clock, time.minutes) == (moment.date(), clock, moment.hour * 60 + moment.minute)


@given(DAYS)
def test_a_day_may_lack_its_time(day: date) -> None:
    time = LocalTime.of(day)
    assert LocalTime.parsed(day.isoformat()) == time
    assert (time.day, time.clock, time.minutes) == (day, None, None)


@given(st.lists(MOMENTS))
def test_local_times_are_sorted_as_they_read(moments: list[datetime]) -> None:
    times = [LocalTime.of(moment.date(), f"{moment:%H:%M}") for moment in moments]
    assert sorted(times) == sorted(times, key=lambda time: (time.day, time.minutes))
    assert all(LocalTime.of(time.day) < time for time in times)


def test_the_same_time_on_another_day() -> None:
    other = date(2027, 1, 1)
    assert LocalTime("2026-12-01T09:30").on(other) == LocalTime("2027-01-01T09:30")
    assert LocalTime("2026-12-01").on(other) == LocalTime("2027-01-01")


@pytest.mark.parametrize(
    "value",
    [
        "",
        "soon",
        "2026-12",
        "2026-12-1",
        "2026-02-30",
        "2026-02-29T09:30",
        "2026-13-01",
        "20261201",
        "2026-W49-2",
        "2026-12-01 09:30",
        "2026-12-01t09:30",
        "2026-12-01T9:30",
        "2026-12-01T09.30",
        "2026-12-01T24:00",
        "2026-12-01T09:60",
        "2026-12-01T09:30:00",
        "2026-12-01T09:30Z",
        "2026-12-01T09:30+03:00",
        "20261201T0930+03",
        "2026-12-01T09:30\n",
        "٢٠٢٦-12-01",
        "1899-12-31",
        "2200-01-01",
        "0001-01-01T00:00",
        8,
        None,
        date(2026, 12, 1),
    ],
)
def test_what_is_no_local_time(value: object) -> None:
    assert LocalTime.parsed(value) is None


@given(DAYS, st.sampled_from(WEEKDAYS))
def test_a_week_begins_on_its_first_weekday_and_holds_its_day(day: date, start: str) -> None:
    first = week_of(day, start)  # type: ignore[arg-type]  # drawn from WEEKDAYS
    assert WEEKDAYS[first.weekday()] == start
    assert 0 <= (day - first).days < 7


def test_days_are_included_at_both_ends() -> None:
    assert list(days(date(2026, 12, 31), date(2027, 1, 1))) == [date(2026, 12, 31), date(2027, 1, 1)]
    assert list(days(date(2026, 12, 2), date(2026, 12, 1))) == []


@given(DAYS)
def test_a_month_ends_before_the_next_begins(day: date) -> None:
    last = month_end(day)
    assert (last.year, last.month) == (day.year, day.month)
    assert date.fromordinal(last.toordinal() + 1).day == 1
