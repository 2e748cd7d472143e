"""What counts, and over which days."""

from __future__ import annotations

from datetime import date

import pytest

from planner.checks.calendar import Calendar, dated
from planner.checks.memo import Memo
from planner.checks.registry import checked_span
from planner.domain.noun import Noun
from planner.domain.posts import Post
from tests.builders import business, channel, day, event, placement, plan, post
from tests.checks.asking import TODAY, span


def calendar(*nouns: Noun, today: str = TODAY) -> Calendar:
    return Calendar(plan(channel("ig"), channel("fb", "facebook"), *nouns), day(today), None, Memo())


def days_on_channel(*posts: Post, today: str = TODAY) -> list[str]:
    """The days on which something counts on "ig"."""
    return [item.day.isoformat() for item in calendar(*posts, today=today).channel("ig").items]


@pytest.mark.parametrize("status", ["draft", "in_review", "approved", "posted"])
def test_what_is_planned_counts(status: str) -> None:
    assert days_on_channel(post("p1", "2026-12-03T09:00", status=status)) == ["2026-12-03"]


@pytest.mark.parametrize("status", ["idea", "cancelled"])
def test_ideas_and_what_is_cancelled_do_not_count(status: str) -> None:
    assert days_on_channel(post("p1", "2026-12-03T09:00", status=status)) == []


@pytest.mark.parametrize("status", ["idea", "draft", "cancelled", "posted"])
def test_what_was_posted_counts_on_the_day_it_was(status: str) -> None:
    posted = post("p1", "2026-11-03T09:00", status=status, posted_at="2026-11-04T10:00")
    assert days_on_channel(posted) == ["2026-11-04"]


def test_before_today_only_what_was_posted_counts() -> None:
    planned = post("p1", "2026-12-03T09:00")
    assert days_on_channel(planned, today="2026-12-03") == ["2026-12-03"]
    assert days_on_channel(planned, today="2026-12-04") == []


def test_a_post_without_a_day_does_not_count() -> None:
    assert days_on_channel(post("p1", placements=[placement()])) == []


def test_each_occurrence_of_a_series_counts_but_those_excepted() -> None:
    weekly = post("p1", "2026-12-03T09:00", rule="FREQ=WEEKLY;COUNT=4", excluded=["2026-12-10"])
    assert days_on_channel(weekly) == ["2026-12-03", "2026-12-17", "2026-12-24"]


@pytest.mark.parametrize("status", ["approved", "posted"])
def test_of_a_series_posted_at_speaks_of_the_first(status: str) -> None:
    weekly = post("p1", "2026-11-17T09:00", rule="FREQ=WEEKLY;COUNT=4", status=status, posted_at="2026-11-18T09:00")
    assert days_on_channel(weekly) == ["2026-11-18", "2026-12-01", "2026-12-08"]


def test_the_span_is_four_weeks_at_least() -> None:
    assert checked_span(plan(), day(TODAY)) == span("2026-11-30", "2026-12-27")
    assert checked_span(plan(business(week_start="sunday")), day(TODAY)) == span("2026-11-29", "2026-12-26")


@pytest.mark.parametrize(
    ("last_post", "last_day"),
    [
        ("2026-12-27", "2026-12-27"),
        ("2026-12-28", "2027-01-03"),
        ("2027-03-03", "2027-03-07"),
        ("2025-01-01", "2026-12-27"),
    ],
)
def test_the_span_reaches_to_the_end_of_the_week_of_the_last_post(last_post: str, last_day: str) -> None:
    assert checked_span(plan(channel(), post("p1", last_post)), day(TODAY)) == span("2026-11-30", last_day)


def test_an_idea_does_not_lengthen_the_span() -> None:
    idea = post("p1", "2027-03-03", status="idea")
    assert checked_span(plan(channel(), idea), day(TODAY)).last == date(2026, 12, 27)


@pytest.mark.parametrize(
    ("rule", "last_day"),
    [
        ("FREQ=WEEKLY;COUNT=10", "2027-02-07"),
        ("FREQ=WEEKLY;UNTIL=20280305", "2028-03-05"),
        ("FREQ=WEEKLY", "2027-11-28"),
        ("FREQ=YEARLY", "2026-12-27"),
    ],
)
def test_a_series_lengthens_the_span_to_its_end_or_by_a_year(rule: str, last_day: str) -> None:
    series = post("p1", "2026-12-03T09:00", rule=rule)
    assert checked_span(plan(channel(), series), day(TODAY)) == span("2026-11-30", last_day)


def test_a_series_without_end_counts_over_the_whole_span() -> None:
    seen = calendar(post("p1", "2026-12-01", rule="FREQ=WEEKLY"), post("p2", "2029-05-01"))
    assert seen.span.last == date(2029, 5, 6)
    assert seen.channel("ig").count(date(2029, 4, 2), date(2029, 4, 29)) == 4


def test_a_post_in_a_mistyped_year_does_not_repeat_a_series_for_ever() -> None:
    seen = calendar(post("p1", "2026-12-01", rule="FREQ=DAILY"), post("p2", "2199-12-31"))
    assert seen.span.last.year == 2200
    assert 3650 < len(seen.channel("ig").items) < 3700


def test_what_counts_by_event_and_by_month() -> None:
    seen = calendar(
        event("e1", "2026-12-19"),
        post("p1", "2026-12-03T09:00", "ig", "fb", event="e1"),
        post("p2", "2027-01-03T09:00"),
    )
    assert [item.placement.channel for item in seen.event("e1").items] == ["ig", "fb"]
    assert [item.post.id for item in seen.month(date(2027, 1, 1)).items] == ["p2"]
    assert [month.last for month, _ in seen.months()] == [date(2026, 11, 30), date(2026, 12, 31), date(2027, 1, 31)]
    assert [item.post.id for item in seen.within(span("2026-12-03", "2027-01-03"))] == ["p1", "p1", "p2"]


def test_an_occurrence_is_one_dated_post_on_however_many_channels() -> None:
    items = calendar(
        post("p1", "2026-12-03T09:00", "ig", "fb"),
        post("p2", placements=[placement("2026-12-04"), placement("2026-12-05", "fb")]),
        post(
            "p3",
            placements=[placement("2026-12-07"), placement("2026-12-08", "fb")],
            series={"rule": "FREQ=WEEKLY;COUNT=3"},
        ),
    ).within(span("2026-12-01", "2026-12-31"))
    assert [(post.id, times) for post, times in dated(items)] == [("p1", 1), ("p2", 1), ("p3", 3)]


def test_weeks_with_their_counts() -> None:
    lane = calendar(*(post(f"p{number}", f"2026-12-{number:02}") for number in (6, 7, 13, 14))).channel("ig")
    assert list(lane.weekly(date(2026, 12, 7), date(2026, 12, 14))) == [
        (span("2026-12-07", "2026-12-13"), 2),
        (span("2026-12-14", "2026-12-20"), 1),
    ]
    assert list(lane.weekly(date(2026, 12, 7), date(2026, 12, 6))) == []
