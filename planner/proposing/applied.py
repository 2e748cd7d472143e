"""The posts as a proposal leaves them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from msgspec.structs import replace

from planner.domain.plan import Plan
from planner.domain.posts import Placement, Post, settled
from planner.domain.times import LocalTime
from planner.errors import Refused
from planner.knowledge.prompts import prompt
from planner.proposing.proposal import OpenSlot, Proposal
from planner.text import Text


class Written(NamedTuple):
    """The posts that are other ones than in the plan, and those that are new."""

    changed: tuple[Post, ...]
    new: tuple[Post, ...]


def written(plan: Plan, proposal: Proposal, *, open_slots: bool = True) -> Written:
    """What has to be written so that a proposal is done, with `open_slots` filled or left open.

    A placement that fits nowhere loses its day; its post is an idea again where no other day is left. An idea that gets
    a day becomes a draft, and a prompt becomes a new one. Raises `Refused` when something no longer stands where the
    proposal found it.
    """
    posts: dict[str, Post] = {}
    for move in proposal.moves:
        posts[move.post] = _put(_standing(plan, posts, move.post), move.channel, move.before, move.after)
    for each in proposal.unplaced:
        posts[each.post] = _put(_standing(plan, posts, each.post), each.channel, each.at, None)
    for id, post in posts.items():
        if post.waits_for_a_day:
            posts[id] = replace(post, status="idea")
    new: list[Post] = []
    for slot in proposal.open_slots if open_slots else ():
        if slot.idea is not None:
            posts[slot.idea] = _scheduled(_standing(plan, posts, slot.idea), slot)
        else:
            new.append(_draft(plan, slot, _free_id(plan, new)))
    return Written(tuple(posts.values()), tuple(new))


def applied(plan: Plan, proposal: Proposal) -> Plan:
    """The plan once the proposal is done. Raises `Refused` as `written` does."""
    changed, new = written(plan, proposal)
    last = max((plan.posts.number(post.id) for post in plan.posts), default=0)
    rows = [(plan.posts.number(post.id), post) for post in changed]
    rows += list(enumerate(new, start=last + 1))
    return replace(plan, posts=plan.posts.patched(rows))


def _standing(plan: Plan, posts: dict[str, Post], id: str) -> Post:
    post = posts.get(id) or plan.posts.get(id)
    if post is None:
        raise Refused(Text("the plan has changed since : ask for another proposal"))
    return post


def _put(post: Post, channel: str, before: LocalTime | None, after: LocalTime | None) -> Post:
    """The post with its placement on a channel, not posted and at `before`, put to `after`."""
    found = [each for each in post.placements if each.channel == channel]
    if not found or found[0].at != before or found[0].posted_at is not None or post.series is not None:
        raise Refused(Text("“{title}” no longer stands where it stood : ask for another proposal", title=post.title))
    placements = tuple(replace(each, at=after) if each is found[0] else each for each in post.placements)
    return settled(replace(post, placements=placements))


def _scheduled(post: Post, slot: OpenSlot) -> Post:
    if any(each.channel == slot.channel for each in post.placements):
        post = _put(post, slot.channel, None, slot.at)
    else:
        post = replace(post, placements=(*post.placements, Placement(slot.channel, slot.format, slot.at)))
    return settled(replace(post, status="draft" if post.status == "idea" else post.status))


def _draft(plan: Plan, slot: OpenSlot, id: str) -> Post:
    asked = prompt(slot.prompt or "")
    channel = plan.channels[slot.channel]
    goals = [goal for goal in channel.goals if plan.goals[goal].state == "active"]
    return Post(
        id,
        asked.said(plan.business.language),
        status="draft",
        pillar=slot.pillar,
        goals=tuple(goals[:1]),
        placements=(Placement(slot.channel, slot.format, slot.at),),
    )


def _free_id(plan: Plan, new: Iterable[Post]) -> str:
    taken = {post.id for post in new}
    number = len(plan.posts) + 1
    while f"p{number}" in plan.posts or f"p{number}" in taken:
        number += 1
    return f"p{number}"
