"""The table of all figures: sorted by any column, several rows selected, copied by Ctrl+C."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHeaderView, QMenu

from planner.gui.desk import Desk
from planner.gui.models.statistics import Column, StatisticsModel, Wanted
from planner.gui.translate import say
from planner.gui.views.platforms_parts.sorted_table import SortedTable
from planner.planning.statistics_rows import StatisticsRow
from planner.text import Text

_WIDTHS = {
    Column.COUNTRY: 100,
    Column.EDITION: 96,
    Column.PLATFORM: 96,
    Column.TRAIT: 90,
    Column.VALUE: 100,
    Column.PERCENT: 68,
    Column.MARGIN: 68,
    Column.BASE: 66,
    Column.YEAR: 52,
    Column.SOURCE: 88,
    Column.STANDING: 110,
    Column.WHAT: 108,
}


class FiguresTable(SortedTable):
    """Several rows can be selected; `copying` by Ctrl+C or from its menu."""

    copying = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(Text("All figures"))
        self.figures = StatisticsModel(self)
        self.setModel(self.figures)
        px = desk.look.px
        self.setWordWrap(False)
        self.verticalHeader().setDefaultSectionSize(px(26))
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, px(width))

    @property
    def chosen(self) -> list[StatisticsRow]:
        """The selected rows, in their order on the screen."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.figures.rows[at] for at in rows]

    def show_rows(self, rows: Sequence[StatisticsRow], wanted: Wanted) -> None:
        """Shows those rows that are wanted."""
        self.figures.show_rows(rows, wanted)
        self.scrollToTop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copying.emit()
        else:
            super().keyPressEvent(event)

    def menu(self) -> QMenu:
        """Copies what is selected, and sorts."""
        menu = self.new_menu()
        menu.addAction(say(Text("Copy")), self.copying.emit)
        self.add_sorting(menu)
        return menu
