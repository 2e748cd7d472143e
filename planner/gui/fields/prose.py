"""A field for a text of several lines."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from functools import partial
from typing import Any

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QDropEvent, QInputMethodEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QMenu, QPlainTextEdit

from planner.gui.fields.kept import Typed
from planner.gui.theme.look import Look

_EDITING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
_LINE_ENDS = str.maketrans(dict.fromkeys("\r\u2028\u2029", "\n"))


class ProseField(Typed, QPlainTextEdit):
    """Room for a text, which grows with it from `least` to `most` lines; Tab leaves it.

    What comes or goes as a whole, a paste, a drop, several words that were selected, is a step of its own, however that
    is done.
    """

    edited = Signal(bool)
    _is_whole = False

    def __init__(self, look: Look, least: int = 3, most: int = 16) -> None:
        super().__init__()
        self._look = look
        self._least, self._most = least, most
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(look.px(3))
        # The margin is no edit that anybody could undo.
        self.document().clearUndoRedoStacks()
        self.attend()
        self.textChanged.connect(self._fit)
        self.textChanged.connect(self._typed)
        self._fit()

    def words(self) -> str:
        """The text in it, its no-break spaces too."""
        return self.document().toRawText().translate(_LINE_ENDS)

    def written(self, value: Any) -> str:
        """The text with one kind of line ends: the field knows no other."""
        return str(value).replace("\r\n", "\n").translate(_LINE_ENDS)

    def put(self, text: str) -> None:
        """Puts a text in it: its beginning is shown, or the cursor where it was."""
        position = self.textCursor().position()
        self.setPlainText(text)
        cursor = self.textCursor()
        cursor.setPosition(min(position, self.document().characterCount() - 1) if self.hasFocus() else 0)
        self.setTextCursor(cursor)

    def insertFromMimeData(self, source: QMimeData) -> None:
        with self._in_one_step():
            super().insertFromMimeData(source)

    def dropEvent(self, event: QDropEvent) -> None:
        with self._in_one_step():
            super().dropEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        with self._in_one_step() if self._has_several and _edits(event) else nullcontext():
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        writes = event.commitString() or event.preeditString()
        with self._in_one_step() if self._has_several and writes else nullcontext():
            super().inputMethodEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def createStandardContextMenu(self, *place: QPoint) -> QMenu:
        """The usual menu, in which to cut and to delete do what their keys do."""
        menu = super().createStandardContextMenu(*place)
        for action in menu.actions():
            if action.objectName() in ("edit-cut", "edit-delete"):
                action.triggered.disconnect()
                action.triggered.connect(partial(self._take_away, copied=action.objectName() == "edit-cut"))
        return menu

    def _take_away(self, *_: bool, copied: bool) -> None:
        with self._in_one_step() if self._has_several else nullcontext():
            if copied:
                self.cut()
            else:
                self.textCursor().removeSelectedText()

    @property
    def _has_several(self) -> bool:
        """Whether several words are selected, which may be about to be typed over, cut or deleted."""
        return len(self.textCursor().selectedText().split()) > 1

    @contextmanager
    def _in_one_step(self) -> Iterator[None]:
        """What was typed before is saved first, and what happens inside by itself."""
        if self._is_whole or not self.at_once:
            yield
            return
        self._save()
        self._is_whole = True
        try:
            yield
        finally:
            self._is_whole = False
        self._save(typing=False)

    def _fit(self) -> None:
        line = self.fontMetrics().lineSpacing()
        most, height = line * self._most, 0.0
        block = self.document().begin()
        while block.isValid() and height < most:
            height += self.blockBoundingRect(block).height()
            block = block.next()
        policy = Qt.ScrollBarPolicy
        wanted = policy.ScrollBarAsNeeded if height >= most else policy.ScrollBarAlwaysOff
        # To set the same again would cost as much as the letter that was typed.
        if self.verticalScrollBarPolicy() != wanted:
            self.setVerticalScrollBarPolicy(wanted)
        around = 2 * self.document().documentMargin() + 2 * self._look.px(4) + 2
        self.setFixedHeight(round(min(max(height, line * self._least), most) + around))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()


def _edits(event: QKeyEvent) -> bool:
    """Whether a key writes or deletes something."""
    writes = bool(event.text()) and event.text().isprintable()
    return writes or event.key() in _EDITING or event.matches(QKeySequence.StandardKey.Cut)
