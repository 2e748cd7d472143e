"""Mends of single warnings: a post where there is none, an audience that somebody speaks to."""

from __future__ import annotations

from datetime import date, timedelta

from msgspec.structs import replace

from planner.domain.channels import Channel
from planner.domain.goals import Goal
from planner.domain.plan import Plan
from planner.domain.posts import Placement, Post
from planner.domain.times import WEEKDAYS, days
from planner.errors import Refused
from planner.knowledge.platforms import platform_name
from planner.layout.days import days_of
from planner.operations.free_time import free_time
from planner.operations.nouns import found, found_now, new_id
from planner.session import Session
from planner.text import Text

# The coming four weeks, in which a goal is served and a channel alive.
_COMING = 28
_WEEK = 7


def plan_for_goal(session: Session, goal: str, title: str) -> str:
    """Plans a draft for a goal and its audiences on the first active channel that serves it, else the first active; its
    id.

    Raises `Refused` where there is no such goal, or no active channel.
    """
    wanted: Goal = found_now(session, "goals", goal)
    with session.step(Text("Plan a post for the goal “{goal}”", goal=wanted.title)) as step:
        active = [channel for channel in step.plan.channels if channel.active_on(session.today())]
        serving = [channel for channel in active if goal in channel.goals]
        if not active:
            raise Refused(Text("the plan has no active channel : add one on the page Platforms"))
        post = _draft(step.plan, (*serving, *active)[0], title, session.today())
        step.add(replace(post, goals=(goal,), audiences=wanted.audiences, author=session.person))
    return post.id


def plan_on(session: Session, channel: str, title: str) -> str:
    """Plans a draft on a channel, for the first active goal that it serves; its id. Raises `Refused` for no channel."""
    with session.step(Text("Plan a post on {platform}", platform=_name(session, channel))) as step:
        there: Channel = found(step.plan, "channels", channel)
        goals = [goal for goal in there.goals if step.plan.goals[goal].state == "active"]
        post = replace(_draft(step.plan, there, title, session.today()), goals=tuple(goals[:1]), author=session.person)
        step.add(post)
    return post.id


def _draft(plan: Plan, channel: Channel, title: str, today: date) -> Post:
    coming = today + timedelta(days=1), today + timedelta(days=_COMING - 1)
    at = free_time(plan, channel, quiet_day(plan, channel, *coming))
    return Post(new_id(plan.posts, "p"), title, status="draft", placements=(Placement(channel.id, at=at),))


def address(session: Session, audience: str, channel: str) -> None:
    """Has a channel speak to an audience too. Raises `Refused` where one of them is not there."""
    name = found_now(session, "audiences", audience).name
    with session.step(
        Text("{platform}: speak to “{audience}”", platform=_name(session, channel), audience=name)
    ) as step:
        there: Channel = found(step.plan, "channels", channel)
        step.put(replace(there, audiences=tuple(dict.fromkeys((*there.audiences, audience)))))


def quiet_day(plan: Plan, channel: Channel, first: date, last: date) -> date:
    """The day from `first` to `last`, both included, on which one more post on the channel stands best.

    The first of its `roomy_days` with a slot; then the first of them; then the first that is empty; then the first.
    Only days on which the channel is active.
    """
    roomy = roomy_days(plan, channel, first, last)
    slots = {slot.weekday for slot in channel.slots}
    liked = [day for day in roomy if WEEKDAYS[day.weekday()] in slots]
    open_days = [day for day in days(first, last) if channel.open_throughout(day, day)]
    counts = _counts(plan, channel, first, last)
    empty = [day for day in open_days if not counts.get(day)]
    return next(iter((*liked, *roomy, *empty, *open_days)), first)


def roomy_days(plan: Plan, channel: Channel, first: date, last: date) -> list[date]:
    """The days from `first` to `last`, both included, on which the channel is active and has nothing yet, and one more
    post takes no seven days in a row over its band.
    """
    counts = _counts(plan, channel, first, last)
    return [
        day
        for day in days(first, last)
        if channel.open_throughout(day, day) and not counts.get(day) and _within_band(counts, channel, day)
    ]


def _counts(plan: Plan, channel: Channel, first: date, last: date) -> dict[date, int]:
    """How many posts the channel has on each day, those of a week before and after too."""
    week = timedelta(days=_WEEK - 1)
    standing = days_of(plan, first - week, last + week)
    return {
        day: sum(each.placement.channel == channel.id for each in items) for day, items in standing.items() if items
    }


def _within_band(counts: dict[date, int], channel: Channel, day: date) -> bool:
    most = channel.cadence.max_per_week
    if most is None:
        return True
    windows = (day - timedelta(days=back) for back in range(_WEEK))
    return all(
        sum(counts.get(start + timedelta(days=number), 0) for number in range(_WEEK)) < most for start in windows
    )


def _name(session: Session, channel: str) -> str | Text:
    return platform_name(found_now(session, "channels", channel).platform)
