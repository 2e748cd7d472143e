"""Series: against dateutil where it can be trusted, and the traps where it cannot."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from itertools import takewhile

import pytest
from dateutil.rrule import rrulestr
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from planner.domain.noun import Invalid
from planner.domain.posts import Placement, Post, Series
from planner.domain.series import begins, dates, longest, occurrences, parse, trimmed, turned
from planner.domain.times import LocalTime, days
from planner.text import speak
from tests.drawing import series

NEAR = st.dates(date(1950, 1, 1), date(2150, 12, 31))
TUESDAY = date(2026, 12, 1)


def by_dateutil(rule: str, first: date) -> Iterator[date]:
    """What dateutil makes of the rule, COUNT and UNTIL included; endless where the rule is."""
    return (moment.date() for moment in rrulestr(rule, dtstart=datetime(first.year, first.month, first.day)))


def refusal(rule: str, first: date = TUESDAY) -> str:
    with pytest.raises(Invalid) as refused:
        occurrences(rule, first, first + timedelta(days=30))
    return speak(refused.value.text, "en")


def post(rule: str, *at: date | None, excluded: tuple[date, ...] = ()) -> Post:
    placements = tuple(
        Placement(f"c{number}", at=LocalTime.of(day, "09:30") if day else None) for number, day in enumerate(at)
    )
    return Post("p1", "Bread", placements=placements, series=Series(rule, excluded))


@settings(max_examples=400)
@given(series(NEAR), st.integers(0, 1500))
def test_every_rule_gives_the_days_of_dateutil(drawn: tuple[str, date], window: int) -> None:
    rule, first = drawn
    last = first + timedelta(days=window)
    expected = tuple(takewhile(lambda day: day <= last, by_dateutil(rule, first)))
    assert occurrences(rule, first, last) == expected


@given(series(NEAR), st.integers(0, 400), st.integers(0, 400))
def test_a_wider_window_only_adds_behind(drawn: tuple[str, date], window: int, more: int) -> None:
    rule, first = drawn
    narrow = occurrences(rule, first, first + timedelta(days=window))
    wide = occurrences(rule, first, first + timedelta(days=window + more))
    assert wide[: len(narrow)] == narrow
    assert wide[0] == first


@given(series(NEAR), st.integers(-40, 40))
def test_a_series_begins_where_dateutil_begins_it(drawn: tuple[str, date], by: int) -> None:
    rule, first = drawn
    other = first + timedelta(days=by)
    # Without a day of its own the rule takes that of the month: 30 February would be looked for until the year 9999.
    assume("DAY=" in rule or other.day <= 28)
    assert begins(parse(rule), other) == (next(by_dateutil(rule, other), None) == other)


@pytest.mark.parametrize(
    ("rule", "first", "expected"),
    [
        ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", date(2026, 11, 30), ("2026-11-30", "2026-12-31")),
        ("FREQ=MONTHLY;BYDAY=SA,SU;BYSETPOS=1,-1", date(2026, 12, 5), ("2026-12-05", "2026-12-27", "2027-01-02")),
        ("FREQ=MONTHLY;BYMONTHDAY=10,20,30;BYSETPOS=2", date(2026, 12, 20), ("2026-12-20", "2027-01-20")),
        ("FREQ=MONTHLY;BYDAY=5TH", date(2026, 12, 31), ("2026-12-31",)),
        ("FREQ=MONTHLY;BYMONTHDAY=-1", date(2026, 12, 31), ("2026-12-31", "2027-01-31")),
        ("FREQ=YEARLY;BYMONTH=5;BYDAY=2SU", date(2027, 5, 9), ("2027-05-09",)),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU;WKST=SU", date(2026, 12, 6), ("2026-12-06", "2026-12-07", "2026-12-20")),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU;WKST=MO", date(2026, 12, 6), ("2026-12-06", "2026-12-14", "2026-12-20")),
        ("FREQ=DAILY;INTERVAL=2;BYDAY=TU", TUESDAY, ("2026-12-01", "2026-12-15", "2026-12-29")),
    ],
)
def test_rules_that_a_shop_would_use(rule: str, first: date, expected: tuple[str, ...]) -> None:
    found = occurrences(rule, first, first + timedelta(days=35))
    assert tuple(day.isoformat() for day in found)[: len(expected)] == expected


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=31",
        "FREQ=MONTHLY;BYMONTH=4,6,9,11;BYMONTHDAY=31",
        "FREQ=MONTHLY;BYMONTHDAY=1;BYDAY=5MO",
        "FREQ=MONTHLY;BYMONTHDAY=29;BYDAY=1SU",
        "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=6",
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
    ],
)
def test_a_rule_that_never_comes_is_searched_for_nowhere(rule: str) -> None:
    """On every day of a leap year: searching to the end of time on each would outlast the test."""
    for day in days(date(2028, 1, 1), date(2028, 12, 31)):
        assert "is not an occurrence of the rule" in refusal(rule, day)


NUMBERS = st.lists(st.integers(-33, 33).map(str), min_size=1, max_size=3).map(",".join)
WEEKDAYS = st.lists(
    st.builds(
        "{}{}".format, st.sampled_from(("", "1", "-1", "+5", "-5", "6")), st.sampled_from(("MO", "TH", "SU", "XX"))
    ),
    min_size=1,
    max_size=3,
).map(",".join)
PARTS = st.fixed_dictionaries(
    {"FREQ": st.sampled_from(("DAILY", "WEEKLY", "MONTHLY", "YEARLY"))},
    optional={
        "INTERVAL": st.integers(0, 400).map(str),
        "COUNT": st.integers(0, 4000).map(str),
        "UNTIL": st.sampled_from(("20261231", "21991231", "20270230", "20261231T090000Z")),
        "BYDAY": WEEKDAYS,
        "BYMONTHDAY": NUMBERS,
        "BYMONTH": NUMBERS,
        "BYSETPOS": NUMBERS,
        "WKST": st.sampled_from(("MO", "SU", "XX")),
    },
)


@settings(max_examples=500)
@given(PARTS, NEAR)
def test_whatever_a_rule_says_it_is_refused_or_begins(parts: dict[str, str], first: date) -> None:
    """And in either case there is an answer: nothing is searched for without end."""
    rule = ";".join(f"{name}={value}" for name, value in parts.items())
    with contextlib.suppress(Invalid):
        found = occurrences(rule, first, first + timedelta(days=800))
        assert found[0] == first
        assert list(found) == sorted(set(found))


def test_a_rule_that_comes_rarely_is_found() -> None:
    """29 February on a Sunday: every 28 years."""
    first = date(2032, 2, 29)
    assert occurrences("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;BYDAY=SU", first, date(2061, 1, 1)) == (
        first,
        date(2060, 2, 29),
    )


@pytest.mark.parametrize(
    ("rule", "sentence"),
    [
        ("", 'a rule cannot have "" : use'),
        ("weekly", 'a rule cannot have "weekly" : use'),
        ("RRULE:FREQ=DAILY", 'a rule cannot have "RRULE:FREQ=DAILY" : use'),
        ("FREQ=DAILY;", 'a rule cannot have "" : use'),
        ("FREQ=", 'a rule cannot have "FREQ=" : use'),
        ("FREQ=DAILY;BYHOUR=9", 'a rule cannot have "BYHOUR=9" : use'),
        ("FREQ=DAILY;FREQ=WEEKLY", "FREQ appears twice in the rule"),
        ("COUNT=3", "the rule needs FREQ=DAILY, WEEKLY, MONTHLY or YEARLY"),
        ("FREQ=HOURLY", "the rule needs FREQ=DAILY"),
        ("FREQ=DAILY;INTERVAL=0", "INTERVAL in the rule has an impossible value"),
        ("FREQ=DAILY;INTERVAL=-1", "INTERVAL in the rule has"),
        ("FREQ=DAILY;INTERVAL=367", "INTERVAL in the rule has"),
        ("FREQ=DAILY;INTERVAL=two", "INTERVAL in the rule has"),
        ("FREQ=DAILY;INTERVAL=٢", "INTERVAL in the rule has"),
        ("FREQ=DAILY;COUNT=0", "COUNT in the rule has"),
        ("FREQ=DAILY;COUNT=3701", "COUNT in the rule has"),
        ("FREQ=DAILY;COUNT=99999999999999999999", "COUNT in the rule has"),
        ("FREQ=YEARLY;BYMONTH=13", "BYMONTH in the rule has"),
        ("FREQ=YEARLY;BYMONTH=0", "BYMONTH in the rule has"),
        ("FREQ=YEARLY;BYMONTH=-1", "BYMONTH in the rule has"),
        ("FREQ=MONTHLY;BYMONTHDAY=0", "BYMONTHDAY in the rule has"),
        ("FREQ=MONTHLY;BYMONTHDAY=32", "BYMONTHDAY in the rule has"),
        ("FREQ=MONTHLY;BYDAY=6MO", "BYDAY in the rule has"),
        ("FREQ=MONTHLY;BYDAY=0MO", "BYDAY in the rule has"),
        ("FREQ=WEEKLY;BYDAY=XX", "BYDAY in the rule has"),
        ("FREQ=WEEKLY;BYDAY=MO,", "BYDAY in the rule has"),
        ("FREQ=MONTHLY;BYDAY=MO;BYSETPOS=0", "BYSETPOS in the rule has"),
        ("FREQ=WEEKLY;WKST=8", "WKST in the rule has"),
        ("FREQ=DAILY;UNTIL=20261301", "UNTIL in the rule has"),
        ("FREQ=DAILY;UNTIL=20260230", "UNTIL in the rule has"),
        ("FREQ=DAILY;UNTIL=00010101", "UNTIL in the rule has"),
        ("FREQ=DAILY;UNTIL=2026-12-31", "UNTIL in the rule has"),
        ("FREQ=DAILY;UNTIL=20261231T235959Z", "UNTIL is a local date here"),
        ("FREQ=DAILY;UNTIL=20261231Z", "UNTIL is a local date here"),
        ("FREQ=DAILY;UNTIL=20261231;COUNT=3", "the rule has both COUNT and UNTIL : keep one"),
        ("FREQ=WEEKLY;BYDAY=3MO,WE,FR", "a numbered day such as 3MO needs FREQ=MONTHLY"),
        ("FREQ=DAILY;BYDAY=1MO", "a numbered day such as 3MO needs FREQ=MONTHLY"),
        ("FREQ=MONTHLY;BYDAY=3MO,WE,FR", "numbered days such as 3MO and others do not go together"),
        ("FREQ=YEARLY;BYDAY=2SU", "BYDAY with FREQ=YEARLY needs BYMONTH"),
        ("FREQ=WEEKLY;BYMONTHDAY=1", "BYMONTHDAY does not go with FREQ=WEEKLY"),
        ("FREQ=MONTHLY;BYSETPOS=1", "BYSETPOS needs FREQ=MONTHLY with"),
        ("FREQ=WEEKLY;BYDAY=TU;BYSETPOS=1", "BYSETPOS needs FREQ=MONTHLY with"),
        ("FREQ=WEEKLY;BYDAY=WE", "Tuesday 1 December 2026 is not an occurrence of the rule"),
        ("FREQ=DAILY;UNTIL=20261130", "Tuesday 1 December 2026 is not an occurrence of the rule"),
    ],
)
def test_what_is_no_rule_is_refused_with_its_part(rule: str, sentence: str) -> None:
    assert sentence in refusal(rule)


def test_the_day_of_until_is_included_and_its_time_does_not_count() -> None:
    last = date(2027, 12, 31)
    for until in ("20261222", "20261222T000000", "20261222T235959"):
        assert occurrences(f"FREQ=WEEKLY;UNTIL={until}", TUESDAY, last)[-1] == date(2026, 12, 22)
    assert occurrences("FREQ=WEEKLY;BYDAY=TU;UNTIL=20261221", TUESDAY, last)[-1] == date(2026, 12, 15)


def test_count_counts_excepted_days() -> None:
    repeating = post("FREQ=WEEKLY;COUNT=3", TUESDAY, excluded=(date(2026, 12, 8),))
    assert dates(repeating, repeating.placements[0], date(2027, 12, 31)) == (TUESDAY, date(2026, 12, 15))


def test_an_endless_rule_is_expanded_in_its_window_alone() -> None:
    assert parse("FREQ=DAILY").endless
    assert not parse("FREQ=DAILY;COUNT=2").endless
    assert not parse("FREQ=DAILY;UNTIL=20271231").endless
    assert len(occurrences("FREQ=DAILY", TUESDAY, TUESDAY + timedelta(days=9))) == 10
    assert occurrences("FREQ=DAILY", TUESDAY, TUESDAY - timedelta(days=1)) == ()


def test_a_series_reaches_the_last_day_that_a_plan_may_name() -> None:
    first, last = date(2199, 12, 29), date(2199, 12, 31)
    assert occurrences("FREQ=DAILY;BYDAY=SU,MO,TU", first, last) == (first, date(2199, 12, 30), last)


def test_ten_years_are_the_longest() -> None:
    assert longest(date(2026, 12, 1)) == date(2036, 12, 1)
    assert longest(date(2025, 1, 1)) == date(2035, 1, 2)


def test_a_post_that_does_not_repeat_stands_on_its_day_alone() -> None:
    single = Post("p1", "Bread", placements=(Placement("ig", at=LocalTime.of(TUESDAY)), Placement("x")))
    assert dates(single, single.placements[0], TUESDAY) == (TUESDAY,)
    assert dates(single, single.placements[0], TUESDAY - timedelta(days=1)) == ()
    assert dates(single, single.placements[1], TUESDAY) == ()


def test_trimming_keeps_the_days_on_which_some_placement_stands() -> None:
    rule, excluded = "FREQ=WEEKLY;COUNT=3", (date(2026, 12, 8), date(2026, 12, 9), date(2026, 12, 10))
    both = post(rule, TUESDAY, date(2026, 12, 2), excluded=excluded)
    assert trimmed(both).series == Series(rule, excluded[:2])
    assert trimmed(post(rule, date(2026, 12, 2), None, excluded=excluded)).series == Series(rule, excluded[1:2])
    assert trimmed(post(rule, excluded=excluded)).series == Series(rule)
    untouched = post(rule, TUESDAY, excluded=excluded[:1])
    assert trimmed(untouched) == untouched
    assert trimmed(Post("p2", "No series")) == Post("p2", "No series")


@given(series(NEAR), st.integers(-10, 10), st.integers(0, 200))
def test_turning_moves_every_day_of_a_daily_or_weekly_rule(drawn: tuple[str, date], by: int, window: int) -> None:
    rule, first = drawn
    assume(parse(rule).frequency in ("DAILY", "WEEKLY") and "BYMONTH" not in rule)
    last, moved = first + timedelta(days=window), timedelta(days=by)
    expected = tuple(day + moved for day in occurrences(rule, first, last))
    assert occurrences(turned(rule, by), first + moved, last + moved) == expected


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=MONTHLY;BYMONTHDAY=1",
        "FREQ=MONTHLY;BYDAY=1TU",
        "FREQ=MONTHLY;BYDAY=TU;BYSETPOS=1",
        "FREQ=MONTHLY;BYDAY=TU",
        "FREQ=MONTHLY;UNTIL=20270301",
        "FREQ=YEARLY",
        "FREQ=DAILY;BYMONTH=12",
    ],
)
def test_days_of_the_month_do_not_turn(rule: str) -> None:
    assert turned(rule, 0) == rule
    with pytest.raises(Invalid) as refused:
        turned(rule, 1)
    assert speak(refused.value.text, "en").startswith("this repeat names its days in the month")
