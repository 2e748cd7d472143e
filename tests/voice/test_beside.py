"""What is told of an unusual text beside the guide."""

from __future__ import annotations

import pytest

from planner.text import Text
from planner.voice.beside import beside
from planner.voice.notes import GuideNote, HabitsNote, LikenessNote, Span, Unusual


def unusual(name: str, *spans: tuple[int, int]) -> Unusual:
    return Unusual(name, 3, 0, 3.0, tuple(Span(*each) for each in spans))


def note(code: str, *spans: tuple[int, int]) -> GuideNote:
    return GuideNote(code, Text("That again."), tuple(Span(*each) for each in spans), {})


def left(features: list[Unusual], *guide: GuideNote) -> list[str]:
    """The features that are told; of habits and of likeness they are the same."""
    habits, likeness = beside(guide, HabitsNote(3, 2, tuple(features)), LikenessNote(3, 2, 1, 41, tuple(features)))
    assert habits is not None
    assert likeness is not None
    assert (habits.note, likeness.note) == (True, True)
    assert habits.features == likeness.features
    assert likeness.told == bool(likeness.features)
    return [each.name for each in habits.features]


def test_what_the_guide_points_at_is_not_told_again() -> None:
    features = [unusual("tr_polite", (0, 7)), unusual("tr_stiff", (0, 7), (20, 25)), unusual("emoji", (30, 31))]
    assert left(features) == ["tr_polite", "tr_stiff", "emoji"]
    assert left(features, note("voice.avoid", (0, 22))) == ["tr_stiff", "emoji"]
    assert left(features, note("voice.avoid", (0, 22)), note("voice.stiff", (20, 25))) == ["emoji"]
    assert left(features[:1], note("voice.avoid", (0, 22))) == []


def test_a_long_sentence_says_nothing_of_what_is_in_it() -> None:
    assert left([unusual("emoji", (3, 4))], note("voice.sentence", (0, 90))) == ["emoji"]


@pytest.mark.parametrize("size", ["characters", "sentences", "sentence_words", "commas", "lines"])
def test_how_long_a_text_is_is_no_reason_alone(size: str) -> None:
    assert left([unusual(size), unusual("words")]) == []
    assert left([unusual(size), unusual("emoji", (3, 4))]) == [size, "emoji"]
    assert left([unusual(size), unusual("emoji", (3, 4))], note("voice.emoji", (3, 4))) == []


def test_what_was_not_heard_stays_so() -> None:
    assert beside([], None, None) == (None, None)
