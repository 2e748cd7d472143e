"""What a rule of the guide is: a function that hears a text, made once from guide and manners."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from planner.text import Text
from planner.voice.notes import GuideNote, Span
from planner.voice.seen import Seen, bare

_NAMED = 3
"""So many of the places are named in a sentence; the others are only pointed at."""

Rule = Callable[[Seen], Iterable[GuideNote]]


def named(found: Iterable[str]) -> list[Text]:
    """The first few of what was found, each once and in quotation marks, as the field of a sentence."""
    return first_of([Text("“{words}”", words=" ".join(each.split())) for each in dict.fromkeys(found)])


def first_of(found: list[Text]) -> list[Text]:
    """The first few as the field of a sentence, which says that there are others."""
    return found if len(found) <= _NAMED else [*found[:_NAMED], Text("others")]


def in_their_place(words: Sequence[str], term: str, instead: str, language: str) -> str | None:
    """What could stand in place of the words that were found, with a capital where they have one.

    None where nothing is known, and where an ending of theirs would be lost.
    """
    if not instead or any(bare(word) != bare(term) for word in words):
        return None
    return as_large(instead, words, language)


def as_large(instead: str, words: Sequence[str], language: str) -> str:
    """What stands in place of the words, with a capital where all of them have one, in capitals where all are."""
    if all(word.isupper() and len(word) > 1 for word in words):
        return (instead.replace("i", "İ") if language == "tr" else instead).upper()
    first = "İ" if language == "tr" and instead[0] == "i" else instead[0].upper()
    return first + instead[1:] if all(word[0].isupper() for word in words) else instead


def apart(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The spans in their order; of two that overlap the first and longer one stays."""
    kept: list[Span] = []
    for span in sorted(spans, key=lambda span: (span.start, -span.end)):
        if not kept or kept[-1].end <= span.start:
            kept.append(span)
    return tuple(kept)
