"""How many emoji, hashtags and exclamation marks."""

from __future__ import annotations

from typing import Any

import pytest

from planner.domain.voice import Band, VoiceGuide
from planner.text import speak
from planner.voice.guide import guide_notes
from planner.voice.manners import Manners
from planner.voice.notes import GuideNote


def noted(text: str, language: str = "en", **guide: Any) -> list[GuideNote]:
    return list(guide_notes(VoiceGuide(**guide, stiff=True), text, language, Manners()))


def places(text: str, note: GuideNote) -> list[str]:
    return [text[start:end] for start, end in note.spans]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Hi 🙂🙂", ["🙂", "🙂"]),
        ("👨‍👩‍👧 👍🏽 🇹🇷", ["👨‍👩‍👧", "👍🏽", "🇹🇷"]),
        ("1️⃣ ☕ ©", ["1️⃣", "☕"]),
    ],
)
def test_each_emoji_counts_once(text: str, found: list[str]) -> None:
    [note] = noted(text, emoji=Band(0, 1))
    assert places(text, note) == found
    assert note.evidence == {"count": len(found), "limit": 1}
    assert speak(note.message, "en") == f"{len(found)} emoji; your guide says at most 1."


def test_emoji_within_the_band() -> None:
    assert noted("Hi 🙂", emoji=Band(1, 1)) == []
    assert noted("Hi", emoji=Band(0, 0)) == []


def test_no_emoji_at_all() -> None:
    [note] = noted("Hi ☕", emoji=Band(0, 0))
    assert speak(note.message, "en") == "1 emoji; your guide says none."


def test_too_few_emoji() -> None:
    [none], [one] = noted("Hi", emoji=Band(2, None)), noted("Hi ☕", emoji=Band(2, None))
    assert none.spans == one.spans == ()
    assert speak(none.message, "en") == "No emoji; your guide says at least 2."
    assert speak(one.message, "en") == "1 emoji; your guide says at least 2."


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("#a #b2 ＃ekşi", ["#a", "#b2", "＃ekşi"]),
        ("#a, no. #1, a#b, https://a.com/#c, &#39; #d", ["#a", "#d"]),
    ],
)
def test_hashtags(text: str, found: list[str]) -> None:
    [note] = noted(text, hashtags=Band(0, 1))
    assert places(text, note) == found
    assert note.code == "voice.hashtags"


def test_too_few_are_not_said_of_a_text_that_is_read_in_part() -> None:
    assert noted("a" * 4_001 + " #b ☕", hashtags=Band(1, 3), emoji=Band(1, 3), require=("fırın",)) == []


def test_too_few_hashtags() -> None:
    [note] = noted("Hi", hashtags=Band(1, 3))
    assert speak(note.message, "en") == "No hashtag; your guide says at least 1."


def test_exclamation_marks() -> None:
    text = "Hi!!! Come! ‼"
    [note] = noted(text, exclamations_max=1)
    assert places(text, note) == ["!!!", "!", "‼"]
    assert note.evidence == {"count": 6, "limit": 1}
    assert speak(note.message, "en") == "6 exclamation marks; your guide says at most 1."
    assert noted("Hi!", exclamations_max=1) == []
    [note] = noted("Hi!", exclamations_max=0)
    assert speak(note.message, "en") == "1 exclamation mark; your guide says none."


def test_counts_need_no_language() -> None:
    notes = noted("¡¡Hola!! 🙂🙂 #a #b", "", emoji=Band(0, 1), hashtags=Band(0, 1), exclamations_max=1)
    assert [note.code for note in notes] == ["voice.emoji", "voice.hashtags", "voice.exclamations"]
