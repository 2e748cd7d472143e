"""What help says of every check, by code."""

from __future__ import annotations

from collections.abc import Mapping

from planner.checks.explained import (
    cadence,
    events,
    limits,
    mix,
    people,
    platforms,
    posts,
    strategy,
    voice,
    voice_learned,
)
from planner.checks.explained.explanation import Explained

EXPLAINED: Mapping[str, Explained] = {
    **cadence.PAGES,
    **mix.PAGES,
    **posts.PAGES,
    **strategy.PAGES,
    **platforms.PAGES,
    **events.PAGES,
    **people.PAGES,
    **limits.PAGES,
    **voice.PAGES,
    **voice_learned.PAGES,
}
