"""The large plan that benchmarks run on: 20,000 posts over ten years on ten channels, the same at every call."""

from __future__ import annotations

import random
from datetime import date, timedelta

from planner.domain.audiences import Audience
from planner.domain.business import Business, Person
from planner.domain.channels import Cadence, Channel, Slot
from planner.domain.content import Campaign, Event, Pillar, PillarKind
from planner.domain.goals import Goal
from planner.domain.noun import Amount, NotNegative, Share
from planner.domain.plan import Plan, table_of
from planner.domain.posts import Placement, Post, Series, Status
from planner.domain.times import WEEKDAYS, LocalTime

FIRST_DAY = date(2021, 11, 29)
TODAY = date(2026, 12, 8)
WEEKS, PER_WEEK, CHANNELS = 521, 4, 10
POSTS = 20_000
_PLATFORMS = (
    "instagram", "facebook", "x", "tiktok", "linkedin", "pinterest", "youtube", "threads", "bluesky", "google_business",
)  # fmt: skip
_KINDS: tuple[PillarKind, ...] = ("informative", "entertaining", "community", "informative", "promotional")
_WORDS = (
    "bread", "oven", "flour", "morning", "sourdough", "neighbour", "coffee", "table", "warm", "butter", "crust", "salt",
    "patience", "water", "hands", "simit", "window", "street", "recipe", "grain", "mill", "basket", "honey", "walnut",
)  # fmt: skip


def large_plan(posts: int = POSTS) -> Plan:
    """20,000 posts of 300 characters, one placement each, 5 % of them series, on bands that 95 % of the weeks keep."""
    chance = random.Random(20261208)
    made: list[Post] = []
    for week in range(WEEKS):
        monday = FIRST_DAY + timedelta(weeks=week)
        for number in range(CHANNELS):
            # In one week of twenty a post too many or too few stands on a channel.
            count = PER_WEEK if chance.random() < 0.95 else chance.choice((PER_WEEK - 2, PER_WEEK + 2))
            for day in sorted(chance.sample(range(7), min(count, 7))):
                if len(made) < posts:
                    made.append(_post(chance, len(made), number, monday + timedelta(days=day)))
    return Plan(
        business=Business(
            name="The large plan",
            country="TR",
            time_zone="Europe/Istanbul",
            hours_per_week=NotNegative(40),
            reviewed_on=TODAY - timedelta(days=7),
        ),
        people=table_of(
            Person(f"h{each}", f"Person {each}", "editor" if each == 0 else "contributor") for each in range(3)
        ),
        goals=table_of(
            Goal(f"g{each}", f"Goal {each}", "sales", "orders", Amount(0), Amount(100), FIRST_DAY, date(2032, 1, 1))
            for each in range(3)
        ),
        audiences=table_of(Audience(f"a{each}", f"Audience {each}", "TR") for each in range(3)),
        channels=table_of(_channel(each) for each in range(CHANNELS)),
        pillars=table_of(Pillar(f"k{each}", f"Pillar {each}", _KINDS[each], Share("0.2")) for each in range(5)),
        campaigns=table_of(Campaign(f"c{each}", f"Campaign {each}") for each in range(3)),
        events=table_of(
            Event(f"e{each}", f"Event {each}", FIRST_DAY + timedelta(weeks=10 * each)) for each in range(52)
        ),
        posts=table_of(made),
    )


def _channel(number: int) -> Channel:
    return Channel(
        f"ch{number}",
        _PLATFORMS[number],
        f"@large{number}",
        hours_per_post=NotNegative("0.5"),
        goals=(f"g{number % 3}",),
        audiences=(f"a{number % 3}",),
        cadence=Cadence(PER_WEEK - 1, PER_WEEK + 3, 2, NotNegative(4)),
        slots=tuple(Slot(WEEKDAYS[day], "09:30") for day in (0, 2, 4)),
    )


def _post(chance: random.Random, index: int, channel: int, day: date) -> Post:
    at = LocalTime.of(day, f"{chance.randrange(8, 20):02}:{chance.choice(('00', '15', '30', '45'))}")
    past = day < TODAY
    status: Status = "posted" if past else chance.choice(("draft", "approved", "approved"))
    repeats = index % 20 == 0
    text = ""
    while len(text) < 300:
        text += chance.choice(_WORDS) + " "
    return Post(
        f"p{index}",
        f"Post {index} about {chance.choice(_WORDS)}",
        text[:299] + ".",
        "approved" if repeats else status,
        f"k{index % 5}",
        None,
        (f"g{channel % 3}",),
        (f"a{channel % 3}",),
        author=f"h{index % 3}",
        placements=(Placement(f"ch{channel}", "post", at, posted_at=at if past and not repeats else None),),
        # A short series in the neighbourhood of its day, so that the bands are mostly kept.
        series=Series("FREQ=WEEKLY;INTERVAL=4;COUNT=3") if repeats else None,
    )
