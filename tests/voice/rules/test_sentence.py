"""Long sentences."""

from __future__ import annotations

from planner.domain.voice import VoiceGuide
from planner.text import speak
from planner.voice.guide import guide_notes
from planner.voice.manners import Manners
from planner.voice.notes import GuideNote


def noted(text: str, most: int) -> list[GuideNote]:
    return list(guide_notes(VoiceGuide(sentence_words_max=most), text, "en", Manners()))


def test_each_long_sentence() -> None:
    text = "One two three. One two three four. A well-known rye loaf is five. #a #b #c"
    [note] = noted(text, 3)
    assert [text[start:end] for start, end in note.spans] == ["One two three four.", "A well-known rye loaf is five."]
    assert note.evidence == {"count": 6, "limit": 3, "sentences": 2}
    assert speak(note.message, "en") == "2 long sentences, one of 6 words; your guide says at most 3."


def test_one_long_sentence() -> None:
    [note] = noted("One two three four", 3)
    assert speak(note.message, "en") == "A sentence of 4 words; your guide says at most 3."


def test_lines_and_tags_are_apart() -> None:
    assert noted("One two three\none two three\n• one two three #four #five @six https://a.com", 3) == []


def test_words_are_counted_whatever_stands_between_them() -> None:
    for between in ("\xa0", "\t", ",", "…"):
        assert len(noted(between.join(["one", "two", "three", "four"]), 3)) == 1
