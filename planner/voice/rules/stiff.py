"""Stiff words and officialese."""

from __future__ import annotations

from collections.abc import Iterator

from planner.domain.voice import VoiceGuide
from planner.text import Text
from planner.voice.language import LEARNED
from planner.voice.manners import Manners
from planner.voice.notes import GuideNote, is_within
from planner.voice.rules.rule import Rule, as_large, first_of, named
from planner.voice.rules.sayings import sayings_rule
from planner.voice.rules.vocabulary import avoid_rule
from planner.voice.seen import Seen
from planner.voice.stiffness import Stiff, stiff_in

_IN_COMPANY = 2
"""So many words that are only formal sound stiff together."""


def stiff_rule(guide: VoiceGuide, language: str, manners: Manners) -> Rule | None:
    """`voice.stiff`: stiff words that the guide does not avoid; unless it says that none may stand, those that no own
    post has.
    """
    if guide.stiff or language not in LEARNED:
        return None
    ours = frozenset() if guide.stiff is False else manners.stiff
    alone = guide.stiff is False
    avoided = [each for each in (avoid_rule(guide, language), sayings_rule(guide)) if each is not None]

    def rule(seen: Seen) -> Iterator[GuideNote]:
        found = [stiff for stiff in stiff_in(seen, language) if stiff.term not in ours]
        if found and avoided:
            told = [span for each in avoided for note in each(seen) for span in note.spans]
            found = [stiff for stiff in found if not is_within(stiff.span, told)]
        if not alone and len(found) < _IN_COMPANY and all(stiff.kind == "formal" for stiff in found):
            return
        if found:
            yield _note(seen, found, language)

    return rule


def _note(seen: Seen, found: list[Stiff], language: str) -> GuideNote:
    spans = tuple(stiff.span for stiff in found)
    words = seen.words_in(spans)
    plainer = [stiff.instead for stiff in found]
    known = {" ".join(word.split()): each for word, each in zip(words, plainer, strict=True) if each}
    if len(known) == 1:
        [(word, instead)] = known.items()
        message = Text("{found}: stiff. Plainer would be “{instead}”.", found=named([word]), instead=instead)
    elif known:
        pairs = [Text("“{words}” → “{instead}”", words=word, instead=each) for word, each in known.items()]
        message = Text("Stiff, and what is plainer: {pairs}.", pairs=first_of(pairs))
    else:
        message = Text("{found}: stiff. Say it as you would at the counter.", found=named(words))
    evidence = {"count": len(found), "found": words, "alternatives": plainer}
    same = plainer[0] and len(set(plainer)) == 1 and all(stiff.fits for stiff in found)
    return GuideNote("voice.stiff", message, spans, evidence, as_large(plainer[0], words, language) if same else None)
