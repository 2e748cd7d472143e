"""How a goal comes along, beside the straight way."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import numpy
import pytest

from planner.figures.progress import Measured, Way, goal_progress
from tests.figures.drawings import PALETTE, TITLE, assert_readable, strokes, words

HOW: dict[str, Any] = {"title": TITLE, "palette": PALETTE}
WAY = Way(date(2026, 11, 1), 10, date(2026, 12, 31), 40)
TODAY = date(2026, 12, 1)
MEASURED = [Measured(date(2026, 12, 1), 25), Measured(date(2026, 11, 1), 10)]


def test_values_that_keep_the_way_lie_on_it() -> None:
    figure = goal_progress(WAY, MEASURED, today=TODAY, **HOW, width=4, language="en")
    [way], [measured] = strokes(figure, "way"), strokes(figure, "measured")
    on_the_way = numpy.interp(measured.xs, way.xs, way.ys)
    assert measured.ys == pytest.approx(list(on_the_way), abs=0.01)
    # The days are put in order, and today is where its measure is.
    assert measured.xs == sorted(measured.xs)
    assert strokes(figure, "today")[0].xs[0] == pytest.approx(measured.xs[1])


def test_days_and_values_are_said() -> None:
    english = words(goal_progress(WAY, MEASURED, today=TODAY, **HOW, width=4, language="en"))
    assert {"40", "10", "1 November 2026", "31 December 2026", "today"} <= set(english)
    assert "Last measured: 25, 1 December 2026." in english
    turkish = words(goal_progress(WAY._replace(target=3.75), MEASURED, today=TODAY, **HOW, width=4, language="tr"))
    assert {"3,75", "1 Kasım 2026", "31 Aralık 2026"} <= set(turkish)


def test_without_a_baseline_there_is_no_way() -> None:
    way = WAY._replace(baseline=None)
    figure = goal_progress(way, [], today=TODAY, **HOW, width=4, language="en")
    assert strokes(figure, "way") == strokes(figure, "measured") == []
    assert "Where it began is not known, so there is no line to follow." in words(figure)
    assert "Nothing has been measured yet." in words(figure)


def test_the_axis_does_not_begin_at_the_last_value() -> None:
    figure = goal_progress(
        WAY._replace(baseline=None), [Measured(TODAY, 20)], today=TODAY, **HOW, width=4, language="en"
    )
    ground, target, measured = (strokes(figure, each)[0].ys[0] for each in ("ground", "target", "measured"))
    assert (measured - ground) / (target - ground) > 0.5, "20 of 40 is half of what there is"
    figure = goal_progress(WAY, [Measured(TODAY, 10)], today=TODAY, **HOW, width=4, language="en")
    ground, measured = strokes(figure, "ground")[0].ys[0], strokes(figure, "measured")[0].ys[0]
    assert abs(measured - ground) > 0.15


def test_before_it_starts_today_is_not_drawn() -> None:
    assert strokes(goal_progress(WAY, [], today=date(2026, 10, 1), **HOW, width=4, language="en"), "today") == []


@pytest.mark.parametrize("language", ["en", "tr"])
@pytest.mark.parametrize("width", [1, 2.4, 4])
@pytest.mark.parametrize(
    "way",
    [
        WAY,
        WAY._replace(baseline=None),
        WAY._replace(baseline=40),
        WAY._replace(baseline=39.5),
        WAY._replace(due=WAY.starts),
        WAY._replace(baseline=5_000_000.25, target=0),
    ],
)
def test_it_can_be_read(way: Way, width: float, language: str) -> None:
    for days in (0, 59, 400):
        today = way.starts + timedelta(days)
        measured = [Measured(way.starts + timedelta(5 * each), 50 - 9 * each) for each in range(12)]
        assert_readable(goal_progress(way, measured, today=today, **HOW, width=width, language=language))
        assert_readable(goal_progress(way, [], today=today, **HOW, width=width, language=language))
