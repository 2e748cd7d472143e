"""A figure in the window: drawn when first shown, as wide as its place, saved and copied."""

from __future__ import annotations

import io
import subprocess
import sys
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from planner.figures.palette import Palette
from planner.figures.pictures import KINDS, Kind
from planner.figures.reach import ReachBar, reach_bars
from planner.gui import talk
from planner.gui.desk import Desk
from planner.gui.parts.boxes import column
from planner.gui.parts.chart import Chart, palette_of
from planner.painting.colours import DARK, PAPER
from planner.text import Text
from tests.gui.conftest import DeskOn
from tests.running import MAIN

if TYPE_CHECKING:
    from matplotlib.figure import Figure

TITLE, SAID = Text("Platforms"), Text("{name}", name="YouTube: 91%")


class Drawing:
    """Draws the bars that it has, and notes for whom, and where."""

    def __init__(self, count: int = 2) -> None:
        self.count = count
        self.palettes: list[Palette] = []
        self.widths: list[float] = []
        self.threads: list[threading.Thread] = []
        self.may_go_on = threading.Event()
        self.may_go_on.set()

    def __call__(self, palette: Palette, width: float) -> Figure:
        self.palettes.append(palette)
        self.widths.append(width)
        self.threads.append(threading.current_thread())
        assert self.may_go_on.wait(60)
        bars = [ReachBar(f"Platform {number}", 10.0 * number) for number in range(self.count)]
        return reach_bars(bars, title=TITLE, source=SAID, palette=palette, width=width, language="en")


def drawn(chart: Chart) -> bool:
    return chart.is_drawn


Shown = Callable[..., tuple[Chart, QWidget]]


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    def show(desk: Desk, drawing: Callable[[Palette, float], Figure]) -> tuple[Chart, QWidget]:
        chart = Chart(desk, TITLE, SAID, drawing, 1.5)
        window = QWidget()
        window.setLayout(column(chart, None, margin=0))
        qtbot.addWidget(window)
        window.resize(480, 500)
        window.show()
        window.activateWindow()
        return chart, window

    return show


def test_it_is_drawn_in_another_thread_in_the_colours_of_the_window(
    qtbot: QtBot, desk_on: DeskOn, shown: Shown
) -> None:
    drawing = Drawing()
    chart, _ = shown(desk_on(dark=True), drawing)
    qtbot.waitUntil(lambda: chart.is_drawn)
    assert drawing.threads[0] is not threading.main_thread()
    assert drawing.palettes == [palette_of(DARK)]
    assert drawing.widths == [480 / 96]
    image = chart.grab().toImage()
    assert image.pixelColor(2, 2) == DARK.ground
    colours = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert {DARK.accent.name(), DARK.ink.name()} <= colours


def test_it_is_as_high_as_it_needs_and_follows_its_width(qtbot: QtBot, desk: Desk, shown: Shown) -> None:
    drawing = Drawing()
    chart, window = shown(desk, drawing)
    qtbot.waitUntil(lambda: chart.is_drawn)
    low = chart.height()
    drawing = Drawing(12)
    chart.show_figure(drawing, Text("{name}", name="YouTube: 92%"))
    assert not chart.is_drawn
    assert chart.accessibleName() == "YouTube: 92%"
    qtbot.waitUntil(lambda: chart.is_drawn)
    assert chart.height() > 2 * low
    window.resize(384, 500)
    qtbot.waitUntil(lambda: chart.is_drawn)
    assert drawing.widths[-1] == 4


def test_large_letters_make_it_larger(qtbot: QtBot, desk_on: DeskOn, shown: Shown) -> None:
    heights = []
    for scale in (1.0, 1.5):
        drawing = Drawing()
        chart, window = shown(desk_on(scale=scale), drawing)
        qtbot.waitUntil(partial(drawn, chart))
        heights.append(chart.height())
        assert drawing.widths == [480 / 96 / scale]
        window.close()
    assert heights[1] > 1.4 * heights[0]


def test_it_can_be_let_go_of_while_it_is_drawn(qtbot: QtBot, desk: Desk, shown: Shown) -> None:
    drawing = Drawing()
    drawing.may_go_on.clear()
    chart, window = shown(desk, drawing)
    qtbot.waitUntil(lambda: len(drawing.threads) == 1)
    window.close()
    chart.setParent(None)
    chart.deleteLater()
    del chart
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    drawing.may_go_on.set()
    drawing.threads[0].join()
    QApplication.processEvents()


def test_it_says_that_it_is_late_and_then_shows_the_last(qtbot: QtBot, desk: Desk, shown: Shown) -> None:
    drawing = Drawing()
    drawing.may_go_on.clear()
    chart, _ = shown(desk, drawing)
    blank = chart.grab().toImage()
    qtbot.waitUntil(lambda: chart.grab().toImage() != blank)
    chart.redraw()
    drawing.may_go_on.set()
    qtbot.waitUntil(lambda: len(drawing.threads) == 2 and chart.is_drawn)


def test_a_bug_in_the_drawing_is_raised_in_the_window(qtbot: QtBot, desk: Desk, shown: Shown) -> None:
    def broken(palette: Palette, width: float) -> Figure:
        raise ZeroDivisionError

    with qtbot.captureExceptions() as raised:
        chart, _ = shown(desk, broken)
        qtbot.waitUntil(lambda: bool(raised))
    assert raised[0][0] is ZeroDivisionError
    assert chart.accessibleName() == "YouTube: 91%"


def test_it_is_said_in_words_and_reached_by_tab(qtbot: QtBot, desk: Desk, shown: Shown) -> None:
    chart, _ = shown(desk, Drawing())
    qtbot.waitUntil(lambda: chart.is_drawn)
    assert chart.accessibleName() == "YouTube: 91%"
    chart.clearFocus()
    without = chart.grab().toImage()
    QTest.keyClick(chart.window(), Qt.Key.Key_Tab)
    assert chart.hasFocus()
    assert chart.grab().toImage() != without


def menu_of(chart: Chart) -> QMenu:
    centre = chart.rect().center()
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(chart, QContextMenuEvent(reason, centre, chart.mapToGlobal(centre)))
    [menu] = chart.findChildren(QMenu)
    return menu


def choose(chart: Chart, words: str) -> None:
    menu = menu_of(chart)
    next(each for each in menu.actions() if each.text() == words).trigger()
    menu.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


BEGINNINGS: dict[Kind, bytes] = {"png": b"\x89PNG", "svg": b"<?xml", "pdf": b"%PDF"}


@pytest.mark.parametrize("kind", KINDS)
def test_it_is_saved_as_on_paper(
    kind: Kind, qtbot: QtBot, desk_on: DeskOn, shown: Shown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    proposals: list[Path] = []
    told: list[Text] = []

    def file_to_save(parent: QWidget, title: Text, proposed: Path, kind: Text) -> Path:
        proposals.append(proposed)
        return tmp_path / proposed.name

    monkeypatch.setattr(talk, "file_to_save", file_to_save)
    desk, drawing = desk_on(dark=True), Drawing()
    desk.bridge.done.connect(told.append)
    chart, _ = shown(desk, drawing)
    qtbot.waitUntil(lambda: chart.is_drawn)
    choose(chart, f"Save picture as {kind.upper()}…")
    assert [each.name for each in proposals] == [f"Sunny Corner Bakery Platforms.{kind}"]
    data = (tmp_path / proposals[0].name).read_bytes()
    assert data.startswith(BEGINNINGS[kind])
    assert drawing.palettes[-1] == palette_of(PAPER)
    assert [each.message for each in told] == ["Saved as {file}"]
    if kind == "pdf":
        assert "Platform 1" in PdfReader(io.BytesIO(data)).pages[0].extract_text()


def test_what_cannot_be_saved_is_said(
    qtbot: QtBot, desk: Desk, shown: Shown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    refused: list[Text] = []
    desk.bridge.refused.connect(refused.append)
    chart, _ = shown(desk, Drawing())
    qtbot.waitUntil(lambda: chart.is_drawn)
    for answer in (None, tmp_path / "nowhere" / "a.png", desk.bridge.session.path):
        monkeypatch.setattr(talk, "file_to_save", lambda *_, answer=answer: answer)
        choose(chart, "Save picture as PNG…")
    assert len(refused) == 2
    assert desk.bridge.session.path.read_bytes().startswith(b"SQLite")


def test_it_is_copied_as_on_paper(qtbot: QtBot, desk_on: DeskOn, shown: Shown) -> None:
    chart, _ = shown(desk_on(dark=True), Drawing())
    assert chart.findChildren(QMenu) == []
    qtbot.waitUntil(lambda: chart.is_drawn)
    choose(chart, "Copy picture")
    image: QImage = QGuiApplication.clipboard().image()
    assert image.width() == int(6.3 * 192)
    assert image.pixelColor(1, 1) == PAPER.ground
    QGuiApplication.clipboard().clear()


def test_before_it_is_drawn_there_is_no_menu(qtbot: QtBot, desk: Desk) -> None:
    chart = Chart(desk, TITLE, SAID, Drawing(), 1.5)
    qtbot.addWidget(chart)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(1, 1), QPoint(1, 1))
    QApplication.sendEvent(chart, event)
    assert chart.findChildren(QMenu) == []


def test_neither_the_window_nor_a_hidden_chart_waits_for_it() -> None:
    code = (
        "import sys, planner.gui.main_window, planner.gui.parts.chart;"
        "print(*{'matplotlib', 'numpy'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=MAIN.parent, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""
