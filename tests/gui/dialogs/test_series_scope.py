from __future__ import annotations

from typing import get_args

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from planner.gui.desk import Desk
from planner.gui.dialogs.series_scope import SeriesScope
from planner.operations.series import Scope
from planner.text import Text


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize("scope", get_args(Scope))
def test_it_says_which_are_meant(desk: Desk, window: QWidget, scope: Scope) -> None:
    answers: list[Scope] = []
    dialog = SeriesScope(desk, Text("Move “{title}”", title="Maya"), answers.append, window)
    dialog.open()
    assert dialog.scope == "this"
    dialog.choose(scope)
    assert dialog.scope == scope
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert answers == [scope]
    assert not dialog.isVisible()


def test_it_can_be_answered_by_keyboard_or_left(desk: Desk, window: QWidget, qtbot: QtBot) -> None:
    answers: list[Scope] = []
    dialog = SeriesScope(desk, Text("Move “{title}”", title="Maya"), answers.append, window)
    dialog.open()
    first = dialog.findChildren(QRadioButton)[0]
    qtbot.waitUntil(first.hasFocus)
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert dialog.scope == "following"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not answers
