"""Pages on the screen: only what is seen is painted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.gui.parts.pages_view import PagesView
from planner.gui.theme.look import look_of
from planner.layout.boxes import Box
from planner.painting.canvas import Canvas
from planner.painting.colours import GREY_PAPER, PAPER


class Sheet:
    """A page that notes how often it was painted."""

    def __init__(self, width: float = 400, height: float = 600) -> None:
        self.size = (width, height)
        self.painted = 0

    def paint(self, canvas: Canvas, number: int, total: int) -> None:
        self.painted += 1
        canvas.fill(Box(0, 0, 50, 50), QColor("red"))


@pytest.fixture
def sheets() -> list[Sheet]:
    return [Sheet() for _ in range(20)]


@pytest.fixture
def view(qtbot: QtBot, sheets: list[Sheet]) -> PagesView:
    made = PagesView(look_of("light", contrast=False, scale=1.0))
    qtbot.addWidget(made)
    made.resize(440, 500)
    made.show()
    made.show_pages(sheets, PAPER)
    made.grab()
    return made


def test_only_what_is_seen_is_painted_and_once(view: PagesView, sheets: list[Sheet]) -> None:
    once = sheets[0].painted
    assert once > 0
    view.grab()
    assert [sheet.painted for sheet in sheets] == [once] + [0] * 19
    assert view.painted == {1}


def test_what_is_left_is_let_go_of(view: PagesView) -> None:
    QTest.keyClick(view, Qt.Key.Key_End)
    view.grab()
    assert view.painted == {20}
    assert view.page == 20


def test_the_page_in_the_middle_is_told(qtbot: QtBot, view: PagesView) -> None:
    assert (view.page, view.count) == (1, 20)
    with qtbot.waitSignal(view.turned) as turned:
        QTest.keyClick(view, Qt.Key.Key_PageDown)
        QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert turned.args == [2]
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.page == 1


def test_a_page_is_as_wide_as_the_view_until_it_is_zoomed(view: PagesView) -> None:
    assert view.zoom == pytest.approx((view.viewport().width() - 40) / 400)
    view.resize(840, 500)
    assert view.zoom == pytest.approx((view.viewport().width() - 40) / 400)
    view.zoom_by(1)
    zoomed = view.zoom
    view.resize(440, 500)
    assert view.zoom == zoomed
    assert view.horizontalScrollBar().maximum() > 0
    view.set_zoom(None)
    assert view.horizontalScrollBar().maximum() == 0


def test_zooming_has_ends(view: PagesView) -> None:
    for steps in (-1, 1):
        for _ in range(20):
            view.zoom_by(steps)
        assert view.zoom == (0.25 if steps < 0 else 4.0)


def test_zooming_keeps_the_page(view: PagesView) -> None:
    QTest.keyClick(view, Qt.Key.Key_End)
    QTest.keyClick(view, Qt.Key.Key_Plus)
    assert view.page == 20


def test_the_paper_is_white_and_the_page_is_on_it(view: PagesView) -> None:
    image = view.grab().toImage()
    ratio = image.devicePixelRatio()
    assert image.pixelColor(round(30 * ratio), round(30 * ratio)) == QColor("red")
    assert image.pixelColor(round(300 * ratio), round(300 * ratio)) == QColor("white")


def test_other_pages_begin_at_the_top(view: PagesView) -> None:
    QTest.keyClick(view, Qt.Key.Key_End)
    view.show_pages([Sheet(), Sheet()], GREY_PAPER)
    view.grab()
    assert (view.page, view.count) == (1, 2)
    assert view.verticalScrollBar().value() == 0
