"""Where a week still lacks a post: a day and a time that keep the band, as many as there is room for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from planner.domain.channels import Channel
from planner.proposing.board import Board
from planner.proposing.puzzle import Arrangement, Place, Puzzle

_USUAL = 9 * 60 + 30
"""The time of day that a post gets where its channel has no slot."""


class Missing(NamedTuple):
    """A place that is free, on a channel's feed or among its stories."""

    channel: Channel
    stories: bool
    place: Place


class _Week(NamedTuple):
    first: int
    wanted: int


def missing(puzzle: Puzzle, arrangement: Arrangement) -> list[Missing]:
    """The places that bring the weeks of the puzzle to their minimum, or as near to it as its limits allow, by time.

    The channel's slots come first, then the days that lie farthest from other posts.
    """
    board = Board(puzzle, (place for place in arrangement if place is not None))
    weeks = [_Week(week, (puzzle.least or 0) - board.within(week)) for week in puzzle.weeks]
    weeks = [week for week in weeks if week.wanted > 0]
    room, found = len(_filled(board, weeks)), []
    for number, week in enumerate(weeks):
        for left in reversed(range(week.wanted)):
            rest = [_Week(week.first, left), *weeks[number + 1 :]]
            place = _most_pleasant(board, week, rest, room)
            if place is not None:
                room -= 1
                found.append(place)
    return [Missing(puzzle.channel, puzzle.stories, place) for place in sorted(found)]


def _most_pleasant(board: Board, week: _Week, rest: list[_Week], room: int) -> Place | None:
    """The best free place in a week that leaves room for the others; it is taken then."""
    slots = {day: board.puzzle.slots(day) for day in _days(board, week)}
    far = {day: board.nearest(day, 7) for day in slots}

    def pleasantness(place: Place) -> tuple[bool, int, int, Place]:
        return place.minutes not in slots[place.day], -far[place.day], abs(place.minutes - _USUAL), place

    places = sorted(_places(board, week), key=pleasantness)
    for place in places:
        if board.fits(place):
            board.take(place)
            if len(_filled(board, rest)) >= room - 1:
                return place
            board.leave(place)
    return None


def _filled(board: Board, weeks: list[_Week]) -> list[Place]:
    """As many places as can be filled in these weeks: all limits are of days in a row, so the first free one is always
    as good as any other.
    """
    taken: list[Place] = []
    for week in weeks:
        wanted = week.wanted
        for place in _places(board, week):
            if wanted and board.fits(place):
                board.take(place)
                taken.append(place)
                wanted -= 1
    for place in taken:
        board.leave(place)
    return taken


def _days(board: Board, week: _Week) -> Iterator[int]:
    """The days of a week on which there is room for a post."""
    return (day for day in board.puzzle.targets if week.first <= day < week.first + 7 and board.has_room(day))


def _places(board: Board, week: _Week) -> Iterator[Place]:
    places = (Place(day, minutes) for day in _days(board, week) for minutes in board.puzzle.clocks(day))
    return (place for place in places if not board.is_taken(place))
