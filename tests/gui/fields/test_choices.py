"""Choosing one of several."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.gui.fields.choices import Choice, Offer


@pytest.fixture
def choice(qtbot: QtBot) -> Choice:
    made = Choice()
    qtbot.addWidget(made)
    made.offer([Offer("draft", "Draft"), Offer("approved", "Approved"), Offer("cancelled", "Cancelled")], "draft")
    made.show()
    return made


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_PageDown])
def test_a_key_that_moves_opens_the_list_and_chooses_nothing(choice: Choice, key: Qt.Key) -> None:
    chosen: list[str] = []
    choice.chosen.connect(chosen.append)
    QTest.keyClick(choice, key)
    assert choice.view().isVisible()
    assert (choice.currentData(), chosen) == ("draft", [])
    QTest.keyClick(choice.view(), Qt.Key.Key_Down)
    QTest.keyClick(choice.view(), Qt.Key.Key_Return)
    assert (choice.currentData(), chosen) == ("approved", ["approved"])
