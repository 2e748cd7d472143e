"""Fields of which one chooses: one of several, several of several."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QMenu, QSizePolicy

from planner.gui.parts.buttons import PushButton
from planner.gui.parts.words import tooltip
from planner.gui.theme.icons import icon
from planner.gui.theme.look import Look
from planner.gui.translate import say
from planner.text import Text

_MOVING = frozenset({
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown
})  # fmt: skip


class Offer(NamedTuple):
    """One thing to choose: its id, its words."""

    id: str
    words: str


class Choice(QComboBox):
    """One of several, by its id; `none` are the words for choosing nothing, with the id ""."""

    chosen = Signal(str)

    def __init__(self, none: Text | None = None) -> None:
        super().__init__()
        self._none = none
        self._offers: list[Offer] = []
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        # The wheel scrolls the panel; it changes nothing that one only passes over.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.activated.connect(lambda index: self.chosen.emit(self.itemData(index)))

    def offer(self, offers: Iterable[Offer], id: str) -> None:
        """Offers these, with this one chosen."""
        listed = [*([Offer("", say(self._none))] if self._none else []), *offers]
        if listed != self._offers:
            self._offers = listed
            self.clear()
            for each in listed:
                self.addItem(each.words.replace("\n", " "), each.id)
        self.setCurrentIndex(max(self.findData(id), 0))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # What is chosen is saved at once: a key that moves opens the list, and there it is chosen.
        if event.key() in _MOVING and not event.modifiers():
            self.showPopup()
        else:
            super().keyPressEvent(event)


class FieldButton(PushButton):
    """A field that opens something; what it says is shortened to its room. `name` is read before it."""

    def __init__(self, look: Look, name: Text) -> None:
        super().__init__()
        self._look = look
        self._name = name
        self._words = ""
        self.setProperty("role", "field")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._arrow = icon("down", look.colours.second)

    def tell(self, words: str) -> None:
        """Has it say this."""
        self._words = words
        self.setAccessibleName(say(Text("{thing}: {field}", thing=self._name, field=words)))
        self._fit()

    @property
    def words(self) -> str:
        """What it says, in full."""
        return self._words

    def _fit(self) -> None:
        room = self.width() - self._look.px(28)
        short = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        self.setText(short.replace("&", "&&"))
        self.setToolTip(tooltip("" if short == self._words else self._words))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = self._look.px(10)
        with QPainter(self) as painter:
            pixmap = self._arrow.pixmap(QSize(side, side), self.devicePixelRatio())
            place = QPoint(self.width() - side - self._look.px(6), (self.height() - side) // 2)
            painter.drawPixmap(place, pixmap)

    def open_below(self, menu: QMenu) -> None:
        """Opens a menu at its foot, as wide as itself at least."""
        menu.setMinimumWidth(self.width())
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))


class TickMenu(QMenu):
    """Several of several: it stays open while one ticks. `ticked` says which, and whether it is now."""

    ticked = Signal(str, bool)

    def offer(self, offers: Iterable[Offer], ids: Iterable[str], none: Text) -> None:
        """Offers these, with those ticked that have these ids; `none` is what to say where there are none to offer."""
        self.clear()
        ticked = set(ids)
        for each in offers:
            action = self.addAction(each.words.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(each.id in ticked)
            action.toggled.connect(lambda on, id=each.id: self.ticked.emit(id, on))
        if self.isEmpty():
            self.addAction(say(none)).setEnabled(False)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._ticks(self.activeAction()):
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Space or not self._ticks(self.activeAction()):
            super().keyPressEvent(event)

    def _ticks(self, action: QAction | None) -> bool:
        if action is None or not action.isCheckable():
            return False
        action.trigger()
        return True


class SeveralField(FieldButton):
    """Several of several, in one line: the names of what is ticked, `none` where nothing is."""

    chosen = Signal(object)
    """The ids that are ticked, as a tuple in the order in which they are offered."""

    def __init__(self, look: Look, name: Text, none: Text, empty: Text) -> None:
        super().__init__(look, name)
        self._none, self._empty = none, empty
        self._offers: list[Offer] = []
        self._ids: tuple[str, ...] = ()
        self.menu_of_ticks = TickMenu(self)
        self.menu_of_ticks.ticked.connect(self._tick)
        self.clicked.connect(self._open)

    def offer(self, offers: list[Offer], ids: tuple[str, ...]) -> None:
        """Offers these, with those ticked that have these ids."""
        self._offers, self._ids = offers, ids
        self.tell(", ".join(each.words for each in offers if each.id in ids) or say(self._none))

    def _open(self) -> None:
        self.menu_of_ticks.offer(self._offers, self._ids, self._empty)
        self.open_below(self.menu_of_ticks)

    def _tick(self, id: str, on: bool) -> None:
        wanted = {*self._ids, id} if on else {*self._ids} - {id}
        self.chosen.emit(tuple(each.id for each in self._offers if each.id in wanted))
