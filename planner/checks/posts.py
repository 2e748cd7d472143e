"""Single posts: what was not posted, what is said twice, and pictures of people who were not asked."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from planner.checks.calendar import Block, Counted, Lane, Span
from planner.checks.finding import Found
from planner.checks.repeats import repeated, text_of
from planner.checks.situation import Situation
from planner.checks.wording import length_without_links
from planner.domain.posts import Post
from planner.text import Text

_DUPLICATE_DAYS = 30
_DUPLICATE_LENGTH = 20

_FORGOTTEN = Text(
    "Only those who know what really went out can learn from it. "
    "Mark it as posted, move it to another day, or cancel it."
)
_SAID_ALREADY = Text("The same words again so soon read like an advertisement left running. Say it in a new way.")
_CONSENT = Text(
    "Showing customers needs their consent, showing children that of their parents. Note who gave it, when and how."
)


def overdue(situation: Situation) -> Iterator[Found]:
    """The day of a placement lies before today, and it was neither posted nor cancelled; asked whatever the span.

    One finding a post, from the first to the last of those days; the evidence has how many. Every past occurrence of a
    series that did not become a post of its own is such a day.
    """
    for number, block in situation.calendar.blocks.items():
        yield from situation.memo.remember(("overdue", number), _overdue, block)


def _overdue(block: Block) -> list[Found]:
    found = []
    for row in block.rows:
        if row.overdue:
            days = len(set(row.overdue))
            message = (
                Text("Has “{title}” been posted? Its day is past.", title=row.post.title)
                if days == 1
                else Text("Has “{title}” been posted? {days} of its days are past.", title=row.post.title, days=days)
            )
            stretch = row.overdue[0], row.overdue[-1]
            found.append(Found(row.post.id, message, _FORGOTTEN, *stretch, (row.post.id,), {"count": days}))
    return found


class _Repeat(NamedTuple):
    """`later` says what `earlier` has said on the same channel."""

    earlier: Counted
    later: Counted


def duplicate(situation: Situation) -> Iterator[Found]:
    """A post has the text of an earlier other one on the same channel at most 30 days before.

    Case, spaces and links aside, in texts of 20 characters or more. Occurrences of one series, those that became posts
    of their own included, are no other posts: a series repeats on purpose. Belongs to the span when the later one does.
    One finding a post: for the first such day, and the nearest earlier post; the evidence names the channels.
    """
    repeats: dict[str, list[_Repeat]] = {}
    for channel in situation.plan.channels:
        lane = situation.calendar.channel(channel.id)
        for repeat in situation.memo.remember(("duplicate", channel.id), _repeats, lane, situation.span.first):
            if repeat.later.day <= situation.span.last:
                repeats.setdefault(repeat.later.post.id, []).append(repeat)
    for id, some in repeats.items():
        earlier, later = min(some, key=lambda repeat: repeat.later.day)
        channels = [each.later.placement.channel for each in some if each.earlier.post.id == earlier.post.id]
        evidence = {"earlier": earlier.post.id, "channels": list(dict.fromkeys(channels))}
        message = _duplicate_message(earlier, later)
        yield Found(id, message, _SAID_ALREADY, earlier.day, later.day, (earlier.post.id, id), evidence)


def _duplicate_message(earlier: Counted, later: Counted) -> Text:
    titles = {"title": later.post.title, "earlier": earlier.post.title}
    if earlier.day == later.day:
        return Text("“{title}” says the same as “{earlier}” on the same day.", **titles)
    return Text(
        "“{title}” says the same as “{earlier}”, {n} day before.",
        "“{title}” says the same as “{earlier}”, {n} days before.",
        n=(later.day - earlier.day).days,
        **titles,
    )


def _repeats(lane: Lane, first: date) -> list[_Repeat]:
    """What is said again on the day `first` or later."""
    repeats = []
    for items in repeated(lane.items):
        if length_without_links(text_of(items[0])) < _DUPLICATE_LENGTH:
            continue
        for number, item in enumerate(items):
            earlier = _nearest_other(items, number) if item.day >= first else None
            if earlier is not None:
                repeats.append(_Repeat(earlier, item))
    return repeats


def _nearest_other(items: list[Counted], number: int) -> Counted | None:
    item = items[number]
    for earlier in (items[each] for each in range(number - 1, -1, -1)):
        if (item.day - earlier.day).days > _DUPLICATE_DAYS:
            return None
        if _origin(earlier.post) != _origin(item.post):
            return earlier
    return None


def _origin(post: Post) -> str:
    """The post, or the series that it comes from."""
    return post.from_series.post if post.from_series else post.id


def consent(situation: Situation) -> Iterator[Found]:
    """An approved post shows a customer or a child, and no consent is noted; asked whatever the span.

    From its first to its last day in the span, where it has one there; the evidence names the pictures.
    """
    for number, block in situation.calendar.blocks.items():
        yield from situation.memo.remember(("consent", number), _without_consent, block, situation.span)


def _without_consent(block: Block, span: Span) -> list[Found]:
    found = []
    for row in block.rows:
        if row.post.status != "approved" or not row.post.media:
            continue
        media = [
            medium.path
            for medium in row.post.media
            if medium.people in ("customer", "child") and not (medium.consent or "").strip()
        ]
        if media:
            first, last = row.stretch_within(span)
            message = Text("“{title}” shows a customer or a child, and no consent is noted.", title=row.post.title)
            found.append(Found(row.post.id, message, _CONSENT, first, last, (row.post.id,), {"media": media}))
    return found
