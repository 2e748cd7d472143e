"""Fields that keep a value of the plan: saved 400 ms after the last key and on leaving, or at once.

A field knows what the plan has; what a person has typed and the plan has not is never written over.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from planner.errors import Refused
from planner.gui.translate import say
from planner.text import Text

SAVE_AFTER_MS = 400
_UNKNOWN = object()
_PLANS = tuple(QKeySequence(key) for key in ("Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+Y"))


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

    @property
    def marked(self) -> bool:
        """Whether what it says is marked as refused."""
        return bool(cast(QWidget, self).property("wrong"))

    def mark(self, wrong: bool) -> None:
        """Marks what it says as refused, or no longer."""
        widget = cast(QWidget, self)
        if self.marked != wrong:
            widget.setProperty("wrong", wrong)
            widget.style().unpolish(widget)
            widget.style().polish(widget)


class Typed(Kept):
    """A field in which text is typed, mixed in before the widget in which it is.

    Undo and redo are left to the plan, as soon as it keeps what is typed: what a field undid by itself would be saved
    as a change, and could not be redone once the plan is undone too. Of what is in no plan the field has a history.
    """

    at_once = True
    """Whether it is saved while it is typed too, not only on leaving."""
    whole: Kept | None = None
    """The field of which it is a part, None for none: while that cannot be read, it is saved on leaving alone."""
    _is_saving = False

    def words(self) -> str:
        """The text in it."""
        raise NotImplementedError

    def put(self, text: str) -> None:
        """Puts a text in it; the cursor stays where it was, as far as it can."""
        raise NotImplementedError

    def read(self, text: str) -> Any:
        """The value that a text writes. Raises `Refused` when it writes none."""
        return text

    def written(self, value: Any) -> str:
        """The text that writes a value."""
        return str(value)

    def value(self) -> Any:
        """What its text writes."""
        return self.read(self.words())

    @property
    def dirty(self) -> bool:
        """Whether it says something else than it would, had nobody typed: a text may lose something in being shown."""
        if not self.is_kept:
            return False
        try:
            said = self.value()
        except Refused:
            return True
        return bool(said != self.known and said != self._shown(self.known))

    def _shown(self, value: Any) -> Any:
        """What is read of the text that writes a value: itself where that cannot be read."""
        try:
            return self.read(self.written(value))
        except Refused:
            return value

    def write(self, value: Any) -> None:
        """Shows a value; while it is typed, its spelling is left as it is."""
        if not cast(QWidget, self).hasFocus() or self.dirty:
            self._respell(value)

    def show_anew(self, value: Any) -> None:
        """Shows what the plan has, whatever has been typed."""
        self.pause.stop()
        self.known = value
        self._respell(value)

    def give_up(self) -> None:
        """Shows again what the plan has."""
        self.show_anew(self.known)
        self._save()
        self.mark(False)

    def _respell(self, value: Any) -> None:
        if self.words() != self.written(value):
            self.put(self.written(value))

    @property
    def is_kept(self) -> bool:
        """Whether the plan has a value for it, not only the field."""
        return self.known is not _UNKNOWN

    def event(self, event: QEvent) -> bool:
        asks = self.is_kept and event.type() == QEvent.Type.ShortcutOverride
        if asks and isinstance(event, QKeyEvent) and QKeySequence(event.keyCombination()) in _PLANS:
            event.ignore()
            return False
        return bool(super().event(event))  # type: ignore[misc]  # that of the widget it is mixed into

    def attend(self) -> None:
        """Begins to wait for pauses between two keys."""
        self.pause = QTimer(cast(QObject, self), singleShot=True, interval=SAVE_AFTER_MS)
        self.pause.timeout.connect(self._paused)

    def _typed(self) -> None:
        if self.at_once and (self.dirty or self.marked):
            self.pause.start()

    def _paused(self) -> None:
        # Half a date, half a line is no mistake yet: it is said on leaving.
        try:
            (self if self.whole is None else self.whole).value()
        except Refused:
            return
        self._save()

    def _save(self, *, typing: bool = True) -> None:
        self.pause.stop()
        # What the plan tells while it is saved may have the field left. What was refused and is taken back is told too:
        # then nothing is wrong any more.
        if (self.dirty or self.marked) and not self._is_saving:
            self._is_saving = True
            cast(Any, self).edited.emit(typing)
            self._is_saving = False

    def leave(self) -> None:
        """Has what was typed saved; a value that is kept is written as the program writes it."""
        self._save()
        if not self.dirty and self.is_kept:
            self._respell(self.known)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)  # type: ignore[misc]  # that of the widget it is mixed into
        # A menu over the field is no leaving.
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.leave()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)  # type: ignore[misc]  # that of the widget it is mixed into
        if self.pause.isActive() or not self.at_once:
            self.leave()


class LineField(Typed, QLineEdit):
    """A line of text. `needed` is what is said when it is left empty; None where it may be."""

    edited = Signal(bool)

    def __init__(self, needed: Text | None = None, width: int = 0, *, at_once: bool = True) -> None:
        super().__init__()
        self._needed = needed
        self.at_once = at_once
        if width:
            self.setFixedWidth(width)
        self.attend()
        self.textEdited.connect(self._typed)
        self.returnPressed.connect(self.leave)

    def words(self) -> str:
        """The text in it."""
        return self.text()

    def put(self, text: str) -> None:
        """Puts a text in it: its beginning is shown, or the cursor where it was."""
        cursor = self.cursorPosition()
        self.setText(text)
        self.setCursorPosition(cursor if self.hasFocus() else 0)

    def read(self, text: str) -> Any:
        """The text without spaces around it."""
        text = text.strip()
        if not text and self._needed is not None:
            raise Refused(self._needed)
        return text

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        # Of a long text the beginning is shown; a menu or another window is no leaving.
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.setCursorPosition(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.dirty:
            self.give_up()
        else:
            super().keyPressEvent(event)


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
