"""Three words for who the business is, each with a sentence that says how it speaks, and one how it does not."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from planner.domain.voice import Saying
from planner.errors import Refused
from planner.gui.fields.kept import Kept
from planner.gui.fields.sentence import SentenceField
from planner.gui.parts.words import label
from planner.gui.theme.look import Look
from planner.gui.translate import say
from planner.operations.voice import WORD_NEEDED
from planner.text import Text

LEAST = 3
"""So many words one is asked for."""
_HEADS = (Text("In a word"), Text("We say it so"), Text("And not so"))
_FOR_EXAMPLE = (Text("warm"), Text("Come in, the tea is hot."), Text("We await your visit."))


class _Line(NamedTuple):
    word: SentenceField
    so: SentenceField
    not_so: SentenceField


class SayingsField(QWidget, Kept):
    """A line a word. Its value is a tuple of `Saying`, with and without sentences."""

    edited = Signal(bool)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.lines: list[_Line] = []
        px = look.px
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(6))
        self._grid.setVerticalSpacing(px(6))
        for at, (words, stretch) in enumerate(zip(_HEADS, (5, 11, 11), strict=True)):
            self._grid.addWidget(label(words, "small"), 0, at)
            self._grid.setColumnStretch(at, stretch)
        self._grid.setColumnMinimumWidth(0, px(96))
        self.setLayout(self._grid)
        for _ in range(LEAST):
            self._append()
        for field, words in zip(self.lines[0], _FOR_EXAMPLE, strict=True):
            field.setPlaceholderText(say(Text("e.g. {words}", words=words)))

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        for number, line in enumerate(self.lines, start=1):
            for field, words in zip(line, _HEADS, strict=True):
                field.setAccessibleName(say(Text("{thing} {n}: {field}", thing=name, n=number, field=words)))

    def value(self) -> tuple[Saying, ...]:
        """What the lines say, without the empty ones. Raises `Refused` while one has sentences and no word."""
        found = [Saying(*(field.value() for field in line)) for line in self.lines]
        found = [each for each in found if each != Saying("")]
        if any(not each.word for each in found):
            raise Refused(WORD_NEEDED)
        return tuple(found)

    def mark(self, wrong: bool) -> None:
        """Marks the words that are missing."""
        for line in self.lines:
            line.word.mark(wrong and not line.word.value() and bool(line.so.value() or line.not_so.value()))

    def write(self, value: Sequence[Saying]) -> None:
        """Shows a line for each, and empty ones up to three."""
        while len(self.lines) < len(value):
            self._append()
        if self._shown() == tuple(value):
            # An empty line above others stays where it is: the cursor may stand in it.
            self._show([Saying(*(field.value() for field in line)) for line in self.lines])
        else:
            self._show([*value, *[Saying("")] * (len(self.lines) - len(value))])
        used = [number for number, line in enumerate(self.lines, start=1) if _is_used(line)]
        for number, line in enumerate(self.lines, start=1):
            for field in line:
                field.setHidden(number > max([LEAST, *used]))
        self.setAccessibleName(self.accessibleName())

    def _shown(self) -> tuple[Saying, ...] | None:
        try:
            return self.value()
        except Refused:
            return None

    def _show(self, sayings: Sequence[Saying]) -> None:
        for line, saying in zip(self.lines, sayings, strict=True):
            for field, words in zip(line, (saying.word, saying.so, saying.not_so), strict=True):
                field.show_value(words)

    def _append(self) -> None:
        look, at = self._look, self._grid.rowCount()
        line = _Line(SentenceField(look), SentenceField(look), SentenceField(look))
        for column, field in enumerate(line):
            field.whole = self
            field.show_value("")
            field.edited.connect(self.edited)
            self._grid.addWidget(field, at, column, Qt.AlignmentFlag.AlignTop)
        self.lines.append(line)


def _is_used(line: _Line) -> bool:
    """Whether something stands in a line, or the cursor, about to write in it."""
    return any(field.words() or field.hasFocus() for field in line)
