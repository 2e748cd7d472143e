"""What is suggested, change by change: each can be left out, and leads to its day on the calendar."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, Qt
from PySide6.QtWidgets import QFrame, QListView

from planner.gui.desk import Desk
from planner.gui.models.suggestion import day_of
from planner.gui.models.suggestion_rows import SuggestionRows
from planner.gui.parts.boxes import column
from planner.gui.parts.words import label
from planner.gui.translate import say
from planner.text import Text


class SuggestedPanel(QFrame):
    """The changes of `attention.suggestion`, in the order of their days."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        px = desk.look.px
        self.setProperty("role", "panel")
        self.rows = SuggestionRows(desk)
        self.rows.setParent(self)
        self.list = _List(self.rows)
        self.list.setSpacing(px(1))
        whole = column(
            label(Text("What is suggested"), "heading"),
            label(Text("Without its tick a change is left out. A click shows its day."), "small", wrap=True),
            self.list,
            gap=px(8),
        )
        whole.setContentsMargins(px(16), px(14), px(8), px(8))
        self.setLayout(whole)
        self.list.selectionModel().selectionChanged.connect(self._lead)
        desk.attention.suggestion_changed.connect(self.rows.read)
        self.rows.read()

    def _lead(self, selected: QItemSelection) -> None:
        """Shows on the calendar what is selected in the list."""
        for index in selected.indexes():
            self._desk.attention.look_at(day_of(self.rows.changes[index.row()]))


class _List(QListView):
    """The changes one by one."""

    def __init__(self, rows: SuggestionRows) -> None:
        super().__init__()
        self.setModel(rows)
        self.setProperty("role", "ticks")
        self.setAccessibleName(say(Text("What is suggested")))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
