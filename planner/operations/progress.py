"""What was measured of a goal: a number and its day, noted and corrected."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from msgspec.structs import replace

from planner.domain.goals import Goal, Progress
from planner.domain.noun import Amount
from planner.operations.nouns import found, found_now
from planner.session import Session, Step
from planner.text import Text


def note_progress(session: Session, goal: str, on: date, value: Amount) -> None:
    """Notes a number of the goal with this id, in the place of what was measured on that day. Where nobody knows where
    it began, it begins with its first number. Raises `Refused` when there is no such goal.
    """
    with session.step(_label(session, goal)) as step:
        there: Goal = found(step.plan, "goals", goal)
        begun = there if there.progress or there.baseline is not None else _begun_with(there, on, value)
        others = [each for each in there.progress if each.on != on]
        _put(step, begun, [*others, Progress(on, value)])


def begin_with(session: Session, goal: str, on: date, value: Amount) -> None:
    """Says from which number the goal with this id began, as known on a day. Raises `Refused` when there is none."""
    with session.step(_label(session, goal)) as step:
        step.put(_begun_with(found(step.plan, "goals", goal), on, value))


def correct_progress(session: Session, goal: str, seen: Collection[Progress], corrected: Collection[Progress]) -> None:
    """Puts `corrected` in the place of the numbers that were `seen`; what has been noted since then stays. Raises
    `Refused` when there is no such goal.
    """
    with session.step(_label(session, goal)) as step:
        there: Goal = found(step.plan, "goals", goal)
        kept = [each for each in there.progress if each not in seen or each in corrected]
        _put(step, there, [*kept, *(each for each in corrected if each not in seen)])


def _begun_with(goal: Goal, on: date, value: Amount) -> Goal:
    """The goal with a number as its baseline, which is asked for no longer.

    Its straight way begins on that day, unless the owner has said when, or the goal is over by then.
    """
    starts = on if goal.starts is None and (goal.due is None or on <= goal.due) else goal.starts
    return replace(goal, baseline=value, starts=starts, ask_again=None)


def _label(session: Session, goal: str) -> Text:
    return Text("Change goal “{name}”", name=found_now(session, "goals", goal).title)


def _put(step: Step, goal: Goal, progress: Collection[Progress]) -> None:
    by_day = tuple(sorted(progress, key=lambda each: each.on))
    step.put(replace(goal, progress=by_day))
