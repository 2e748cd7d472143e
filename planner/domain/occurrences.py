"""Where posts stand in time: every placement, and every occurrence of a series, as one row each."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from planner.domain.posts import Placement, Post
from planner.domain.series import dates


class Occurrence(NamedTuple):
    """A placement on one day: `minutes` since the day's beginning, None for a day without a time; `posted` is what
    really happened.
    """

    day: date
    minutes: int | None
    post: Post
    placement: Placement
    posted: bool

    @property
    def order(self) -> tuple[date, int]:
        """By day and time; what has no time comes first."""
        return self.day, -1 if self.minutes is None else self.minutes


def occurrences_of(post: Post, last: date) -> Iterator[Occurrence]:
    """The post's occurrences up to and with the day `last`, placement by placement, each as it was planned to follow.

    A posted placement stands at `posted_at`; with a series that is its first occurrence, and the others stand as
    planned.
    """
    for placement in post.placements:
        posted, planned = placement.posted_at, placement.at
        if posted is not None and posted.day <= last:
            yield Occurrence(posted.day, posted.minutes, post, placement, True)
        if planned is None or (posted is not None and post.series is None):
            continue
        minutes = planned.minutes
        for day in dates(post, placement, last):
            if posted is None or day != planned.day:
                yield Occurrence(day, minutes, post, placement, False)
