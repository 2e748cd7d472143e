"""How far a goal has come: what was measured, where the straight way stood on that day, what is not said yet.

Nothing is foretold: there is what is, and what is missing.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from planner.domain.goals import Goal, Progress
from planner.text import Text


def last_measured(goal: Goal) -> Progress | None:
    """The newest value; None while nothing has been measured."""
    return max(goal.progress, key=lambda each: each.on, default=None)


def how_far(goal: Goal) -> Text:
    """The newest value beside the target: "46 of 80"."""
    last = last_measured(goal)
    value = goal.baseline if last is None else last.value
    if value is None or goal.target is None:
        if value is not None:
            return Text("{value} so far", value=value)
        if goal.target is not None:
            return Text("{target} wanted", target=goal.target)
        return Text("Not counted yet")
    if goal.baseline is not None and goal.baseline > goal.target:
        return Text("{value}, wanted {target}", value=value, target=goal.target)
    return Text("{value} of {target}", value=value, target=goal.target)


def beside_the_way(goal: Goal) -> Text:
    """Where the straight way stood on the day of the newest value, where there is a way."""
    last = last_measured(goal)
    if last is None:
        return Text("Nothing has been measured yet.")
    stood = straight_way(goal, last.on)
    if stood is None or goal.baseline is None or goal.target is None:
        return Text("Measured on {day:year}.", day=last.on)
    ahead = (last.value - stood) * (1 if goal.target >= goal.baseline else -1)
    if not ahead:
        return Text("Measured on {day:year}: just on the straight line.", day=last.on)
    if ahead > 0:
        return Text(
            "Measured on {day:year}: {points} ahead of the straight line, which stood at {stood}.",
            day=last.on,
            points=ahead,
            stood=stood,
        )
    return Text(
        "Measured on {day:year}: {points} behind the straight line, which stood at {stood}.",
        day=last.on,
        points=-ahead,
        stood=stood,
    )


def straight_way(goal: Goal, day: date) -> Decimal | None:
    """Where the straight way from the baseline to the target stands on a day from its start to its due date, both
    included, as exact as the two are written; None on other days, or while one of the four is not known.
    """
    if goal.baseline is None or goal.target is None or goal.starts is None or goal.due is None:
        return None
    if not goal.starts <= day <= goal.due or goal.starts == goal.due:
        return None
    part = Decimal((day - goal.starts).days) / (goal.due - goal.starts).days
    stood = goal.baseline + (goal.target - goal.baseline) * part
    # The coarser would say 3 where the goal is written in quarters.
    exponents = [Decimal(each).normalize().as_tuple().exponent for each in (goal.baseline, goal.target)]
    places = max(-exponent for exponent in exponents if isinstance(exponent, int))
    return Decimal(round(stood, max(places, 0)))


def not_said(goal: Goal) -> list[Text]:
    """What the goal does not say yet."""
    parts = (
        (not (goal.metric or "").strip(), Text("what to count")),
        (goal.baseline is None, Text("where it began") if goal.progress else Text("where it stands now")),
        (goal.target is None, Text("what number to reach")),
        (goal.due is None, Text("by which day")),
    )
    return [words for missing, words in parts if missing]


def asks_again(goal: Goal, today: date) -> bool:
    """Whether the baseline of a goal, which was not known, is to be asked for again."""
    return goal.state == "active" and goal.baseline is None and goal.ask_again is not None and goal.ask_again <= today
