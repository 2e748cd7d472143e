"""The changes that a suggestion makes, one a row, each with a tick: without it the change is left out."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from planner.checks.situation import names_of
from planner.gui.desk import Desk
from planner.gui.models.suggestion import Change, said_of
from planner.gui.parts.words import tooltip
from planner.gui.translate import say
from planner.text import Text

Index = QModelIndex | QPersistentModelIndex


class SuggestionRows(QAbstractListModel):
    """Those of `attention.suggestion`, in the order of their days; a tick changes the suggestion."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.changes: tuple[Change, ...] = ()

    def read(self) -> None:
        """Shows the suggestion as it is now."""
        suggestion = self._desk.attention.suggestion
        changes = suggestion.changes if suggestion is not None else ()
        if changes == self.changes:
            if changes:
                self.dataChanged.emit(self.index(0), self.index(len(changes) - 1))
            return
        self.beginResetModel()
        self.changes = changes
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.changes)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        suggestion = self._desk.attention.suggestion
        if not index.isValid() or suggestion is None:
            return None
        change = self.changes[index.row()]
        left_out = change in suggestion.left_out
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._sentence(change)
            case Qt.ItemDataRole.ToolTipRole:
                return tooltip(self._sentence(change))
            case Qt.ItemDataRole.AccessibleTextRole if left_out:
                return say(Text("{change}, left out", change=self._sentence(change)))
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._sentence(change)
            case Qt.ItemDataRole.CheckStateRole:
                return Qt.CheckState.Unchecked if left_out else Qt.CheckState.Checked
        return None

    def _sentence(self, change: Change) -> str:
        bridge = self._desk.bridge
        names = bridge.session.memo.remember("names", names_of, tuple(bridge.plan.channels))
        return say(said_of(bridge.plan, change, names))

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        suggestion = self._desk.attention.suggestion
        if role != Qt.ItemDataRole.CheckStateRole or suggestion is None:
            return False
        change = self.changes[index.row()]
        if (Qt.CheckState(value) == Qt.CheckState.Unchecked) != (change in suggestion.left_out):
            self._desk.attention.suggest(suggestion.turned(change))
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        given = super().flags(index)
        return given | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() else given
