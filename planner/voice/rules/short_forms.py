"""Short forms of English: *don't* where we say *do not*, or the other way round."""

from __future__ import annotations

from collections.abc import Iterator

from planner.domain.voice import VoiceGuide
from planner.text import Text
from planner.voice.contractions import KINDS, Form, contractions
from planner.voice.manners import Manners
from planner.voice.notes import GuideNote
from planner.voice.rules.rule import Rule
from planner.voice.seen import Seen

_ALL: frozenset[str] = frozenset(KINDS)
_NONE: frozenset[str] = frozenset()


def contractions_rule(guide: VoiceGuide, language: str, manners: Manners) -> Rule | None:
    """`voice.contractions`: open forms where ours are short, or short ones where ours are open."""
    by_guide = guide.contractions != "any"
    shorten, opening = manners.short, manners.open
    if by_guide:
        shorten, opening = (_ALL, _NONE) if guide.contractions == "use" else (_NONE, _ALL)
    if language != "en" or not (shorten or opening):
        return None

    def rule(seen: Seen) -> Iterator[GuideNote]:
        found = contractions(seen.text, language)
        forms = [form for form in found.open if form.kind in shorten]
        forms += [form for form in found.short if form.kind in opening]
        if forms:
            yield _note(seen, sorted(forms), by_guide)

    return rule


def _note(seen: Seen, forms: list[Form], by_guide: bool) -> GuideNote:
    spans = tuple(form.span for form in forms)
    words = seen.words_in(spans)
    alternatives = [form.instead for form in forms]
    # Where one is sure of another it speaks of that one.
    sure = next((at for at, instead in enumerate(alternatives) if instead), None)
    if sure is None:
        message = (
            Text("“{words}”: your guide writes it out.", words=words[0])
            if by_guide
            else Text("“{words}”: your own posts write it out.", words=words[0])
        )
    else:
        message = (
            Text("“{words}”: your guide would say “{instead}”.", words=words[sure], instead=alternatives[sure])
            if by_guide
            else Text("“{words}”: your own posts would say “{instead}”.", words=words[sure], instead=alternatives[sure])
        )
    evidence = {"count": len(forms), "found": words, "alternatives": alternatives}
    same = len(set(alternatives)) == 1
    return GuideNote("voice.contractions", message, spans, evidence, alternatives[0] or None if same else None)
