"""A puzzle as an integer programme.

Pieces that may go to the same days are not told apart on their way: so many leave a day, so many pass from each day to
the next, so many arrive. The sum of what passes is the number of days moved.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from planner.proposing.clocks import enough
from planner.proposing.programme import Deadline, Programme
from planner.proposing.puzzle import Piece, Place, Puzzle


class Kind(NamedTuple):
    """Pieces that are not told apart: they may go to the days from `first` to `last` but for those that are `closed`.

    `minutes` is their time, -1 for none; in a coarse model 0 is any time.
    """

    first: int
    last: int
    closed: frozenset[int]
    minutes: int


class Model:
    """The programme of a puzzle, with its columns by what they mean.

    A fine model knows who keeps its time; in a coarse one, with fewer columns, who arrives has any. With `moments`, who
    arrives may take another time than its own, and all that arrive keep the gap. Without them a fine model is a puzzle
    in which every piece keeps its time, and a coarse one a puzzle in which who arrives is too close to nobody: what
    that cannot reach, the puzzle cannot either. `reach` is how many days a piece may move, None any number.
    """

    def __init__(
        self, puzzle: Puzzle, deadline: Deadline, *, fine: bool, moments: bool, reach: int | None = None
    ) -> None:
        """Raises `OutOfTime` where the model is too large for the time until the deadline."""
        self.puzzle, self.fine, self.changes = puzzle, fine, moments and puzzle.gap > 0
        self._reach = self.farthest if reach is None else reach
        self.programme = Programme(deadline)
        self.kinds: dict[Kind, list[int]] = defaultdict(list)
        """The numbers of their pieces."""
        for number, piece in enumerate(puzzle.pieces):
            self.kinds[self._kind(piece)].append(number)
        self.stays = [self.programme.column(float(self._free(piece.place))) for piece in puzzle.pieces]
        """Per piece: 1 where it stays as it stands."""
        self.back = [self.programme.column() for _ in puzzle.pieces]
        """Per piece: 1 where it goes back to the ideas."""
        self.keeping: dict[tuple[Kind, int], int] = {}
        """Per kind and day: how many arrive at their own time."""
        self.changing: dict[tuple[Kind, int], int] = {}
        """Per kind and day: how many arrive at one of `moments` there."""
        self.moments: dict[Place, int] = {}
        """Per place: 1 where somebody arrives whose time changes."""
        self.later: dict[int, int] = {}
        self.earlier: dict[int, int] = {}
        """Columns, each with the days that it moves pieces to later and to earlier days."""
        self.emptied = {week: self.programme.column() for week in puzzle.edges}
        self.under = {week: self.programme.column() for week in puzzle.weeks}
        """Per week: 1 where it lies under the minimum."""
        for kind, numbers in self.kinds.items():
            self._arrivals(kind)
            self._passage(kind, numbers)
        self._times()
        self._bands()
        self._gaps()

    @property
    def farthest(self) -> int:
        """More days than any piece can move."""
        days = [*self.puzzle.targets, *(piece.place.day for piece in self.puzzle.pieces)]
        return max(days) - min(days) + 1

    def _kind(self, piece: Piece) -> Kind:
        minutes = piece.place.minutes
        if not self.fine:
            minutes = min(minutes, 0) if self.changes else -1
        return Kind(piece.first, piece.last, piece.closed, minutes)

    def _free(self, place: Place) -> bool:
        """Whether nothing that stays is too close."""
        if place.minutes < 0 or not self.puzzle.gap:
            return True
        moments = [each.moment for each in self.puzzle.fixed if each.minutes >= 0]
        number = bisect_left(moments, place.moment - self.puzzle.gap + 1)
        return number == len(moments) or moments[number] - place.moment >= self.puzzle.gap

    def _arrivals(self, kind: Kind) -> None:
        changes = self.changes and kind.minutes >= 0
        homes = {self.puzzle.pieces[number].place.day for number in self.kinds[kind]}
        for day in self.puzzle.targets:
            if not kind.first <= day <= kind.last or day in kind.closed:
                continue
            if min(abs(day - home) for home in homes) > self._reach:
                continue
            if (self.fine or not changes) and self._free(Place(day, kind.minutes)):
                # With a gap no two stand at one moment.
                alone = self.puzzle.gap and kind.minutes >= 0
                self.keeping[kind, day] = self.programme.column(1 if alone else len(self.kinds[kind]))
            if changes:
                self.changing[kind, day] = self.programme.column(len(self.kinds[kind]))

    def _passage(self, kind: Kind, numbers: list[int]) -> None:
        """Who leaves arrives."""
        starts = defaultdict(list)
        for number in numbers:
            starts[self.puzzle.pieces[number].place.day].append(number)
        for number in numbers:
            self.programme.row({self.stays[number]: 1, self.back[number]: 1}, most=1)
        days = [*starts, *(day for each, day in (*self.keeping, *self.changing) if each == kind)]
        first, last, most = min(days), max(days), len(numbers)
        coming = {}
        going = {}
        for day in range(first, last):
            going[day] = self.programme.column(most, whole=False)
            coming[day] = self.programme.column(most, whole=False)
            self.later[going[day]] = 1
            self.earlier[coming[day]] = 1
        for day in range(first, last + 1):
            terms = {arrivals[kind, day]: 1 for arrivals in (self.keeping, self.changing) if (kind, day) in arrivals}
            for number in starts[day]:
                terms |= {self.stays[number]: 1, self.back[number]: 1}
            if day < last:
                terms |= {going[day]: 1, coming[day]: -1}
            if day > first:
                terms |= {going[day - 1]: -1, coming[day - 1]: 1}
            self.programme.row(terms, len(starts[day]), len(starts[day]))

    def _times(self) -> None:
        """Who arrives at another time takes one of the places of the day."""
        if not self.changing:
            return
        others = [*self.puzzle.fixed, *(piece.place for piece in self.puzzle.pieces)]
        others += [Place(day, kind.minutes) for kind, day in self.keeping]
        clocks = enough(self.puzzle, others, pleasant=self.fine)
        for day in sorted({day for _, day in self.changing}):
            places = (Place(day, minutes) for minutes in clocks[day])
            taken = {place: self.programme.column() for place in places if self._free(place)}
            self.moments |= taken
            arriving = {column: 1 for (_, each), column in self.changing.items() if each == day}
            self.programme.row(arriving | dict.fromkeys(taken.values(), -1), 0, 0)

    def _bands(self) -> None:
        """The limits of days and of 7 days in a row, but for what stays; the weeks that want a minimum."""
        puzzle = self.puzzle
        counted: dict[int, list[int]] = defaultdict(list)
        for number, piece in enumerate(puzzle.pieces):
            counted[piece.place.day].append(self.stays[number])
        for (_, day), column in (*self.keeping.items(), *self.changing.items()):
            counted[day].append(column)
        fixed = Counter(place.day for place in puzzle.fixed)
        totals = {}
        for day, columns in counted.items():
            totals[day] = self.programme.column(len(puzzle.pieces), whole=False)
            self.programme.row({**dict.fromkeys(columns, 1), totals[day]: -1}, 0, 0)
            if puzzle.most_daily is not None:
                self.programme.row({totals[day]: 1}, most=max(0, puzzle.most_daily - fixed[day]))
        for first in {day - back for day in totals for back in range(7)} if puzzle.most_weekly is not None else ():
            week = range(first, first + 7)
            room = max(0, (puzzle.most_weekly or 0) - sum(fixed[day] for day in week))
            self.programme.row({totals[day]: 1 for day in week if day in totals}, most=room)
        for first, column in (*self.under.items(), *self.emptied.items()):
            week = range(first, first + 7)
            wanted = max(0, (puzzle.least or 0) - sum(fixed[day] for day in week))
            self.programme.row({column: wanted} | {totals[day]: 1 for day in week if day in totals}, least=wanted)

    def _gaps(self) -> None:
        """Within any time as long as the gap stands at most one."""
        if not self.puzzle.gap:
            return
        standing = [(piece.place, column) for piece, column in zip(self.puzzle.pieces, self.stays, strict=True)]
        keeping = [(Place(day, kind.minutes), column) for (kind, day), column in self.keeping.items()]
        moments = _by_moment((*standing, *keeping, *self.moments.items()))
        reached = 0
        for number, (moment, _) in enumerate(moments):
            end = bisect_left(moments, (moment + self.puzzle.gap, -1))
            if end > reached and end - number > 1:
                self.programme.row({column: 1 for _, column in moments[number:end]}, most=1)
            reached = max(reached, end)


def _by_moment(columns: Iterable[tuple[Place, int]]) -> list[tuple[int, int]]:
    return sorted((place.moment, column) for place, column in columns if place.minutes >= 0)
