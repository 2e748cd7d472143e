"""The verb that announces an event: one post in its announcement time, on every channel that is open then."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from planner.domain.channels import Channel
from planner.domain.content import Event
from planner.domain.plan import Plan
from planner.domain.posts import Placement, Post
from planner.domain.times import LocalTime
from planner.errors import Refused
from planner.operations.free_time import free_time
from planner.operations.mending import quiet_day, roomy_days
from planner.operations.nouns import found, found_now, new_id
from planner.session import Session
from planner.text import Text, speak


def announce(session: Session, event: str) -> str:
    """Plans a draft that announces an event, for the audiences of its channels; its id.

    It stands on each channel that has a day with room in the announcement time that is still to come, from tomorrow on;
    where none has, on the first that is open then, since one post too many is better than none; where none is open, it
    is an idea. On the event's own day, where that is today, it has no time where the channel's has passed. Raises
    `Refused` when the event is over.
    """
    with session.step(
        Text("Plan the announcement of “{event}”", event=found_now(session, "events", event).title)
    ) as step:
        wanted: Event = found(step.plan, "events", event)
        now = session.now()
        last = wanted.ends or wanted.starts
        if last is not None and last < now.date():
            raise Refused(Text("“{event}” is over : there is nothing to announce any more", event=wanted.title))
        post = _announcement(step.plan, wanted, now, session.person)
        step.add(post)
    return post.id


def _announcement(plan: Plan, event: Event, now: datetime, person: str | None) -> Post:
    placements = _placements(plan, event, now)
    channels = [plan.channels[each.channel] for each in placements]
    audiences = dict.fromkeys(audience for channel in channels for audience in channel.audiences)
    return Post(
        new_id(plan.posts, "p"),
        speak(Text("Announcement: {event}", event=event.title), plan.business.language),
        status="draft" if placements else "idea",
        event=event.id,
        author=person,
        audiences=tuple(audiences),
        placements=placements,
    )


def _placements(plan: Plan, event: Event, now: datetime) -> tuple[Placement, ...]:
    if event.starts is None:
        return ()
    today = now.date()
    last = max(event.starts, today)
    tomorrow = min(today + timedelta(days=1), last)
    first = max(event.starts - timedelta(days=event.announce_days_before), tomorrow)
    open_then = [each for each in plan.channels if each.open_on_some_day(first, last)]
    with_room = [each for each in open_then if roomy_days(plan, each, first, last)]
    return tuple(_placement(plan, channel, first, last, now) for channel in with_room or open_then[:1])


def _placement(plan: Plan, channel: Channel, first: date, last: date, now: datetime) -> Placement:
    at = free_time(plan, channel, quiet_day(plan, channel, first, last))
    passed = at.day == now.date() and at.minutes is not None and at.minutes < now.hour * 60 + now.minute
    return Placement(channel.id, at=LocalTime.of(at.day) if passed else at)
