"""Pillars by month, beside what is wanted."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from planner.figures.mix import Bar, MonthBars, pillar_mix
from planner.text import Text
from tests.figures.drawings import LONG, PALETTE, TITLE, all_words, assert_readable, bars, part, strokes

HOW: dict[str, Any] = {"title": TITLE, "palette": PALETTE}
DECEMBER = Text("{month:month}", month=date(2026, 12, 1))
MONTH = MonthBars(
    DECEMBER, 10, [Bar("Know-how", 6, 0.4, off=True), Bar("Offers", 3, 0.25, ceiling=0.3), Bar(Text("Other"), 1)]
)


def test_bars_are_the_shares_and_marks_what_is_wanted() -> None:
    figure = pillar_mix([MONTH], **HOW, width=5, language="en")
    assert [round(part(figure, each)) for each in range(3)] == [60, 30, 10]
    track = bars(figure, "track-0")["track-0"]
    (mark,) = strokes(figure, "mark-0")
    assert (mark.xs[0] - track.get_x()) / track.get_width() == pytest.approx(0.4)
    assert strokes(figure, "mark-2") == []
    (ceiling,) = strokes(figure, "ceiling-1")
    assert (ceiling.xs[0] - track.get_x()) / track.get_width() == pytest.approx(0.3)
    assert strokes(figure, "ceiling-0") == []


def test_what_is_far_off_is_hatched_which_is_seen_in_grey_too() -> None:
    figure = pillar_mix([MONTH], **HOW, width=5, language="en")
    hatched = [bool(bar.get_hatch()) for bar in bars(figure, "bar-").values()]
    assert hatched == [True, False, False]


def test_it_is_said_in_words() -> None:
    english = all_words(pillar_mix([MONTH], **HOW, width=6, language="en"))
    for said in ("December 2026", "6 of 10", "wanted 40%", "30% at most", "more than 15 points off", "may sell"):
        assert said in english
    assert "Aralık 2026" in all_words(pillar_mix([MONTH], **HOW, width=6, language="tr"))


def test_a_month_without_posts_says_so() -> None:
    figure = pillar_mix([MONTH._replace(total=0)], **HOW, width=5, language="en")
    assert "No posts in this month." in all_words(figure)
    assert bars(figure, "bar-") == {}


@pytest.mark.parametrize("language", ["en", "tr"])
@pytest.mark.parametrize("width", [1, 2.4, 5])
def test_it_can_be_read(width: float, language: str) -> None:
    long = MonthBars(DECEMBER, 999, [Bar(LONG, 999, 1.0, ceiling=0.0), Bar("k", 0, 0.0, ceiling=0.0)])
    assert_readable(pillar_mix([MONTH, long, MONTH._replace(total=0)], **HOW, width=width, language=language))
