"""The table of platforms: ticked with the space bar, sorted by any column, as high as its rows."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu

from planner.gui.desk import Desk
from planner.gui.models.platform_rows import HEADINGS, Column, PlatformRow, cell_words
from planner.gui.models.platforms import PlatformsModel
from planner.gui.translate import say
from planner.gui.views.platforms_parts.cells import HEIGHT, INSET, YOURS, PlatformCells
from planner.gui.views.platforms_parts.sorted_table import SortedTable
from planner.text import Text

_FITTED = (Column.TICK, Column.PERCENT, Column.HOURS, Column.ADDS)
"""The columns that are as wide as what stands in them."""
_TICK = 36
_LEAST_NAME, _LEAST_BAR, _LEAST_SOURCE = 156, 80, 110
_NARROW = 800
_HEADER = 34


class PlatformTable(SortedTable):
    """Shows the rows; `wanted` when a platform is to be made a channel, or to be led to. Arrows move, Space ticks,
    Enter wants.
    """

    wanted = Signal(str)
    looked_at = Signal(object)
    """Another `PlatformRow`, or None for none."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(Text("Platforms"))
        self._desk = desk
        px = desk.look.px
        self.platforms = PlatformsModel(self)
        self.setModel(self.platforms)
        self.setItemDelegate(PlatformCells(desk.look, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().setMinimumSectionSize(px(20))
        self.verticalHeader().setDefaultSectionSize(px(HEIGHT))
        header = self.horizontalHeader()
        header.setFixedHeight(px(_HEADER))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setMinimumSectionSize(px(30))
        self.clicked.connect(self._clicked)
        self.doubleClicked.connect(self._doubly_clicked)
        self.platforms.modelReset.connect(self._arrange)
        self.selectionModel().currentRowChanged.connect(self._moved)

    @property
    def row(self) -> PlatformRow | None:
        """The row in which one is."""
        at = self.currentIndex().row()
        return self.platforms.rows[at] if 0 <= at < len(self.platforms.rows) else None

    def show_rows(self, rows: Sequence[PlatformRow], ticked: Collection[str]) -> None:
        """Shows these rows; who stood on a platform still stands on it."""
        here, column = self.row, self.currentIndex().column()
        self.platforms.show_rows(rows, ticked)
        self._return(here, column)
        self.looked_at.emit(self.row)

    def stand_on(self, platform: str) -> None:
        """Puts the cursor on a platform, if it is there."""
        for at, row in enumerate(self.platforms.rows):
            if row is not None and row.platform == platform:
                self.setCurrentIndex(self.platforms.index(at, Column.NAME))
                self.setFocus()

    def _return(self, here: PlatformRow | None, column: int) -> None:
        names = [each and each.platform for each in self.platforms.rows]
        if here is None or here.platform not in names or self.row is not None:
            return
        index = self.platforms.index(names.index(here.platform), column)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    def _arrange(self) -> None:
        """Puts words that need more room over two cells, and makes the table as high as its rows."""
        self.clearSpans()
        for at, row in enumerate(self.platforms.rows):
            if row is None:
                self.setSpan(at, 0, 1, len(Column))
            elif row.missing:
                self.setSpan(at, Column.REACH, 1, 2)
        self._fit()

    def _fit(self) -> None:
        px, room, metrics = self._desk.look.px, self.viewport().width(), self.fontMetrics()
        rows = [row for row in self.platforms.rows if row is not None]
        self.platforms.narrow = room < px(_NARROW)
        for column in _FITTED:
            words = [self.platforms.heading(column), *(cell_words(row, column) for row in rows)]
            width = max(metrics.horizontalAdvance(each) for each in words) + px(2 * INSET + 6)
            self.setColumnWidth(column, px(_TICK) if column == Column.TICK else width)
        source = max((metrics.horizontalAdvance(row.source) for row in rows), default=0) + px(2 * INSET + 4)
        names = [row.name if row.channel is None else f"{row.name} {say(YOURS)}" for row in rows]
        name = max((metrics.horizontalAdvance(each) for each in names), default=0) + px(2 * INSET + 34)
        taken = sum(self.columnWidth(column) for column in _FITTED)
        bar = max(px(_LEAST_BAR), metrics.horizontalAdvance(self.platforms.heading(Column.REACH)) + px(2 * INSET + 2))
        # The bars give way first, then the names of the sources, then those of platforms.
        rest = room - taken - px(_LEAST_NAME) - bar
        source = max(px(_LEAST_SOURCE), min(source, rest))
        name = max(px(_LEAST_NAME), min(name, room - taken - source - bar))
        self.setColumnWidth(Column.SOURCE, source)
        self.setColumnWidth(Column.NAME, name)
        self.setColumnWidth(Column.REACH, max(bar, room - taken - source - name))
        scrolling = self.horizontalScrollBar()
        extra = scrolling.sizeHint().height() if taken + name + bar + source > room else 0
        self.setFixedHeight(px(_HEADER) + px(HEIGHT) * len(self.platforms.rows) + extra)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _moved(self) -> None:
        self.looked_at.emit(self.row)

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() == Column.TICK:
            self._tick()

    def _doubly_clicked(self, index: QModelIndex) -> None:
        if index.column() != Column.TICK:
            self._want()

    def _tick(self) -> None:
        row = self.row
        if row is not None and not row.messaging:
            self.platforms.ticking.emit(row.platform, row.platform not in self.platforms.ticked)

    def _want(self) -> None:
        row = self.row
        if row is not None:
            self.wanted.emit(row.platform)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Space:
                self._tick()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._want()
            case _:
                super().keyPressEvent(event)

    def menu(self) -> QMenu | None:
        """What can be done with a platform, and how the table can be sorted."""
        row = self.row
        if row is None:
            return None
        menu = self.new_menu()
        if not row.messaging:
            tick = QAction(say(HEADINGS[Column.TICK]), menu)
            tick.setCheckable(True)
            tick.setChecked(row.platform in self.platforms.ticked)
            tick.triggered.connect(self._tick)
            menu.addAction(tick)
        menu.addAction(say(channel_words(row)), self._want)
        menu.addSeparator()
        self.add_sorting(menu)
        return menu


def channel_words(row: PlatformRow) -> Text:
    """What the button says that makes a platform a channel, or leads to the one that there is."""
    return Text("Make this a channel…") if row.channel is None else Text("Go to the channel")
