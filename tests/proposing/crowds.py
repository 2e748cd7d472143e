"""Plans that are overfull or starved, each made from a number; and what of a plan a proposal must leave alone."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from msgspec.structs import replace

from planner.checks.finding import Finding
from planner.checks.registry import Span, findings
from planner.domain.noun import Noun
from planner.domain.plan import Plan
from planner.domain.posts import Placement, Post
from tests.builders import business, channel, event, pillar, plan, post

TODAY = date(2026, 12, 8)
WEEKS = 4
BOUNDS: tuple[dict[str, object], ...] = (
    {"min_per_week": 3, "max_per_week": 5, "max_per_day": 1, "min_gap_hours": 6},
    {"min_per_week": 2, "max_per_week": 4, "max_per_day": 2, "min_gap_hours": 20},
    {"max_per_week": 6, "max_per_day": 2, "min_gap_hours": 4},
    {"min_per_week": 2, "max_per_week": 2},
    {"min_per_week": 1, "min_gap_hours": 30},
    {"min_per_week": 4, "max_per_day": 1, "min_gap_hours": 12.5},
    {"min_per_week": 2, "min_gap_hours": 48},
    {"max_per_week": 2, "min_gap_hours": 72},
    {"min_per_week": 1, "min_gap_hours": 168},
)
CLOCKS = ("T09:30", "T12:00", "T18:15", "T09:30", "T00:10", "T23:50", "")


def crowd(number: int) -> Plan:
    """Four weeks on two channels: even numbers are overfull, half of them on two days alone, odd ones starved."""
    random = Random(number)
    posts = random.randint(15, 35) if number % 2 == 0 else random.randint(0, 9)
    nouns: list[Noun] = [
        business(week_start=random.choice(("monday", "sunday", "thursday"))),
        _channel(random, "ig", "instagram"),
        _channel(random, "fb", "facebook"),
        pillar("tips", share=0.5),
        pillar("ads", "promotional", share=0.2),
        event("e1", "2026-12-19", announce_days_before=random.randint(0, 10)),
        event("e2"),
        *(_post(random, f"p{each}", heaped=number % 4 == 2) for each in range(posts)),
        *(post(f"i{each}", status="idea", pillar=random.choice(("tips", "ads", None))) for each in range(posts % 4)),
    ]
    return plan(*nouns)


def _channel(random: Random, id: str, platform: str) -> Noun:
    slots = [{"weekday": "mon", "time": "09:30"}, {"weekday": "thu", "time": "18:15"}]
    pause = [{"from": "2026-12-24", "to": "2026-12-26"}]
    return channel(
        id,
        platform,
        **random.choice(BOUNDS),
        story_cadence=random.choice((None, {"max_per_day": 1, "min_per_week": 1})),
        slots=slots if random.random() < 0.5 else [],
        pauses=pause if random.random() < 0.3 else [],
        active_to="2027-01-03" if random.random() < 0.2 else None,
    )


def _post(random: Random, id: str, *, heaped: bool) -> Post:
    day = TODAY + timedelta(days=random.choice((2, 6)) if heaped else random.randint(-4, 7 * WEEKS - 3))
    status = random.choice(("draft", "in_review", "approved", "approved", "posted", "cancelled"))
    return post(
        id,
        f"{day}{random.choice(CLOCKS)}",
        *random.choice((("ig",), ("fb",), ("ig", "fb"))),
        status=status,
        format=random.choice(("post", "reel", "post", "story", "interaction")),
        pillar=random.choice(("tips", "ads", None)),
        event=random.choice((None, None, None, None, "e1", "e2")),
        pinned=random.random() < 0.1,
        rule="FREQ=WEEKLY;COUNT=3" if random.random() < 0.08 else None,
    )


def may_move(whole: Plan, post: Post, placement: Placement, today: date, span: Span) -> bool:
    """Whether a proposal may move a placement, by the contract's words."""
    if post.status not in ("draft", "in_review", "approved") or post.pinned or post.series or post.from_series:
        return False
    if placement.at is None or placement.posted_at or placement.format == "interaction":
        return False
    if placement.format in ("story", "status") and whole.channels[placement.channel].story_cadence is None:
        return False
    announced = whole.events[post.event] if post.event else None
    if announced is not None and announced.starts is not None:
        first = announced.starts - timedelta(days=announced.announce_days_before)
        if not first <= placement.at.day <= announced.starts:
            return False
    return placement.at.day >= today and span.holds(placement.at.day)


def only_what_stays(whole: Plan, today: date, span: Span) -> Plan:
    """The plan without all that may move."""
    posts = [
        replace(each, placements=tuple(one for one in each.placements if not may_move(whole, each, one, today, span)))
        for each in whole.posts
    ]
    return replace(whole, posts=whole.posts.patched((whole.posts.number(each.id), each) for each in posts))


def too_much(whole: Plan, today: date, span: Span) -> set[tuple[object, ...]]:
    """What is found too much or too close, as far around the span as a proposal can reach."""
    around = Span(span.first - timedelta(days=7), span.last + timedelta(days=40))
    codes = ["cadence.over", "cadence.gap"]
    return {_as_set(finding) for finding in findings(whole, today, around, codes)}


def _as_set(finding: Finding) -> tuple[object, ...]:
    return finding.code, finding.subject, finding.first, finding.last, tuple(sorted(finding.evidence.items()))
