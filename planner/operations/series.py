"""The verbs of posts that repeat: for this one, this and later, or all."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any, Literal

from msgspec.structs import replace

from planner.domain.noun import Invalid
from planner.domain.occurrences import occurrences_of
from planner.domain.posts import FromSeries, Placement, Post, Series, Status
from planner.domain.series import longest, occurrences, parse, trimmed, turned
from planner.domain.times import LocalTime
from planner.errors import Refused
from planner.operations.nouns import found, found_now, new_id, refuse_release, removed
from planner.operations.posts import posted
from planner.session import Session, Step
from planner.text import Text

Scope = Literal["this", "following", "all"]


def repeat(session: Session, id: str, rule: str | None) -> None:
    """Has a post repeat by an RFC 5545 rule from the days of its placements, or, with None, no more.

    Raises `Refused` for a rule that is none, or of which a placement's day is no occurrence.
    """
    with session.step(Text("Set the repeat of “{title}”", title=_title(session, id))) as step:
        post: Post = found(step.plan, "posts", id)
        kept = post.series.excluded if post.series else ()
        try:
            step.put(trimmed(replace(post, series=Series(rule, kept) if rule else None)))
        except Invalid as invalid:
            raise Refused(invalid.text) from None


def change(session: Session, id: str, on: date, scope: Scope, **fields: Any) -> str:
    """Changes fields of the occurrence on a day, of it and the later ones, or of all; the id of the post that now has
    them.

    Raises `Refused` when nothing of the series stands on that day, and when somebody else than the editor approves.
    """
    refuse_release(session, session.plan, fields.get("status"))
    return _edited(
        session,
        Text("Change “{title}”", title=_title(session, id)),
        id,
        on,
        scope,
        lambda post: replace(post, **fields),
    )


def move(session: Session, id: str, on: date, scope: Scope, day: date, clock: str | None = None) -> str:
    """Moves the occurrence on a day to another day, with the later ones or all by as many days; `clock` gives them
    another time.

    The id of the post that was moved. Raises `Refused` when the rule names days of the month, which do not move by
    days.
    """
    by = day - on
    return _edited(
        session, Text("Move “{title}”", title=_title(session, id)), id, on, scope, lambda post: _moved(post, by, clock)
    )


def remove(session: Session, id: str, on: date, scope: Scope) -> None:
    """Removes the occurrence on a day, it and the later ones, or the whole post. Raises `Refused`."""
    with session.step(Text("Remove “{title}”", title=_title(session, id))) as step:
        post = _repeating(step, id, on)
        earlier = None if scope == "all" else (parted if scope == "this" else split)(post, on)[0]
        if earlier is None:
            removed(step, "posts", id)
        else:
            step.put(earlier)


def mark_posted(session: Session, id: str, on: date, channel: str, at: LocalTime, url: str | None = None) -> str:
    """Notes that the occurrence on a day was posted: it becomes a post of its own, whose id this is. Raises
    `Refused`.
    """
    label = Text("Mark “{title}” as posted", title=_title(session, id))
    return _edited(session, label, id, on, "this", lambda post: posted(post, channel, at, url))


def _title(session: Session, id: str) -> str:
    post: Post = found_now(session, "posts", id)
    return post.title


def _edited(session: Session, label: Text, id: str, on: date, scope: Scope, edit: Callable[[Post], Post]) -> str:
    with session.step(label) as step:
        post = _repeating(step, id, on)
        if scope == "all":
            step.put(edit(post))
            return id
        earlier, later = parted(post, on) if scope == "this" else split(post, on)
        if earlier is None:  # nothing else is left: this, or this and later, are all
            step.put(edit(later))
            return id
        later = replace(later, id=new_id(step.plan.posts, "p"))
        step.put(earlier)
        step.add(edit(later))
        return later.id


def _repeating(step: Step, id: str, on: date) -> Post:
    post: Post = found(step.plan, "posts", id)
    if post.series is None:
        raise Refused(Text("“{title}” does not repeat : change the post itself", title=post.title))
    if not any(each.day == on and not each.posted for each in occurrences_of(post, on)):
        raise Refused(Text("“{title}” is not on {day:full} : choose another day", title=post.title, day=on))
    return post


def _series(post: Post) -> Series:
    assert post.series is not None
    return post.series


def parted(post: Post, on: date) -> tuple[Post | None, Post]:
    """The series without the occurrence of a day, None where no other is left, and that occurrence as a post of its
    own, which still has the id of the series.
    """
    series, alone = _series(post), _alone(post, on)
    rest = replace(post, series=replace(series, excluded=tuple(sorted((*series.excluded, on)))))
    return (rest, alone) if _stands(rest) else (None, replace(alone, from_series=post.from_series))


def _stands(post: Post) -> bool:
    """Whether a series has a day left that is not excepted."""
    last = max(longest(each.at.day) for each in post.placements if each.at)
    return parse(_series(post).rule).endless or next(occurrences_of(post, last), None) is not None


def _alone(post: Post, on: date) -> Post:
    """The occurrence of a day as a post of its own, on the channels that have it on that day."""
    there = {id(each.placement) for each in occurrences_of(post, on) if each.day == on and not each.posted}
    placements = tuple(
        replace(each, at=each.at.on(on), posted_at=None, posted_url=None)
        for each in post.placements
        if each.at is not None and id(each) in there
    )
    return replace(
        post, status=_unposted(post), placements=placements, series=None, from_series=FromSeries(post.id, on)
    )


def _unposted(post: Post) -> Status:
    """What comes of a series that is marked as posted was released, and is not posted yet."""
    return "approved" if post.status == "posted" else post.status


def split(post: Post, on: date) -> tuple[Post | None, Post]:
    """The series before a day, None when nothing is, and the series from that day on. Together they stand where the
    one stood.
    """
    series = _series(post)
    rule = parse(series.rule)
    last = (
        {each.channel: _days(each, rule.text, longest(each.at.day))[-1] for each in post.placements if each.at}
        if not rule.endless
        else {}
    )
    rest = ";".join(part for part in rule.text.split(";") if not part.startswith(("COUNT=", "UNTIL=")))
    before = f"{rest};UNTIL={on - timedelta(days=1):%Y%m%d}"
    after = f"{rest};UNTIL={max(last.values()):%Y%m%d}" if last else rest
    firsts, laters = [], []
    for placement in post.placements:
        assert placement.at is not None
        if placement.at.day < on:
            firsts.append(placement)
        horizon = last.get(placement.channel) or _horizon(on)
        coming = next((day for day in _days(placement, rule.text, horizon) if day >= on), None)
        if coming is not None:
            unposted = placement.posted_at is None or placement.at.day < on
            kept = replace(placement, posted_at=None, posted_url=None) if unposted else placement
            laters.append(replace(kept, at=placement.at.on(coming)))
    later = replace(
        post,
        status=_unposted(post),
        placements=tuple(laters),
        series=Series(after, tuple(day for day in series.excluded if day >= on)),
        from_series=None,
    )
    if not firsts:
        return None, post
    earlier = replace(
        post, placements=tuple(firsts), series=Series(before, tuple(day for day in series.excluded if day < on))
    )
    if not _stands(earlier):
        return None, post
    _refuse_difference(post, earlier, later, max(last.values(), default=_horizon(on)) + timedelta(days=400))
    return earlier, later


def _horizon(on: date) -> date:
    return on + timedelta(days=3653)


def _days(placement: Placement, rule: str, last: date) -> tuple[date, ...]:
    assert placement.at is not None
    return occurrences(rule, placement.at.day, last)


def _refuse_difference(post: Post, earlier: Post, later: Post, last: date) -> None:
    def standing(*posts: Post) -> list[tuple[str, date, int | None]]:
        all_of = (each for one in posts for each in occurrences_of(one, last))
        return sorted((each.placement.channel, each.day, each.minutes) for each in all_of)

    try:
        same = standing(post) == standing(earlier, later)
    except Invalid:
        same = False
    if not same:
        raise Refused(Text("the repeat of “{title}” cannot be split here : change this one, or all", title=post.title))


def _moved(post: Post, by: timedelta, clock: str | None) -> Post:
    def at(placement: Placement) -> LocalTime | None:
        planned = placement.at
        return planned and LocalTime.of(planned.day + by, clock or planned.clock)

    placements = tuple(replace(each, at=at(each)) for each in post.placements)
    if post.series is None:
        return replace(post, placements=placements)
    try:
        rule = turned(post.series.rule, by.days)
    except Invalid as invalid:
        raise Refused(invalid.text) from None
    excluded = tuple(day + by for day in post.series.excluded)
    return replace(post, placements=placements, series=Series(rule, excluded))
