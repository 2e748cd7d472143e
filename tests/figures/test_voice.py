"""How far from the own voice the weeks were."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.figures.voice import WeekHeard, voice_weeks, week_places
from tests.figures.drawings import PALETTE, TITLE, assert_readable, strokes, words

HOW: dict[str, Any] = {"title": TITLE, "palette": PALETTE}
MONDAY = date(2026, 10, 5)


def week(number: int, score: float = 0.0, limit: float = 1.0) -> WeekHeard:
    return WeekHeard(MONDAY + timedelta(weeks=number), 5, score, limit)


def test_what_is_more_unusual_stands_higher_and_beyond_the_line_as_a_triangle() -> None:
    weeks = [week(0, 0.2), week(1, 1.4), week(2, -0.3)]
    figure = voice_weeks(weeks, **HOW, width=4, language="en")
    [line], [limit] = strokes(figure, "weeks"), strokes(figure, "limit")
    assert line.ys[1] < line.ys[0] < line.ys[2], "inches from above"
    assert line.ys[1] < min(limit.ys)
    assert max(limit.ys) < line.ys[0]
    [beyond] = strokes(figure, "beyond")
    assert (beyond.xs, beyond.ys) == ([line.xs[1]], [line.ys[1]])
    assert len(strokes(figure, "within")) == 2
    assert words(figure).count("unusual") == 1


def test_where_nothing_is_beyond_the_word_is_not_said() -> None:
    figure = voice_weeks([week(0), week(1)], **HOW, width=4, language="en")
    assert strokes(figure, "beyond") == []
    assert "unusual" not in words(figure)
    assert {"↑ unusual for you", "↓ like you", "12 October"} <= set(words(figure))


def test_a_week_without_posts_is_a_gap() -> None:
    figure = voice_weeks([week(0), week(1), week(4), week(5)], **HOW, width=4, language="en")
    first, second = strokes(figure, "weeks")
    assert len(first.xs) == len(second.xs) == 2
    assert second.xs[0] - first.xs[1] == pytest.approx(3 * (first.xs[1] - first.xs[0]))


def test_weeks_stand_where_they_are_looked_for() -> None:
    weeks = [week(0), week(2), week(5)]
    figure = voice_weeks(weeks, **HOW, width=5, language="en")
    drawn = sorted(x for each in strokes(figure, "within") for x in each.xs)
    assert drawn == pytest.approx(week_places(weeks, 5))


@given(
    scores=st.lists(st.floats(-5, 5), min_size=2, max_size=60),
    limits=st.lists(st.floats(0.1, 3), min_size=60, max_size=60),
    width=st.sampled_from([1, 2.4, 4, 6.3]),
    language=st.sampled_from(["en", "tr"]),
)
def test_it_can_be_read(scores: list[float], limits: list[float], width: float, language: str) -> None:
    weeks = [week(number, score, limits[number]) for number, score in enumerate(scores)]
    assert_readable(voice_weeks(weeks, **HOW, width=width, language=language))
    assert_readable(voice_weeks([weeks[0], weeks[-1]], **HOW, width=width, language=language))


def test_a_week_of_which_nobody_could_say_what_is_unusual_is_not_beyond() -> None:
    assert WeekHeard(date(2026, 11, 2), 5, 1.0, 0.5).beyond
    assert not WeekHeard(date(2026, 11, 2), 5, 1.0, 0.5, noted=False).beyond
