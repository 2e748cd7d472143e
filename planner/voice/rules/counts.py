"""How many emoji, hashtags and exclamation marks a post may have."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from planner.domain.voice import Band, VoiceGuide
from planner.text import Text
from planner.voice.notes import GuideNote, Span
from planner.voice.rules.rule import Rule
from planner.voice.seen import Seen

_EXCLAMATIONS = re.compile("[!！‼⁉]+")
_Said = Callable[[int, int | None], Text]
"""A sentence of how many there are, and of the limit that is passed."""


def emoji_rule(guide: VoiceGuide) -> Rule | None:
    """`voice.emoji`: more than `max`, or fewer than `min`; a sequence counts once."""
    return _band_rule("voice.emoji", guide.emoji, lambda seen: seen.emoji, _many_emoji, _few_emoji)


def hashtags_rule(guide: VoiceGuide) -> Rule | None:
    """`voice.hashtags`: more than `max`, or fewer than `min`; what is a part of a link is none."""
    return _band_rule("voice.hashtags", guide.hashtags, lambda seen: seen.hashtags, _many_hashtags, _few_hashtags)


def _band_rule(code: str, band: Band, find: Callable[[Seen], Sequence[Span]], many: _Said, few: _Said) -> Rule | None:
    if band.max is None and not band.min:
        return None

    def rule(seen: Seen) -> Iterator[GuideNote]:
        found = tuple(find(seen))
        n = len(found)
        if band.max is not None and n > band.max:
            yield GuideNote(code, many(n, band.max), found, {"count": n, "limit": band.max})
        elif n < (band.min or 0) and seen.is_whole:
            yield GuideNote(code, few(n, band.min), (), {"count": n, "limit": band.min})

    return rule


def _many_emoji(n: int, limit: int | None) -> Text:
    if not limit:
        return Text("{n} emoji; your guide says none.", "{n} emoji; your guide says none.", n=n)
    return Text(
        "{n} emoji; your guide says at most {limit}.", "{n} emoji; your guide says at most {limit}.", n=n, limit=limit
    )


def _few_emoji(n: int, limit: int | None) -> Text:
    if not n:
        return Text("No emoji; your guide says at least {limit}.", limit=limit)
    return Text(
        "{n} emoji; your guide says at least {limit}.", "{n} emoji; your guide says at least {limit}.", n=n, limit=limit
    )


def _many_hashtags(n: int, limit: int | None) -> Text:
    if not limit:
        return Text("{n} hashtag; your guide says none.", "{n} hashtags; your guide says none.", n=n)
    return Text(
        "{n} hashtag; your guide says at most {limit}.",
        "{n} hashtags; your guide says at most {limit}.",
        n=n,
        limit=limit,
    )


def _few_hashtags(n: int, limit: int | None) -> Text:
    if not n:
        return Text("No hashtag; your guide says at least {limit}.", limit=limit)
    return Text(
        "{n} hashtag; your guide says at least {limit}.",
        "{n} hashtags; your guide says at least {limit}.",
        n=n,
        limit=limit,
    )


def exclamations_rule(guide: VoiceGuide) -> Rule | None:
    """`voice.exclamations`: more than `exclamations_max`; "!!!" are three."""
    limit = guide.exclamations_max
    if limit is None:
        return None

    def rule(seen: Seen) -> Iterator[GuideNote]:
        found = list(_EXCLAMATIONS.finditer(seen.text))
        n = sum(len(match[0]) + match[0].count("‼") for match in found)
        if n > limit:
            message = (
                Text(
                    "{n} exclamation mark; your guide says at most {limit}.",
                    "{n} exclamation marks; your guide says at most {limit}.",
                    n=n,
                    limit=limit,
                )
                if limit
                else Text(
                    "{n} exclamation mark; your guide says none.", "{n} exclamation marks; your guide says none.", n=n
                )
            )
            spans = tuple(Span(*match.span()) for match in found)
            yield GuideNote("voice.exclamations", message, spans, {"count": n, "limit": limit})

    return rule
