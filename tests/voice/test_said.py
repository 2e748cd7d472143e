"""Sentences of a whole text, and of how far learning is."""

from __future__ import annotations

import pytest

from planner.text import speak
from planner.voice.notes import LikenessNote, Unusual
from planner.voice.said import compared, learning_said, likeness_said, reasons_of


@pytest.mark.parametrize(
    ("rank", "score", "said"),
    [
        (1, 3.0, "It reads less like you than each of your 60 texts: more emoji and shorter sentences."),
        (3, 3.0, "It reads less like you than 58 of your 60 texts: more emoji and shorter sentences."),
        (1, 1.0, "It reads less like you than each of your 60 texts, which still happens."),
        (4, 1.0, "It reads less like you than 57 of your 60 texts, which still happens."),
        (31, 0.0, "It reads as much like you as most of your own posts do."),
        (61, -2.0, "It reads as much like you as most of your own posts do."),
    ],
)
def test_likeness_is_said_by_its_rank(rank: int, score: float, said: str) -> None:
    features = (Unusual("emoji", 4, 0, 3.0, ()), Unusual("sentence_words", 3, 9, -2.0, ())) if score > 2 else ()
    assert speak(likeness_said(LikenessNote(score, 2.0, rank, 61, features)), "en") == said


def test_where_nobody_can_say_why_nobody_is_told_a_rank() -> None:
    note = LikenessNote(3.0, 2.0, 1, 61)
    assert note.note
    assert not note.told
    assert speak(likeness_said(note), "en") == "It reads a little less like you than most of your own posts do."


@pytest.mark.parametrize(
    ("feature", "distance", "said"),
    [
        ("exclamations", 2.0, "more exclamation marks"),
        ("hashtags", -2.0, "fewer hashtags"),
        ("longest_sentence", 2.0, "longer sentences"),
        ("characters", -2.0, "less text"),
        ("en_opened", 2.0, "fewer contractions"),
        ("ends_with_emoji", -2.0, "less often an emoji at the end"),
        ("tr_reading_ease", -2.0, "harder reading"),
    ],
)
def test_a_difference_is_said_by_its_direction(feature: str, distance: float, said: str) -> None:
    assert speak(compared(feature, distance), "en") == said


def test_of_one_text_it_is_not_said_how_often() -> None:
    features = (
        Unusual("ends_with_emoji", 0, 0.9, -3.0, ()),
        Unusual("begins_with_emoji", 1, 0, 3.0, ()),
        Unusual("characters", 90, 300, -2.0, ()),
        Unusual("emoji", 9, 1, 2.0, ()),
    )
    assert [speak(each, "en") for each in reasons_of(LikenessNote(3.0, 2.0, 1, 61, features))] == [
        "without an emoji at the end",
        "with an emoji at the beginning",
        "less text",
    ]


def test_learning_is_told_until_everything_is_heard() -> None:
    told = [learning_said(known) for known in (0, 19, 20, 39, 40)]
    assert [each and speak(each, "en") for each in told] == [
        "Learning, 0 of 20",
        "Learning, 19 of 20",
        "Habits are heard. For the likeness of a whole text, 20 of 40.",
        "Habits are heard. For the likeness of a whole text, 39 of 40.",
        None,
    ]
