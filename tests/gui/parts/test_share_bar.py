"""A share with its marks."""

from __future__ import annotations

from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from planner.gui.parts.share_bar import ShareBar
from planner.gui.theme.look import look_of

LOOK = look_of("light", contrast=False, scale=1.0)


def picture(qtbot: QtBot, share: float, wanted: float | None = None, ceiling: float | None = None) -> QImage:
    bar = ShareBar(LOOK, share, wanted, ceiling)
    qtbot.addWidget(bar)
    bar.resize(100, 14)
    return bar.grab().toImage()


def test_it_is_filled_as_far_as_the_share_reaches(qtbot: QtBot) -> None:
    image = picture(qtbot, 0.5)
    accent, faint = LOOK.colours.accent.rgb(), LOOK.colours.faint.rgb()
    assert [image.pixel(x, 7) for x in (10, 45, 55, 95)] == [accent, accent, faint, faint]


def test_a_mark_stands_out_above_the_bar(qtbot: QtBot) -> None:
    plain, marked = picture(qtbot, 0.2), picture(qtbot, 0.2, 0.8, 1.0)
    above = [x for x in range(100) if plain.pixel(x, 1) != marked.pixel(x, 1)]
    assert {79, 80} <= set(above)
    assert max(above) >= 97
