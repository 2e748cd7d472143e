from __future__ import annotations

import pytest

from planner.painting.faces import EMOJI, SANS
from planner.painting.fonts import MISSING, drawable, emoji_characters, emoji_in, family_of


@pytest.mark.parametrize(
    ("text", "drawn"),
    [
        ("Ekşi maya nedir? İIıi ğüşöç", "Ekşi maya nedir? İIıi ğüşöç"),
        ("g\u0306 s\u0327 I\u0307", "ğ ş İ"),
        ("Сдоба, ψωμί", "Сдоба, ψωμί"),
        ("a\tb\u2028c\r\nd", "a b c d"),
        ("a\u200bb\u00adc\u202ed\ufeffe", "abcde"),
        ("\x00\x1f\x7f", ""),
        ("漢字 ve नमस्ते", f"{MISSING * 2} ve {MISSING * 3}"),
        ("\U0001d401\U0001d428\U0001d425\U0001d41d", "Bold"),
        ("\ue001\U0010ffff", MISSING * 2),
        ("🥐 👩‍🍳 🇹🇷 1️⃣ ❤️ ❤", "🥐 👩‍🍳 🇹🇷 1️⃣ ❤️ ❤"),
    ],
)
def test_what_can_be_drawn_is_and_what_cannot_is_replaced(text: str, drawn: str) -> None:
    assert drawable(text) == drawn


def test_no_single_character_is_a_crash() -> None:
    for start in range(0, 0x30000, 0x100):
        text = "".join(chr(code) for code in range(start, start + 0x100))
        assert all(family_of(each) in (SANS, EMOJI) for each in drawable(text))


@pytest.mark.parametrize("letter", ["a", "ğ", "1", "#", "✓", "©", "™", "→", "₺"])
def test_text_stays_text(letter: str) -> None:
    assert family_of(letter) == SANS


@pytest.mark.parametrize("emoji", ["🥐", "👩‍🍳", "👍🏽", "🇹🇷", "1️⃣", "©️", "❤️"])
def test_emoji_are_drawn_in_their_own_font(emoji: str) -> None:
    assert family_of(emoji) == EMOJI
    assert emoji_in(f"Günaydın {emoji}!") == [(9, emoji)]


def test_every_glyph_of_an_emoji_has_a_meaning() -> None:
    found = emoji_characters({"🥐", "👩‍🍳", "🇹🇷"})
    assert sorted(found.values(), key=len) == ["🥐", "🇹🇷", "👩‍🍳"]
    assert all(0xE000 < code < 0xF900 for code in found)


def test_a_glyph_with_a_short_character_is_known_by_that_as_well() -> None:
    assert emoji_characters({"☀️"})[0x2600] == "☀️"
    assert 0x31 not in emoji_characters({"1️⃣"})
