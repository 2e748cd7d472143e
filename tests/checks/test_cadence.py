"""Cadence, rule by rule: a plan that breaks it, and one that just does not."""

from __future__ import annotations

from typing import Any

import pytest

from planner.domain.channels import Channel
from planner.domain.posts import Post
from planner.text import speak
from tests.builders import business, channel, post
from tests.checks.asking import days_of, found, span

DECEMBER = span("2026-12-01", "2026-12-31")
ON_ONE_DAY = (post("p1", "2026-12-03T09:00"), post("p2", "2026-12-03T17:00"))


def posts_on(*days: int) -> tuple[Post, ...]:
    """Posts at noon on these days of December 2026."""
    return tuple(post(f"p{number}", f"2026-12-{day:02}T12:00") for number, day in enumerate(days, start=1))


def test_more_than_the_day_holds() -> None:
    (finding,) = found("cadence.over.day", channel(max_per_day=1), *ON_ONE_DAY)
    assert (finding.mistake, finding.severity, finding.subject) == (4, "warning", "channel:ig")
    assert days_of(finding) == ("2026-12-03", "2026-12-03")
    assert finding.posts == ("p1", "p2")
    assert finding.evidence == {"count": 2, "limit": 1}
    assert speak(finding.message, "en") == "Instagram: 2 posts on one day. You planned at most 1."


@pytest.mark.parametrize("bounds", [{"max_per_day": 2}, {}])
def test_as_many_as_the_day_holds(bounds: dict[str, Any]) -> None:
    assert found("cadence.over.day", channel(**bounds), *ON_ONE_DAY) == []


def test_each_full_day_is_a_finding_of_its_own() -> None:
    full = found("cadence.over.day", channel(max_per_day=0), *posts_on(3, 4))
    assert [days_of(finding) for finding in full] == [("2026-12-03", "2026-12-03"), ("2026-12-04", "2026-12-04")]


def test_a_day_outside_the_span_is_not_asked() -> None:
    assert found("cadence.over.day", channel(max_per_day=1), *ON_ONE_DAY, over=span("2026-12-04", "2026-12-31")) == []


def test_the_week_of_the_contract() -> None:
    posts = posts_on(1, 1, 2, 2, 4, 4, 7, 8)
    (finding,) = found("cadence.over.week", channel(max_per_week=5), *posts, over=DECEMBER)
    assert days_of(finding) == ("2026-11-28", "2026-12-08")
    assert finding.evidence == {"count": 7, "limit": 5}
    assert finding.posts == tuple(f"p{number}" for number in range(1, 9))
    assert speak(finding.message, "en") == "Instagram: 7 posts in 7 days. You planned at most 5."


def test_seven_days_hold_what_eight_do() -> None:
    assert found("cadence.over.week", channel(max_per_week=2), *posts_on(3, 6, 10)) == []
    (finding,) = found("cadence.over.week", channel(max_per_week=2), *posts_on(3, 6, 9))
    assert days_of(finding) == ("2026-12-03", "2026-12-09")


def test_what_stands_before_the_span_counts_into_its_first_days() -> None:
    (finding,) = found(
        "cadence.over.week", channel(max_per_week=2), *posts_on(3, 6, 8), over=span("2026-12-09", "2026-12-31")
    )
    assert days_of(finding) == ("2026-12-03", "2026-12-09")


def test_two_runs_apart_are_two_findings() -> None:
    runs = found("cadence.over.week", channel(max_per_week=1), *posts_on(3, 4, 20, 21))
    assert [days_of(run) for run in runs] == [("2026-11-28", "2026-12-09"), ("2026-12-15", "2026-12-26")]


def test_too_close_together() -> None:
    (finding,) = found(
        "cadence.gap",
        channel(min_gap_hours=6),
        post("p1", "2026-12-03T22:00"),
        post("p2", "2026-12-04T01:45"),
        post("p3", "2026-12-04T20:00"),
    )
    assert days_of(finding) == ("2026-12-03", "2026-12-04")
    assert finding.posts == ("p1", "p2")
    assert finding.evidence == {"hours": 3.75, "limit": 6}
    assert speak(finding.message, "en") == "Instagram: 3 h 45 min between two posts. You wanted at least 6 h."


def test_just_far_enough_apart() -> None:
    posts = (post("p1", "2026-12-03T09:00"), post("p2", "2026-12-03T15:30"))
    assert found("cadence.gap", channel(min_gap_hours=6.5), *posts) == []
    (finding,) = found("cadence.gap", channel(min_gap_hours=7), *posts)
    assert finding.evidence == {"hours": 6.5, "limit": 7}


def test_midnight_is_a_time() -> None:
    posts = (post("p1", "2026-12-03T23:00"), post("p2", "2026-12-04T00:00"))
    (finding,) = found("cadence.gap", channel(min_gap_hours=2), *posts)
    assert finding.evidence == {"hours": 1, "limit": 2}


def test_what_has_no_time_is_nobodys_neighbour() -> None:
    posts = (post("p1", "2026-12-03"), post("p2", "2026-12-03T09:00"), post("p3", "2026-12-03"))
    assert found("cadence.gap", channel(min_gap_hours=6), *posts) == []


def test_a_gap_belongs_to_the_span_of_the_later_one() -> None:
    posts = (post("p1", "2026-12-03T22:00"), post("p2", "2026-12-04T01:00"))
    assert len(found("cadence.gap", channel(min_gap_hours=6), *posts, over=span("2026-12-04", "2026-12-04"))) == 1
    assert found("cadence.gap", channel(min_gap_hours=6), *posts, over=span("2026-12-03", "2026-12-03")) == []


def test_too_few_in_neighbouring_weeks() -> None:
    # The week of Tuesday the first begins on Monday, 30 November.
    (finding,) = found("cadence.under.week", channel(min_per_week=2), *posts_on(3, 4, 8, 20, 22, 23))
    assert days_of(finding) == ("2026-12-07", "2026-12-20")
    assert finding.posts == ("p3", "p4")
    assert finding.evidence == {
        "weeks": [{"from": "2026-12-07", "count": 1}, {"from": "2026-12-14", "count": 1}],
        "limit": 2,
    }
    assert speak(finding.message, "en") == (
        "Instagram: 2 weeks in a row with too few posts. You planned at least 2 a week."
    )


def test_one_week_with_too_few() -> None:
    (finding,) = found("cadence.under.week", channel(min_per_week=1), *posts_on(3, 8, 22))
    assert days_of(finding) == ("2026-12-14", "2026-12-20")
    assert speak(finding.message, "en") == ("Instagram: 0 posts in the week of 14 December. You planned at least 1.")


def test_enough_in_every_week() -> None:
    assert found("cadence.under.week", channel(min_per_week=1), *posts_on(3, 8, 20, 22)) == []
    assert found("cadence.under.week", channel(), post("p1")) == []


def test_weeks_begin_when_the_business_says() -> None:
    # Weeks from Sunday: 29 November to 5 December, then 6 to 12, 13 to 19, 20 to 26.
    (finding,) = found(
        "cadence.under.week", business(week_start="sunday"), channel(min_per_week=1), *posts_on(5, 12, 20)
    )
    assert days_of(finding) == ("2026-12-13", "2026-12-19")


@pytest.mark.parametrize(
    "resting",
    [
        channel(min_per_week=1, pauses=[{"from": "2026-12-20", "to": "2026-12-20"}]),
        channel(min_per_week=1, active_to="2026-12-19"),
        channel(min_per_week=1, active_from="2026-12-15"),
    ],
)
def test_a_week_with_a_pause_or_an_end_is_not_asked(resting: Channel) -> None:
    over = span("2026-12-14", "2026-12-20")
    assert found("cadence.under.week", resting, over=over) == []
    assert len(found("cadence.under.week", channel(min_per_week=1), over=over)) == 1


def test_a_week_not_wholly_in_the_span_is_not_asked() -> None:
    assert found("cadence.under.week", channel(min_per_week=1), over=span("2026-12-15", "2026-12-26")) == []


def test_outside_the_active_time_posts_count_for_too_many() -> None:
    closed = channel(max_per_day=1, max_per_week=1, min_gap_hours=24, active_to="2026-11-30")
    assert len(found("cadence", closed, *ON_ONE_DAY)) == 3


@pytest.mark.parametrize("kind", ["story", "status"])
def test_stories_count_for_their_own_band_alone(kind: str) -> None:
    stories = [post(f"s{hour}", f"2026-12-03T{hour}:00", format=kind) for hour in (10, 12, 14)]
    strict: dict[str, Any] = {"max_per_day": 1, "max_per_week": 1, "min_gap_hours": 6}
    assert found("cadence", channel(**strict), *stories) == []
    about_stories = found("cadence", channel(story_cadence=strict), *stories)
    assert [finding.code for finding in about_stories] == [
        "cadence.over.week",
        "cadence.gap",
        "cadence.gap",
        "cadence.over.day",
    ]
    assert all(finding.evidence["stories"] for finding in about_stories)
    assert speak(about_stories[3].message, "en") == "Instagram: 3 stories on one day. You planned at most 1."


def test_posts_do_not_count_for_the_band_of_stories() -> None:
    assert found("cadence.over", channel(story_cadence={"max_per_day": 1, "max_per_week": 1}), *ON_ONE_DAY) == []


def test_interactions_count_for_no_band() -> None:
    talks = [post(f"t{hour}", f"2026-12-03T{hour}:00", format="interaction") for hour in (10, 12)]
    strict: dict[str, Any] = {"max_per_day": 1, "max_per_week": 1, "min_gap_hours": 6}
    assert found("cadence", channel(**strict, story_cadence=strict), *talks) == []


def test_two_channels_of_one_platform_are_told_apart() -> None:
    posts = [post(f"p{hour}", f"2026-12-03T{hour}:00", "ig", "shop") for hour in (10, 12)]
    channels = (channel(max_per_day=1, handle="@bakery"), channel("shop", max_per_day=1))
    messages = [speak(finding.message, "en") for finding in found("cadence.over.day", *channels, *posts)]
    assert messages == [
        "Instagram @bakery: 2 posts on one day. You planned at most 1.",
        "Instagram shop: 2 posts on one day. You planned at most 1.",
    ]


def test_the_source_is_the_first_study_behind_the_default() -> None:
    posts = posts_on(3, 4, 5, 6, 7, 8)
    (finding,) = found("cadence.over.week", channel("fb", "facebook", max_per_week=5), *on("fb", posts))
    assert finding.source == "hootsuite-2025"
    assert "guided by “How often to post on social media”, Hootsuite, 2025." in speak(finding.why, "en")


def on(channel: str, posts: tuple[Post, ...]) -> list[Post]:
    """The same posts on another channel."""
    return [post(each.id, str(each.placements[0].at), channel) for each in posts]


def test_a_bound_of_ones_own_has_no_source() -> None:
    (finding,) = found("cadence.over.week", channel(max_per_week=4), *posts_on(3, 4, 5, 6, 7))
    assert finding.source is None
    assert speak(finding.why, "en").endswith("The bound is your own.")


def test_a_default_without_a_study_has_no_source() -> None:
    posts = on("th", posts_on(3, 4, 5, 6, 7, 8, 9, 9))
    (finding,) = found("cadence.over.week", channel("th", "threads", max_per_week=7), *posts)
    assert finding.source is None
    assert speak(finding.why, "en").endswith("The bound is Ritim's suggestion; no study stands behind it.")


def test_a_band_of_stories_is_ones_own() -> None:
    stories = [post(f"s{hour}", f"2026-12-03T{hour}:00", format="story") for hour in (10, 12)]
    (finding,) = found("cadence.over.day", channel(story_cadence={"max_per_day": 1}), *stories)
    assert finding.source is None


def test_posts_by_time_then_as_in_the_document() -> None:
    posts = (
        post("late", "2026-12-03T17:00"),
        post("second", "2026-12-03T09:00"),
        post("third", "2026-12-03T09:00"),
        post("first", "2026-12-03"),
    )
    (finding,) = found("cadence.over.day", channel(max_per_day=3), *posts)
    assert finding.posts == ("first", "second", "third", "late")


def test_each_post_is_named_once() -> None:
    daily = post("p1", "2026-12-03T09:00", rule="FREQ=DAILY;COUNT=3")
    (finding,) = found("cadence.over.week", channel(max_per_week=2), daily)
    assert finding.posts == ("p1",)
    assert finding.evidence["count"] == 3
