"""What is suggested on the calendar, under one's hands: looked at, left out, never moved about."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from planner.gui.attention import Spot
from planner.gui.desk import Desk
from planner.gui.views.calendar import CalendarPage
from planner.gui.views.month_view import MonthView
from planner.layout.places import Place
from tests.builders import day
from tests.gui.conftest import DeskOn
from tests.gui.panels.suggestions import AWAY, GONE, IDEA, MOVE, overfull, suggest
from tests.gui.views.calendars import TENTH, centre, click, press, shown, standing

TWELFTH = day("2026-12-12")
STANDS, COMES = Place(TENTH, 0), Place(TWELFTH, 0)
"""Where the sourdough stands, and where it would come to stand."""


@pytest.fixture
def desk(desk_on: DeskOn) -> Desk:
    desk = desk_on(overfull())
    suggest(desk)
    return desk


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> CalendarPage:
    return shown(desk, qtbot)


@pytest.fixture
def view(page: CalendarPage) -> MonthView:
    return page.view


def menu_at(view: MonthView, place: Place) -> QMenu:
    point = centre(view, place)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, view.viewport().mapToGlobal(point))
    QApplication.sendEvent(view.viewport(), event)
    (menu,) = [each for each in view.findChildren(QMenu) if each.isVisible()]
    return menu


def words(menu: QMenu) -> list[str]:
    return [each.text() for each in menu.actions() if each.text()]


def entry(menu: QMenu, words: str) -> None:
    next(each for each in menu.actions() if each.text() == words).trigger()
    menu.close()


def left_out(desk: Desk) -> frozenset[object]:
    assert desk.attention.suggestion is not None
    return desk.attention.suggestion.left_out


def test_the_month_shows_both_ends_of_a_move(view: MonthView) -> None:
    assert {place: ghost.post.id for place, ghost in view.month.shown.arriving.items()} == {
        COMES: "maya",
        Place(day("2027-01-02"), 0): "susam",
    }
    assert sorted(ghost.post.id for ghost in view.month.shown.leaving.values()) == ["maya", "simit", "susam"]


def test_what_would_come_can_be_left_out_from_its_menu(desk: Desk, view: MonthView) -> None:
    click(view, COMES)
    menu = menu_at(view, COMES)
    assert words(menu) == ["Not this one", "Show where it stands"]
    entry(menu, "Not this one")
    assert left_out(desk) == {MOVE}
    seen = view.month.shown
    assert "maya" not in [ghost.post.id for ghost in (*seen.arriving.values(), *seen.leaving.values())]


def test_it_leads_to_where_the_post_stands(desk: Desk, view: MonthView) -> None:
    click(view, COMES)
    entry(menu_at(view, COMES), "Show where it stands")
    assert desk.attention.spot == Spot("maya", "ig", TENTH)
    assert view.place == STANDS


def test_what_fills_a_gap_can_only_be_left_out(desk: Desk, page: CalendarPage) -> None:
    desk.attention.look_at(IDEA.at.day)
    menu = menu_at(page.view, Place(IDEA.at.day, 0))
    assert words(menu) == ["Not this one"]
    entry(menu, "Not this one")
    assert left_out(desk) == {IDEA}


def test_what_would_leave_can_stay(desk: Desk, view: MonthView) -> None:
    simit = Place(TENTH, 1)
    click(view, simit)
    menu = menu_at(view, simit)
    assert words(menu)[:2] == ["Not this one", "Edit"]
    entry(menu, "Not this one")
    assert left_out(desk) == {GONE}


def test_the_keyboard_reaches_it_and_delete_leaves_it_out(desk: Desk, view: MonthView) -> None:
    view.go(Place(TWELFTH))
    press(view, Qt.Key.Key_Down)
    assert view.place == COMES
    assert view.spots() == ()
    press(view, Qt.Key.Key_Delete)
    assert left_out(desk) == {MOVE}
    assert "maya" in desk.bridge.plan.posts


def test_it_is_no_post_that_could_be_moved(desk: Desk, view: MonthView) -> None:
    before = standing(desk, "maya")
    click(view, COMES)
    assert view.spots() == ()
    press(view, Qt.Key.Key_Right, modifiers=Qt.KeyboardModifier.AltModifier)
    press(view, Qt.Key.Key_X, modifiers=Qt.KeyboardModifier.ControlModifier)
    assert standing(desk, "maya") == before
    assert desk.attention.suggestion is not None


def test_a_day_tells_how_many_stand_and_how_many_would_come(view: MonthView) -> None:
    view.go(Place(TWELFTH))
    assert view.accessibleDescription() == "Saturday 12 December, nothing planned, 1 suggested"
    view.go(Place(TENTH))
    assert view.accessibleDescription() == "Thursday 10 December, 3 posts"


def test_done_the_ghosts_are_gone(desk: Desk, page: CalendarPage) -> None:
    page.suggesting.apply.click()
    view = page.view
    assert (view.month.shown.arriving, view.month.shown.leaving) == ({}, {})
    assert Spot("maya", "ig", TWELFTH) in view.placements.spots
    assert Spot("susam", "ig", AWAY.after.day) in view.placements.spots


def test_the_button_above_the_calendar_asks_for_one(desk: Desk, page: CalendarPage, qtbot: QtBot) -> None:
    desk.attention.suggest(None)
    asked: list[object] = []
    desk.attention.suggestion_wanted.connect(asked.append)
    page.mending.click()
    assert asked == [None]
    qtbot.waitUntil(lambda: desk.attention.suggestion is not None, timeout=20_000)
