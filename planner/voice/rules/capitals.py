"""Words in capitals that shout. Abbreviations, names, hashtags and mentions do not."""

from __future__ import annotations

from collections.abc import Iterator

from planner.domain.voice import VoiceGuide
from planner.text import Text
from planner.voice.capitals import capitals_in, shouted, stem
from planner.voice.manners import Manners
from planner.voice.notes import GuideNote, Span
from planner.voice.rules.rule import Rule, named
from planner.voice.seen import Seen


def capitals_rule(guide: VoiceGuide, manners: Manners) -> Rule | None:
    """`voice.caps`: words in capitals in a row, or a lone one that is no abbreviation and no name of ours."""
    if guide.all_caps is not False:
        return None
    ours = (*guide.require, *guide.words, *(each.instead for each in guide.avoid))
    names = manners.capitals.union(*map(capitals_in, ours))

    def rule(seen: Seen) -> Iterator[GuideNote]:
        loud = shouted(seen, names)
        if loud:
            spans = tuple(Span(row[0].start, row[-1].start + len(stem(row[-1]))) for row in loud)
            words = seen.words_in(spans)
            message = Text("{found}: in capitals, which your guide leaves out.", found=named(words))
            yield GuideNote("voice.caps", message, spans, {"count": sum(map(len, loud)), "limit": 0, "found": words})

    return rule
