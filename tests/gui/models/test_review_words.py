"""Decisions and answers as sentences."""

from __future__ import annotations

from planner.domain.goals import Decision
from planner.gui.models.review_words import answer_words, last_words
from planner.text import speak
from tests.gui.conftest import TODAY


def test_what_was_decided() -> None:
    said = [
        speak(last_words(TODAY, each), "en")
        for each in (
            Decision("goal:g", "keep"),
            Decision("goal:g", "drop", "Nobody asks."),
            Decision("goal:g", "change", "Too much.", "Half of it."),
        )
    ]
    assert said == [
        "Decided on 8 December 2026: Keep.",
        "Decided on 8 December 2026: Drop. “Nobody asks.”",
        "Decided on 8 December 2026: Change. “Half of it.”",
    ]


def test_what_came_of_it() -> None:
    assert answer_words(Decision("goal:g", "keep")) is None
    said = [
        speak(words, "en")
        for each in (
            Decision("goal:g", "change"),
            Decision("goal:g", "change", done="no"),
            Decision("goal:g", "change", done="partly", helped="unclear"),
        )
        if (words := answer_words(each)) is not None
    ]
    assert said == [
        "The next review asks what came of it.",
        "Did you do it? No.",
        "Did you do it? Partly. Did it help? Cannot tell.",
    ]
