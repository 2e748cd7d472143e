"""The table of stiff words."""

from __future__ import annotations

import pytest

from planner.knowledge.stiff_words import StiffWord, stiff_words
from planner.voice.seen import Seen
from planner.voice.terms import Term, Terms

ROWS = [(language, word) for language in ("en", "tr") for word in stiff_words(language)]


@pytest.mark.parametrize("language", ["en", "tr"])
def test_enough_and_none_twice(language: str) -> None:
    terms = [word.term for word in stiff_words(language)]
    assert len(terms) >= 150
    assert len(set(terms)) == len(terms)
    assert terms == sorted(terms)


def test_kinds() -> None:
    assert {word.kind for _, word in ROWS} == {"officialese", "letter", "jargon", "formal"}


@pytest.mark.parametrize(("language", "word"), ROWS, ids=[f"{language}-{word.term}" for language, word in ROWS])
def test_every_row_is_found_in_a_sentence(language: str, word: StiffWord) -> None:
    text = f"Bugün {word.term}, 3."
    terms = Terms(Term(each.term, language) for each in stiff_words(language))
    places = {term.term: [text[start:end] for start, end in spans] for term, spans in terms.found_in(Seen(text))}
    assert places[word.term] == [word.term]
    assert word.instead != word.term
    assert word.term == word.term.strip().lower()


def test_other_languages_have_none() -> None:
    assert stiff_words("de") == ()
