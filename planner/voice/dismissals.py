"""Notes that were dismissed: when people often say *this is us*, fewer texts are noted."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from heapq import nlargest
from itertools import islice
from typing import Literal, get_args

from planner.domain.muted import Muted
from planner.domain.plan import Plan, Table
from planner.domain.posts import Post
from planner.voice.own import last_day

LearnedCode = Literal["voice.habit", "voice.likeness"]
"""The notes of what was learned, which can be wrong about a text."""
LEARNED_CODES: tuple[LearnedCode, ...] = get_args(LearnedCode)

_LAST = 30
_NEWEST = 200
_LEAST, _SHARE = 10, 0.1
"""So many notes it takes to speak of a share, and this part of them may have been dismissed."""


def dismissed_in(muted: Table[Muted]) -> frozenset[tuple[str, str]]:
    """The notes that were dismissed: code and id of the post."""
    codes = frozenset(LEARNED_CODES)
    return frozenset(
        (each.code, each.subject.removeprefix("post:"))
        for each in muted
        if each.code in codes and each.subject.startswith("post:")
    )


def often_dismissed(plan: Plan, noted: Callable[[Post], Collection[str]]) -> bool:
    """Whether more than 10 % of the last 30 notes were dismissed, of ten or more, over the newest 200 posts.

    `noted` gives the codes under which a post is noted at the usual rate. A note that was dismissed counts whatever
    the post says by now.
    """
    dismissed = dismissed_in(plan.muted)
    if len(dismissed) <= _SHARE * _LEAST:
        return False
    given_up = [note in dismissed for note in islice(_notes(plan.posts, dismissed, noted), _LAST)]
    return len(given_up) >= _LEAST and sum(given_up) > _SHARE * len(given_up)


def _notes(
    posts: Table[Post], dismissed: frozenset[tuple[str, str]], noted: Callable[[Post], Collection[str]]
) -> Iterator[tuple[str, str]]:
    """Code and post of every note, those of the newest posts first."""
    written = [post for post in posts if post.status not in ("idea", "cancelled")]
    for post in nlargest(_NEWEST, written, key=last_day):
        codes = noted(post)
        yield from ((code, post.id) for code in LEARNED_CODES if code in codes or (code, post.id) in dismissed)
