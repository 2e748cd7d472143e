"""A table that is sorted by its headings, its menu, and the keyboard."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu, QTableView

from planner.gui.models.sorting import SortedModel
from planner.gui.translate import say
from planner.text import Text


class SortedTable(QTableView):
    """Shows a `SortedModel`. Whole rows are selected; Alt with an arrow sorts by the column in which one is."""

    def __init__(self, name: Text) -> None:
        super().__init__()
        self.setAccessibleName(say(name))
        self.setProperty("role", "quiet")
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.sectionClicked.connect(self._sort_clicked)

    @property
    def _sorted(self) -> SortedModel:
        model = self.model()
        assert isinstance(model, SortedModel)
        return model

    def sort_by(self, column: int, order: Qt.SortOrder) -> None:
        """Sorts by a column; who stood on a row still stands on it."""
        at = self.currentIndex()
        model = self._sorted
        here = model.rows[at.row()] if at.isValid() else None
        model.sort(column, order)
        if here is not None:
            self.setCurrentIndex(model.index(model.rows.index(here), at.column()))

    def _sort_clicked(self, column: int) -> None:
        self.sort_by(column, self._sorted.next_order(column))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        column = max(self.currentIndex().column(), 0)
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if alt and event.key() == Qt.Key.Key_Up:
            self.sort_by(column, Qt.SortOrder.AscendingOrder)
        elif alt and event.key() == Qt.Key.Key_Down:
            self.sort_by(column, Qt.SortOrder.DescendingOrder)
        else:
            super().keyPressEvent(event)

    def new_menu(self) -> QMenu:
        """A menu that goes when it is closed."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def add_sorting(self, menu: QMenu) -> None:
        """Adds the columns by which it can be sorted."""
        sort = menu.addMenu(say(Text("Sort by")))
        for column, words in self._sorted.headings.items():
            sort.addAction(say(words), partial(self._sort_clicked, column))

    def menu(self) -> QMenu | None:
        """What can be done with the row in which one is; None for nothing."""
        raise NotImplementedError

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.menu()
        if menu is not None:
            mouse = event.reason() == QContextMenuEvent.Reason.Mouse
            below = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())
            menu.popup(event.globalPos() if mouse else QPoint(below))
