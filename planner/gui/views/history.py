"""History: who did what when, and back to any point."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from planner.gui.desk import Desk
from planner.gui.parts.boxes import column, row
from planner.gui.parts.buttons import button
from planner.gui.parts.words import label
from planner.gui.translate import say
from planner.gui.views.page import Page
from planner.session import Entry, Session
from planner.text import Text

_HEADINGS = (Text("When"), Text("Who"), Text("What"))
Index = QModelIndex | QPersistentModelIndex


class Steps(QAbstractTableModel):
    """The steps of the history, newest first: when, who, what."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.entries: list[Entry] = []

    def read(self) -> None:
        """Reads the history again."""
        self.beginResetModel()
        self.entries = self._desk.bridge.session.history()
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.entries)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(_HEADINGS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return say(_HEADINGS[section])
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            match index.column():
                case 0:
                    at = datetime.fromisoformat(entry.at)
                    return say(Text("{day:year}, {time}", day=at.date(), time=f"{at:%H:%M}"))
                case 1:
                    person = self._desk.bridge.plan.people.get(entry.by)
                    return person.name if person else (entry.by or "")
                case _:
                    step = say(entry.label)
                    return say(Text("{step} (undone)", step=step)) if entry.undone else step
        if role == Qt.ItemDataRole.ForegroundRole and (entry.undone or not entry.undoable):
            return self._desk.look.colours.second
        return None


class HistoryPage(Page):
    """The steps as a table; a chosen one can be gone back to."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, say(Text("History")))
        px = desk.look.px
        self._steps = Steps(desk)
        self._steps.setParent(self)
        self._table = QTableView()
        self._table.setModel(self._steps)
        self._table.setAccessibleName(say(Text("History")))
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._table.setShowGrid(False)
        self._table.setTabKeyNavigation(False)
        self._table.verticalHeader().hide()
        self._table.verticalHeader().setDefaultSectionSize(px(30))
        header = self._table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self._table.setColumnWidth(0, px(220))
        self._table.setColumnWidth(1, px(140))
        self._empty = label(
            Text("Nothing has been changed yet. Every step will stand here, and can be taken back."),
            "second",
            wrap=True,
        )
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._back = button(Text("Back to here"), self._go_back)
        self._back.setToolTip(say(Text("Takes back every step above the chosen one")))
        layout = column(self._empty, self._table, row(self._back, None), gap=px(12), margin=px(16))
        for each in (self._empty, self._table):
            layout.setStretchFactor(each, 1)
        self.setLayout(layout)
        self._table.selectionModel().selectionChanged.connect(self._offer)
        desk.bridge.changed.connect(self._changed)

    def showEvent(self, event: QShowEvent) -> None:
        # Read when somebody looks: reading every step ever done would slow down whoever works elsewhere.
        self._read()
        super().showEvent(event)

    def _changed(self) -> None:
        if self.isVisible():
            self._read()

    def _read(self) -> None:
        self._steps.read()
        self._empty.setVisible(not self._steps.entries)
        self._table.setVisible(bool(self._steps.entries))
        self._back.setVisible(bool(self._steps.entries))
        self._offer()

    def _chosen(self) -> int | None:
        rows = self._table.selectionModel().selectedRows()
        return rows[0].row() if rows else None

    def _above(self) -> list[Entry]:
        """The steps after the chosen one, newest first, that are not undone."""
        chosen = self._chosen()
        return [] if chosen is None else [each for each in self._steps.entries[:chosen] if not each.undone]

    def _offer(self) -> None:
        above = self._above()
        self._back.setEnabled(bool(above) and all(each.undoable for each in above))

    def _go_back(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.desk.bridge.do(Session.undo_to, self._steps.entries[chosen].id)
