"""The verbs of several posts at once: one step for all of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from msgspec.structs import replace

from planner.domain.posts import Placement, Post
from planner.domain.times import LocalTime
from planner.operations.nouns import found, found_now, removed
from planner.operations.posts import copied
from planner.session import Session
from planner.text import Text


def schedule(session: Session, wanted: Sequence[tuple[str, str, LocalTime]]) -> None:
    """Plans posts, each named by its id, on a channel at a time; an idea becomes a draft by it.

    Raises `Refused` when a post is not there; then none is planned.
    """
    with session.step(_label(session, [id for id, _, _ in wanted], _SCHEDULE)) as step:
        planned: dict[str, Post] = {}
        for id, channel, at in wanted:
            post: Post = planned.get(id) or found(step.plan, "posts", id)
            placements = {each.channel: each for each in post.placements}
            placements[channel] = replace(placements.get(channel) or Placement(channel), at=at)
            status = "draft" if post.status == "idea" else post.status
            planned[id] = replace(post, status=status, placements=tuple(placements.values()))
        for post in planned.values():
            step.put(post)


def duplicate(session: Session, days: Mapping[str, date]) -> list[str]:
    """Makes another post like each of these, given by their ids, on the day beside it; the ids of the copies.

    Raises `Refused` when one is not there; then none is copied.
    """
    with session.step(_label(session, list(days), _DUPLICATE)) as step:
        made: list[str] = []
        number = len(step.plan.posts)
        for id, day in days.items():
            number += 1
            while f"p{number}" in step.plan.posts:
                number += 1
            made.append(f"p{number}")
            step.add(copied(found(step.plan, "posts", id), made[-1], day))
    return made


def remove(session: Session, ids: Sequence[str]) -> None:
    """Removes posts and every mention of them. Raises `Refused` when one is not there; then none is removed."""
    with session.step(_label(session, ids, _REMOVE)) as step:
        for id in dict.fromkeys(ids):
            removed(step, "posts", id, along=ids)


# Of one post by its title, of several by their number.
_SCHEDULE = Text("Schedule “{title}”"), Text("Schedule {n} post", "Schedule {n} posts", n=0)
_DUPLICATE = Text("Duplicate “{title}”"), Text("Duplicate {n} post", "Duplicate {n} posts", n=0)
_REMOVE = Text("Remove “{title}”"), Text("Remove {n} post", "Remove {n} posts", n=0)


def _label(session: Session, ids: Sequence[str], words: tuple[Text, Text]) -> Text:
    distinct = dict.fromkeys(ids)
    one, several = words
    if len(distinct) != 1:
        return Text(several.message, several.plural, n=len(distinct))
    return Text(one.message, title=found_now(session, "posts", next(iter(distinct))).title)
