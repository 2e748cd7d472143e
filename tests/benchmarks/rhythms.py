"""Eight weeks on five channels that post far too often, or far too seldom, for the benchmark of proposals."""

from __future__ import annotations

from datetime import timedelta
from random import Random

from planner.domain.channels import Cadence, Channel, Slot
from planner.domain.noun import NotNegative
from planner.domain.plan import Plan, table_of
from planner.domain.posts import Placement, Post
from planner.domain.times import LocalTime
from tests.benchmarks.large import TODAY

OVERFULL, STARVED = 60, 10
"""Placements on each channel, where 24 to 40 are wanted."""
_PLATFORMS = ("instagram", "facebook", "x", "tiktok", "linkedin")
_CLOCKS = ("09:30", "12:00", "18:00")


def rhythm(placements: int, seed: int = 1) -> Plan:
    """A plan with so many placements on each channel, on any day and at any of three times."""
    random = Random(seed)
    slots = (Slot("mon", "09:30"), Slot("thu", "18:00"))
    channels = [Channel(each, each, cadence=Cadence(3, 5, 1, NotNegative(6)), slots=slots) for each in _PLATFORMS]
    posts = [
        Post(
            f"{platform}-{number}",
            f"Ekşi maya nedir, {number + 1}. bölüm",
            status=random.choice(("draft", "in_review", "approved")),
            placements=(
                Placement(
                    platform,
                    "post",
                    LocalTime.of(TODAY + timedelta(days=1 + random.randrange(53)), random.choice(_CLOCKS)),
                ),
            ),
        )
        for platform in _PLATFORMS
        for number in range(placements)
    ]
    return Plan(channels=table_of(channels), posts=table_of(posts))
