"""The verbs of posts that do not repeat: where and when they stand, how far they are, that they were posted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import Any

from msgspec.structs import replace

from planner.domain.noun import Invalid
from planner.domain.plan import Plan
from planner.domain.posts import STATUS_WORDS, Placement, Post, Status, settled
from planner.domain.series import trimmed
from planner.domain.times import LocalTime
from planner.errors import Refused
from planner.operations.nouns import found, found_now, new_id, refuse_release
from planner.session import Session
from planner.text import Text


def place(session: Session, id: str, placement: Placement) -> None:
    """Puts a post on a channel, in the place of the placement that it has there. Raises `Refused`."""
    with session.step(Text("Schedule “{title}”", title=found_now(session, "posts", id).title)) as step:
        post = _post(step.plan, id)
        others = tuple(each for each in post.placements if each.channel != placement.channel)
        if len(others) < len(post.placements):
            placements = tuple(placement if each.channel == placement.channel else each for each in post.placements)
        else:
            placements = (*others, placement)
        step.put(_trimmed(settled(replace(post, placements=placements))))


def change_placement(session: Session, id: str, channel: str, *, typing: bool = False, **fields: Any) -> None:
    """Changes fields of a post's placement on a channel: its own text, its format, when it is planned.

    With `typing` the steps merge as those of `nouns.change` do. Raises `Refused` when it does not stand there, or would
    not be whole afterwards.
    """
    label = Text("Change “{title}”", title=found_now(session, "posts", id).title)
    with session.step(label, typing=f"posts:{id}:{channel}:{','.join(fields)}" if typing else None) as step:
        post = _post(step.plan, id)
        standing = _placement(post, channel)
        step.put(_trimmed(settled(_with(post, standing, replace(standing, **fields)))))


def change_medium(session: Session, id: str, number: int, *, typing: bool = False, **fields: Any) -> None:
    """Changes fields of a post's picture or film, counted from 0: what it shows, whom, and with whose consent.

    With `typing` the steps merge as those of `nouns.change` do. Raises `Refused` when it is not there.
    """
    label = Text("Change “{title}”", title=found_now(session, "posts", id).title)
    with session.step(label, typing=f"posts:{id}:{number}:{','.join(fields)}" if typing else None) as step:
        post = _post(step.plan, id)
        if not 0 <= number < len(post.media):
            raise Refused(Text("“{title}” has no such picture : it may have been taken off", title=post.title))
        changed = replace(post.media[number], **fields)
        step.put(replace(post, media=(*post.media[:number], changed, *post.media[number + 1 :])))


def unplace(session: Session, id: str, channel: str) -> None:
    """Takes a post off a channel. Raises `Refused` when it does not stand there."""
    with session.step(Text("Take “{title}” off a channel", title=found_now(session, "posts", id).title)) as step:
        post = _post(step.plan, id)
        standing = _placement(post, channel)
        rest = tuple(each for each in post.placements if each is not standing)
        step.put(_trimmed(settled(replace(post, placements=rest))))


def move(session: Session, which: Sequence[tuple[str, str]], day: date, clock: str | None = None) -> None:
    """Moves placements, each named by its post and its channel, to a day; with `clock` ("09:30") to that time, else
    each keeps its own.

    Raises `Refused` for one that was posted, that belongs to a series, or that is not there; then none moves.
    """
    _move(session, which, lambda at: LocalTime.of(day, clock or (at.clock if at else None)))


def shift(session: Session, which: Sequence[tuple[str, str]], by: timedelta) -> None:
    """Moves placements, named as for `move`, by so many days each; what has no date stays without one. Raises
    `Refused` as `move` does.
    """
    _move(session, which, lambda at: at and at.on(at.day + by))


def _move(
    session: Session, which: Sequence[tuple[str, str]], to: Callable[[LocalTime | None], LocalTime | None]
) -> None:
    posts = len({id for id, _ in which})
    with session.step(Text("Move {n} post", "Move {n} posts", n=posts)) as step:
        moved: dict[str, Post] = {}
        for id, channel in which:
            post = moved.get(id) or _post(step.plan, id)
            if post.series is not None:
                raise Refused(
                    Text("“{title}” repeats : say whether this one, this and later, or all", title=post.title)
                )
            standing = _placement(post, channel)
            if standing.posted_at is not None:
                raise Refused(Text("“{title}” was posted : what has happened does not move", title=post.title))
            moved[id] = _with(post, standing, replace(standing, at=to(standing.at)))
        for post in moved.values():
            step.put(post)


def copy(session: Session, id: str, day: date | None = None) -> str:
    """Makes another post like this one, not posted yet, on `day` if it is given; the id of the copy. Raises
    `Refused`.
    """
    with session.step(Text("Duplicate “{title}”", title=found_now(session, "posts", id).title)) as step:
        made = copied(_post(step.plan, id), new_id(step.plan.posts, "p"), day)
        step.add(made)
    return made.id


def copied(post: Post, id: str, day: date | None) -> Post:
    """Another post like this one, not posted yet, on `day` if it is given."""
    placements = tuple(
        replace(each, posted_at=None, posted_url=None, at=each.at and (each.at.on(day) if day else each.at))
        for each in post.placements
    )
    # A copy is released anew: the day is another, and so may be what is true on it.
    status: Status = post.status if post.status in ("idea", "in_review") else "draft"
    return replace(post, id=id, status=status, placements=placements, series=None, from_series=None)


def set_status(session: Session, ids: Sequence[str], status: Status) -> None:
    """Gives posts a status; *posted* fills `posted_at` with `at` where nothing is known.

    Raises `Refused` when somebody else than the editor approves, or when a post without a date is to be posted.
    """
    distinct = dict.fromkeys(ids)
    label = Text("{status}: {n} post", "{status}: {n} posts", status=STATUS_WORDS[status], n=len(distinct))
    with session.step(label) as step:
        refuse_release(session, step.plan, status)
        for id in distinct:
            step.put(_in_status(_post(step.plan, id), status))


def _in_status(post: Post, status: Status) -> Post:
    if status == "posted":
        if post.series is not None:
            raise Refused(Text("“{title}” repeats : mark one day of it as posted", title=post.title))
        placements = tuple(replace(each, posted_at=each.posted_at or each.at) for each in post.placements)
        if not placements or any(each.posted_at is None for each in placements):
            raise Refused(Text("“{title}” has no date : say when it was posted", title=post.title))
        return replace(post, status=status, placements=placements)
    if any(each.posted_at for each in post.placements) and post.status == "posted":
        # Back from *posted* means that it did not happen after all.
        placements = tuple(replace(each, posted_at=None, posted_url=None) for each in post.placements)
        return replace(post, status=status, placements=placements)
    return replace(post, status=status)


def mark_posted(session: Session, id: str, channel: str, at: LocalTime, url: str | None = None) -> None:
    """Notes when a placement was really posted, and where it can be seen; the post is posted once all its placements
    are.

    Raises `Refused` for a post that repeats (see `series.mark_posted`), and for a link that is none.
    """
    with session.step(Text("Mark “{title}” as posted", title=found_now(session, "posts", id).title)) as step:
        post = _post(step.plan, id)
        if post.series is not None:
            raise Refused(Text("“{title}” repeats : mark one day of it as posted", title=post.title))
        step.put(posted(post, channel, at, url))


def posted(post: Post, channel: str, at: LocalTime, url: str | None) -> Post:
    """The post with its placement on a channel posted."""
    standing = _placement(post, channel)
    return settled(_with(post, standing, replace(standing, posted_at=at, posted_url=url)))


def _trimmed(post: Post) -> Post:
    try:
        return trimmed(post)
    except Invalid as invalid:
        raise Refused(invalid.text) from None


def _post(plan: Plan, id: str) -> Post:
    post: Post = found(plan, "posts", id)
    return post


def _placement(post: Post, channel: str) -> Placement:
    for placement in post.placements:
        if placement.channel == channel:
            return placement
    raise Refused(Text("“{title}” is not on {channel} : it may have been moved", title=post.title, channel=channel))


def _with(post: Post, old: Placement, new: Placement) -> Post:
    return replace(post, placements=tuple(new if each is old else each for each in post.placements))
