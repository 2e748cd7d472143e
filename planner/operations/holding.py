"""Holding promotion back: on days of mourning or disaster nobody wants to be sold anything."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from itertools import count

from msgspec.structs import replace

from planner.domain.holds import Held, Hold
from planner.domain.occurrences import Occurrence
from planner.domain.plan import Plan
from planner.domain.posts import Placement, Post, settled
from planner.errors import Refused
from planner.layout.days import days_of
from planner.operations.nouns import found, found_now, new_id
from planner.operations.series import parted
from planner.session import Session, Step
from planner.text import Text

_LONGEST = 365


def in_force(plan: Plan) -> Hold | None:
    """The hold that is in force; None for none. Several, as a document may bring them, are one."""
    holds = list(plan.holds)
    if len(holds) < 2:
        return holds[0] if holds else None
    return replace(
        holds[0],
        starts=min(each.starts for each in holds),
        ends=max(each.ends for each in holds),
        why="; ".join(dict.fromkeys(why for each in holds if (why := each.why.strip(" .")))),
        held=tuple({(each.post, each.channel): each for hold in holds for each in hold.held}.values()),
    )


def holdable(plan: Plan, now: datetime, last: date) -> list[Occurrence]:
    """What would be held from `now` to the end of the day `last`: everything promotional that is planned there and not
    posted, pinned or not, but for the posts of a solemn event. What was due earlier today may be out by now, and stays.
    """
    promotional = {pillar.id for pillar in plan.pillars if pillar.kind == "promotional"}
    solemn = {event.id for event in plan.events if event.tone == "solemn"}
    return [
        each
        for standing in days_of(plan, now.date(), last).values()
        for each in standing
        if not each.posted and each.post.pillar in promotional and each.post.event not in solemn
        if not _is_past(each.day, each.minutes, now)
    ]


def each_post(occurrence: Occurrence) -> tuple[str, date | None]:
    """Tells posts apart as they are held: each day of a series is one."""
    return occurrence.post.id, occurrence.day if occurrence.post.series is not None else None


def hold(session: Session, days: int, why: str = "") -> None:
    """Takes everything `holdable` of so many days, today the first of them, to the ideas, and notes where it stood.

    An occurrence of a series becomes a post of its own. While another hold is in force, that one is extended, also
    when there is nothing more to hold. Raises `Refused` when there is nothing to hold, and no hold.
    """
    if not 1 <= days <= _LONGEST:
        raise Refused(Text("promotion is held for 1 to {most} days : choose another number", most=_LONGEST))
    session.refresh()
    now = session.now()
    last = now.date() + timedelta(days=days - 1)
    posts = len({each_post(each) for each in holdable(session.plan, now, last)})
    with session.step(_label(posts)) as step:
        held = tuple(_take(step, holdable(step.plan, now, last)))
        before, again = in_force(step.plan), {(each.post, each.channel) for each in held}
        if before is not None:
            earlier = (each for each in before.held if (each.post, each.channel) not in again)
            ends = max(before.ends, last)
            _end(step, but=before.id)
            step.put(replace(before, ends=ends, why=why or before.why, held=(*earlier, *held)))
        elif held:
            step.add(Hold(new_id(step.plan.holds, "h"), now.date(), last, why, held))
        else:
            raise Refused(Text("nothing promotional is planned up to {last} : there is nothing to hold", last=last))


def _label(posts: int) -> Text:
    if not posts:
        return Text("Hold promotion for longer")
    return Text("Hold {n} promotional post", "Hold {n} promotional posts", n=posts)


def _end(step: Step, but: str | None = None) -> None:
    for each in step.plan.holds:
        if each.id != but:
            step.remove(each)


def _take(step: Step, occurrences: list[Occurrence]) -> Iterator[Held]:
    """Takes these to the ideas, each as it stood."""
    free = (id for number in count(len(step.plan.posts) + 1) if (id := f"p{number}") not in step.plan.posts)
    for post in {each.post.id: each.post for each in occurrences}.values():
        there = [each for each in occurrences if each.post.id == post.id]
        if post.series is None:
            channels = {each.placement.channel for each in there}
            step.put(_idea(post, channels))
            yield from _held(post, channels)
            continue
        rest = post
        for day in sorted({each.day for each in there}):
            left, alone = parted(rest, day)
            alone = replace(alone, id=next(free)) if left else alone
            channels = {each.channel for each in alone.placements}
            if left:
                step.add(_idea(alone, channels))
            rest = left or _idea(alone, channels)
            yield from _held(alone, channels)
        step.put(rest)


def _idea(post: Post, channels: set[str]) -> Post:
    """The post without its days on these channels: an idea, where no other day is left."""
    placements = tuple(replace(each, at=None) if each.channel in channels else each for each in post.placements)
    after = settled(replace(post, placements=placements))
    return replace(after, status="idea") if after.waits_for_a_day else after


def _held(post: Post, channels: set[str]) -> Iterator[Held]:
    for each in post.placements:
        if each.channel in channels and each.at is not None:
            yield Held(post.id, each.channel, each.at, post.status)


def waiting(plan: Plan, hold: Hold) -> list[Held]:
    """What of a hold still waits: not planned anew meanwhile, not posted, not given up."""

    def waits(held: Held) -> bool:
        post = plan.posts[held.post]
        standing = _placement(post, held.channel)
        return (
            standing is not None
            and standing.at is None
            and standing.posted_at is None
            and post.status not in ("posted", "cancelled")
        )

    return [held for held in hold.held if waits(held)]


def _placement(post: Post, channel: str) -> Placement | None:
    return next((each for each in post.placements if each.channel == channel), None)


def resume(session: Session, id: str) -> list[str]:
    """Puts back, with its status, what of a hold still waits, and ends the hold; every other one with it.

    What has no time left stays among the ideas: the titles of these posts. Raises `Refused` when there is no such hold.
    """
    found_now(session, "holds", id)
    posts = len({each.post for each in _waiting_now(session.plan)})
    now = session.now()
    with session.step(Text("Resume {n} promotional post", "Resume {n} promotional posts", n=posts)) as step:
        found(step.plan, "holds", id)
        late: dict[str, str] = {}
        back: dict[str, Post] = {}
        for held in _waiting_now(step.plan):
            post = step.plan.posts[held.post]
            if _is_past(held.at.day, held.at.minutes, now):
                late[post.id] = post.title
            else:
                back[post.id] = _put_back(back.get(post.id, post), held, was_idea=post.status == "idea")
        for post in back.values():
            step.put(post)
        _end(step)
    return list(late.values())


def _waiting_now(plan: Plan) -> list[Held]:
    hold = in_force(plan)
    return waiting(plan, hold) if hold is not None else []


def _is_past(day: date, minutes: int | None, now: datetime) -> bool:
    return (day, 24 * 60 if minutes is None else minutes) < (now.date(), now.hour * 60 + now.minute)


def _put_back(post: Post, held: Held, *, was_idea: bool) -> Post:
    placements = tuple(replace(each, at=held.at) if each.channel == held.channel else each for each in post.placements)
    # Somebody may have gone on with it meanwhile: then it is as far as they came.
    return settled(replace(post, status=held.status if was_idea else post.status, placements=placements))
