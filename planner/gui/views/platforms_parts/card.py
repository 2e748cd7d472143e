"""A card at the side of the platforms: its heading, and what stands below it."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QVBoxLayout

from planner.gui.desk import Desk
from planner.gui.parts.boxes import column, row
from planner.gui.parts.words import label
from planner.text import Text


class SideCard(QFrame):
    """A card with a heading; `inside` is where its things stand."""

    def __init__(self, desk: Desk, heading: Text) -> None:
        super().__init__()
        self.desk = desk
        px = desk.look.px
        self.setProperty("role", "card")
        self.inside: QVBoxLayout = column(label(heading, "strong"), gap=px(8))
        self.inside.setContentsMargins(px(16), px(14), px(16), px(14))
        self.setLayout(self.inside)

    def add_number(self) -> tuple[QLabel, QLabel, QBoxLayout]:
        """Adds a large number and the words beside it, and gives the layout that holds both."""
        px = self.desk.look.px
        number, words = label("", "figure"), label("", "second", wrap=True)
        beside = row(number, words, gap=px(8))
        beside.setStretch(1, 1)
        self.inside.addLayout(beside)
        return number, words, beside
