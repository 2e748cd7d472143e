"""What was just undone, said for a moment."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from planner.gui.desk import Desk
from planner.gui.panels.toast import Toast
from planner.text import Text


def test_it_stands_at_the_foot_of_its_place_and_goes_away(desk: Desk, qtbot: QtBot) -> None:
    place = QWidget()
    qtbot.addWidget(place)
    place.resize(600, 400)
    place.show()
    toast = Toast(desk.look, place)
    assert not toast.isVisible()
    toast.tell(Text("Undone: {step}", step="Move 1 post"))
    assert toast.isVisible()
    assert toast.accessibleName() == "Undone: Move 1 post"
    assert place.rect().contains(toast.geometry())
    place.resize(300, 200)
    qtbot.waitUntil(lambda: place.rect().contains(toast.geometry()))
    [timer] = toast.findChildren(QTimer)
    timer.timeout.emit()
    timer.stop()
    assert not toast.isVisible()
