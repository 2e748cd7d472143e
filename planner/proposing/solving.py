"""The best arrangement of a puzzle: aim by aim, and then as pleasant as it can be."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import NamedTuple

from planner.proposing.board import first_fit
from planner.proposing.model import Kind, Model
from planner.proposing.programme import Answer, Deadline, OutOfTime
from planner.proposing.puzzle import Arrangement, Place, Puzzle

# What is pleasant, each far more than the next: to keep the time of day, to stand at a slot, not to be put off. What
# has come further is moved last, and what announces an event leaves the calendar last.
_CHANGE, _SLOT, _LATER, _HALF_HOUR, _RANK = 1_000_000, 20_000, 100, 50, 10
_SPARE_DAYS = 3
_RANKS = {"draft": 1, "in_review": 2, "approved": 3}


class Solved(NamedTuple):
    """An arrangement, and whether it is proved to be the best by the aims."""

    arrangement: Arrangement
    optimal: bool


def solved(puzzle: Puzzle, deadline: Deadline) -> Solved:
    """The best arrangement by the aims; at the deadline the best that is known, never worse than what stands."""
    if in_order(puzzle):
        return Solved(puzzle.standing, optimal=True)
    known: list[Arrangement | None] = [first_fit(puzzle), puzzle.standing]
    # Times of day seldom matter: what could be reached without them mostly can be reached with every time kept.
    reached = _reached(puzzle, deadline, moments=False)
    if reached.held is not None:
        kept = _pleasant(puzzle, reached.held, deadline.share(2), moments=False)
        if kept is not None:
            return Solved(kept, optimal=True)
    if puzzle.gap:
        reached = _reached(puzzle, deadline, moments=True)
    known.append(reached.arrangement)
    if puzzle.gap and reached.held is not None:
        known.append(_pleasant(puzzle, reached.held, deadline, moments=True))
    # Of those that are equal by the aims the last one, which is the most pleasant.
    arrangements = [each for each in reversed(known) if each is not None]
    return Solved(min(arrangements, key=puzzle.aims), optimal=reached.held is not None)


def in_order(puzzle: Puzzle) -> bool:
    """Whether nothing is to be done: nothing too much but by what stays, and no week under the minimum."""
    aims = puzzle.aims(puzzle.standing)
    return not puzzle.pieces or (aims.too_many == puzzle.unavoidable and not aims.under)


class _Held(NamedTuple):
    """The aims as they are proved to be the best, `short` being the weeks that are left under the minimum.

    `farthest` is how many days the piece moves that moves farthest.
    """

    unplaced: int
    short: frozenset[int]
    moved: int
    days: int
    farthest: int


class _Reached(NamedTuple):
    """The arrangement that a search ended with, None for none; `held` is None where it is not proved to be the best."""

    arrangement: Arrangement | None
    held: _Held | None


def _reached(puzzle: Puzzle, deadline: Deadline, *, moments: bool) -> _Reached:
    """What is best by all aims, in two searches: what is lost, then what is moved."""
    arrangement: Arrangement | None = None
    try:
        model = Model(puzzle, deadline, fine=False, moments=moments)
        loss, motion = _loss(model), _motion(model)
        first = model.programme.solved(loss)
        arrangement = first and _arrangement(model, first)
        if first is None or not first.optimal:
            return _Reached(arrangement, None)
        model.programme.row(loss, most=first.cost(loss))
        second = model.programme.solved(motion, first)
    except OutOfTime:
        return _Reached(arrangement, None)
    arrangement = _arrangement(model, second or first)
    held = _held(model, second, arrangement) if second is not None and second.optimal else None
    return _Reached(arrangement, held)


def _loss(model: Model) -> dict[int, int]:
    """What goes back to the ideas, what is emptied, what is under, as one sum: the least gain in one aim outweighs all
    that the next can lose.
    """
    under, emptied = len(model.under) + 1, len(model.emptied) + 1
    loss = dict.fromkeys(model.under.values(), 1) | dict.fromkeys(model.emptied.values(), under)
    return loss | dict.fromkeys(model.back, under * emptied)


def _motion(model: Model) -> dict[int, int]:
    """How many move, and how far, as one sum of the same kind."""
    most = model.farthest * len(model.stays) + 1
    return model.later | model.earlier | dict.fromkeys((*model.stays, *model.back), -most)


def _held(model: Model, answer: Answer, arrangement: Arrangement) -> _Held:
    pairs = zip(model.puzzle.pieces, arrangement, strict=True)
    return _Held(
        sum(map(answer.whole, model.back)),
        frozenset(week for week, column in _short(model) if answer.whole(column)),
        len(model.stays) - sum(map(answer.whole, (*model.stays, *model.back))),
        answer.cost(model.later | model.earlier),
        max((abs(place.day - piece.place.day) for piece, place in pairs if place is not None), default=0),
    )


def _short(model: Model) -> list[tuple[int, int]]:
    return [*model.under.items(), *model.emptied.items()]


def _pleasant(puzzle: Puzzle, held: _Held, deadline: Deadline, *, moments: bool) -> Arrangement | None:
    """The most pleasant arrangement that reaches the aims; None where there is none, or none was found in time.

    Not all of them are looked at: the same weeks are left short, and nobody moves much farther than somebody has to.
    """
    try:
        model = Model(puzzle, deadline, fine=True, moments=moments, reach=held.farthest + _SPARE_DAYS)
        programme = model.programme
        for week, column in _short(model):
            programme.row({column: 1}, most=week in held.short)
        programme.row(dict.fromkeys(model.back, 1), most=held.unplaced)
        programme.row(dict.fromkeys((*model.stays, *model.back), 1), least=len(model.stays) - held.moved)
        programme.row(model.later | model.earlier, most=held.days)
        answer = programme.solved(_unpleasantness(model))
    except OutOfTime:
        return None
    return None if answer is None else _arrangement(model, answer)


def _unpleasantness(model: Model) -> dict[int, int]:
    puzzle = model.puzzle
    costs: Counter[int] = Counter()
    for (kind, day), column in model.keeping.items():
        costs[column] = _SLOT * _beside_slots(puzzle, Place(day, kind.minutes))
    costs.update(dict.fromkeys(model.changing.values(), _CHANGE))
    usual = sorted(each.place.minutes for each in puzzle.pieces)[len(puzzle.pieces) // 2]
    for place, column in model.moments.items():
        costs[column] = _SLOT * _beside_slots(puzzle, place) + _HALF_HOUR * (abs(place.minutes - usual) // 30)
    costs.update({column: _LATER * days for column, days in model.later.items()})
    alike: Counter[tuple[int, str]] = Counter()
    for number, piece in enumerate(puzzle.pieces):
        rank = _RANKS[piece.post.status]
        # Of several on a day the last in the plan's order moves.
        order = alike[piece.place.day, piece.post.status]
        alike[piece.place.day, piece.post.status] += 1
        costs[model.stays[number]] = -_RANK * rank + min(order, _RANK - 1)
        costs[model.back[number]] = _CHANGE * (piece.post.event is not None) - min(order, _RANK - 1)
    return costs


def _beside_slots(puzzle: Puzzle, place: Place) -> int:
    """0 at a slot, 1 on a day with one, else 2; on a channel without slots all days are alike."""
    slots = puzzle.slots(place.day)
    if place.minutes in slots or not puzzle.channel.slots:
        return 0
    return 1 if slots else 2


def _arrangement(model: Model, answer: Answer) -> Arrangement:
    """Where each piece is according to an answer: who leaves first arrives first, on the day and in it."""
    puzzle = model.puzzle
    places: dict[int, Place | None] = {}
    changing: dict[int, list[int]] = defaultdict(list)
    for kind, numbers in model.kinds.items():
        going = []
        for number in numbers:
            if answer.whole(model.stays[number]):
                places[number] = puzzle.pieces[number].place
            elif answer.whole(model.back[number]):
                places[number] = None
            else:
                going.append(number)
        going.sort(key=lambda number: puzzle.pieces[number].place.day)
        for number, (day, changes) in zip(going, _arrivals(model, answer, kind), strict=True):
            if changes:
                changing[day].append(number)
            places[number] = Place(day, puzzle.pieces[number].place.minutes)
    taken: dict[int, list[Place]] = defaultdict(list)
    for place, column in sorted(model.moments.items()):
        if answer.whole(column):
            taken[place.day].append(place)
    for day, numbers in changing.items():
        numbers.sort(key=lambda number: puzzle.pieces[number].place.minutes)
        places |= dict(zip(numbers, taken[day], strict=True))
    return tuple(places[number] for number in range(len(puzzle.pieces)))


def _arrivals(model: Model, answer: Answer, kind: Kind) -> list[tuple[int, bool]]:
    """The days on which pieces of a kind arrive, each with whether its time changes there."""
    found = []
    for changes, arrivals in ((False, model.keeping), (True, model.changing)):
        for (each, day), column in arrivals.items():
            if each == kind:
                found += [(day, changes)] * answer.whole(column)
    return sorted(found)
