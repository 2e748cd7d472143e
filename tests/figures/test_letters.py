"""Words in figures: drawn by the shipped fonts alone, broken where they have to be."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from planner.figures.letters import BODY, HEADING, MISSING, drawable, face, width_of, wrapped
from tests.running import MAIN


@pytest.mark.parametrize(
    ("given_", "drawn"),
    [
        ("Şğıİ ekşi", "Şğıİ ekşi"),
        ("ekşi\n\tmaya", "ekşi maya"),
        ("S\u0327ekerci", "Şekerci"),
        ("🍞 👩‍🍳", "🍞 👩‍🍳"),
        ("面包", MISSING * 2),
        ("a\u2066b\ud800c", "abc"),
    ],
)
def test_what_no_font_has_is_a_box_and_what_is_unseen_is_left_out(given_: str, drawn: str) -> None:
    assert drawable(given_) == drawn


@given(st.text(max_size=40), st.floats(0.3, 5))
def test_lines_fit_and_nothing_is_lost(text: str, width: float) -> None:
    lines = wrapped(text, width, BODY)
    assert "".join(lines).replace(" ", "") == drawable(text).replace(" ", "")
    for line in lines:
        assert len(line) == 1 or width_of(line, BODY) <= width


def test_too_many_lines_end_in_an_ellipsis() -> None:
    lines = wrapped("sourdough " * 20, 1.2, BODY, most=2)
    assert len(lines) == 2
    assert lines[1].endswith("…")
    assert all(width_of(line, BODY) <= 1.2 for line in lines)


@pytest.mark.parametrize("strong", [False, True])
@pytest.mark.parametrize("dots", [96, 110, 144, 200])
def test_the_width_is_that_on_screen(dots: int, *, strong: bool, caplog: pytest.LogCaptureFixture) -> None:
    words = "İşletme %68 ± 5,2 · haftada 3 saat 45 dk 🍞"
    figure = Figure((8, 1), dpi=dots)
    written = figure.text(0, 0.5, words, fontproperties=face(HEADING, strong=strong), parse_math=False)
    with caplog.at_level(logging.WARNING):
        FigureCanvasAgg(figure)
        seen = written.get_window_extent().width / dots
    assert caplog.records == []
    assert seen <= width_of(words, HEADING, strong=strong) <= 1.06 * seen


AS_A_FILE = """
import sys
from planner.figures.pictures import picture
from planner.figures.reach import ReachBar, reach_bars
from tests.figures.drawings import PALETTE, SOURCE, TITLE
figure = reach_bars([ReachBar("$x$", 40)], title=TITLE, source=SOURCE, palette=PALETTE, width=4, language="en")
sys.stdout.buffer.write(picture(figure, "svg", "", ""))
"""


def test_the_persons_own_settings_of_matplotlib_change_nothing(tmp_path: Path) -> None:
    settings = tmp_path / "matplotlibrc"
    settings.write_text("text.usetex: True\nfont.size: 30\nsavefig.transparent: True\nfigure.autolayout: True\n")
    plain, own = (
        subprocess.run(
            [sys.executable, "-c", AS_A_FILE], cwd=MAIN.parent, capture_output=True, check=True,
            env={**os.environ, **more},
        ).stdout
        for more in ({}, {"MATPLOTLIBRC": str(settings)})
    )  # fmt: skip
    assert plain.startswith(b"<?xml")
    assert own == plain
