"""Messages that stand where they belong, never in a box in the way."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from planner.gui.parts.boxes import row
from planner.gui.parts.buttons import sign_button
from planner.gui.parts.words import label
from planner.gui.theme.look import Look
from planner.gui.translate import sentences
from planner.text import Text


class Message(QFrame):
    """A line that says what cannot be done, and what to do instead; hidden while there is nothing to say."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "warning")
        self._words = label("", wrap=True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setLayout(row(self._words, sign_button("close", Text("Close this message"), look, self.hide), margin=8))
        self.hide()

    def tell(self, text: Text) -> None:
        """Says a refusal."""
        self._words.setText(" ".join(part for part in sentences(text) if part))
        self.setAccessibleName(self._words.text())
        self.show()

    @property
    def words(self) -> str:
        """What it says; empty while it is hidden."""
        return "" if self.isHidden() else self._words.text()
