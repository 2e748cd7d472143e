"""Rows of a table that are sorted by a column."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from planner.gui.translate import say
from planner.text import Text

Index = QModelIndex | QPersistentModelIndex
_ROLE = Qt.ItemDataRole
_UP, _DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


class SortedModel(QAbstractTableModel):
    """`rows` in the order of a column, None for the order in which they come; an arrow in its heading shows the way."""

    headings: Mapping[Any, Text]
    """The columns by their numbers."""
    numbers: Collection[int]
    """The columns whose words stand at the right."""
    largest_first: Collection[int]
    """The columns that begin with the largest."""

    def __init__(self, parent: QObject, column: int | None = None, order: Qt.SortOrder = _UP) -> None:
        super().__init__(parent)
        self.rows: list[Any] = []
        self.column, self.order = column, order

    def sort(self, column: int, order: Qt.SortOrder = _UP) -> None:
        """Sorts by a column."""
        self.column, self.order = column, order
        self.beginResetModel()
        self.arrange()
        self.endResetModel()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.headings) - 1)

    def arrange(self) -> None:
        """Puts the rows in order; what is not known stays at the end."""
        raise NotImplementedError

    def next_order(self, column: int) -> Qt.SortOrder:
        """In which order a column is to be sorted when it is asked for once more."""
        falling = self.order == _UP if column == self.column else column in self.largest_first
        return _DOWN if falling else _UP

    def heading(self, column: int) -> str:
        """What stands above a column."""
        return self.with_arrow(say(self.headings[column]), column)

    def with_arrow(self, words: str, column: int) -> str:
        """Words with an arrow behind them where it is sorted by this column."""
        return f"{words} {'↓' if self.order == _DOWN else '↑'}".strip() if column == self.column else words

    def alignment(self, column: int) -> Qt.AlignmentFlag:
        """Where the words of a column stand."""
        side = Qt.AlignmentFlag.AlignRight if column in self.numbers else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.headings)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == _ROLE.DisplayRole:
            return self.heading(section)
        if role in (_ROLE.AccessibleTextRole, _ROLE.ToolTipRole):
            return say(self.headings[section])
        return self.alignment(section) if role == _ROLE.TextAlignmentRole else None
