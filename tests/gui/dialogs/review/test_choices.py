"""One of a few answers."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.gui.desk import Desk
from planner.gui.dialogs.review.choices import OneOf
from planner.text import Text

CHOICES = (("yes", Text("Yes")), ("no", Text("No")))


def shown(desk: Desk, qtbot: QtBot, *, keys: bool = False) -> tuple[OneOf, list[object]]:
    made = OneOf(desk.look, Text("Did it help?"), CHOICES, keys=keys)
    qtbot.addWidget(made)
    made.show()
    heard: list[object] = []
    made.chosen.connect(heard.append)
    return made, heard


def test_one_is_pressed_at_a_time_and_pressed_again_none(desk: Desk, qtbot: QtBot) -> None:
    made, heard = shown(desk, qtbot)
    for pressed, value in (("yes", "yes"), ("no", "no"), ("no", None)):
        made.buttons[pressed].click()
        assert made.value == value
    assert heard == ["yes", "no", None]


def test_the_plan_is_shown_without_an_answer_being_given(desk: Desk, qtbot: QtBot) -> None:
    made, heard = shown(desk, qtbot)
    for value in ("yes", None):
        made.show_value(value)
        assert (made.value, heard) == (value, [])


def test_space_chooses_and_the_first_letter_with_alt(desk: Desk, qtbot: QtBot) -> None:
    made, heard = shown(desk, qtbot, keys=True)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    QTest.keyClick(made.buttons["yes"], Qt.Key.Key_Space)
    for _ in range(2):
        QTest.keyClick(made.buttons["yes"], Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
        assert made.value == "no"
    QTest.keyClick(made.buttons["yes"], Qt.Key.Key_Y)
    assert heard == ["yes", "no", "no"]
    assert (made.buttons["no"].text(), made.buttons["no"].toolTip()) == ("&No", "Alt+N")


def test_each_says_what_it_answers(desk: Desk, qtbot: QtBot) -> None:
    made, _ = shown(desk, qtbot)
    assert made.buttons["yes"].accessibleName() == "Did it help?: Yes"
