"""What stands on one band of a channel, and where there is room for one more."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Iterable

from planner.proposing.puzzle import Arrangement, Piece, Place, Puzzle

_RANKS = {"approved": 0, "in_review": 1, "draft": 2}
"""What has come further rather stays where it is."""


class Board:
    """The places that are taken, what stays among them."""

    def __init__(self, puzzle: Puzzle, taken: Iterable[Place] = ()) -> None:
        self.puzzle = puzzle
        self._days: Counter[int] = Counter()
        self._moments: list[int] = []
        for place in (*puzzle.fixed, *taken):
            self.take(place)

    def take(self, place: Place) -> None:
        """Something stands there now."""
        self._days[place.day] += 1
        if place.minutes >= 0:
            insort(self._moments, place.moment)

    def leave(self, place: Place) -> None:
        """Something that stood there does not any more."""
        self._days[place.day] -= 1
        if place.minutes >= 0:
            self._moments.remove(place.moment)

    def fits(self, place: Place) -> bool:
        """Whether one more there passes no limit and comes too close to nothing."""
        return self.has_room(place.day) and self.is_apart(place)

    def has_room(self, day: int) -> bool:
        """Whether one more on that day passes no limit."""
        puzzle = self.puzzle
        if puzzle.most_daily is not None and self._days[day] >= puzzle.most_daily:
            return False
        most = puzzle.most_weekly
        return most is None or all(self.within(first) < most for first in range(day - 6, day + 1))

    def is_apart(self, place: Place) -> bool:
        """Whether nothing stands too close to that place."""
        if place.minutes < 0 or not self.puzzle.gap:
            return True
        number = bisect_left(self._moments, place.moment - self.puzzle.gap + 1)
        return number == len(self._moments) or self._moments[number] - place.moment >= self.puzzle.gap

    def is_taken(self, place: Place) -> bool:
        """Whether something stands there at that very minute."""
        number = bisect_left(self._moments, place.moment)
        return number < len(self._moments) and self._moments[number] == place.moment

    def within(self, first: int) -> int:
        """How many stand in the 7 days from `first`."""
        return sum(self._days[day] for day in range(first, first + 7))

    def nearest(self, day: int, most: int) -> int:
        """How many days away the next day lies on which something stands, `most` where it is farther."""
        return next((far for far in range(most) if self._days[day - far] or self._days[day + far]), most)


def first_fit(puzzle: Puzzle) -> Arrangement:
    """An arrangement that keeps the band, found at once: what fits stays, the rest takes the nearest free places."""
    board = Board(puzzle)
    taken: dict[int, Place] = {}
    numbers = range(len(puzzle.pieces))
    for number in sorted(numbers, key=lambda number: (_RANKS[puzzle.pieces[number].post.status], number)):
        place = puzzle.pieces[number].place
        if board.fits(place):
            board.take(place)
            taken[number] = place
    open_days = {day: puzzle.clocks(day) for day in puzzle.targets}
    for number in numbers:
        if number not in taken and (found := _nearest(puzzle, board, puzzle.pieces[number], open_days)):
            board.take(found)
            taken[number] = found
    return tuple(taken.get(number) for number in numbers)


def _nearest(puzzle: Puzzle, board: Board, piece: Piece, open_days: dict[int, list[int]]) -> Place | None:
    """The nearest free place; days on which there are none for a time of day leave `open_days` for good."""
    own = piece.place
    reachable = [day for day in open_days if piece.first <= day <= piece.last and day not in piece.closed]
    for day in sorted(reachable, key=lambda day: (abs(day - own.day), day)):
        if not board.has_room(day):
            del open_days[day]
        elif board.is_apart(Place(day, own.minutes)):
            return Place(day, own.minutes)
        else:
            free = [minutes for minutes in open_days[day] if board.is_apart(Place(day, minutes))]
            if free:
                slots = puzzle.slots(day)
                return Place(day, min(free, key=lambda each: (each not in slots, abs(each - own.minutes))))
            open_days[day] = free
    return None
