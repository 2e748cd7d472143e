"""Values below each other, each of them in two fields."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from planner.errors import Refused
from planner.gui.fields.days import DayField
from planner.gui.fields.kept import Kept
from planner.gui.fields.numbers import NumberField
from planner.gui.parts.boxes import column, row
from planner.gui.parts.buttons import sign_button
from planner.gui.parts.words import label
from planner.gui.theme.look import Look
from planner.gui.translate import say
from planner.text import Text

PairField = DayField | NumberField


class _Line(NamedTuple):
    first: PairField
    second: PairField
    box: QWidget


class PairsField(QWidget, Kept):
    """Two fields a line, with a button at its end that removes it; `names` say what the two are."""

    edited = Signal(bool)
    names: tuple[Text, Text]
    between = ""
    """What stands between the two."""
    remove_words: Text
    lacking: Text
    """Said of a line in which one of the two is empty."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self.lines: list[_Line] = []
        self.list = column(gap=look.px(4))

    def made(self) -> tuple[PairField, PairField]:
        """The fields of a new line."""
        raise NotImplementedError

    def removed(self, at: int) -> None:
        """The person has removed the line at this place: puts the cursor elsewhere."""
        raise NotImplementedError

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        for number, line in enumerate(self.lines, start=1):
            for field, words in zip(line, self.names, strict=False):
                field.setAccessibleName(say(Text("{thing} {n}: {field}", thing=name, n=number, field=words)))

    def pairs(self) -> list[tuple[Any, Any]]:
        """What the lines say. Raises `Refused` while one lacks something."""
        found = [(line.first.value(), line.second.value()) for line in self.lines]
        if any(each is None for pair in found for each in pair):
            raise Refused(self.lacking)
        return found

    def show_pairs(self, pairs: Sequence[tuple[Any, Any]]) -> None:
        """Shows a line for each."""
        while len(self.lines) > len(pairs):
            self._drop(len(self.lines) - 1)
        while len(self.lines) < len(pairs):
            self.append()
        for line, (first, second) in zip(self.lines, pairs, strict=True):
            line.first.show_value(first)
            line.second.show_value(second)

    def append(self) -> None:
        """Adds an empty line."""
        first, second = self.made()
        remove = sign_button("close", self.remove_words, self.look)
        between = [label(self.between, "second")] if self.between else []
        box = QWidget()
        box.setLayout(row(first, *between, second, remove, None, gap=self.look.px(6)))
        line = _Line(first, second, box)
        remove.clicked.connect(lambda: self._remove(line))
        for field in (first, second):
            field.edited.connect(self.edited)
        self.lines.append(line)
        self.list.addWidget(box)

    def _drop(self, at: int) -> None:
        gone = self.lines.pop(at)
        self.list.removeWidget(gone.box)
        gone.box.hide()
        gone.box.deleteLater()

    def _remove(self, line: _Line) -> None:
        at = self.lines.index(line)
        self._drop(at)
        self.removed(at)
        self.edited.emit(False)
