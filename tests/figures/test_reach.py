"""The bars say what the figures say, in two languages, in grey too."""

from __future__ import annotations

from typing import Any

import pytest
from matplotlib.colors import to_hex

from planner.figures.reach import ReachBar, SetStep, reach_bars, set_bars
from tests.figures.drawings import (
    LONG,
    PALETTE,
    SOURCE,
    TITLE,
    all_words,
    assert_readable,
    bars,
    part,
    strokes,
    words,
)

HOW: dict[str, Any] = {"title": TITLE, "source": SOURCE, "palette": PALETTE}
BARS = [
    ReachBar("YouTube", 94, 3, estimate=True, chosen=True),
    ReachBar("Facebook", 68.4, 5.25),
    ReachBar("X", 30, None),
    ReachBar("LinkedIn", None, chosen=True),
]


def test_bars_are_as_long_as_their_percent() -> None:
    figure = reach_bars(BARS, **HOW, width=4, language="en")
    assert [part(figure, number) for number in range(3)] == pytest.approx([94, 68.4, 30])
    assert len(bars(figure, "track-")) == 3


def test_error_bars_are_as_wide_as_the_margin() -> None:
    figure = reach_bars(BARS, **HOW, width=4, language="en")
    track = bars(figure, "track-1")["track-1"]
    xs = [100 * (x - track.get_x()) / track.get_width() for x in strokes(figure, "error-1")[0].xs]
    assert (min(xs), max(xs)) == pytest.approx((63.15, 73.65))
    assert strokes(figure, "error-2") == []


def test_an_error_bar_ends_where_everyone_is() -> None:
    figure = reach_bars([ReachBar("YouTube", 99, 4)], **HOW, width=4, language="en")
    track = bars(figure, "track-0")["track-0"]
    assert max(strokes(figure, "error-0")[0].xs) == pytest.approx(track.get_x() + track.get_width())


def test_what_is_chosen_is_filled_and_strong() -> None:
    figure = reach_bars(BARS, **HOW, width=4, language="en")
    drawn = bars(figure, "bar-")
    assert to_hex(drawn["bar-0-0"].get_facecolor()) == PALETTE.accent
    assert to_hex(drawn["bar-1-0"].get_facecolor()) == PALETTE.accent_tint
    assert to_hex(drawn["bar-1-0"].get_edgecolor()) == PALETTE.accent


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", ["94% ± 3 · estimate", "68% ± 5.2", "30%", "no data", "The margin of error is not known: X."]),
        ("tr", ["%68 ± 5,2", "%30"]),
    ],
)
def test_figures_are_said_in_words(language: str, said: list[str]) -> None:
    written = words(reach_bars(BARS, **HOW, width=5, language=language))
    assert set(said) <= set(written)


def test_the_source_stands_below() -> None:
    assert "TÜİK 2025, Türkiye, 16-74 yaş" in all_words(reach_bars(BARS, **HOW, width=4, language="tr"))


def test_that_no_margin_is_known_is_said_once() -> None:
    figure = reach_bars([ReachBar("X", 30), ReachBar("YouTube", 60)], **HOW, width=4, language="en")
    assert "The margin of error is not known." in words(figure)


STEPS = [
    SetStep("YouTube", 84, 84, 1.9, 1.5),
    SetStep("Facebook", 91, 91, 1.9, 3, estimate=True),
    SetStep(LONG, 91, 100, None, 5.25),
]


def test_a_step_fills_what_it_adds() -> None:
    figure = set_bars(STEPS, **HOW, width=6.3, language="en")
    assert part(figure, 0) == pytest.approx(84)
    assert [part(figure, 1, piece) for piece in range(2)] == pytest.approx([84, 7])
    assert [part(figure, 2, piece) for piece in range(3)] == pytest.approx([91, 0, 9])
    assert bars(figure, "bar-2-2")["bar-2-2"].get_hatch()
    assert "91% ± 1.9" in all_words(figure)
    assert "3 h a week" in all_words(figure)
    assert "91% to 100%" in all_words(figure)


@pytest.mark.parametrize("language", ["en", "tr"])
@pytest.mark.parametrize("width", [1, 2.6, 4, 9])
@pytest.mark.parametrize("count", [0, 1, 12])
def test_it_can_be_read(count: int, width: float, language: str) -> None:
    rows = [ReachBar(f"{LONG} {number}", 8.0 * number, 12.5, estimate=True, chosen=number % 2 == 0)
            for number in range(count)]  # fmt: skip
    steps = [SetStep(f"{LONG} {number}", 8.0 * number, 8.0 * number + 5, None, 12.75) for number in range(count)]
    assert_readable(reach_bars(rows, **HOW, width=width, language=language))
    assert_readable(set_bars(steps, **HOW, width=width, language=language))
