"""Sentences that the guide gives as those that we do not say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from planner.domain.voice import Saying, VoiceGuide
from planner.text import Text
from planner.voice.notes import GuideNote, Span
from planner.voice.rules.rule import Rule, named
from planner.voice.seen import Seen


def sayings_rule(guide: VoiceGuide) -> Rule | None:
    """`voice.avoid`: a sentence that is "not so", with the same words in the same order, whatever the signs and the
    case; one note a sentence. A single word is no sentence.
    """
    rows = {saying: words for saying in guide.sayings if len(words := _compared(Seen(saying.not_so))) > 1}
    if not rows:
        return None

    def rule(seen: Seen) -> Iterator[GuideNote]:
        said = _compared(seen)
        for saying, row in rows.items():
            if spans := tuple(_places(seen, said, row)):
                yield _note(seen, saying, spans)

    return rule


def _compared(seen: Seen) -> list[str]:
    """The words of a text in one case, I, İ, ı as i."""
    return [form.replace("ı", "i") for form in seen.forms]


def _places(seen: Seen, said: list[str], row: list[str]) -> Iterator[Span]:
    count, end = len(row), 0
    for at, word in enumerate(said):
        if word == row[0] and at >= end and said[at : at + count] == row:
            end = at + count
            yield Span(seen.words[at].start, seen.words[end - 1].end)


def _note(seen: Seen, saying: Saying, spans: Sequence[Span]) -> GuideNote:
    words = seen.words_in(spans)
    found = named(words[:1])
    message = (
        Text("{found}: your guide says it another way: “{so}”", found=found, so=saying.so)
        if saying.so
        else Text("{found}: in your guide it stands under “And not so”.", found=found)
    )
    evidence = {"term": "", "saying": saying.word, "count": len(spans), "found": words, "instead": saying.so}
    return GuideNote("voice.avoid", message, tuple(spans), evidence)
