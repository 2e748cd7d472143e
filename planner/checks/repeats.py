"""Posts that say the same."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from operator import attrgetter

from planner.checks.calendar import Counted
from planner.checks.wording import words


def text_of(item: Counted) -> str:
    """What is posted there."""
    return item.post.text_on(item.placement)


def repeated(items: Sequence[Counted]) -> list[list[Counted]]:
    """The groups of two or more items whose texts say the same, each in the order of `items`; no text says nothing.

    Case, spaces and links aside.
    """
    openings = Counter(map(attrgetter("opening"), items))
    groups: dict[str, list[Counted]] = {}
    for item in items:
        # Few texts begin alike; only these are compared whole.
        if item.opening and openings[item.opening] > 1:
            groups.setdefault(words(text_of(item)), []).append(item)
    return [group for group in groups.values() if len(group) > 1]
