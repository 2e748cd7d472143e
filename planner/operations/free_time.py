"""At what time a new post goes out: when the channel likes to post, and not on the heels of another."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from planner.checks.memo import Memo
from planner.domain.channels import Channel
from planner.domain.plan import Plan
from planner.domain.times import WEEKDAYS, LocalTime
from planner.layout.days import days_of

_USUAL, _LATEST = 9 * 60 + 30, 21 * 60
_USUAL_GAP_HOURS = 2


def free_time(
    plan: Plan, channel: Channel, day: date, memo: Memo | None = None, *, along: Iterable[tuple[str, LocalTime]] = ()
) -> LocalTime:
    """A time on `day` for one more post on the channel.

    The first of its slots at which it has nothing yet. Without one, 09:30; where another stands too near to that, so
    much after the last of the day as the channel wants between two posts, 2 hours where it says nothing, and 21:00 at
    the latest. `along` are times, each after the id of its channel, that are given away in the same step.
    """
    standing = days_of(plan, day, day, memo).get(day, ())
    taken = {each.minutes for each in standing if each.placement.channel == channel.id}
    taken |= {at.minutes for id, at in along if id == channel.id and at.day == day}
    slots = sorted(slot.time for slot in channel.slots if slot.weekday == WEEKDAYS[day.weekday()])
    free = (at for each in slots if (at := LocalTime.of(day, each)).minutes not in taken)
    return next(free, None) or _beside(day, [each for each in taken if each is not None], channel)


def _beside(day: date, taken: list[int], channel: Channel) -> LocalTime:
    gap = round((channel.cadence.min_gap_hours or _USUAL_GAP_HOURS) * 60)
    minutes = _USUAL
    if any(abs(each - _USUAL) < gap for each in taken):
        minutes = min(max(taken) + gap, _LATEST)
    return LocalTime.of(day, f"{minutes // 60:02}:{minutes % 60:02}")
