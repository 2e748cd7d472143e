"""A question in its place: it waits, holds nothing up, and is answered once."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.gui.desk import Desk
from planner.gui.parts.question import Asked, Question
from planner.text import Text


def test_it_is_answered_once_and_by_keys(qtbot: QtBot, desk: Desk) -> None:
    made = Question(desk.look)
    qtbot.addWidget(made)
    done: list[str] = []
    asked = Asked(Text("Really?"), Text("Do it"), Text("Not yet"), lambda: done.append("done"))
    assert made.words == ""
    made.ask(asked)
    assert made.words == "▲ Really?"
    assert made.accessibleName() == "Really?"
    with qtbot.waitSignal(made.answered):
        QTest.keyClick(made.no, Qt.Key.Key_Return)
    assert (made.words, done) == ("", [])
    made.ask(asked)
    with qtbot.waitSignal(made.answered):
        QTest.keyClick(made.yes, Qt.Key.Key_Return)
    assert (made.words, done) == ("", ["done"])
