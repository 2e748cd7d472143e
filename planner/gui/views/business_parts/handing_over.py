"""Asking, where it stands, why the editor's role goes to another: the history keeps the answer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit

from planner.gui.parts.boxes import column, row
from planner.gui.parts.buttons import button
from planner.gui.parts.words import label
from planner.gui.theme.look import Look
from planner.gui.translate import say
from planner.text import Text


class HandingOver(QFrame):
    """A line with the question, hidden until it is asked. `done` is given the reason, perhaps empty; `left` when it is
    called off.
    """

    def __init__(self, look: Look, done: Callable[[str], bool], left: Callable[[], None]) -> None:
        super().__init__()
        px = look.px
        self._done, self._left = done, left
        self.setProperty("role", "tint")
        self._said = label("", wrap=True)
        self.reason = QLineEdit(maxLength=200)
        self.reason.setPlaceholderText(say(Text("Why? The history keeps it; it may stay empty.")))
        self.reason.setAccessibleName(say(Text("Why the editor changes")))
        self.reason.returnPressed.connect(self._act)
        self.yes = button(Text("Hand over"), self._act, "primary")
        self.no = button(Text("Cancel"), left)
        self.setLayout(column(self._said, row(self.reason, self.no, self.yes, gap=px(8)), gap=px(6), margin=px(10)))
        self.hide()

    def ask(self, name: str, before: str) -> None:
        """Asks why `name` becomes the editor in the place of `before`."""
        if self.isHidden():
            self.reason.clear()
            self._said.setText(
                say(Text("{name} becomes the editor, {before} goes on as a contributor.", name=name, before=before))
            )
            self.show()
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _act(self) -> None:
        if self._done(self.reason.text()):
            self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._left()
        else:
            super().keyPressEvent(event)
