"""The views of a text."""

from __future__ import annotations

import pytest
from hypothesis import given

from planner.voice.notes import Span
from planner.voice.seen import LONGEST, Seen, bare, seen_of
from tests.voice.test_words import ANY_TEXT


def test_a_text_without_marks_is_as_long_as_it_was() -> None:
    assert bare("Çağrı, İSTANBUL’da ŞIK!") == "cagri  istanbul da sik "


@given(ANY_TEXT)
def test_every_view_has_the_places_of_the_text(text: str) -> None:
    seen = Seen(text)
    assert len(seen.bare) == len(seen.small) == len(seen.text)
    for spans in (seen.links, seen.hashtags, seen.emoji, seen.quoted):
        assert all(0 <= start < end <= len(seen.text) for start, end in spans)
    assert len(seen.words) == len(seen.forms) == len(seen.bare_words)


def test_a_book_is_read_at_its_beginning() -> None:
    seen = Seen("a" * (LONGEST + 1))
    assert (seen.is_whole, len(seen.text)) == (False, LONGEST)
    assert Seen("a" * LONGEST).is_whole


@pytest.mark.parametrize(
    ("text", "hashtags"),
    [
        ("Fresh #bread and ＃ekmek, #1 of all", ["#bread", "＃ekmek"]),
        ("See https://bakery.example/#bread or a#b", []),
    ],
)
def test_hashtags(text: str, hashtags: list[str]) -> None:
    seen = Seen(text)
    assert seen.words_in(seen.hashtags) == hashtags


def test_an_emoji_of_several_code_points_is_one() -> None:
    seen = Seen("Us 👩‍👩‍👧 and ❤️")
    assert seen.words_in(seen.emoji) == ["👩‍👩‍👧", "❤️"]


@pytest.mark.parametrize(
    "text", ["She says “we are open” now", 'He says "we are open"', "«we are open»", "‘we are open’"]
)
def test_what_stands_in_quotation_marks_is_not_our_own(text: str) -> None:
    seen = Seen(text)
    assert "are" not in seen.words_in(seen.own(Span(*word[1:]) for word in seen.words))


def test_the_part_behind_an_apostrophe_is_the_ending_of_a_name() -> None:
    seen = Seen("Ankara'danız")
    assert (seen.bare_words, seen.forms) == (["daniz"], ["ankara'danız"])


def test_a_text_is_looked_at_once() -> None:
    assert seen_of("Rye.") is seen_of("Rye.")
