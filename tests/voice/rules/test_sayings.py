"""Sentences that we do not say."""

from __future__ import annotations

import pytest

from planner.domain.voice import Saying, VoiceGuide
from planner.text import speak
from planner.voice.guide import guide_notes
from planner.voice.manners import Manners
from planner.voice.notes import GuideNote

GUIDE = VoiceGuide(
    words=("warm", "plain", "calm"),
    sayings=(
        Saying("warm", "Come in, the tea is hot.", "We await your visit."),
        Saying("plain", "", "ILIK bir hizmet, kaliteli bir yaşam!"),
        Saying("calm", "Take your time.", "Hurry!"),
    ),
    stiff=True,
)


def noted(text: str, language: str = "en") -> list[GuideNote]:
    return list(guide_notes(GUIDE, text, language, Manners()))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hello! We await your visit.", ["We await your visit"]),
        ("WE AWAIT – your visit 🙂", ["WE AWAIT – your visit"]),
        ("🥖\r\nWe await\r\nyour visit", ["We await\r\nyour visit"]),
        ("We await your visit, we await your visit", ["We await your visit", "we await your visit"]),
        ("ılık bir hizmet: kaliteli bir YAŞAM", ["ılık bir hizmet: kaliteli bir YAŞAM"]),
        ("We await your visitors. We await a visit. Your visit, we await", []),
        ("Hurry, there are two left", []),
        ("", []),
    ],
)
def test_the_same_words_in_the_same_order(text: str, expected: list[str]) -> None:
    for language in ("en", "tr", ""):
        notes = noted(text, language)
        assert [text[start:end] for note in notes for start, end in note.spans] == expected
        assert {note.code for note in notes} <= {"voice.avoid"}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("We await\nyour visit!", "“We await your visit”: your guide says it another way: “Come in, the tea is hot.”"),
        (
            "Ilık bir hizmet, kaliteli bir yaşam",
            "“Ilık bir hizmet, kaliteli bir yaşam”: in your guide it stands under “And not so”.",
        ),
    ],
)
def test_what_is_said_of_it(text: str, message: str) -> None:
    [note] = noted(text)
    assert (speak(note.message, "en"), note.instead) == (message, None)


def test_without_sentences_there_is_no_rule() -> None:
    guide = VoiceGuide(words=("warm",), sayings=(Saying("warm", "Come in."),), stiff=True)
    assert guide_notes(guide, "Come in.", "en", Manners()) == ()
