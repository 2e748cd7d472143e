"""Words that sell: what makes a text read like an advertisement, whatever it was meant to be.

A cue is of one of six kinds: a price, a percentage of discount, an offer, a call to order, something for free, urgency.
The last four are the words of selling and urgency; `selling_words.py` has them. Innocent turns of phrase with the same
words ("fırsat buldukça", "free-range eggs") are no cues.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from planner.reading.letters import LONGEST, plain
from planner.reading.prices import priced
from planner.reading.selling_words import ENGLISH_STEMS, INNOCENT, TURKISH_STEMS, WORDS, CueKind


class Cue(NamedTuple):
    """An advertising cue with its place in the text; `end` is not included."""

    kind: CueKind
    start: int
    end: int


_INNOCENT = re.compile(rf"\b(?:{'|'.join(INNOCENT)})\b")
_CUES = {
    language: [(kind, re.compile(rf"\b(?:{'|'.join(patterns)})(?!\w)")) for kind, patterns in table.items()]
    for language, table in WORDS.items()
}


def cues(text: str, language: str) -> tuple[Cue, ...]:
    """The advertising cues of a text, by where they stand; Turkish shops sell in English words too."""
    seen = _INNOCENT.sub(lambda match: "_" * len(match[0]), plain(text[:LONGEST]))
    found = [Cue("percent" if percent else "price", start, end) for percent, start, end in priced(seen)]
    for each in _languages(language):
        for kind, pattern in _CUES[each]:
            found += [Cue(kind, *match.span()) for match in pattern.finditer(seen)]
    return tuple(sorted(_apart(found), key=lambda cue: (cue.start, cue.end, cue.kind)))


def _apart(found: list[Cue]) -> Iterator[Cue]:
    """One cue for the same words of one kind."""
    taken: dict[CueKind, set[int]] = {}
    for cue in found:
        there, words = taken.setdefault(cue.kind, set()), range(cue.start, cue.end)
        if there.isdisjoint(words):
            there.update(words)
            yield cue


_MONEY = ("$", "€", "£", "₺", "%")


def may_sell(text: str, language: str) -> bool:
    """Whether the text may have cues of two kinds: a quick bound, so that most texts need not be searched.

    Of two kinds one is not urgency, the kind with the most words.
    """
    for sign in _MONEY:
        if sign in text:
            return True
    small = text.lower()
    for stem in ENGLISH_STEMS:
        if stem in small:
            return True
    return language == "tr" and any(stem in small for stem in TURKISH_STEMS)


def _languages(language: str) -> tuple[str, ...]:
    return ("en", "tr") if language == "tr" else ("en",)
