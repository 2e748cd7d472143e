"""Fields that people type in, and how what they type comes into the plan while they type."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import pairwise
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from planner.gui.theme.look import Look

_SAVED_AFTER_MS = 400
_LINE_ENDS = str.maketrans({"\u2028": "\n", "\u2029": "\n"})


_PLANS = tuple(QKeySequence(key) for key in ("Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+Y"))


class UndoneByThePlan:
    """Leaves undo and redo to the plan; mixed in before the widget. There is one history, and no field has another
    beside it: what a field undid by itself would be saved as a change, and could not be redone once the plan is undone
    too.
    """

    def event(self, event: QEvent) -> bool:
        asks = event.type() == QEvent.Type.ShortcutOverride
        if asks and isinstance(event, QKeyEvent) and QKeySequence(event.keyCombination()) in _PLANS:
            event.ignore()
            return False
        return bool(super().event(event))  # type: ignore[misc]  # that of the widget it is mixed into


class LineField(UndoneByThePlan, QLineEdit):
    """A line to type in."""

    typed = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.textEdited.connect(self.typed)
        self.returnPressed.connect(self.left)

    def words(self) -> str:
        """What stands in it."""
        return self.text()

    def put(self, words: str) -> None:
        """Has other words stand in it; the cursor stays where it was, as far as it can."""
        cursor = self.cursorPosition()
        self.setText(words)
        self.setCursorPosition(cursor if self.hasFocus() else 0)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.left.emit()
        super().focusOutEvent(event)


class ProseField(UndoneByThePlan, QPlainTextEdit):
    """Room for a text, which grows with it from `least` to `most` lines; Tab leaves it."""

    typed = Signal()
    left = Signal()

    def __init__(self, look: Look, least: int = 3, most: int = 16) -> None:
        super().__init__()
        self._look = look
        self._least, self._most = least, most
        self._putting = False
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._changed)
        self.document().setDocumentMargin(look.px(3))
        self._fit()

    def words(self) -> str:
        """What stands in it, its no-break spaces too."""
        return self.document().toRawText().translate(_LINE_ENDS)

    def put(self, words: str) -> None:
        """Has other words stand in it; the cursor stays where it was, as far as it can."""
        position = self.textCursor().position()
        self._putting = True
        self.setPlainText(words)
        self._putting = False
        cursor = self.textCursor()
        cursor.setPosition(min(position, self.document().characterCount() - 1) if self.hasFocus() else 0)
        self.setTextCursor(cursor)
        self._fit()

    def _changed(self) -> None:
        if not self._putting:
            self._fit()
            self.typed.emit()

    def _fit(self) -> None:
        line = self.fontMetrics().lineSpacing()
        most, height = line * self._most, 0.0
        block = self.document().begin()
        while block.isValid() and height < most:
            height += self.blockBoundingRect(block).height()
            block = block.next()
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(policy.ScrollBarAsNeeded if height >= most else policy.ScrollBarAlwaysOff)
        around = 2 * self.document().documentMargin() + 2 * self._look.px(4) + 2
        self.setFixedHeight(round(min(max(height, line * self._least), most) + around))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.left.emit()
        super().focusOutEvent(event)


def tab_through(widgets: Iterable[QWidget]) -> None:
    """Has Tab go from each of these to the next."""
    for one, other in pairwise(widgets):
        QWidget.setTabOrder(one, other)


class _Field(Protocol):
    """What can be typed in: `LineField`, `ProseField`."""

    def words(self) -> str: ...

    def put(self, words: str) -> None: ...


class Saving(QObject):
    """Saves what is typed in a field when the field is left, and, `at_once`, 400 ms after the last key.

    `save` says whether it was saved; what was refused stays in the field, and is tried again with the next key.
    """

    def __init__(self, field: LineField | ProseField, save: Callable[[str], bool], *, at_once: bool = True) -> None:
        super().__init__(field)
        self._field: _Field = field
        self._at_once = at_once
        self._save = save
        self._shown = ""
        self._is_saving = False
        self.unsaved = False
        """Whether something was typed that the plan does not have."""
        self._timer = QTimer(self, interval=_SAVED_AFTER_MS, singleShot=True)
        self._timer.timeout.connect(self.commit)
        field.typed.connect(self._typed)
        field.left.connect(self.commit)

    def _typed(self) -> None:
        self.unsaved = True
        if self._at_once:
            self._timer.start()

    def show(self, words: str) -> None:
        """What the plan says now. What was typed and is not saved yet stays; so does the cursor at one's own echo."""
        if words == self._shown:
            return
        if self.unsaved:
            self._shown = words
        else:
            self._put(words)

    def show_anew(self, words: str) -> None:
        """What the plan says of another thing."""
        self._timer.stop()
        self.unsaved = False
        self._put(words)

    def _put(self, words: str) -> None:
        self._shown = words
        self._field.put(words)

    def commit(self) -> bool:
        """Saves what is not saved yet; whether everything is."""
        self._timer.stop()
        words, known = self._field.words(), self._shown
        if not self.unsaved or self._is_saving:
            return not self.unsaved
        # The plan's echo comes before `save` returns: it is noted, as everything that comes while something is unsaved.
        self._is_saving = True
        self.unsaved = words != known and not self._save(words)
        self._is_saving = False
        if self.unsaved:
            return False
        if self._shown in (known, words):
            self._shown = words
        else:  # saved in another form than it was typed in
            self._put(self._shown)
        return True
