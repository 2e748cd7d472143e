"""How long a text is on a channel, as its platform counts it, in words."""

from __future__ import annotations

from typing import NamedTuple

from planner.checks.entries import links_lie_dead
from planner.checks.excess import (
    TooMany,
    dead_links,
    length_words,
    too_many_cashtags,
    too_many_hashtags,
    too_many_mentions,
)
from planner.counting.characters import characters
from planner.counting.count import Count, count
from planner.domain.posts import Format
from planner.gui.translate import say
from planner.knowledge.limits import limits_of, placed_as, platforms_with_limits
from planner.knowledge.platforms import OFFLINE
from planner.text import Text

_NEAR = 0.1
"""The part of a limit that is left when it is said that little is."""


class Counter(NamedTuple):
    """What is said of a text; it `warns` when something is over its limit, or nearly."""

    words: str
    warns: bool


def plain(text: str) -> Counter:
    """The length of a text that nobody limits."""
    return Counter(say(_characters(text)), warns=False)


def counter(platform: str, placed: Format, text: str, with_media: bool) -> Counter | None:
    """What a text is on a platform in a format, beside pictures or not; None where there is nothing to count.

    Below a story stands no text, and an answer is no post: their length is said, without a limit.
    """
    if platform in OFFLINE:
        return None
    if placed in ("story", "status", "interaction"):
        return plain(text)
    if platform not in platforms_with_limits():
        said = Text("{length} · no source for a limit", length=_characters(text))
        return Counter(say(said), warns=False)
    format = placed_as(platform, placed, with_media)
    counted = count(platform, text, format)
    limits = limits_of(platform, format)
    hashtags, mentions, cashtags = len(counted.hashtags), len(counted.mentions), len(counted.cashtags)
    parts = [
        *_length(counted),
        _linked(len(counted.links), links_lie_dead(platform, placed)),
        _counted(hashtags, too_many_hashtags(hashtags, limits), Text("{n} hashtag", "{n} hashtags", n=hashtags)),
        _counted(mentions, too_many_mentions(mentions, limits), Text("{n} mention", "{n} mentions", n=mentions)),
        _counted(cashtags, too_many_cashtags(cashtags, limits)),
    ]
    there = [each for each in parts if each is not None]
    return Counter(" · ".join(say(each.words) for each in there), any(each.warns for each in there))


class _Part(NamedTuple):
    words: Text
    warns: bool = False


def _characters(text: str) -> Text:
    return Text("{n} character", "{n} characters", n=characters(text))


def _length(counted: Count) -> list[_Part]:
    """Of several measures the one of which least is left."""
    measure = max(counted.measures, key=lambda each: each.length / each.limit)
    left = measure.limit - measure.length
    length = _Part(length_words(measure.length, measure.limit, measure.unit))
    if left < 0:
        return [length, _Part(Text("{n} too many", n=-left), warns=True)]
    if left < measure.limit * _NEAR:
        return [length, _Part(Text("only {n} left", n=left), warns=True)]
    return [length, _Part(Text("{n} left", n=left))]


def _linked(number: int, dead: bool) -> _Part | None:
    if not number:
        return None
    return _Part(dead_links(number) if dead else Text("{n} link", "{n} links", n=number))


def _counted(number: int, over: TooMany | None, words: Text | None = None) -> _Part | None:
    """What there are too many of; else `words` for so many, where there are any."""
    if over is not None:
        return _Part(over.words, warns=True)
    return _Part(words) if number and words else None
