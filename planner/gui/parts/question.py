"""A question that stands where it belongs, and waits: nothing is done until it is answered, nothing else is held up."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from planner.gui.parts.boxes import column
from planner.gui.parts.buttons import button
from planner.gui.parts.flow import Flow
from planner.gui.parts.words import label
from planner.gui.theme.look import Look
from planner.gui.translate import say
from planner.text import Text


class Asked(NamedTuple):
    """What is asked, the words of the two answers, and what is done when it is answered with yes."""

    words: Text
    yes: Text
    no: Text
    act: Callable[[], object]


class Question(QFrame):
    """Two answers in a line; hidden while nothing is asked."""

    answered = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("role", "warning")
        self._asked: Asked | None = None
        self._words = label("", "warning", wrap=True)
        self.yes = button("", self._agree)
        self.no = button("", self._decline, "link")
        px = look.px
        layout = column(self._words, Flow(self.yes, self.no, gap=px(6)), gap=px(6))
        layout.setContentsMargins(px(10), px(8), px(10), px(8))
        self.setLayout(layout)
        self.hide()

    @property
    def words(self) -> str:
        """What it asks; empty while it is hidden."""
        return "" if self.isHidden() else self._words.text()

    def ask(self, asked: Asked) -> None:
        """Asks. The answer that changes nothing has the focus."""
        self._asked = asked
        self._words.setText(f"▲ {say(asked.words)}")
        self.setAccessibleName(say(asked.words))
        for answer, words in ((self.yes, asked.yes), (self.no, asked.no)):
            answer.setText(say(words))
            answer.setAccessibleDescription(say(asked.words))
        self.show()
        self.no.setFocus()

    def _agree(self) -> None:
        asked = self._asked
        self._decline()
        if asked is not None:
            asked.act()

    def _decline(self) -> None:
        self._asked = None
        self.hide()
        self.answered.emit()
