"""Features of any language: how long the post, its sentences and its words are."""

from __future__ import annotations

from collections.abc import Sequence

from planner.text import Text
from planner.voice.features.feature import Feature
from planner.voice.features.view import View
from planner.voice.notes import Span

_SHORT = 3
"""Words of a short sentence, at most."""


def _nowhere(_: View) -> Sequence[Span]:
    return ()


def _words_a_sentence(seen: View) -> float:
    return sum(seen.sentence_words) / max(1, len(seen.sentence_words))


def _longest(seen: View) -> Sequence[Span]:
    if not seen.sentence_words:
        return ()
    most = max(seen.sentence_words)
    return [seen.spoken[seen.sentence_words.index(most)]]


def _short(seen: View) -> Sequence[Span]:
    return [span for span, words in zip(seen.spoken, seen.sentence_words, strict=True) if words <= _SHORT]


def _letters_a_word(seen: View) -> float:
    return sum(map(len, seen.forms)) / max(1, len(seen.words))


LENGTHS = (
    Feature("characters", Text("characters"), "length", _nowhere, lambda seen: float(len(seen.text))),
    Feature("words", Text("words"), "length", _nowhere, lambda seen: float(len(seen.words))),
    Feature("sentences", Text("sentences"), "count", lambda seen: seen.spoken),
    Feature("sentence_words", Text("words in a sentence"), "length", _nowhere, _words_a_sentence),
    Feature(
        "longest_sentence",
        Text("words in the longest sentence"),
        "length",
        _longest,
        lambda seen: float(max(seen.sentence_words, default=0)),
    ),
    Feature("short_sentences", Text("sentences of three words or fewer"), "count", _short),
    Feature("word_letters", Text("letters in a word"), "length", _nowhere, _letters_a_word, least=8),
)
