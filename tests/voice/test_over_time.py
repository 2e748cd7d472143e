"""The likeness of each week's posts."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from msgspec.structs import replace

from planner.domain.plan import Plan
from planner.domain.posts import Post
from planner.voice.judge import judge_of
from planner.voice.over_time import Week, weeks
from tests import voices
from tests.builders import business, channel, placement, plan, post

FIRST = date(2026, 6, 1)  # a Monday


def daily(texts: list[str], first: date, id: str, *channels: str, status: str = "approved") -> list[Post]:
    """A post each day."""
    days = [first + timedelta(days=number) for number in range(len(texts))]
    return [
        post(f"{id}{number}", day.isoformat(), *channels, text=text, status=status)
        for number, (day, text) in enumerate(zip(days, texts, strict=True))
    ]


def drifting(language: str) -> Plan:
    """Ten weeks of a calm voice, and a loud week of drafts."""
    calm, loud = voices.posts("calm", language, 70), voices.posts("loud", language, 7)
    return plan(
        business(language=language),
        channel("ig"),
        channel("fb", "facebook"),
        *daily(calm, FIRST, "calm"),
        *daily(loud, FIRST + timedelta(weeks=10), "loud", "ig", "fb", status="draft"),
    )


def weeks_of(plan: Plan, channel: str | None = None, count: int = 11) -> tuple[Week, ...]:
    return weeks(plan, judge_of(plan), FIRST, FIRST + timedelta(weeks=count, days=-1), channel)


@pytest.mark.parametrize("language", ["en", "tr"])
def test_a_loud_week_stands_out_of_calm_ones(language: str) -> None:
    *calm, loud = weeks_of(drifting(language))
    assert loud.note
    assert loud.posts == tuple(f"loud{number}" for number in range(7))
    assert loud.score is not None
    assert all(week.score is not None and week.score < loud.score for week in calm)
    assert sum(week.note for week in calm) <= 1


def test_each_week_is_there_once_also_without_posts() -> None:
    found = weeks_of(drifting("en"), count=13)
    assert [week.first for week in found] == [FIRST + timedelta(weeks=number) for number in range(13)]
    assert found[-1] == Week(FIRST + timedelta(weeks=12), (), None, None, False)


def test_weeks_begin_as_the_business_has_them() -> None:
    made = plan(business(week_start="sunday"), channel())
    first, *_ = weeks(made, judge_of(made), date(2026, 6, 3), date(2026, 6, 3))
    assert first.first == date(2026, 5, 31)


def test_on_a_channel_only_what_stands_there() -> None:
    drift = drifting("en")
    assert len(weeks_of(drift, "fb")[10].posts) == 7
    assert weeks_of(drift, "fb")[0].posts == ()


def test_on_a_channel_what_it_says_there_is_heard() -> None:
    calm, loud = voices.posts("calm", "en", 60), voices.posts("loud", "en", 7)
    days = [(FIRST + timedelta(weeks=9, days=number)).isoformat() for number in range(7)]
    twice = [
        replace(
            post(f"two{number}", text=calm[53 + number], status="draft"),
            placements=(placement(day, "ig"), placement(day, "fb", text=loud[number])),
        )
        for number, day in enumerate(days)
    ]
    made = plan(channel("ig"), channel("fb", "facebook"), *daily(calm[:53], FIRST, "p"), *twice)
    week = {channel: weeks_of(made, channel, count=10)[-1] for channel in ("ig", "fb")}
    assert (week["ig"].note, week["fb"].note) == (False, True)


def test_two_posts_make_no_week_and_few_posts_no_scores() -> None:
    calm = voices.posts("calm", "en", 44)
    two = plan(channel(), *daily(calm, FIRST, "p"))
    assert [week.score is None for week in weeks_of(two, count=7)] == [False] * 6 + [True]
    few = plan(channel(), *daily(calm[:30], FIRST, "p"))
    assert all(week.score is None for week in weeks_of(few, count=4))
