"""A section of the page: a heading, a sentence that says what it is for, a card."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLayout, QVBoxLayout, QWidget

from planner.domain.changes import Changed, TableName
from planner.gui.desk import Desk
from planner.gui.fields.kept import Kept
from planner.gui.parts.boxes import column, frame, row
from planner.gui.parts.words import label
from planner.gui.theme.look import Look
from planner.gui.views.things.thing import Thing
from planner.text import Text

LABELS = 168
"""How wide the words before the fields are."""


class Section(QWidget):
    """Follows the tables that it shows. `entered` when something in it should be seen."""

    entered = Signal(QWidget)

    def __init__(self, desk: Desk, words: Text, about: Text, *tables: TableName) -> None:
        super().__init__()
        self.desk = desk
        self._tables = tables
        px = desk.look.px
        self.card: QVBoxLayout = column(gap=px(8))
        card = frame(self.card, "card")
        self.card.setContentsMargins(px(16), px(12), px(12), px(12))
        head = column(label(words, "heading"), label(about, "second", wrap=True), gap=px(2))
        self.setLayout(column(head, card, gap=px(8)))
        desk.bridge.changed.connect(self._hear)

    def _hear(self, what: Changed) -> None:
        if any(what.touches(table) for table in self._tables):
            self.show_plan()

    def show_plan(self) -> None:
        """Shows the plan as it is now."""
        raise NotImplementedError

    def enter(self, id: str) -> QWidget:
        """Puts the cursor on the thing with this id, else on the first field; what should be seen then."""
        raise NotImplementedError


class BusinessSection(Section):
    """A section with fields of the business itself, a line each."""

    def __init__(self, desk: Desk, words: Text, about: Text) -> None:
        super().__init__(desk, words, about, "business")
        self.thing = Thing(desk, "business")
        self._grid = form(desk.look)
        self.thing.arrange(self._grid)
        self.card.addWidget(self.thing)

    def ask(self, words: Text, name: str, field: Any, *behind: QWidget | None) -> None:
        """Adds a line with the field `name` of the business, and what stands behind it."""
        add_line(self._grid, self.desk.look, words, self.thing.keep(name, words, field), *behind)

    def show_plan(self) -> None:
        """Shows the business."""
        self.thing.show_plan()

    def enter(self, id: str) -> QWidget:  # noqa: ARG002
        """Puts the cursor into the first field."""
        self.thing.enter()
        return self.thing


def form(look: Look) -> QGridLayout:
    """A grid of words and the fields behind them."""
    made = QGridLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setHorizontalSpacing(look.px(12))
    made.setVerticalSpacing(look.px(8))
    made.setColumnMinimumWidth(0, look.px(LABELS))
    made.setColumnStretch(1, 1)
    return made


def add_line(grid: QGridLayout, look: Look, words: Text, *things: QWidget | QLabel | QLayout | int | None) -> QLabel:
    """Adds a line to a form: its words, then things side by side, the first of which they name. Its words."""
    at = grid.rowCount()
    said = label(words, "second")
    said.setMinimumHeight(look.px(28))
    first = things[0]
    if isinstance(first, QWidget) and isinstance(first, Kept):
        said.setBuddy(first)
    # Before a field of some lines they stand beside its first.
    grid.addWidget(said, at, 0, Qt.AlignmentFlag.AlignTop)
    grid.addLayout(row(*things, gap=look.px(8)), at, 1)
    return said
