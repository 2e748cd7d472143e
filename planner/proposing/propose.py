"""A calendar that keeps its bands: what to move, what to put back, and where a post is missing."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta

from planner.checks.memo import Memo
from planner.checks.registry import Span, checked_span, findings
from planner.checks.situation import Situation
from planner.domain.plan import Plan
from planner.proposing.applied import applied
from planner.proposing.filling import Filling
from planner.proposing.missing import Missing, missing
from planner.proposing.programme import Deadline
from planner.proposing.proposal import Move, Proposal, Unplaced
from planner.proposing.puzzle import puzzles
from planner.proposing.solving import in_order, solved

LONGEST = timedelta(days=55)
"""Eight weeks, the first day included: the usual span is at most as long, and its best calendar is found."""


def propose(plan: Plan, today: date, span: Span | None = None, *, seconds: float = 10) -> Proposal:
    """The calendar that is best by these aims, the first before the second and so on, as seen on `today`.

    Nothing too much or too close but what cannot move causes; as few placements as possible back to the ideas; as few
    weeks as possible under the minimum; as few placements moved; as few days in sum; then each keeps its time of day
    where it can, stands at one of the channel's slots, and is not put off. `puzzle.Aims` has the measures.

    Placements of the span that are planned may move, from tomorrow on, within it and up to 28 days beyond; what was
    posted, is pinned, or is or was part of a series stays, and what announces an event leaves its announcement time
    neither in one direction nor in the other, nor what belongs to a campaign its time. What sells does not move to a
    day on which promotion is held back, and neither it nor what is festive to a solemn one. A time of day is kept, or
    is another placement's, a slot, or a half hour from 08:00 to 21:00. `span` is `usual_span` unless given; up to its
    eight weeks the best is found well within the seconds, else, or with hundreds on one channel, the proposal is the
    best that is known by then, and says so.
    """
    memo = Memo()
    span = span or usual_span(plan, today)
    situation = Situation(plan, today, span, memo)
    whole = Deadline(seconds)
    before = _counts(plan, today, span, memo)
    # To count them again takes as long.
    deadline = Deadline(2 * whole.left - seconds)
    asked = list(puzzles(situation))
    waiting = sum(not in_order(puzzle) for puzzle in asked)
    optimal, moves, unplaced = True, list[Move](), list[Unplaced]()
    places: list[Missing] = []
    for puzzle in asked:
        answer = solved(puzzle, deadline.share(max(1, waiting)))
        waiting -= not in_order(puzzle)
        optimal = optimal and answer.optimal
        for piece, place in zip(puzzle.pieces, answer.arrangement, strict=True):
            if place is None:
                unplaced.append(Unplaced(piece.post.id, puzzle.channel.id, piece.place.at))
            elif place != piece.place:
                moves.append(Move(piece.post.id, puzzle.channel.id, piece.place.at, place.at))
        places += missing(puzzle, answer.arrangement)
    proposal = Proposal(optimal, tuple(moves), tuple(unplaced), (), {}, {})
    moved = Situation(applied(plan, proposal), today, span, memo)
    filling = Filling(moved, plan.posts)
    by_time = sorted(range(len(places)), key=lambda number: (places[number].place, number))
    slots = {number: filling.filled(places[number]) for number in by_time}
    proposal = proposal._replace(open_slots=tuple(slots[number] for number in range(len(places))))
    after = _counts(applied(plan, proposal), today, span, memo)
    codes = sorted(code for code in before | after if code.startswith("cadence.") or before[code] != after[code])
    return proposal._replace(before={code: before[code] for code in codes}, after={code: after[code] for code in codes})


def usual_span(plan: Plan, today: date) -> Span:
    """The span that is checked, of which the first eight weeks at most."""
    first, last = checked_span(plan, today)
    return Span(first, min(last, first + LONGEST))


def _counts(plan: Plan, today: date, span: Span, memo: Memo) -> Counter[str]:
    """How many findings there are of each code, muted ones too; what is learned of the voice no move changes much."""
    return Counter(finding.code for finding in findings(plan, today, span, memo=memo, learned=False))
