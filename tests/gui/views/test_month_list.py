"""A list that is laid out as a month: its items are where they are seen, and are read aloud."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QAbstractItemView, QApplication
from pytestqt.qtbot import QtBot

from planner.gui.desk import Desk
from planner.gui.views.month_view import MonthView
from planner.layout.places import Place
from tests.builders import day, post
from tests.gui.conftest import DeskOn, bakery
from tests.gui.views.calendars import EIGHTH, NINTH, centre, shown, small


@pytest.fixture
def desk(desk_on: DeskOn) -> Desk:
    return desk_on(small())


@pytest.fixture
def view(desk: Desk, qtbot: QtBot) -> MonthView:
    return shown(desk, qtbot).view


def test_each_item_is_found_where_it_is(view: MonthView) -> None:
    for row in range(view.placements.rowCount()):
        index = view.placements.index(row)
        assert view.indexAt(view.visualRect(index).center()) == index
    assert not view.indexAt(centre(view, Place(NINTH))).isValid()
    assert not view.indexAt(QPoint(3, 3)).isValid()
    assert view.visualRect(QModelIndex()).isNull()


def test_what_has_no_room_is_where_the_more_is(desk_on: DeskOn, qtbot: QtBot) -> None:
    full = [post(f"f{number}", f"2026-12-10T{number:02}:00") for number in range(20)]
    view = shown(desk_on(small(*full)), qtbot).view
    more = view.month.places.cells[day("2026-12-10")].more
    assert more is not None
    row = view.placements.row_of(Place(day("2026-12-10"), 19))
    assert row is not None
    assert view.visualRect(view.placements.index(row)).topLeft() == QPoint(round(more.x), round(more.y))


def test_a_rectangle_selects(view: MonthView) -> None:
    eighth = view.month.places.cells[EIGHTH].box
    view.setSelection(
        QRect(int(eighth.x), int(eighth.y), int(eighth.width), int(eighth.height)),
        QItemSelectionModel.SelectionFlag.ClearAndSelect,
    )
    assert {each.post for each in view.spots()} == {"maya", "simit"}
    region = view.visualRegionForSelection(view.selectionModel().selection())
    assert all(region.contains(view.visualRect(index)) for index in view.selectedIndexes())


def test_the_cursor_moves_as_the_arrows_do(view: MonthView) -> None:
    view.go(Place(EIGHTH, 0))
    move, none = QAbstractItemView.CursorAction, Qt.KeyboardModifier.NoModifier
    assert view.place_of(view.moveCursor(move.MoveDown, none)) == Place(EIGHTH, 1)
    assert view.place_of(view.moveCursor(move.MoveRight, none)) == Place(NINTH, 0)
    assert not view.moveCursor(move.MoveUp, none).isValid()
    assert view.place_of(view.moveCursor(move.MoveEnd, none)) == Place(EIGHTH, 0)


def test_a_screen_reader_meets_every_chip_with_its_sentence(view: MonthView) -> None:
    reader = QAccessible.queryAccessibleInterface(view)
    assert reader.childCount() == view.placements.rowCount()
    children = [reader.child(number) for number in range(reader.childCount())]
    said = [each.text(QAccessible.Text.Name) for each in children]
    assert said[1] == "Instagram, Tuesday 8 December, 09:30, Ekşi maya, approved"
    assert said[2] == "Facebook, Tuesday 8 December, 12:15, Simit, draft"
    for number, child in enumerate(children):
        rect = view.visualRect(view.placements.index(number))
        assert child.rect().topLeft() == view.viewport().mapToGlobal(rect.topLeft())
    assert reader.text(QAccessible.Text.Name) == "Calendar, December 2026"


def picture(view: MonthView) -> QImage:
    return view.grab().toImage()


@pytest.mark.parametrize("language", ["en", "tr"])
@pytest.mark.parametrize("dark", [False, True])
def test_the_sample_is_painted_in_both_themes_and_languages(
    desk_on: DeskOn, qtbot: QtBot, language: str, dark: bool
) -> None:
    desk = desk_on(bakery(language), language=language, dark=dark)
    view = shown(desk, qtbot, 770, 700).view
    image = picture(view)
    ground = desk.look.colours.ground.name()
    across, down = range(0, image.width(), 3), range(0, image.height(), 3)
    colours = {image.pixelColor(x, y).name() for x in across for y in down}
    assert ground in colours
    assert len(colours) > 20


def test_it_grows_with_the_window_and_with_the_letters(desk_on: DeskOn, qtbot: QtBot) -> None:
    page = shown(desk_on(small()), qtbot, 700, 600)
    before = page.view.month.places.cells[EIGHTH].box
    page.resize(1400, 1000)
    QApplication.processEvents()
    assert page.view.month.places.cells[EIGHTH].box.width == 2 * before.width
    large = shown(desk_on(small(), scale=1.5), qtbot, 1400, 1000)
    assert large.view.month.sizes.head > page.view.month.sizes.head
    chips = (each.view.month.places.cells[EIGHTH].chips[0].box.height for each in (page, large))
    assert next(chips) < next(chips)
