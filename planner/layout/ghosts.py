"""What a proposal would change, among what stands on the days of a calendar."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from planner.domain.occurrences import Occurrence
from planner.domain.posts import Placement, Post
from planner.domain.times import LocalTime
from planner.layout.days import Days
from planner.layout.places import Place

_Whence = tuple[str, str, LocalTime | None]
"""A post, its channel, and when it stands there."""


class Ghost(NamedTuple):
    """A post that would stand elsewhere on a channel: `before` is None where it stands nowhere yet, `after` is None
    where it goes back to the ideas.
    """

    post: Post
    channel: str
    before: LocalTime | None
    after: LocalTime | None


class Haunted(NamedTuple):
    """The days with what would come to stand on them too: which places those are, and from which places posts leave."""

    days: Days
    arriving: Mapping[Place, Ghost]
    leaving: Mapping[Place, Ghost]


def haunted(days: Days, ghosts: Sequence[Ghost], channels: Sequence[str], first: date, last: date) -> Haunted:
    """The days from `first` to `last`, both included, and the ghosts on them together.

    On each day first what would change, so that a full one does not hide it; then by time, then in the order of
    `channels` by id.
    """
    rank = {id: number for number, id in enumerate(channels)}

    def order(each: _Standing) -> tuple[object, ...]:
        return (
            each.leaver is None and each.comer is None,
            each.occurrence.order,
            rank[each.occurrence.placement.channel],
        )

    leaves: dict[_Whence, Ghost] = {
        (each.post.id, each.channel, each.before): each for each in ghosts if each.before is not None
    }
    standing: dict[date, list[_Standing]] = {}
    for day, some in days.items():
        standing[day] = [_Standing(each, leaver=None if each.posted else leaves.get(_whence(each))) for each in some]
    for ghost in ghosts:
        if ghost.after is not None and first <= ghost.after.day <= last:
            standing.setdefault(ghost.after.day, []).append(_Standing(_occurrence(ghost, ghost.after), comer=ghost))
    arriving: dict[Place, Ghost] = {}
    leaving: dict[Place, Ghost] = {}
    mixed: dict[date, tuple[Occurrence, ...]] = {}
    for day in sorted(standing):
        ordered = sorted(standing[day], key=order)
        mixed[day] = tuple(each.occurrence for each in ordered)
        for number, each in enumerate(ordered):
            if each.comer is not None:
                arriving[Place(day, number)] = each.comer
            elif each.leaver is not None:
                leaving[Place(day, number)] = each.leaver
    return Haunted(mixed, arriving, leaving)


class _Standing(NamedTuple):
    """What stands on a day, and leaves it; or what would come to stand there."""

    occurrence: Occurrence
    leaver: Ghost | None = None
    comer: Ghost | None = None


def _whence(occurrence: Occurrence) -> _Whence:
    return occurrence.post.id, occurrence.placement.channel, occurrence.placement.at


def _occurrence(ghost: Ghost, after: LocalTime) -> Occurrence:
    """As it would stand, in the format that it has there."""
    usual = Placement(ghost.channel)
    known = next((each for each in ghost.post.placements if each.channel == ghost.channel), usual)
    placement = Placement(ghost.channel, known.format, after, known.text)
    return Occurrence(after.day, after.minutes, ghost.post, placement, False)
