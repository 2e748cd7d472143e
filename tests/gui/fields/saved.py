"""A field in a window, and what it saves."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from planner.gui.fields.kept import ChoiceField, LineField, TickField
from planner.gui.fields.prose import ProseField
from planner.gui.parts.boxes import column


class Saved:
    """A field beside another one, and what it had saved: it is kept at once, as a plan would."""

    def __init__(self, qtbot: QtBot, field: LineField | ProseField | ChoiceField | TickField, value: object) -> None:
        self.values: list[object] = []
        self.place = QWidget()
        self.other = LineField()
        self.place.setLayout(column(field, self.other))
        qtbot.addWidget(self.place)
        self.field = field
        field.show_value(value)
        field.edited.connect(self.keep)
        self.place.show()
        self.place.activateWindow()
        qtbot.waitUntil(self.place.isActiveWindow)
        field.setFocus()

    def keep(self) -> None:
        self.values.append(self.field.value())
        self.field.show_value(self.field.value())
