"""The units of length, and that none of them takes longer than the length of the text allows."""

from __future__ import annotations

import unicodedata

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from planner.counting.characters import characters, graphemes, nfc, utf8_bytes, utf16_units

# What joins with what is around it, and what does not.
JOINING = "aş漢\u0301\u0323\u0f73\u0344\u200d\ufe0f👩👍🏽🇹🇷\r\n\u1100\u1161\u11a8가각क\u094dष\u0600\u0903😀1\u20e3"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", (0, 0, 0, 0)),
        ("ekmek", (5, 5, 5, 5)),
        ("ışık", (4, 4, 4, 7)),
        ("s\u0327", (1, 1, 2, 3)),
        ("😀", (1, 1, 2, 4)),
        ("👩\u200d🍳", (3, 1, 5, 11)),
        ("🇹🇷🇩🇪", (4, 2, 8, 16)),
        ("🇹🇷🇩", (3, 2, 6, 12)),
        ("a\r\nb", (4, 3, 4, 4)),
        ("漢字", (2, 2, 2, 6)),
    ],
)
def test_lengths(text: str, expected: tuple[int, int, int, int]) -> None:
    assert (characters(text), graphemes(text), utf16_units(text), utf8_bytes(text)) == expected


@given(st.text(st.sampled_from(JOINING) | st.characters(), max_size=40))
def test_graphemes_are_those_of_unicode(text: str) -> None:
    assert graphemes(text) == len(regex.findall(r"\X", text))


@given(
    st.text(st.sampled_from("ae\u0301\u0323\u0f71\u0f72\u0f73\u0f75\u0344\u0591\u064b"), max_size=8), st.integers(1, 60)
)
def test_normal_form_of_marks_that_are_heaped(text: str, times: int) -> None:
    assert nfc(text * times) == unicodedata.normalize("NFC", text * times)


def test_a_flood_of_flags_and_marks_comes_to_an_end() -> None:
    assert graphemes("\U0001f1f9" * 100_001) == 50_001
    assert len(nfc("a" + "\u0301\u0323" * 50_000)) == 100_000
    assert len(nfc("\u0f73" * 100_000)) == 200_000
