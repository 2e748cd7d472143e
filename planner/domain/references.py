"""Which things name which others: one list for refusing dangling ids and for taking a removed thing out of the rest."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from msgspec.structs import replace

from planner.domain.changes import TableName
from planner.domain.channels import Channel
from planner.domain.content import Campaign
from planner.domain.goals import Goal, Review
from planner.domain.holds import Hold
from planner.domain.muted import Muted
from planner.domain.noun import Noun
from planner.domain.plan import Plan, Table
from planner.domain.posts import Post, settled
from planner.domain.series import trimmed
from planner.domain.statistics import FollowerProfile

TABLE_OF_KIND: dict[str, TableName] = {
    "goal": "goals",
    "audience": "audiences",
    "channel": "channels",
    "pillar": "pillars",
    "campaign": "campaigns",
    "event": "events",
    "post": "posts",
    "person": "people",
}
"""The table of each kind in a subject "goal:g1"."""
KIND_OF_TABLE = {table: kind for kind, table in TABLE_OF_KIND.items()}
"""The kind in a subject "goal:g1" for each table."""


class Reference(NamedTuple):
    """`path` inside the noun names the thing `id` of `table`."""

    path: str
    table: TableName
    id: str


def references(noun: Noun) -> Iterator[Reference]:
    """Every id that this thing names, with its place as in the plan document."""
    match noun:
        case Goal():
            yield from _each("audiences", "audiences", noun.audiences)
        case Review():
            for index, decision in enumerate(noun.decisions):
                yield _subject(f"decisions[{index}].subject", decision.subject)
        case Channel():
            yield from _each("goals", "goals", noun.goals)
            yield from _each("audiences", "audiences", noun.audiences)
        case FollowerProfile():
            yield Reference("channel", "channels", noun.channel)
        case Campaign(goal=str(goal)):
            yield Reference("goal", "goals", goal)
        case Post():
            yield from _of_post(noun)
        case Hold():
            for index, held in enumerate(noun.held):
                yield Reference(f"held[{index}].post", "posts", held.post)
                yield Reference(f"held[{index}].channel", "channels", held.channel)
        case Muted(subject=subject) if subject != "plan":
            yield _subject("subject", subject)


def _of_post(post: Post) -> Iterator[Reference]:
    if post.pillar is not None:
        yield Reference("pillar", "pillars", post.pillar)
    if post.campaign is not None:
        yield Reference("campaign", "campaigns", post.campaign)
    yield from _each("goals", "goals", post.goals)
    yield from _each("audiences", "audiences", post.audiences)
    if post.event is not None:
        yield Reference("event", "events", post.event)
    if post.author is not None:
        yield Reference("author", "people", post.author)
    for index, placement in enumerate(post.placements):
        yield Reference(f"placements[{index}].channel", "channels", placement.channel)
    if post.from_series is not None:
        yield Reference("from_series.post", "posts", post.from_series.post)


def _each(path: str, table: TableName, ids: tuple[str, ...]) -> Iterator[Reference]:
    return (Reference(f"{path}[{index}]", table, id) for index, id in enumerate(ids))


def _subject(path: str, subject: str) -> Reference:
    kind, _, id = subject.partition(":")
    return Reference(path, TABLE_OF_KIND[kind], id)


def naming(plan: Plan, table: TableName, id: str) -> Iterator[tuple[TableName, Noun]]:
    """The things, with their table, that name the thing `id` of `table`."""
    for name in ("goals", "reviews", "channels", "follower_profiles", "campaigns", "posts", "holds", "muted"):
        rows: Table[Goal | Review | Channel | FollowerProfile | Campaign | Post | Hold | Muted] = getattr(plan, name)
        for noun in rows:
            if any(reference.table == table and reference.id == id for reference in references(noun)):
                yield name, noun


def without(noun: Noun, table: TableName, id: str) -> Noun | None:
    """The same thing no longer naming `id` of `table`; None when nothing of it is left.

    A placement and a follower profile go with their channel, a decision with its subject, a mute with what it mutes,
    what is held with its post and channel, and a hold with the last of it; elsewhere the mention alone goes.
    """

    def kept(ids: tuple[str, ...], of: TableName) -> tuple[str, ...]:
        return tuple(each for each in ids if (of, each) != (table, id))

    def single(value: str | None, of: TableName) -> str | None:
        return None if (of, value) == (table, id) else value

    match noun:
        case Goal():
            return replace(noun, audiences=kept(noun.audiences, "audiences"))
        case Review():
            subject = f"{KIND_OF_TABLE[table]}:{id}"
            return replace(noun, decisions=tuple(each for each in noun.decisions if each.subject != subject))
        case Channel():
            return replace(noun, goals=kept(noun.goals, "goals"), audiences=kept(noun.audiences, "audiences"))
        case FollowerProfile():
            return None if ("channels", noun.channel) == (table, id) else noun
        case Campaign():
            return replace(noun, goal=single(noun.goal, "goals"))
        case Hold():
            gone = {"posts": "post", "channels": "channel"}.get(table)
            held = tuple(each for each in noun.held if gone is None or getattr(each, gone) != id)
            return None if noun.held and not held else replace(noun, held=held)
        case Muted():
            return None if noun.subject == f"{KIND_OF_TABLE[table]}:{id}" else noun
        case Post():
            origin = noun.from_series
            rest = replace(
                noun,
                pillar=single(noun.pillar, "pillars"),
                campaign=single(noun.campaign, "campaigns"),
                goals=kept(noun.goals, "goals"),
                audiences=kept(noun.audiences, "audiences"),
                event=single(noun.event, "events"),
                author=single(noun.author, "people"),
                placements=tuple(each for each in noun.placements if ("channels", each.channel) != (table, id)),
                from_series=None if origin and ("posts", origin.post) == (table, id) else origin,
            )
            return settled(trimmed(rest)) if len(rest.placements) < len(noun.placements) else rest
    return noun
