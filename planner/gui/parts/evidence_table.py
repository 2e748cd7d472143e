"""The figures of a finding as a small table."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from planner.gui.parts.evidence import Table
from planner.gui.parts.words import label
from planner.gui.theme.look import Look
from planner.gui.translate import say
from planner.text import Text


class EvidenceTable(QWidget):
    """Names at the left, figures below each other at the right, as wide as they need."""

    def __init__(self, look: Look, table: Table) -> None:
        super().__init__()
        px = look.px
        grid = QGridLayout()
        grid.setContentsMargins(0, px(2), 0, px(2))
        grid.setHorizontalSpacing(px(24))
        grid.setVerticalSpacing(px(1))
        grid.setColumnStretch(len(table.headings), 1)
        for number, row in enumerate((table.headings, *table.rows)):
            for column, words in enumerate(row):
                grid.addWidget(self._cell(words, heading=number == 0, figure=column > 0), number, column)
        if table.left:
            words = Text("{n} more line", "{n} more lines", n=table.left)
            grid.addWidget(label(words, "small"), grid.rowCount(), 0)
        self.setLayout(grid)
        lines = ("; ".join(map(say, row)) for row in table.rows)
        self.setAccessibleName(". ".join(lines))

    def _cell(self, words: Text, *, heading: bool, figure: bool) -> QLabel:
        made = label(words, "small" if heading else "fact")
        if figure:
            made.setAlignment(Qt.AlignmentFlag.AlignRight)
        return made
