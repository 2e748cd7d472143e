"""A placement as its platform takes it: what of it is too much, and what is lacking."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from planner.checks.entries import Entry, links_lie_dead, maybe_linked, unwelcome_on
from planner.counting.characters import characters, utf16_units
from planner.knowledge.limits import Limit, Limits, Unit, limits_of
from planner.text import Text


class Excess(NamedTuple):
    """Something of a post that a platform does not take as it is.

    `figures` are JSON values for the evidence, `words` say them in short. `limit` is what stands behind it, None for
    what is no limit but a habit of the platform. `refused`: whether the platform itself says that it takes no more.
    """

    channel: str
    figures: Mapping[str, Any]
    words: Text
    limit: Limit | None
    refused: bool


Look = Callable[[Entry], Excess | None]


class TooMany(NamedTuple):
    """More of something than a platform takes or advises: the limit that is passed, words for it, and whether the
    platform itself refuses so many.
    """

    limit: Limit
    words: Text
    refused: bool


def text_length(entry: Entry) -> Excess | None:
    """The text is longer than the platform takes, by the first of its measures that is broken."""
    for limit in entry.limits.text:
        length = _length(entry, limit.unit)
        if length > limit.value:
            figures = {"length": length, "limit": limit.value, "unit": limit.unit}
            return Excess(entry.channel, figures, length_words(length, limit.value, limit.unit), limit, limit.refuses)
    return None


def _length(entry: Entry, unit: Unit) -> int:
    # Of plain letters, digits and signs only links, mentions and line ends of two characters are counted apart.
    text = entry.text
    if text.isascii() and "@" not in text and "\r" not in text and not maybe_linked(text):
        return len(text)
    return next((each.length for each in entry.counted.measures if each.unit == unit), 0)


def length_words(length: int, limit: int, unit: Unit) -> Text:
    """A length and its limit in words: what is counted in bytes is no characters."""
    if unit == "UTF-8 bytes":
        return Text("{length} of {limit} bytes", length=length, limit=limit)
    return Text("{length} of {limit} characters", length=length, limit=limit)


def title_length(entry: Entry) -> Excess | None:
    """The title is longer than the platform takes."""
    limit = entry.limits.title
    if limit is None or entry.is_story:
        return None
    title = entry.post.title
    length = utf16_units(title) if limit.unit == "UTF-16 code units" else characters(title)
    if length <= limit.value:
        return None
    figures = {"length": length, "limit": limit.value, "unit": limit.unit}
    words = Text("a title of {length} characters, {limit} at most", length=length, limit=limit.value)
    return Excess(entry.channel, figures, words, limit, limit.refuses)


def signs(entry: Entry) -> Excess | None:
    """A sign that the platform takes neither in titles nor in texts."""
    found = [sign for sign in unwelcome_on(entry.platform) if sign in entry.post.title or sign in entry.text]
    if not found or entry.limits.title is None:
        return None
    words = Text("{signs} in its title or text", signs=found)
    return Excess(entry.channel, {"signs": found}, words, entry.limits.title, entry.limits.title.refuses)


def hashtags(entry: Entry) -> Excess | None:
    """More hashtags than the platform advises, or than it takes."""
    number = len(entry.counted.hashtags)
    return _too_many(entry, number, too_many_hashtags(number, entry.limits))


def too_many_hashtags(number: int, limits: Limits) -> TooMany | None:
    """Whether so many are more than is advised, or than is taken: the highest bound that is passed."""
    advised, rule = limits.hashtags, limits.hashtags_rule
    if advised is None or number <= advised.value:
        return None
    limit = rule if rule is not None and number > rule.value else advised
    words = Text("{n} hashtag, {limit} at most", "{n} hashtags, {limit} at most", n=number, limit=limit.value)
    # Where there is a rule, what is advised is no more than advice.
    return TooMany(limit, words, limit.refuses and (rule is None or limit is rule))


def mentions(entry: Entry) -> Excess | None:
    """More people are named than the platform takes."""
    number = len(entry.counted.mentions)
    return _too_many(entry, number, too_many_mentions(number, entry.limits))


def too_many_mentions(number: int, limits: Limits) -> TooMany | None:
    """Whether so many are more than the platform takes."""
    limit = limits.mentions
    if limit is None or number <= limit.value:
        return None
    words = Text("{n} mention, {limit} at most", "{n} mentions, {limit} at most", n=number, limit=limit.value)
    return TooMany(limit, words, limit.refuses)


def cashtags(entry: Entry) -> Excess | None:
    """More cashtags ($ABC) than the platform takes."""
    number = len(entry.counted.cashtags)
    return _too_many(entry, number, too_many_cashtags(number, entry.limits))


def too_many_cashtags(number: int, limits: Limits) -> TooMany | None:
    """Whether so many are more than the platform takes."""
    limit = limits.cashtags
    if limit is None or number <= limit.value:
        return None
    words = Text("{n} cashtag, {limit} at most", "{n} cashtags, {limit} at most", n=number, limit=limit.value)
    return TooMany(limit, words, limit.refuses)


def images(entry: Entry) -> Excess | None:
    """More pictures than the platform takes in one post. Those of a story are stories of their own."""
    number = len(entry.post.media)
    if entry.is_story or number < 2:
        return None
    # Several pictures make a carousel where there is such a thing, whatever the format is called.
    limits = limits_of(entry.platform, "carousel") if entry.placed == "post" else entry.limits
    limit = limits.images_max
    if limit is None or number <= limit.value:
        return None
    words = Text("{n} picture, {limit} at most", "{n} pictures, {limit} at most", n=number, limit=limit.value)
    return _too_many(entry, number, TooMany(limit, words, limit.refuses))


def _too_many(entry: Entry, number: int, found: TooMany | None) -> Excess | None:
    if found is None:
        return None
    figures = {"count": number, "limit": found.limit.value}
    return Excess(entry.channel, figures, found.words, found.limit, found.refused)


def no_image(entry: Entry) -> Excess | None:
    """The platform takes no post without a picture."""
    limit = entry.limits.images_min
    if limit is None or entry.is_story or entry.post.media:
        return None
    return Excess(entry.channel, {"count": 0, "limit": limit.value}, _NO_PICTURE, limit, limit.refuses)


_NO_PICTURE = Text("no picture, and it takes no post without one")


def alt_length(entry: Entry) -> Excess | None:
    """The description of a picture is longer than the platform takes; the longest is named."""
    limit = entry.limits.alt_text
    if limit is None:
        return None
    lengths = {each.path: characters(each.alt) for each in entry.post.media}
    over = [path for path, length in lengths.items() if length > limit.value]
    if not over:
        return None
    length = max(lengths.values())
    figures = {"length": length, "limit": limit.value, "unit": limit.unit, "media": over}
    words = Text("a description of {length} characters, {limit} at most", length=length, limit=limit.value)
    return Excess(entry.channel, figures, words, limit, limit.refuses)


def links(entry: Entry) -> Excess | None:
    """A link stands where nobody can tap it."""
    if not links_lie_dead(entry.platform, entry.placed):
        return None
    found = list(entry.counted.links)
    if not found:
        return None
    return Excess(entry.channel, {"links": found}, dead_links(len(found)), None, False)


def dead_links(number: int) -> Text:
    """So many links that nobody can tap, in words."""
    return Text("{n} link, which nobody can tap there", "{n} links, which nobody can tap there", n=number)
