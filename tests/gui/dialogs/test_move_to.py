from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from planner.gui.attention import Spot
from planner.gui.desk import Desk
from planner.gui.dialogs.move_to import MoveTo
from planner.gui.dialogs.series_scope import SeriesScope
from tests.builders import channel, day, plan, post
from tests.gui.conftest import DeskOn

EIGHTH, TENTH = day("2026-12-08"), day("2026-12-10")


@pytest.fixture
def desk(desk_on: DeskOn) -> Desk:
    return desk_on(
        plan(
            channel("ig"),
            channel("fb", "facebook"),
            post("maya", "2026-12-08T09:30", title="Ekşi maya"),
            post("susam", "2026-12-09T12:00", "fb", title="Susam"),
            post("done", "2026-12-07T09:00", title="Dün", status="posted"),
            post("weekly", "2026-12-04T08:00", rule="FREQ=WEEKLY", title="Her cuma"),
        )
    )


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def opened(desk: Desk, window: QWidget, *spots: Spot) -> MoveTo:
    dialog = MoveTo(desk, spots, window)
    dialog.open()
    return dialog


def at(desk: Desk, id: str) -> str | None:
    return desk.bridge.plan.posts[id].placements[0].at


def test_it_begins_with_where_the_post_stands(desk: Desk, window: QWidget) -> None:
    dialog = opened(desk, window, Spot("maya", "ig", EIGHTH))
    assert (dialog.day.day, dialog.time.value()) == (EIGHTH, "09:30")
    assert "Ekşi maya" in {each.text() for each in dialog.findChildren(QLabel)}


@pytest.mark.parametrize("language", ["en", "tr"])
@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_the_day_is_read_in_full(desk_on: DeskOn, window: QWidget, language: str, scale: float) -> None:
    desk = desk_on(plan(channel("ig"), post("maya", "2026-12-08T09:30")), language=language, scale=scale)
    dialog = opened(desk, window, Spot("maya", "ig", EIGHTH))
    QApplication.processEvents()
    assert dialog.day.text() == dialog.day.words
    assert dialog.day.width() > 2 * dialog.time.width()
    dialog.reject()


def test_it_moves_to_a_day_and_a_time(desk: Desk, window: QWidget) -> None:
    dialog = opened(desk, window, Spot("maya", "ig", EIGHTH))
    dialog.day.show_day(TENTH)
    dialog.time.setText("17.45")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert at(desk, "maya") == "2026-12-10T17:45"
    assert desk.attention.spot == Spot("maya", "ig", TENTH)
    assert not dialog.isVisible()


def test_several_keep_their_times(desk: Desk, window: QWidget) -> None:
    dialog = opened(desk, window, Spot("maya", "ig", EIGHTH), Spot("susam", "fb", day("2026-12-09")))
    assert dialog.time.text() == ""
    assert "2 posts" in {each.text() for each in dialog.findChildren(QLabel)}
    dialog.day.show_day(TENTH)
    dialog.do()
    assert (at(desk, "maya"), at(desk, "susam")) == ("2026-12-10T09:30", "2026-12-10T12:00")
    assert len(desk.bridge.session.history()) == 1


def test_what_is_no_time_is_said_there(desk: Desk, window: QWidget) -> None:
    dialog = opened(desk, window, Spot("maya", "ig", EIGHTH))
    dialog.time.setText("25:99")
    dialog.do()
    assert "time of day" in dialog.message.words
    assert dialog.isVisible()
    dialog.reject()


def test_what_cannot_move_is_said_there(desk: Desk, window: QWidget) -> None:
    dialog = opened(desk, window, Spot("done", "ig", day("2026-12-07")))
    dialog.day.show_day(TENTH)
    dialog.do()
    assert "was posted" in dialog.message.words
    assert dialog.isVisible()
    dialog.reject()


def test_of_what_repeats_it_is_asked_which_are_meant(desk: Desk, window: QWidget) -> None:
    dialog = opened(desk, window, Spot("weekly", "ig", day("2026-12-11")))
    dialog.day.show_day(day("2026-12-12"))
    dialog.do()
    (asked,) = window.findChildren(SeriesScope)
    asked.do()
    assert at(desk, "p5") == "2026-12-12T08:00"
