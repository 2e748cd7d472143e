from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from planner.gui.attention import Spot
from planner.gui.desk import Desk
from planner.gui.dialogs.day import DayDialog
from planner.gui.parts.special_day_row import SpecialDayRow
from planner.knowledge.special_days import special_days
from tests.builders import business, campaign, channel, day, event, plan, post
from tests.gui.conftest import DeskOn

TENTH = day("2026-12-10")


@pytest.fixture
def desk(desk_on: DeskOn) -> Desk:
    whole = plan(
        channel("ig"),
        channel("fb", "facebook"),
        event("kandil", "2026-12-10", title="Kandil <b>gecesi"),
        campaign("new", name="Yılbaşı", starts="2026-12-07", ends="2027-01-02"),
        *(post(f"f{number}", f"2026-12-10T{number:02}:00", title=f"<i>Dolu</i> {number}") for number in range(20)),
        post("other", "2026-12-10T07:30", "fb", status="draft"),
    )
    return desk_on(whole)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def opened(desk: Desk, window: QWidget) -> DayDialog:
    dialog = DayDialog(desk, TENTH, window)
    dialog.open()
    return dialog


def test_it_lists_the_whole_day(desk: Desk, window: QWidget) -> None:
    dialog = opened(desk, window)
    assert dialog.list.count() == 21
    assert dialog.list.item(8).text() == "07:30   Post other   Draft"
    said = [each.text() for each in dialog.findChildren(QLabel)]
    assert {"Thursday 10 December", "◆ Kandil <b>gecesi", "◇ Yılbaşı"} <= set(said)
    assert dialog.focusWidget() is dialog.list


def test_choosing_one_selects_it(desk: Desk, window: QWidget) -> None:
    dialog = opened(desk, window)
    dialog.list.setCurrentRow(15)
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert desk.attention.spot == Spot("f14", "ig", TENTH)
    assert not dialog.isVisible()


def test_a_click_chooses_too(desk: Desk, window: QWidget) -> None:
    dialog = opened(desk, window)
    rect = dialog.list.visualItemRect(dialog.list.item(2))
    QTest.mouseClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert desk.attention.spot == Spot("f2", "ig", TENTH)


def test_channels_that_are_left_out_are_left_out_here_too(desk: Desk, window: QWidget) -> None:
    desk.attention.hide(frozenset({"ig"}))
    assert opened(desk, window).list.count() == 1


def test_an_empty_day_says_so(desk: Desk, window: QWidget) -> None:
    desk.attention.hide(frozenset({"ig", "fb"}))
    dialog = opened(desk, window)
    assert "Nothing stands on this day." in {each.text() for each in dialog.findChildren(QLabel)}
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_special_day_becomes_an_event_there(desk_on: DeskOn, qtbot: QtBot, window: QWidget) -> None:
    desk = desk_on(plan(business(country="TR", special_days=["religious"])))
    special_days("TR", TENTH, TENTH)
    dialog = opened(desk, window)
    (row,) = dialog.findChildren(SpecialDayRow)
    row.event_button.click()
    assert [each.title for each in desk.bridge.plan.events] == ["Regaip Night"]
    assert not dialog.isVisible()


def test_a_special_day_that_is_not_known_yet_comes_in_a_moment(desk_on: DeskOn, qtbot: QtBot, window: QWidget) -> None:
    desk = desk_on(plan(business(country="IS", special_days=["public"])))
    dialog = DayDialog(desk, day("2043-06-17"), window)
    dialog.open()
    assert dialog.findChildren(SpecialDayRow) == []
    qtbot.waitUntil(lambda: [row.isVisible() for row in dialog.findChildren(SpecialDayRow)] == [True])
    dialog.reject()
