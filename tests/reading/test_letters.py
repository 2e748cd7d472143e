"""A text in plain letters."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.reading.letters import number, plain, sentence


@given(st.text())
def test_places_in_the_plain_text_are_places_in_the_text(text: str) -> None:
    assert len(plain(text)) == len(text)


def test_turkish_letters_and_capitals_are_one() -> None:
    assert plain("SALI ISPANAKLI ÇÖREK’TE") == plain("Salı ıspanaklı çörek'te") == "sali ispanakli corek'te"


@pytest.mark.parametrize(
    "noise",
    ["https://example.com/19.12.", "#19aralik", "@saat9", "0212 555 12 12", "+90 532 123 45 67", "No: 12/3", "kat 3"],
)
def test_noise_is_blotted_out(noise: str) -> None:
    assert set(plain(noise)) <= {"_"}


def test_sentences_end_before_a_capital_and_not_within_a_number() -> None:
    text = "Kapı 10.00'da açılıyor. Çay bizden! Dec. 19 at 9 a.m. we open"
    words = ("10.00", "Çay", "9 a.m.")
    found = [text[slice(*sentence(text, text.index(word), text.index(word) + len(word)))].strip() for word in words]
    assert found == ["Kapı 10.00'da açılıyor", "Çay bizden", "Dec. 19 at 9 a.m. we open"]


def test_a_sentence_that_never_ends_is_cut() -> None:
    text = "saat 9 " * 500
    first, last = sentence(text, 1400, 1404)
    assert first <= 1400 < 1404 <= last
    assert last - first <= 300


def test_numbers() -> None:
    assert [number(word) for word in ("3", "üç".replace("ü", "u").replace("ç", "c"), "seven")] == [3, 3, 7]
