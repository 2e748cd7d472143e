"""Fields that keep a value of the plan: saved 400 ms after the last key and on leaving, or at once.

A field knows what the plan has; what a person has typed and the plan has not is never written over.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from planner.errors import Refused
from planner.gui.parts.saving import UndoneByThePlan
from planner.gui.translate import say
from planner.text import Text

SAVE_AFTER_MS = 400
_UNKNOWN = object()


class Kept:
    """What every such field is. It has a signal `edited(typing)`: its value wants to be saved."""

    known: Any = _UNKNOWN
    """What the plan has, once it has been shown."""

    def value(self) -> Any:
        """What the field says. Raises `Refused` when that is no value."""
        raise NotImplementedError

    def write(self, value: Any) -> None:
        """Shows a value."""
        raise NotImplementedError

    @property
    def dirty(self) -> bool:
        """Whether it says something else than the plan."""
        if self.known is _UNKNOWN:
            return False
        try:
            return bool(self.value() != self.known)
        except Refused:
            return True

    def show_value(self, value: Any) -> None:
        """Shows what the plan has now, unless something else has been typed."""
        was_dirty = self.dirty
        self.known = value
        if not was_dirty or not self.dirty:
            self.write(value)

    def mark(self, wrong: bool) -> None:
        """Marks what it says as refused, or no longer."""
        widget = cast(QWidget, self)
        if bool(widget.property("wrong")) != wrong:
            widget.setProperty("wrong", wrong)
            widget.style().unpolish(widget)
            widget.style().polish(widget)


class Typed(Kept):
    """A field in which text is typed, mixed in before the widget in which it is."""

    def plain(self) -> str:
        """The text in it."""
        raise NotImplementedError

    def put(self, text: str) -> None:
        """Puts a text in it."""
        raise NotImplementedError

    def read(self, text: str) -> Any:
        """The value that a text writes. Raises `Refused` when it writes none."""
        return text

    def written(self, value: Any) -> str:
        """The text that writes a value."""
        return str(value)

    def value(self) -> Any:
        """What its text writes."""
        return self.read(self.plain())

    def write(self, value: Any) -> None:
        """Shows a value; while it is typed, its spelling is left as it is."""
        if cast(QWidget, self).hasFocus() and not self.dirty:
            return
        if self.plain() != self.written(value):
            self.put(self.written(value))

    def attend(self) -> None:
        """Begins to wait for pauses between two keys."""
        self.pause = QTimer(cast(QObject, self), singleShot=True, interval=SAVE_AFTER_MS)
        self.pause.timeout.connect(self._paused)

    def _paused(self) -> None:
        # Half a date is no mistake yet: it is said on leaving.
        try:
            self.value()
        except Refused:
            return
        self.leave()

    def leave(self) -> None:
        """Has what was typed saved; a value that is kept is written as the program writes it."""
        self.pause.stop()
        if self.dirty:
            cast(Any, self).edited.emit(True)
        elif self.known is not _UNKNOWN:
            self.write(self.known)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)  # type: ignore[misc]  # that of the widget it is mixed into
        # A menu over the field is no leaving.
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.leave()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)  # type: ignore[misc]  # that of the widget it is mixed into
        if self.pause.isActive():
            self.leave()

    def give_up(self) -> None:
        """Shows again what the plan has."""
        self.pause.stop()
        self.put(self.written(self.known))
        self.mark(False)


class LineField(Typed, UndoneByThePlan, QLineEdit):
    """A line of text. `needed` is what is said when it is left empty; None where it may be."""

    edited = Signal(bool)

    def __init__(self, needed: Text | None = None, width: int = 0) -> None:
        super().__init__()
        self._needed = needed
        if width:
            self.setFixedWidth(width)
        self.attend()
        self.textEdited.connect(self._typed)
        self.returnPressed.connect(self.leave)

    def _typed(self) -> None:
        self.pause.start()

    def plain(self) -> str:
        """The text in it."""
        return self.text()

    def put(self, text: str) -> None:
        """Puts a text in it, and shows its beginning."""
        self.setText(text)
        if not self.hasFocus():
            self.setCursorPosition(0)

    def read(self, text: str) -> Any:
        """The text without spaces around it."""
        text = text.strip()
        if not text and self._needed is not None:
            raise Refused(self._needed)
        return text

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.dirty:
            self.give_up()
        else:
            super().keyPressEvent(event)


class ProseField(Typed, UndoneByThePlan, QPlainTextEdit):
    """Some lines of text, as high as they need."""

    edited = Signal(bool)

    def __init__(self, rows: int = 2) -> None:
        super().__init__()
        self._rows = rows
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.document().setDocumentMargin(0)
        self.attend()
        self.textChanged.connect(self._typed)
        self._fit()

    def _typed(self) -> None:
        self._fit()
        if self.hasFocus():
            self.pause.start()

    def _fit(self) -> None:
        lines = max(self._rows, min(6, round(self.document().size().height())))
        # Its padding and hairline, as the style sheet has them for every field.
        around = self.contentsMargins()
        self.setFixedHeight(self.fontMetrics().lineSpacing() * lines + around.top() + around.bottom() + 10)

    def plain(self) -> str:
        """The text in it."""
        return self.toPlainText()

    def put(self, text: str) -> None:
        """Puts a text in it."""
        self.setPlainText(text)


class ChoiceField(QComboBox, Kept):
    """One of several values, saved when it is chosen."""

    edited = Signal(bool)

    def __init__(self, choices: Sequence[tuple[Any, Text | str]] = (), width: int = 0) -> None:
        super().__init__()
        self._values: list[Any] = []
        self._choices: list[tuple[Any, Text | str]] = []
        self.offer(choices)
        if width:
            self.setFixedWidth(width)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.activated.connect(self._chosen)

    def offer(self, choices: Sequence[tuple[Any, Text | str]]) -> None:
        """Offers these values, each with its words; the one that is chosen stays so."""
        if self._choices == list(choices):
            return
        chosen = self.value() if self.dirty else self.known
        self._choices = list(choices)
        self.clear()
        self._values = [value for value, _ in choices]
        self.addItems([say(words) if isinstance(words, Text) else words for _, words in choices])
        if chosen is not _UNKNOWN:
            self.write(chosen)

    def _chosen(self) -> None:
        self.edited.emit(False)

    def value(self) -> Any:
        """The value that is chosen."""
        return self._values[self.currentIndex()] if 0 <= self.currentIndex() < len(self._values) else None

    def write(self, value: Any) -> None:
        """Shows a value, also one that is not offered."""
        if value is not None and value not in self._values:
            self._values.append(value)
            self.addItem(str(value))
        self.setCurrentIndex(self._values.index(value) if value in self._values else -1)

    def wheelEvent(self, event: QWheelEvent) -> None:
        # The page scrolls; nothing is changed in passing.
        event.ignore()


class TickField(QCheckBox, Kept):
    """One of two values: `no`, or, ticked, `yes`."""

    edited = Signal(bool)

    def __init__(self, words: Text, no: Any, yes: Any) -> None:
        super().__init__(say(words))
        self._no, self._yes = no, yes
        self.clicked.connect(self._clicked)

    def _clicked(self) -> None:
        self.edited.emit(False)

    def value(self) -> Any:
        """The value that is chosen."""
        return self._yes if self.isChecked() else self._no

    def write(self, value: Any) -> None:
        """Shows a value."""
        self.setChecked(value == self._yes)
