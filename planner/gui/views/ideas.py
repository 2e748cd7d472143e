"""Ideas: posts without a date, dragged onto the calendar, or given a date by hand."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListView, QMenu

from planner.domain.changes import Changed
from planner.domain.posts import STATUS_WORDS, Post
from planner.gui.attention import Spot
from planner.gui.desk import Desk
from planner.gui.parts.boxes import column
from planner.gui.parts.buttons import button
from planner.gui.parts.spots_mime import mime_of
from planner.gui.parts.words import label, tooltip
from planner.gui.translate import say
from planner.gui.views.month_menu import menu_over, offer_as_example
from planner.gui.views.page import Page
from planner.operations.holding import waiting
from planner.operations.nouns import add, new_id
from planner.operations.several import remove
from planner.text import Text

Index = QModelIndex | QPersistentModelIndex


class Ideas(QAbstractListModel):
    """The posts without a date that were not given up, newest first."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.posts: list[Post] = []
        self._held: dict[str, date] = {}
        self.read()

    def read(self) -> bool:
        """Reads the plan again; whether the ideas are other ones than before."""
        plan = self._desk.bridge.plan
        posts = [each for each in plan.posts if each.waits_for_a_day][::-1]
        # Of several days the first: what is held longest asks first.
        held = {each.post: each.at.day for hold in plan.holds for each in reversed(waiting(plan, hold))}
        if (posts, held) == (self.posts, self._held):
            return False
        self.beginResetModel()
        self.posts, self._held = posts, held
        self.endResetModel()
        return True

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.posts)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        post = self.posts[index.row()]
        day = self._held.get(post.id)
        if role == Qt.ItemDataRole.DisplayRole:
            return say(Text("{title} · held, was on {day:short}", title=post.title, day=day)) if day else post.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            status = Text("held") if day else STATUS_WORDS[post.status]
            return say(Text("{title}, {status}", title=post.title, status=status))
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(post.text[:300])
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        given = super().flags(index)
        return given | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else given

    def mimeTypes(self) -> list[str]:
        return mime_of(()).formats()

    def mimeData(self, indexes: object) -> QMimeData:
        assert isinstance(indexes, list)
        return mime_of(tuple(Spot(self.posts[each.row()].id) for each in indexes))


class IdeasPage(Page):
    """The ideas as a list, and a line to note the next one."""

    has_side = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, say(Text("Ideas")))
        px = desk.look.px
        self._line = QLineEdit()
        self._line.setPlaceholderText(say(Text("A new idea: type it, then Enter")))
        self._line.setAccessibleName(say(Text("New idea")))
        self._line.returnPressed.connect(self._add)
        self._model = Ideas(desk)
        self._model.setParent(self)
        self._list = _List(self)
        self._list.setModel(self._model)
        self._empty = label(
            Text(
                "Posts without a date wait here. Note whatever comes to mind; drag it onto a day when its time comes."
            ),
            "second",
            wrap=True,
        )
        self._hint = label(
            Text("Drag an idea onto Calendar in the sidebar, then onto a day; or give it a date beside the list."),
            "small",
            wrap=True,
        )
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.prompts = button(Text("Ideas for a post…"), self._offer_prompts)
        self.add_tool(self.prompts)
        layout = column(self._line, self._empty, self._list, self._hint, gap=px(12), margin=px(16))
        for each in (self._empty, self._list):
            layout.setStretchFactor(each, 1)
        self.setLayout(layout)
        self._list.selectionModel().selectionChanged.connect(self._selected)
        desk.bridge.changed.connect(self._changed)
        desk.attention.selection_changed.connect(self._follow)
        self._show()

    def _add(self) -> None:
        title = self._line.text().strip()
        if not title:
            return
        bridge = self.desk.bridge
        post = Post(new_id(bridge.plan.posts, "p"), title, author=bridge.session.person)
        if bridge.do(add, post):
            self._line.clear()
            self.desk.attention.choose(Spot(post.id))

    def _offer_prompts(self) -> None:
        from planner.gui.dialogs.prompts import PromptsDialog

        PromptsDialog(self.desk, None, self.window()).open()

    def _changed(self, what: Changed) -> None:
        if (what.touches("posts") or what.touches("holds")) and self._model.read():
            self._show()

    def _show(self) -> None:
        self._empty.setVisible(not self._model.posts)
        self._list.setVisible(bool(self._model.posts))
        self._hint.setVisible(bool(self._model.posts))
        self._follow()

    def _selected(self) -> None:
        chosen = [self._model.posts[each.row()].id for each in self._list.selectionModel().selectedIndexes()]
        if chosen:
            self.desk.attention.select(tuple(Spot(id) for id in chosen))

    def _follow(self) -> None:
        """Selects what is selected elsewhere, as far as it is an idea."""
        attention, model = self.desk.attention, self._list.selectionModel()
        wanted = {each.post for each in attention.selection}
        indexes = [self._model.index(row) for row, each in enumerate(self._model.posts) if each.id in wanted]
        if {each.row() for each in indexes} == {each.row() for each in model.selectedIndexes()}:
            return
        model.blockSignals(True)
        model.clearSelection()
        for index in indexes:
            model.select(index, QItemSelectionModel.SelectionFlag.Select)
            if attention.spot is not None and self._model.posts[index.row()].id == attention.spot.post:
                model.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
                self._list.scrollTo(index)
        model.blockSignals(False)
        self._list.viewport().update()

    def menu_of_selected(self) -> QMenu | None:
        """What can be done with the selected ideas; None where none is selected."""
        spots = [Spot(self._model.posts[each.row()].id) for each in self._list.selectionModel().selectedIndexes()]
        if not spots:
            return None
        menu = menu_over(self._list)
        menu.addAction(say(Text("Edit")), self.desk.attention.editing_wanted.emit)
        if len(spots) == 1:
            offer_as_example(menu, self.desk, spots[0])
        menu.addSeparator()
        menu.addAction(say(Text("Delete")), self.remove_selected).setShortcut("Del")
        return menu

    def remove_selected(self) -> None:
        """Removes the selected ideas, all in one step."""
        ids = [self._model.posts[each.row()].id for each in self._list.selectionModel().selectedIndexes()]
        if ids:
            self.desk.bridge.do(remove, ids)


class _List(QListView):
    """The list; Delete removes what is selected."""

    def __init__(self, page: IdeasPage) -> None:
        super().__init__()
        self._page = page
        self.setAccessibleName(say(Text("Ideas")))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        self.setProperty("role", "list")
        self.setUniformItemSizes(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self._page.remove_selected()
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self._page.menu_of_selected()
        if menu is None:
            return
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        below = self.visualRect(self.currentIndex()).bottomLeft()
        menu.popup(event.globalPos() if by_mouse else self.viewport().mapToGlobal(below))
