"""A title typed on a day of the calendar: Enter makes the post, Escape leaves."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from planner.gui.translate import say
from planner.text import Text

_TURNING = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home)
_AWAY_FOR_A_MOMENT = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


class TitleLine(QLineEdit):
    """A line for a title. What was typed is not lost when one goes elsewhere: then it counts as written too."""

    written = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget, day: date) -> None:
        super().__init__(parent)
        self.day = day
        self.setProperty("role", "on_day")
        self.setPlaceholderText(say(Text("Title")))
        self.setAccessibleName(say(Text("Title of the new post, {day:weekday}", day=day)))
        self.setMaxLength(500)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self.left.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._finish()
            case _:
                super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return super().event(event)
        # What moves about, or removes, is meant for the title while it is typed, and not for the calendar below.
        if event.type() == QEvent.Type.ShortcutOverride and event.key() in _TURNING:
            event.accept()
            return True
        handled = super().event(event)
        if event.type() == QEvent.Type.KeyPress:
            event.accept()
        return handled or event.type() == QEvent.Type.KeyPress

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _AWAY_FOR_A_MOMENT and self.isVisible():
            self._finish()

    def _finish(self) -> None:
        title = self.text().strip()
        if title:
            self.written.emit(title)
        else:
            self.left.emit()
