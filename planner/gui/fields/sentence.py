"""A field for one sentence."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from planner.gui.fields.prose import ProseField
from planner.gui.theme.look import Look
from planner.gui.translate import say
from planner.text import Text


class SentenceField(ProseField):
    """A sentence, on as many lines as it takes; Enter leaves it. `beginning` stands in it while it is empty."""

    def __init__(self, look: Look, beginning: Text | None = None) -> None:
        super().__init__(look, least=1, most=6)
        if beginning is not None:
            self.setPlaceholderText(say(beginning))

    def read(self, text: str) -> str:
        """The sentence without line ends, which something pasted may have."""
        return " ".join(text.split())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focusNextChild()
        else:
            super().keyPressEvent(event)
