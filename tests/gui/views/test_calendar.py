"""The page: the month that is shown, and who turns it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton
from pytestqt.qtbot import QtBot

from planner.domain.channels import Cadence
from planner.domain.plan import Plan
from planner.gui.desk import Desk
from planner.gui.dialogs.day import DayDialog
from planner.gui.parts.spots_mime import mime_of
from planner.gui.views.calendar import CalendarPage
from planner.gui.views.month_new import TitleLine
from planner.layout.places import Place
from planner.operations import nouns, posts
from tests.builders import channel, day, plan, post
from tests.gui.conftest import TODAY, DeskOn
from tests.gui.views.calendars import EIGHTH, NINTH, press, shown, small, spot, typed


@pytest.fixture
def desk(desk_on: DeskOn) -> Desk:
    return desk_on(small())


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> CalendarPage:
    return shown(desk, qtbot)


def tool(page: CalendarPage, name: str) -> QAbstractButton:
    return next(
        each for each in page.tools.findChildren(QAbstractButton) if name in (each.accessibleName(), each.text())
    )


@pytest.mark.parametrize(("language", "title"), [("en", "December 2026"), ("tr", "Aralık 2026")])
def test_its_title_is_the_month(desk_on: DeskOn, qtbot: QtBot, language: str, title: str) -> None:
    page = shown(desk_on(small(), language=language), qtbot)
    assert page.title == title
    assert title in page.view.accessibleName()


def test_the_tools_turn_the_month(page: CalendarPage, desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.titled) as told:
        tool(page, "Next month (Page Down)").click()
    assert told.args == ["January 2027"]
    assert page.view.month.shown.month == day("2027-01-01")
    tool(page, "Previous month (Page Up)").click()
    tool(page, "Previous month (Page Up)").click()
    assert (page.title, desk.attention.day) == ("November 2026", day("2026-11-08"))
    tool(page, "Today").click()
    assert (page.title, page.view.place) == ("December 2026", Place(TODAY))


def test_the_keys_turn_the_month(page: CalendarPage, desk: Desk) -> None:
    press(page.view, Qt.Key.Key_PageDown, Qt.Key.Key_PageDown)
    assert desk.attention.day == day("2027-02-08")
    press(page.view, Qt.Key.Key_PageUp)
    assert desk.attention.day == day("2027-01-08")
    press(page.view, Qt.Key.Key_Home)
    assert (desk.attention.day, page.view.place) == (TODAY, Place(TODAY))


def test_a_day_that_the_next_month_lacks_becomes_its_last(page: CalendarPage, desk: Desk) -> None:
    desk.attention.look_at(day("2027-01-31"))
    page.turn(1)
    assert desk.attention.day == day("2027-02-28")


@pytest.mark.parametrize(("start", "months"), [("2199-12-05", 1), ("1900-01-05", -1)])
def test_it_stays_in_the_years_of_a_plan(page: CalendarPage, desk: Desk, start: str, months: int) -> None:
    desk.attention.look_at(day(start))
    page.turn(months)
    assert desk.attention.day == day(start)


def test_it_follows_the_attention(page: CalendarPage, desk: Desk) -> None:
    desk.attention.show(spot("susam", NINTH))
    assert page.view.spots() == (spot("susam", NINTH),)
    desk.attention.look_at(day("2027-05-05"))
    assert page.view.month.shown.month == day("2027-05-01")
    assert page.view.place == Place(day("2027-05-05"))
    desk.attention.choose(spot("maya", EIGHTH))
    assert page.view.month.shown.month == day("2026-12-01")
    desk.attention.choose(None)
    assert not page.view.spots()


def test_channels_are_left_out(page: CalendarPage, desk: Desk) -> None:
    assert page.view.placements.rowCount() == 8
    desk.attention.hide(frozenset({"ig"}))
    assert [each.channel for each in page.view.placements.spots] == ["fb"]
    desk.attention.hide(frozenset())
    assert page.view.placements.rowCount() == 8


def test_a_new_post_goes_to_a_channel_that_is_shown(page: CalendarPage, desk: Desk) -> None:
    desk.attention.hide(frozenset({"ig"}))
    page.new_post()
    typed("Poğaça")
    line = QApplication.focusWidget()
    assert isinstance(line, TitleLine)
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert desk.attention.spot == spot("p6", TODAY, "fb")


def test_while_it_is_hidden_it_only_notes_that_the_plan_changed(page: CalendarPage, desk: Desk) -> None:
    page.hide()
    desk.bridge.do(posts.move, [("maya", "ig")], day("2026-12-30"))
    desk.attention.look_at(day("2027-01-10"))
    assert page.title == "January 2027"
    assert page.view.month.shown.month == day("2026-12-01")
    page.show()
    assert page.view.month.shown.month == day("2027-01-01")
    assert page.view.placements.row_of_spot(spot("maya", day("2026-12-30"))) is not None


def test_warnings_come_after_the_change(page: CalendarPage, desk: Desk, qtbot: QtBot) -> None:
    overdue = Place(day("2026-12-04"), 0)
    qtbot.waitUntil(lambda: set(page.view.placements.warnings) == {overdue})
    desk.bridge.do(nouns.change, "channels", "ig", cadence=Cadence(max_per_day=1))
    desk.bridge.do(posts.move, [("maya", "ig")], NINTH)
    crowded = {Place(NINTH, 0), Place(NINTH, 1)}
    qtbot.waitUntil(lambda: set(page.view.placements.warnings) == {overdue, *crowded})


def hint(page: CalendarPage) -> list[str]:
    return [each.text() for each in page.findChildren(QPushButton) if each.isVisible()]


def test_an_empty_plan_says_what_begins_it(desk_on: DeskOn, qtbot: QtBot) -> None:
    desk = desk_on(Plan())
    page = shown(desk, qtbot)
    assert hint(page) == ["Add a channel"]
    next(each for each in page.findChildren(QPushButton) if each.text() == "Add a channel").click()
    assert desk.attention.page == "business"
    desk.bridge.do(nouns.add, channel())
    assert hint(page) == ["New post"]
    desk.bridge.do(nouns.add, post("a", "2026-12-09T09:00"))
    assert hint(page) == ["Show these days", "None"]
    page.asking.none_button.click()
    assert hint(page) == []


def test_without_a_channel_it_is_said_that_one_is_needed(desk_on: DeskOn, qtbot: QtBot) -> None:
    desk = desk_on(Plan())
    page = shown(desk, qtbot)
    page.new_post()
    typed("Poğaça")
    line = QApplication.focusWidget()
    assert isinstance(line, TitleLine)
    with qtbot.waitSignal(desk.bridge.refused) as told:
        QTest.keyClick(line, Qt.Key.Key_Return)
    assert "no channel" in told.args[0].message
    assert line.text() == "Poğaça"


def test_a_drag_that_stays_on_an_arrow_turns_the_month(page: CalendarPage, desk: Desk, qtbot: QtBot) -> None:
    arrow = tool(page, "Next month (Page Down)")
    arrow.show()
    enter = QDragEnterEvent(
        QPoint(2, 2),
        Qt.DropAction.MoveAction,
        mime_of([spot("maya", EIGHTH)]),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(arrow, enter)
    assert enter.isAccepted()
    qtbot.waitUntil(lambda: desk.attention.day.month == 2)  # twice
    QApplication.sendEvent(arrow, QDragLeaveEvent())
    assert not any(timer.isActive() for timer in arrow.findChildren(QTimer))


def test_the_day_opens(desk_on: DeskOn, qtbot: QtBot) -> None:
    whole = plan(channel(), *(post(f"f{number}", f"2026-12-10T{number:02}:00") for number in range(20)))
    page = shown(desk_on(whole), qtbot)
    page.view.day_wanted.emit(day("2026-12-10"))
    (dialog,) = page.window().findChildren(DayDialog)
    assert dialog.list.count() == 20
    dialog.close()


def test_the_calendar_takes_the_keyboard(page: CalendarPage) -> None:
    assert page.focusProxy() is page.view
    assert page.view.hasFocus()
