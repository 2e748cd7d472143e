"""Isolation: what the business does and what its posts say belong together."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from planner.checks.calendar import Counted, Lane, Span, posts_of
from planner.checks.finding import Found
from planner.checks.repeats import text_of
from planner.checks.situation import Situation
from planner.checks.wording import festive
from planner.domain.content import Event
from planner.text import Text

_UNHEARD = Text("Nobody can come to what they have not heard of.")
_SOLEMN = Text("On such a day selling and cheering hurt. Say something quiet, or nothing.")


def unannounced(situation: Situation) -> Iterator[Found]:
    """An event starts today or later, and no dated post linked to it lies in its announcement time.

    That time is [starts - `announce_days_before`, starts], and the finding's; it is asked for every such event,
    whatever the span. An event without a day is not fixed yet. The evidence has the days until it starts.
    """
    for event in situation.plan.events:
        lane = situation.calendar.event(event.id)
        yield from situation.memo.remember(("unannounced", event.id), _unannounced, event, lane, situation.today)


def _unannounced(event: Event, lane: Lane, today: date) -> list[Found]:
    if event.starts is None or event.starts < today:
        return []
    time = Span(event.starts - timedelta(days=event.announce_days_before), event.starts)
    if lane.count(*time):
        return []
    left = (event.starts - today).days
    if left:
        message = Text(
            "“{event}” has not been announced yet. {n} day is left.",
            "“{event}” has not been announced yet. {n} days are left.",
            event=event.title,
            n=left,
        )
    else:
        message = Text("“{event}” has not been announced, and it is today.", event=event.title)
    return [Found(event.id, message, _UNHEARD, *time, evidence={"days": left})]


def solemn(situation: Situation) -> Iterator[Found]:
    """On the day of a solemn event that touches the span stands a promotional post, or a festive one.

    Festive are exclamation marks and party emoji in the text. Every day of an event of several is looked at; one
    finding an event, its evidence names both kinds of posts.
    """
    span = situation.span
    for event in situation.plan.events:
        if event.tone != "solemn" or event.starts is None:
            continue
        time = Span(event.starts, event.ends or event.starts)
        if time.last < span.first or span.last < time.first:
            continue
        items = situation.calendar.within(time)
        selling = [item for item in items if item.post.pillar in situation.promotional]
        cheering = [item for item in items if _cheers(item)]
        posts = posts_of(item for item in items if item in selling or item in cheering)
        if posts:
            names = {"title": situation.plan.posts[posts[0]].title, "event": event.title}
            message = (
                Text("“{title}” does not suit “{event}”.", **names)
                if len(posts) == 1
                else Text("{posts} posts do not suit “{event}”, the first is “{title}”.", posts=len(posts), **names)
            )
            evidence = {"promotional": list(posts_of(selling)), "festive": list(posts_of(cheering))}
            yield Found(event.id, message, _SOLEMN, *time, posts, evidence)


def _cheers(item: Counted) -> bool:
    return festive(text_of(item))
