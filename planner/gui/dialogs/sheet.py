"""What every dialog is made of."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLayout, QPushButton, QWidget

from planner.gui.parts.boxes import column, row
from planner.gui.parts.buttons import button
from planner.gui.parts.messages import Message
from planner.gui.parts.words import label
from planner.gui.theme.look import Look
from planner.gui.translate import say
from planner.text import Text


class Sheet(QDialog):
    """A dialog with a title, a body, a place for what is refused, and its buttons: one that does it, and one to leave.

    `act` says whether it was done; then the dialog closes.
    """

    def __init__(
        self, parent: QWidget | None, look: Look, title: Text, yes: Text | None, act: Callable[[], bool] | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say(title))
        self.look = look
        self.message = Message(look)
        self.yes: QPushButton | None = None
        buttons: list[QWidget | None] = [None]
        self.leave = button(Text("Cancel") if yes else Text("Close"), self.reject)
        buttons.append(self.leave)
        if yes is not None:
            self.yes = button(yes, self.do, "primary")
            self.yes.setDefault(True)
            buttons.append(self.yes)
        else:
            self.leave.setDefault(True)
        self._act = act
        self.body = column(gap=look.px(12))
        self.buttons = row(*buttons)
        self.setLayout(
            column(label(title, "title"), self.body, self.message, self.buttons, gap=look.px(16), margin=look.px(20))
        )

    def add(self, thing: QWidget | QLayout) -> None:
        """Puts something below what the body has."""
        if isinstance(thing, QLayout):
            self.body.addLayout(thing)
        else:
            self.body.addWidget(thing)

    def do(self) -> None:
        """What the first button does."""
        if self._act is None or self._act():
            self.accept()
