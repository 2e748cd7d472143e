"""Uninteresting posts: too much advertising, and a mix that drifts from what was chosen.

A month is looked at from 5 dated posts on; fewer say nothing about shares.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from planner.checks.calendar import Counted, Lane, Span, dated, posts_of
from planner.checks.finding import Found
from planner.checks.situation import Situation
from planner.domain.content import Pillar
from planner.domain.noun import Amount, Share
from planner.text import Text

Counts = Counter[str | None]
"""How many dated posts each pillar has, and how many have none."""

LEAST_POSTS = 5
"""In a month with fewer, shares say nothing."""
OFF_TARGET = Amount("0.15")
"""So far a pillar's share may be off the wanted one, above or below."""
_RUN = 3

_SELLING = Text("People follow a shop for what helps or delights them. When most of it is selling, they stop reading.")
_DRIFTED = Text("You chose this mix so that the posts stay varied; one kind that takes over makes them dull.")
_LEAFLET = Text("One advertisement after the other reads like a leaflet. Put something useful or cheerful between.")


def promotional(situation: Situation) -> Iterator[Found]:
    """In a calendar month more of the dated posts are promotional than `promotional_share_max`; `posts` are those."""
    limit = situation.plan.business.promotional_share_max
    for month, lane in situation.calendar.months():
        key = ("promotional", month.first)
        counts = _counts(situation, month, lane)
        yield from situation.memo.remember(key, _promotional, month, lane, counts, situation.promotional, limit)


def _promotional(month: Span, lane: Lane, counts: Counts, promotional: frozenset[str], limit: Share) -> list[Found]:
    count, of = sum(counts[each] for each in promotional), counts.total()
    if of < LEAST_POSTS or count <= limit * of:
        return []
    message = Text(
        "{month:month}: {n} of {of} posts is promotional. You allow {limit:percent} at most.",
        "{month:month}: {n} of {of} posts are promotional. You allow {limit:percent} at most.",
        month=month.first,
        n=count,
        of=of,
        limit=limit,
    )
    posts = posts_of(item for item in lane.items if item.post.pillar in promotional)
    evidence = {"count": count, "of": of, "share": _share(count, of), "limit": limit.plain()}
    return [Found("", message, _SELLING, *month, posts, evidence)]


def _counts(situation: Situation, month: Span, lane: Lane) -> Counts:
    return situation.memo.remember(("pillars", month.first), counts_of, lane)


def counts_of(lane: Lane) -> Counts:
    """How many dated posts each pillar has, each post as often as it occurs."""
    counts: Counts = Counter()
    for post, times in dated(lane.items):
        counts[post.pillar] += times
    return counts


def _share(count: int, of: int) -> int | float:
    return Amount(Amount(count) / of).plain()


def pillar(situation: Situation) -> Iterator[Found]:
    """In a calendar month a pillar's share of the dated posts is more than 0.15 off its target; `posts` are its own.

    Posts without a pillar belong to the whole. A pillar without a share has no target.
    """
    pillars = tuple(each for each in situation.plan.pillars if each.share is not None)
    for month, lane in situation.calendar.months():
        counts = _counts(situation, month, lane)
        yield from situation.memo.remember(("pillar", month.first), _pillars, month, lane, counts, pillars)


def _pillars(month: Span, lane: Lane, counts: Counts, pillars: tuple[Pillar, ...]) -> list[Found]:
    found = []
    for pillar in pillars:
        count, of = counts[pillar.id], counts.total()
        if pillar.share is None or not off_target(count, of, pillar.share):
            continue
        message = Text(
            "{month:month}: {n} of {of} posts is “{pillar}”. You wanted {target:percent}.",
            "{month:month}: {n} of {of} posts are “{pillar}”. You wanted {target:percent}.",
            month=month.first,
            n=count,
            of=of,
            pillar=pillar.name,
            target=pillar.share,
        )
        posts = posts_of(item for item in lane.items if item.post.pillar == pillar.id)
        evidence = {"count": count, "of": of, "share": _share(count, of), "target": pillar.share.plain()}
        found.append(Found(pillar.id, message, _DRIFTED, *month, posts, evidence))
    return found


def off_target(count: int, total: int, share: Share) -> bool:
    """Whether so many of all posts of a month are too far off this share of them."""
    return total >= LEAST_POSTS and abs(count - Amount(share) * total) > OFF_TARGET * total


def run(situation: Situation) -> Iterator[Found]:
    """Three promotional posts or more in a row on a channel; a longer run is one finding, with its length as count.

    Belongs to the span when its third post or a later one does.
    """
    for channel in situation.plan.channels:
        lane = situation.calendar.channel(channel.id)
        for items in situation.memo.remember(("runs", channel.id), _runs, lane, situation.promotional):
            if any(situation.span.holds(item.day) for item in items[_RUN - 1 :]):
                message = Text(
                    "{account}: {n} promotional posts in a row.", account=situation.names[channel.id], n=len(items)
                )
                stretch, evidence = (items[0].day, items[-1].day), {"count": len(items)}
                yield Found(channel.id, message, _LEAFLET, *stretch, posts_of(items), evidence)


def _runs(lane: Lane, promotional: frozenset[str]) -> list[list[Counted]]:
    """The maximal runs of three promotional items or more."""
    runs: list[list[Counted]] = [[]]
    for item in lane.items:
        if item.post.pillar in promotional:
            runs[-1].append(item)
        elif runs[-1]:
            runs.append([])
    return [items for items in runs if len(items) >= _RUN]
