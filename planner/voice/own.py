"""The business's own texts: those from which its voice is learned."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from heapq import merge
from itertools import islice
from operator import itemgetter
from typing import NamedTuple

from planner.domain.plan import Plan
from planner.domain.posts import Placement, Post
from planner.voice.language import LEARNED, language_of
from planner.voice.memory import Once, Remembers
from planner.voice.profile import NEWEST

_MOST_EXAMPLES = 100
_MOST_POSTS = 2000
"""So many of the newest posts are looked through for texts in a language: of one post in fifty there are enough."""
_BLOCK = 128
"""Posts that are sorted together: after an edit only those around the edited one are sorted again."""
OURS = frozenset({"approved", "posted"})
"""The statuses of a post that is the business's own: somebody has read it and said yes."""
_HARDLY_READ = frozenset({"story", "status", "interaction"})

_day = itemgetter(0)


class OwnText(NamedTuple):
    """A text of the business: one of the guide's examples, without a day and a post, or what a post says, on the
    channels where it says just that.
    """

    text: str
    day: date | None
    """The last day on which it stands, None also for a post without a day."""
    post: str | None
    channels: tuple[str, ...]
    author: str | None


def home_language(plan: Plan) -> str:
    """The language of what is not clearly in another: the business's, "" where it is neither English nor Turkish."""
    return plan.business.language if plan.business.language in LEARNED else ""


def own_texts(
    plan: Plan, language: str, channel: str | None = None, memory: Remembers | None = None
) -> tuple[OwnText, ...]:
    """The business's own texts in a language: the guide's examples, then approved and posted posts, the oldest first.

    The newest 200, each text once, none empty. A post says what its channels show, its own text or one of theirs: what
    is short for X is to be held against what was short for X. With a `channel` only what stands on it, as it stands
    there, and no examples.
    """
    home = home_language(plan)
    examples = dict.fromkeys(plan.voice.examples if channel is None else ())
    ours = [text for text in examples if text.strip() and language_of(text, home) == language][-_MOST_EXAMPLES:]
    found: dict[str, OwnText] = {}
    for day, post in islice(_newest_first(plan, channel, memory or Once()), _MOST_POSTS):
        for text, channels in reversed(list(said_by(post, channel))):
            if text not in found and language_of(text, home) == language:
                found[text] = OwnText(text, date.fromisoformat(day) if day else None, post.id, channels, post.author)
        if len(found) >= NEWEST - len(ours):
            break
    marked = [OwnText(text, None, None, (), None) for text in ours if text not in found]
    return (*marked, *reversed(found.values()))[-NEWEST:]


def _newest_first(plan: Plan, channel: str | None, memory: Remembers) -> Iterable[tuple[str, Post]]:
    """The approved and posted posts with their days, as ISO 8601 writes them, "" for none."""
    blocks = [
        memory.remember(("own posts", channel, number), _sorted, posts, channel)
        for number, posts in plan.posts.blocks(_BLOCK)
    ]
    return merge(*blocks, key=_day, reverse=True)


def _sorted(posts: tuple[Post, ...], channel: str | None) -> list[tuple[str, Post]]:
    ours = ((last_day(post, channel), post) for post in posts if post.status in OURS)
    return sorted(ours, key=_day, reverse=True)


def last_day(post: Post, channel: str | None = None) -> str:
    """The last day on which a post stands, or on which it stands on a channel, as ISO 8601 writes it; "" for none."""
    placements = [each for each in post.placements if channel in (None, each.channel)]
    return max([(each.posted_at or each.at or "")[:10] for each in placements], default="")


def is_read(placement: Placement) -> bool:
    """Whether a text is there to be read: a story has it on a picture, and an interaction belongs to another's."""
    return placement.format not in _HARDLY_READ


def said_by(post: Post, channel: str | None = None) -> Iterator[tuple[str, tuple[str, ...]]]:
    """What a post says, and on which channels: its text only where one of them shows it, or where it has none yet."""
    texts: dict[str, list[str]] = {} if channel or post.placements else {post.text: []}
    for each in post.placements:
        text = post.text_on(each)
        if channel in (None, each.channel) and (text == post.text or is_read(each)):
            texts.setdefault(text, []).append(each.channel)
    yield from ((text, tuple(channels)) for text, channels in texts.items() if text.strip())
