"""Enter presses what has the focus, and in a dialog's fields the button that the dialog names."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from planner.gui.dialogs.sheet import Sheet
from planner.gui.parts.boxes import column
from planner.gui.parts.buttons import button, sign_button
from planner.gui.theme.look import look_of
from planner.text import Text

LOOK = look_of("light", contrast=False, scale=1.0)


@pytest.fixture
def pressed() -> list[str]:
    return []


@pytest.fixture
def sheet(qtbot: QtBot, pressed: list[str]) -> Iterator[Sheet]:
    def act() -> bool:
        pressed.append("yes")
        return False

    shown = Sheet(None, LOOK, Text("Preferences"), Text("Next"), act)
    yield shown
    shown.close()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_key_presses_what_has_the_focus(qtbot: QtBot, pressed: list[str], key: Qt.Key) -> None:
    place = QWidget()
    qtbot.addWidget(place)
    made = [
        button("plain", lambda: pressed.append("plain")),
        button("link", lambda: pressed.append("link"), "link"),
        sign_button("close", Text("Close"), LOOK, lambda: pressed.append("sign")),
    ]
    place.setLayout(column(*made))
    place.show()
    for each in made:
        QTest.keyClick(each, key)
    assert pressed == ["plain", "link", "sign"]


def test_a_button_that_stays_pressed_obeys_too(qtbot: QtBot) -> None:
    made = button("week")
    qtbot.addWidget(made)
    made.setCheckable(True)
    QTest.keyClick(made, Qt.Key.Key_Return)
    assert made.isChecked()


def test_in_a_dialog_enter_is_its_own_buttons_but_for_another_with_the_focus(sheet: Sheet, pressed: list[str]) -> None:
    field, other, pick = QLineEdit(), button("other", lambda: pressed.append("other")), button("pick")
    pick.setCheckable(True)
    sheet.add(column(field, other, pick))
    sheet.open()
    for each in (field, other, pick):
        each.setFocus()
        QTest.keyClick(each, Qt.Key.Key_Return)
    assert pressed == ["yes", "other", "yes"]
    assert not pick.isChecked()


def test_it_is_as_large_as_any_other(qtbot: QtBot) -> None:
    plain = QPushButton("Add a goal")
    plain.setAutoDefault(False)
    assert button("Add a goal").sizeHint() == plain.sizeHint()
