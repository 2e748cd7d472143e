"""Random plans that are whole, crowded into a few weeks around a day: what a check may meet."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

from planner.checks.registry import Span
from planner.domain.channels import Cadence, Channel
from planner.domain.noun import NotNegative, Noun
from planner.domain.plan import Plan
from planner.domain.posts import Medium, Placement, Post, Series, Status
from planner.domain.series import occurrences
from planner.domain.stretch import Stretch
from planner.domain.times import LocalTime
from tests.builders import audience, business, campaign, event, goal, muted, person, pillar, plan, review, voice

MIDDLE = date(2026, 12, 8)
CHANNELS = ("ig", "fb")
TEXTS = (
    "",
    "Fresh bread from the stone oven, at six",
    "FRESH bread from the stone oven, at six https://example.com",
    "Short and sweet!",
    "Two hundred and forty loaves a day 🎉",
    "We open on 9 December at 9:30 a.m. Order now, cakes are $5",
    "We open tomorrow at 10 a.m., cakes are $6",
)


def days(around: int = 30) -> st.SearchStrategy[date]:
    """Days at most this far from the middle."""
    return st.integers(-around, around).map(lambda number: MIDDLE + timedelta(days=number))


def times(around: int = 30) -> st.SearchStrategy[LocalTime]:
    """Local times on such days, some without an hour."""
    clocks = st.sampled_from((None, "00:00", "09:00", "09:30", "14:45", "23:59"))
    return st.builds(LocalTime.of, days(around), clocks)


def maybe(some: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Nothing, or one of these."""
    return st.none() | some


def few(*ids: str) -> st.SearchStrategy[tuple[str, ...]]:
    """Some of these, each once, in any order."""
    return st.lists(st.sampled_from(ids), unique=True, max_size=len(ids)).map(tuple)


@st.composite
def cadences(draw: st.DrawFn) -> Cadence:
    """A band with any of its bounds."""
    least = draw(maybe(st.integers(0, 3)))
    most = draw(maybe(st.integers(least or 0, (least or 0) + 4)))
    gap = draw(maybe(st.sampled_from(("0", "0.5", "6", "24", "60"))))
    return Cadence(least, most, draw(maybe(st.integers(0, 2))), None if gap is None else NotNegative(gap))


@st.composite
def pauses(draw: st.DrawFn) -> Stretch:
    """A pause of up to ten days."""
    starts = draw(days())
    return Stretch(starts, starts + timedelta(days=draw(st.integers(0, 10))))


@st.composite
def channels(draw: st.DrawFn, id: str, platform: str) -> Channel:
    """A channel with bands, an active time and pauses."""
    active_from = draw(maybe(days()))
    length = draw(maybe(st.integers(0, 40)))
    return Channel(
        id,
        platform,
        hours_per_post=NotNegative(draw(st.sampled_from(("0", "0.75", "2")))),
        goals=draw(few("g1", "g2")),
        audiences=draw(few("a1", "a2")),
        active_from=active_from,
        active_to=None if length is None else (active_from or MIDDLE) + timedelta(days=length),
        trial_until=draw(maybe(days())),
        pauses=tuple(draw(st.lists(pauses(), max_size=2))),
        cadence=draw(cadences()),
        story_cadence=draw(maybe(cadences())),
    )


STATUSES: tuple[Status, ...] = ("idea", "draft", "in_review", "approved", "approved", "posted", "cancelled")


@st.composite
def placements(draw: st.DrawFn, channel: str, status: Status, rule: str | None) -> Placement:
    """A placement on a channel, posted or not."""
    at = draw(times() if rule is not None else maybe(times()))
    posted = status == "posted" or draw(st.integers(0, 3)) == 0
    return Placement(
        channel,
        draw(st.sampled_from(("post", "reel", "story", "status", "interaction"))),
        at,
        draw(maybe(st.sampled_from(TEXTS))),
        (draw(times()) if draw(st.booleans()) or at is None else at) if posted else None,
    )


@st.composite
def series(draw: st.DrawFn, rule: str, firsts: list[date]) -> Series:
    """A series by this rule from these days, without some of them."""
    standing = sorted({day for first in firsts for day in occurrences(rule, first, first + timedelta(days=30))})
    excluded = draw(st.lists(st.sampled_from(standing), unique=True, max_size=2)) if standing else []
    return Series(rule, tuple(sorted(excluded)))


RULES = (
    None,
    None,
    None,
    "FREQ=WEEKLY;COUNT=4",
    "FREQ=DAILY;INTERVAL=3;COUNT=5",
    "FREQ=WEEKLY",
    "FREQ=DAILY;INTERVAL=5",
)


@st.composite
def posts(draw: st.DrawFn, id: str) -> Post:
    """A post of any status, on any of the channels."""
    status = draw(st.sampled_from(STATUSES))
    rule = draw(st.sampled_from(RULES))
    placed = tuple(draw(placements(channel, status, rule)) for channel in draw(few(*CHANNELS)))
    firsts = [each.at.day for each in placed if each.at is not None]
    medium = Medium("a.jpg", "", draw(st.sampled_from(("none", "customer"))))
    return Post(
        id,
        f"Post {id}",
        draw(st.sampled_from(TEXTS)),
        status,
        draw(maybe(st.sampled_from(("tips", "ads")))),
        draw(maybe(st.just("c1"))),
        draw(few("g1", "g2")),
        draw(few("a1", "a2")),
        draw(maybe(st.sampled_from(("e1", "e2")))),
        draw(maybe(st.sampled_from(PEOPLE))),
        media=(medium,),
        placements=placed,
        series=draw(series(rule, firsts)) if rule is not None and firsts else None,
    )


VOICES = (
    voice(),
    voice(avoid=[{"term": "loaf", "instead": "bread"}], exclamations_max=0, emoji={"max": 0}, person="i"),
    voice(require=["bread"], sentence_words_max=4, contractions="use", stiff=False, all_caps=False),
)
PEOPLE = ("ayse", "mert", "can", "elif")


@st.composite
def plans(draw: st.DrawFn, most_posts: int = 14) -> Plan:
    """A whole plan."""
    nouns: list[Noun] = [
        business(
            week_start=draw(st.sampled_from(("monday", "sunday", "thursday"))),
            hours_per_week=draw(maybe(st.integers(0, 6))),
            reviewed_on=draw(maybe(days().map(str))),
            promotional_share_max=draw(st.sampled_from((0, 0.2, 0.5))),
        ),
        *(
            person(id, draw(st.sampled_from(("editor", "contributor"))) if id == "ayse" else "contributor")
            for id in PEOPLE
        ),
        *(goal(id, state=draw(st.sampled_from(("active", "met", "dropped")))) for id in ("g1", "g2")),
        *(review(str(day), ig="keep") for day in draw(st.lists(days(), unique=True, max_size=2))),
        audience("a1"),
        audience("a2"),
        draw(channels("ig", "instagram")),
        draw(channels("fb", draw(st.sampled_from(("facebook", "instagram", "threads"))))),
        pillar("tips", share=draw(maybe(st.sampled_from((0, 0.4, 1))))),
        pillar("ads", "promotional", share=0.2),
        campaign("c1", goal=draw(maybe(st.just("g1")))),
        event("e1", draw(maybe(days().map(str))), tone="solemn"),
        event("e2", draw(maybe(days().map(str)))),
        draw(st.sampled_from(VOICES)),
        *(
            muted(code, "plan", draw(maybe(days().map(str))))
            for code in draw(few("strategy.no_goal", "mix.promotional"))
        ),
        *(draw(posts(f"p{number}")) for number in range(draw(st.integers(0, most_posts)))),
    ]
    return plan(*nouns)


@st.composite
def spans(draw: st.DrawFn) -> Span:
    """A span of up to 60 days."""
    first = draw(days(40))
    return Span(first, first + timedelta(days=draw(st.integers(0, 60))))
