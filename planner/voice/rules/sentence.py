"""How long a sentence may be."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from planner.domain.voice import VoiceGuide
from planner.text import Text
from planner.voice.notes import GuideNote
from planner.voice.rules.rule import Rule
from planner.voice.seen import Seen
from planner.voice.words import sentences

_JOINED = frozenset("#＃-‐‑/&")
"""Behind these a word counts with the one before it ("well-known"), or is a hashtag."""


def sentence_rule(guide: VoiceGuide) -> Rule | None:
    """`voice.sentence`: sentences of more than `sentence_words_max` words, each of them whole."""
    limit = guide.sentence_words_max
    if limit is None:
        return None

    def rule(seen: Seen) -> Iterator[GuideNote]:
        if len(seen.words) <= limit:
            return
        starts = [word.start for word in seen.words if seen.text[word.start - 1 : word.start] not in _JOINED]
        counted = [
            (span, bisect_left(starts, span.end) - bisect_left(starts, span.start)) for span in sentences(seen.text)
        ]
        long = [(span, count) for span, count in counted if count > limit]
        if long:
            longest = max(count for _, count in long)
            message = Text(
                "A sentence of {longest} words; your guide says at most {limit}.",
                "{n} long sentences, one of {longest} words; your guide says at most {limit}.",
                n=len(long),
                longest=longest,
                limit=limit,
            )
            evidence = {"count": longest, "limit": limit, "sentences": len(long)}
            yield GuideNote("voice.sentence", message, tuple(span for span, _ in long), evidence)

    return rule
