"""Rows of fields with their names, and the way of Tab through fields."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from planner.gui.parts.words import label
from planner.gui.theme.look import Look
from planner.gui.translate import say
from planner.text import Text


class FieldRows:
    """Fields below each other, their names in a column before them."""

    def __init__(self, look: Look) -> None:
        self.layout = QGridLayout()
        self._inset = look.px(6)
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.layout.setHorizontalSpacing(look.px(8))
        self.layout.setVerticalSpacing(look.px(6))
        self.layout.setColumnMinimumWidth(0, look.px(76))
        self.layout.setColumnStretch(1, 1)

    def add(self, name: Text, field: QWidget, buddy: QWidget | None = None, *, top: bool = False) -> QLabel:
        """Adds a field; its name leads to `buddy`, or to the field itself. `top`: the name stands at its first line."""
        row = self.layout.rowCount()
        words = label(name, "second")
        words.setBuddy(buddy or field)
        (buddy or field).setAccessibleName(say(name))
        if top:
            words.setContentsMargins(0, self._inset, 0, 0)
        aligned = Qt.AlignmentFlag.AlignTop if top else Qt.AlignmentFlag.AlignVCenter
        self.layout.addWidget(words, row, 0, aligned)
        self.layout.addWidget(field, row, 1)
        return words


def tab_through(widgets: Iterable[QWidget]) -> None:
    """Has Tab go from each of these to the next."""
    for one, other in pairwise(widgets):
        QWidget.setTabOrder(one, other)
