"""Words below each other, in one column or in two, with a button that adds a line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from planner.errors import Refused
from planner.gui.fields.kept import Kept, LineField
from planner.gui.parts.boxes import column, row
from planner.gui.parts.buttons import button, sign_button
from planner.gui.parts.fold import Fold
from planner.gui.parts.words import label
from planner.gui.theme.look import Look
from planner.gui.translate import say
from planner.text import Text

_MOST = 10
"""Lines that are shown before the rest is asked for."""
_WORD_NEEDED = Text("a word is needed here : write one")


class TermLine(QWidget):
    """A field a column, and the button that removes the line."""

    removed = Signal()
    edited = Signal(bool)

    def __init__(self, look: Look, count: int, whole: Kept) -> None:
        super().__init__()
        self.fields = [LineField() for _ in range(count)]
        self.remove_button = sign_button("close", Text("Remove"), look, self.removed.emit)
        layout = row(*self.fields, self.remove_button, gap=look.px(6))
        for at in range(count):
            layout.setStretch(at, 1)
        self.setLayout(layout)
        for field in self.fields:
            field.whole = whole
            field.show_value("")
            field.edited.connect(self.edited)

    @property
    def words(self) -> tuple[str, ...]:
        """What is in its fields."""
        return tuple(field.value() for field in self.fields)


class TermsField(QWidget, Kept):
    """Lines of words, each as long as there are `columns`; the first word of a line is needed, an empty line is none.

    Its value is a tuple of such tuples. What is more than can be taken in at once is folded away.
    """

    edited = Signal(bool)

    def __init__(self, look: Look, columns: Sequence[Text], add_words: Text) -> None:
        super().__init__()
        self._look, self._columns = look, tuple(columns)
        self.lines: list[TermLine] = []
        px = look.px
        self._list: QVBoxLayout = column(gap=px(4))
        self.add_button = button(add_words, self._add, "link")
        self.fold_button = Fold()
        self.fold_button.turned.connect(self._fold)
        self.add_button.setProperty("flush", True)
        self.head: list[QLabel] = [label(words, "small") for words in columns]
        heads: QHBoxLayout = row(*self.head, px(28), gap=px(6))
        for at in range(len(self.head)):
            heads.setStretch(at, 1)
        feet = row(self.add_button, self.fold_button, None, gap=px(16))
        self.setLayout(column(heads, self._list, feet, gap=px(4)))

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.add_button.setAccessibleDescription(name)
        self.fold_button.setAccessibleDescription(name)
        for number, line in enumerate(self.lines, start=1):
            for field, words in zip(line.fields, self._columns, strict=True):
                field.setAccessibleName(say(Text("{thing} {n}: {field}", thing=name, n=number, field=words)))

    def value(self) -> tuple[tuple[str, ...], ...]:
        """What the lines say, without the empty ones. Raises `Refused` while one lacks its first word."""
        found = [line.words for line in self.lines if any(line.words)]
        if any(not words[0] for words in found):
            raise Refused(_WORD_NEEDED)
        return tuple(found)

    def mark(self, wrong: bool) -> None:
        """Marks the words that are missing."""
        for line in self.lines:
            line.fields[0].mark(wrong and not line.words[0] and any(line.words))

    def write(self, value: Sequence[tuple[str, ...]]) -> None:
        """Shows a line for each. Where the lines say that already all of them stay, also one that has been emptied: the
        cursor may stand in it.
        """
        if [line.words for line in self.lines if any(line.words)] == list(value):
            shown = [(line, line.words) for line in self.lines]
        else:
            shown = list(zip(self._room_for(len(value)), value, strict=True))
        for line, words in shown:
            for field, word in zip(line.fields, words, strict=True):
                field.show_value(word)
            named = Text("Remove {name}", name=words[0]) if words[0] else Text("Remove")
            line.remove_button.setAccessibleName(say(named))
        self.setAccessibleName(self.accessibleName())
        self._fold()

    def _room_for(self, count: int) -> list[TermLine]:
        """So many lines. Of too many, empty ones go first; one that is empty because somebody begins to write in it
        stays beside them.
        """
        begun = [line for line in self.lines if self._here(line) and not any(line.words)]
        others = [line for line in reversed(self.lines) if line not in begun]
        others.sort(key=lambda line: any(line.words))
        for line in others[: max(len(others) - count, 0)]:
            self._drop(line)
        while len(self.lines) < count:
            self._append()
        return self.lines if len(self.lines) == count else [line for line in self.lines if line not in begun]

    def _append(self) -> TermLine:
        line = TermLine(self._look, len(self._columns), self)
        line.edited.connect(self.edited)
        line.removed.connect(lambda: self._remove(line))
        self.lines.append(line)
        self._list.addWidget(line)
        return line

    def _add(self) -> None:
        """Puts the cursor into an empty line, a new one if need be."""
        empty = next((line for line in self.lines if not any(line.words)), None)
        self.fold_button.is_open = True
        line = empty or self._append()
        self.setAccessibleName(self.accessibleName())
        self._fold()
        line.show()
        line.fields[0].setFocus()

    def _remove(self, line: TermLine) -> None:
        at = self.lines.index(line)
        self._drop(line)
        following = self.lines[at : at + 1] or self.lines[-1:]
        (following[0].remove_button if following else self.add_button).setFocus()
        self.edited.emit(False)

    def _drop(self, line: TermLine) -> None:
        if self._here(line):
            self.add_button.setFocus()
        self.lines.remove(line)
        self._list.removeWidget(line)
        line.hide()
        line.deleteLater()

    def _here(self, line: TermLine) -> bool:
        here = QApplication.focusWidget()
        return here is not None and line.isAncestorOf(here)

    def _fold(self) -> None:
        for at, line in enumerate(self.lines):
            line.setHidden(at >= _MOST and not self.fold_button.is_open)
        self.fold_button.tell(len(self.lines) - _MOST)
