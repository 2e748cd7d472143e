"""How the voice drifts: the likeness of the posts of each week."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from planner.domain.plan import Plan
from planner.domain.posts import Post
from planner.domain.times import week_of
from planner.voice.judge import Judge, text_of
from planner.voice.own import is_read
from planner.voice.runs import InARow, Scored, drift_of, run_of

_WRITTEN = frozenset({"draft", "in_review", "approved", "posted"})


class Week(NamedTuple):
    """The posts of a week, taken together; higher is more unusual.

    `score` and `limit` are None where too few posts stand there, or too few own ones are known. What is worth a `note`
    is told by the finding "voice.drift" too, on the one channel, while one of its posts is to come.
    """

    first: date
    posts: tuple[str, ...]
    score: float | None
    limit: float | None
    note: bool


def weeks(plan: Plan, judge: Judge, first: date, last: date, channel: str | None = None) -> tuple[Week, ...]:
    """The weeks from that of `first` to that of `last`, over all channels taken together or on one.

    A post stands in the week of its first day, in whatever state but as an idea or cancelled; stories, replies, and
    what is not in the business's language are left out.
    """
    start = week_of(first, plan.business.first_weekday)
    end = week_of(last, plan.business.first_weekday)
    said: dict[date, list[_Said]] = {start + timedelta(days=days): [] for days in range(0, (end - start).days + 1, 7)}
    for day, post, text in _dated(plan, channel, start.isoformat(), (end + timedelta(days=6)).isoformat()):
        when = date.fromisoformat(day)
        said[week_of(when, plan.business.first_weekday)].append(_Said(when, post, text))
    return tuple(_week(judge, first, there) for first, there in said.items())


class _Said(NamedTuple):
    """What a post says on its first day, on a channel or in itself."""

    day: date
    post: Post
    text: str


def _dated(plan: Plan, channel: str | None, first: str, last: str) -> Iterator[tuple[str, Post, str]]:
    """The posts with their first days, as ISO 8601 writes them, from `first` to `last`, and what they say."""
    for post in plan.posts:
        if post.status in _WRITTEN:
            there = [each for each in post.placements if channel in (None, each.channel) and is_read(each)]
            day = min([time[:10] for each in there if (time := each.posted_at or each.at)], default="")
            if first <= day <= last:
                yield day, post, text_of(post) if channel is None else post.text_on(there[0])


def _week(judge: Judge, first: date, said: Sequence[_Said]) -> Week:
    row = []
    for day, post, text in said:
        heard = judge.hear(text, post.id)
        if heard.language == judge.home and heard.likeness is not None:
            row.append(Scored(day, post.id, post.status, text, heard.likeness.score))
    row.sort(key=lambda each: each.day)
    posts = tuple(each.post for each in row)
    profile = judge.profile(judge.home) if judge.home else None
    run = run_of(row, profile) if profile is not None else None
    if profile is None or run is None:
        return Week(first, posts, None, None, False)
    whole = InARow(tuple(range(len(row))), tuple(each.score for each in row), run)
    note = run.note and drift_of([whole], [each.text for each in row], profile) is not None
    return Week(first, posts, run.score, run.limit, note)
