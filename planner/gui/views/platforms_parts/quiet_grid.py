"""Cells in rows, parted by hairlines."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLayout, QWidget

from planner.gui.parts.boxes import column, frame, line
from planner.gui.parts.words import label
from planner.gui.theme.look import Look
from planner.text import Text


class QuietGrid(QGridLayout):
    """Rows with columns of these widths, 0 taking the room that is left; what is in a cell stands at its upper edge."""

    def __init__(self, look: Look, *widths: int) -> None:
        super().__init__()
        self._count = len(widths)
        self.setContentsMargins(0, 0, 0, 0)
        self.setHorizontalSpacing(look.px(14))
        self.setVerticalSpacing(look.px(6))
        for at, width in enumerate(widths):
            self.setColumnMinimumWidth(at, look.px(width))
            self.setColumnStretch(at, 0 if width else 1)

    def add(self, *cells: QWidget | QLayout | None, part: bool = True) -> None:
        """Adds a row, None being an empty cell; `part` draws a line above it, but not above the first."""
        at = self.rowCount()
        if part and self.count():
            self.addWidget(line(), at, 0, 1, self._count)
            at += 1
        for place, cell in enumerate(cells):
            if isinstance(cell, QLayout):
                self.addLayout(cell, at, place)
            elif cell is not None:
                self.addWidget(cell, at, place, Qt.AlignmentFlag.AlignTop)


def carded(look: Look, words: Text, about: Text, inside: QLayout) -> QWidget:
    """A heading, a sentence that says what it is about, and a card."""
    inside.setContentsMargins(look.px(16), look.px(12), look.px(16), look.px(12))
    made = QWidget()
    head = column(label(words, "heading"), label(about, "second", wrap=True), gap=look.px(2))
    made.setLayout(column(head, frame(inside, "card"), gap=look.px(8)))
    return made
