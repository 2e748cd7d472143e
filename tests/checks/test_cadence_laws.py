"""Cadence against the contract read aloud: counted day by day, week by week, pair by pair, without a shortcut."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise
from typing import Any, NamedTuple

from hypothesis import given, settings

from planner.checks.finding import Finding
from planner.checks.registry import Span, checked_span, findings
from planner.domain.channels import Cadence, Channel
from planner.domain.noun import Amount
from planner.domain.plan import Plan
from planner.domain.posts import Placement, Post
from tests.checks.random_plans import days, plans, spans

FAR = date(2029, 1, 1)
DAY = timedelta(days=1)


class Standing(NamedTuple):
    """A placement or an occurrence that counts: when, and where its post and itself stand in the document."""

    day: date
    minutes: int
    number: int
    post: str


def planned_days(post: Post, placement: Placement) -> Iterator[date]:
    """The days on which a placement is planned, far into the future; of a series those that are not excepted."""
    if placement.at is None:
        return
    first = placement.at.day
    if post.series is None:
        yield first
        return
    parts = dict(part.split("=") for part in post.series.rule.split(";"))
    step = timedelta(days=int(parts.get("INTERVAL", 1)) * (7 if parts["FREQ"] == "WEEKLY" else 1))
    for number in range(int(parts.get("COUNT", 10_000))):
        day = first + step * number
        if day > FAR:
            return
        if day not in post.series.excluded:
            yield day


def standing(plan: Plan, channel: Channel, today: date, formats: set[str]) -> list[Standing]:
    """What counts on a channel in these formats, by time, then in the document's order."""
    found = []
    for number, post in enumerate(plan.posts):
        for placement in post.placements:
            if placement.channel != channel.id or placement.format not in formats:
                continue
            posted, planned = placement.posted_at, placement.at
            if posted is not None:
                found.append(Standing(posted.day, -1 if posted.minutes is None else posted.minutes, number, post.id))
            for day in planned_days(post, placement):
                first_of_all = planned is not None and day == planned.day
                if posted is not None and (first_of_all or post.series is None):
                    continue
                if day >= today and post.status in ("draft", "in_review", "approved", "posted"):
                    minutes = planned.minutes if planned is not None else None
                    found.append(Standing(day, -1 if minutes is None else minutes, number, post.id))
    return sorted(found)


class Expected(NamedTuple):
    """A finding by the contract."""

    code: str
    first: date
    last: date
    posts: tuple[str, ...]
    evidence: dict[str, Any]


def ids(items: list[Standing]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(item.post for item in items))


def between(items: list[Standing], first: date, last: date) -> list[Standing]:
    return [item for item in items if first <= item.day <= last]


def all_days(span: Span) -> list[date]:
    return [span.first + DAY * number for number in range((span.last - span.first).days + 1)]


def over_day(items: list[Standing], limit: int, span: Span) -> Iterator[Expected]:
    for day in all_days(span):
        here = between(items, day, day)
        if len(here) > limit:
            yield Expected("cadence.over.day", day, day, ids(here), {"count": len(here), "limit": limit})


def over_week(items: list[Standing], limit: int, span: Span) -> Iterator[Expected]:
    counts = {day: len(between(items, day - DAY * 6, day)) for day in all_days(span)}
    run: list[date] = []
    for day in [*all_days(span), span.last + DAY]:
        if counts.get(day, -1) > limit:
            run.append(day)
        elif run:
            first, last = run[0] - DAY * 6, run[-1]
            most = max(counts[each] for each in run)
            evidence = {"count": most, "limit": limit}
            yield Expected("cadence.over.week", first, last, ids(between(items, first, last)), evidence)
            run = []


def gap(items: list[Standing], limit: Amount, span: Span) -> Iterator[Expected]:
    timed = [item for item in items if item.minutes >= 0]
    for earlier, later in pairwise(timed):
        minutes = (later.day - earlier.day).days * 24 * 60 + later.minutes - earlier.minutes
        if minutes < limit * 60 and span.first <= later.day <= span.last:
            hours = minutes // 60 if minutes % 60 == 0 else minutes / 60
            evidence = {"hours": hours, "limit": limit.plain()}
            yield Expected("cadence.gap", earlier.day, later.day, ids([earlier, later]), evidence)


def under_week(items: list[Standing], limit: int, span: Span, channel: Channel, week_start: str) -> Iterator[Expected]:
    weeks: list[tuple[date, int]] = []
    for day in all_days(span):
        week = [day + DAY * number for number in range(7)]
        asked = (
            day.strftime("%A").lower() == week_start
            and week[-1] <= span.last
            and all(channel.active_on(each) for each in week)
            and not any(pause.starts <= each <= pause.ends for pause in channel.pauses for each in week)
        )
        count = len(between(items, week[0], week[-1]))
        if asked and count < limit:
            weeks.append((day, count))
    while weeks:
        run = [weeks.pop(0)]
        while weeks and weeks[0][0] == run[-1][0] + DAY * 7:
            run.append(weeks.pop(0))
        first, last = run[0][0], run[-1][0] + DAY * 6
        evidence = {"weeks": [{"from": str(day), "count": count} for day, count in run], "limit": limit}
        yield Expected("cadence.under.week", first, last, ids(between(items, first, last)), evidence)


def of_band(
    items: list[Standing], cadence: Cadence, span: Span, channel: Channel, week_start: str
) -> Iterator[Expected]:
    if cadence.max_per_day is not None:
        yield from over_day(items, cadence.max_per_day, span)
    if cadence.max_per_week is not None:
        yield from over_week(items, cadence.max_per_week, span)
    if cadence.min_gap_hours is not None:
        yield from gap(items, cadence.min_gap_hours, span)
    if cadence.min_per_week is not None:
        yield from under_week(items, cadence.min_per_week, span, channel, week_start)


def expected(plan: Plan, today: date, span: Span) -> list[tuple[str, Expected]]:
    found: list[tuple[str, Expected]] = []
    week_start = plan.business.week_start
    for channel in plan.channels:
        subject = f"channel:{channel.id}"
        feed = standing(plan, channel, today, {"post", "carousel", "reel", "video", "short"})
        found += [(subject, each) for each in of_band(feed, channel.cadence, span, channel, week_start)]
        if channel.story_cadence is not None:
            stories = standing(plan, channel, today, {"story", "status"})
            of_stories = of_band(stories, channel.story_cadence, span, channel, week_start)
            found += [(subject, each._replace(evidence={**each.evidence, "stories": True})) for each in of_stories]
    return found


def as_expected(finding: Finding) -> tuple[str, Expected]:
    assert finding.first is not None
    assert finding.last is not None
    said = Expected(finding.code, finding.first, finding.last, finding.posts, dict(finding.evidence))
    return finding.subject, said


def same(found: list[Finding], wanted: list[tuple[str, Expected]]) -> bool:
    """Whether they are the same, whatever their order."""
    return sorted(map(repr, map(as_expected, found))) == sorted(map(repr, wanted))


@given(plans(), days(12), spans())
@settings(max_examples=120, deadline=None)
def test_cadence_is_what_the_contract_says(plan: Plan, today: date, span: Span) -> None:
    assert same(findings(plan, today, span, ["cadence"]), expected(plan, today, span))


@given(plans(), days(12))
@settings(max_examples=40, deadline=None)
def test_cadence_over_the_usual_span(plan: Plan, today: date) -> None:
    assert same(findings(plan, today, codes=["cadence"]), expected(plan, today, checked_span(plan, today)))


@given(plans(), days(12))
@settings(max_examples=60, deadline=None)
def test_the_usual_span_is_what_the_contract_says(plan: Plan, today: date) -> None:
    first = today
    while first.strftime("%A").lower() != plan.business.week_start:
        first -= DAY
    counted = [first + DAY * 27]
    for channel in plan.channels:
        for item in standing(plan, channel, today, {"post", "reel", "story", "status", "interaction"}):
            series = plan.posts[item.post].series
            endless = series is not None and "COUNT" not in series.rule
            if not endless or item.day < first + timedelta(weeks=52):
                counted.append(item.day)
    last = max(counted)
    while (last - first).days % 7 != 6:
        last += DAY
    assert checked_span(plan, today) == Span(first, last)
