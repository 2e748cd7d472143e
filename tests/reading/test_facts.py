"""All that a text states."""

from __future__ import annotations

import itertools
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.reading.facts import facts

ON = date(2026, 12, 15)
PIECES = (
    "19", "12", ".", "/", "-", ":", " ", " ", "30", "Aralık", "Dec", "saat", "at", "TL", "$", "%", "gün", "kaldı",
    "days",
    "left", "son", "cumartesi", "Saturday", "'da", "am", "pm", "yarın", "öğlen", "noon", "indirim", "\n", "İ", "ı",
    "🥯", "2026",
    "kadar", "until", "the", "of", "buçukta", "dokuz", "to",
)  # fmt: skip


def test_several_facts_in_their_order() -> None:
    text = "19 Aralık Cumartesi 10.00'da açılıyoruz, kahvaltı 120 TL. Dört gün kaldı!"
    assert [(fact.kind, fact.words) for fact in facts(text, "tr", ON)] == [
        ("date", "19 Aralık Cumartesi"),
        ("hour", "10.00'da"),
        ("price", "120 TL"),
        ("countdown", "Dört gün kaldı"),
    ]


@pytest.mark.parametrize("words", ["$1 ", "$1", "9 am ", "noon ", "9.30 ", "today ", "19.12. ", "%1 x "])
def test_the_same_words_over_and_over_are_read_as_once(words: str) -> None:
    """As many as a text may have, however near they stand."""
    once = facts(words, "en", ON)
    found = facts(words * 300, "en", ON)
    assert {fact.kind for fact in found} <= {fact.kind for fact in once} | {"hour", "price"}
    assert all(before.end <= after.start for before, after in itertools.pairwise(found))


def test_day_and_hours_that_a_comma_joins() -> None:
    text = "Dec. 19, 9-11am, $5"
    assert [(fact.kind, fact.words) for fact in facts(text, "en", ON)] == [
        ("date", "Dec. 19"),
        ("hour", "9-11am"),
        ("price", "$5"),
    ]


@given(
    st.lists(st.sampled_from(PIECES), max_size=30).map("".join) | st.text(max_size=60), st.sampled_from(("en", "tr"))
)
def test_facts_stand_in_the_text_apart_and_in_order(text: str, language: str) -> None:
    end = 0
    for fact in facts(text, language, ON):
        assert end <= fact.start < fact.end <= len(text)
        assert fact.words == text[fact.start : fact.end].rstrip() or fact.words == text[fact.start : fact.end]
        end = fact.end
