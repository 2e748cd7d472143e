"""The times of day that are enough to look at for a post whose time changes."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping

from planner.proposing.puzzle import DAY, Place, Puzzle

Clocks = Mapping[int, list[int]]
"""By day the times, in minutes, in order."""


def enough(puzzle: Puzzle, others: Iterable[Place], *, pleasant: bool) -> dict[int, list[int]]:
    """By day the times with which all can be reached that can be reached with any times; `others` may stand beside.

    In any calendar that keeps the gap, one after the other, what changes its time can be put to the earliest time of
    its day that the one before allows: it comes closer to nothing that follows. So it stands at the first time of its
    day, or at the first that is a gap after another. With `pleasant`, also at the times that people like, and at the
    last that is a gap before another.
    """
    clocks = {day: puzzle.clocks(day) for day in puzzle.targets}
    beside = [place.moment for place in others if place.minutes >= 0]
    found = {Place(day, times[0]) for day, times in clocks.items()}
    left = [*beside, *(place.moment for place in found)]
    while left:
        place = _first(clocks, left.pop() + puzzle.gap)
        if place is not None and place not in found:
            found.add(place)
            left.append(place.moment)
    if pleasant:
        liked = {piece.place.minutes for piece in puzzle.pieces if piece.place.minutes >= 0}
        found |= {Place(day, minutes) for day in clocks for minutes in liked | puzzle.slots(day)}
        found |= {place for moment in beside if (place := _last(clocks, moment - puzzle.gap))}
    days = defaultdict(list)
    for place in sorted(found):
        days[place.day].append(place.minutes)
    return days


def _first(clocks: Clocks, moment: int) -> Place | None:
    """The first time of a moment's day that does not lie before it."""
    day, minutes = divmod(moment, DAY)
    times = clocks.get(day, [])
    number = bisect_left(times, minutes)
    return Place(day, times[number]) if number < len(times) else None


def _last(clocks: Clocks, moment: int) -> Place | None:
    """The last time of a moment's day that does not lie after it."""
    day, minutes = divmod(moment, DAY)
    times = clocks.get(day, [])
    number = bisect_left(times, minutes + 1)
    return Place(day, times[number - 1]) if number else None
