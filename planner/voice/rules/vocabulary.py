"""Which words a post never has, and which it always has."""

from __future__ import annotations

from collections.abc import Iterator

from planner.domain.voice import VoiceGuide
from planner.text import Text
from planner.voice.notes import GuideNote
from planner.voice.rules.rule import Rule, apart, in_their_place, named
from planner.voice.seen import Seen
from planner.voice.terms import Term, Terms


def avoid_rule(guide: VoiceGuide, language: str) -> Rule | None:
    """`voice.avoid`: a term that is not ours, in any of its forms; one note a term."""
    instead = {each.term: each.instead for each in guide.avoid}
    if not instead:
        return None
    terms = Terms(Term(term, language) for term in instead)

    def rule(seen: Seen) -> Iterator[GuideNote]:
        found = {term.term: spans for term, spans in terms.found_in(seen)}
        for term in (term for term in instead if term in found):
            spans = apart(found[term])
            words = seen.words_in(spans)
            message = (
                Text("{found}: your guide says “{instead}” instead.", found=named(words), instead=instead[term])
                if instead[term]
                else Text("{found}: your guide says not to use it.", found=named(words))
            )
            evidence = {"term": term, "count": len(spans), "found": words, "instead": instead[term]}
            yield GuideNote(
                "voice.avoid", message, spans, evidence, in_their_place(words, term, instead[term], language)
            )

    return rule


def require_rule(guide: VoiceGuide, language: str) -> Rule | None:
    """`voice.require`: a term that every post has is missing in all its forms; one note a term."""
    if not guide.require or not language:
        return None
    terms = [Term(term, language) for term in dict.fromkeys(guide.require)]

    def rule(seen: Seen) -> Iterator[GuideNote]:
        for term in terms:
            if seen.is_whole and not term.is_in(seen):
                message = Text("“{term}” is missing; your guide wants it in every post.", term=term.term)
                yield GuideNote("voice.require", message, (), {"term": term.term})

    return rule
