"""The days on which a channel may be silent."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from planner.domain.channels import Pause
from planner.domain.times import Weekday
from planner.errors import Refused
from planner.gui.parts.boxes import column, row
from planner.gui.parts.buttons import button, sign_button
from planner.gui.parts.days import DayField
from planner.gui.parts.kept import Kept
from planner.gui.parts.words import label
from planner.gui.theme.look import Look
from planner.gui.translate import say
from planner.text import Text

_USUAL = timedelta(days=6)


class _Line(NamedTuple):
    starts: DayField
    ends: DayField
    box: QWidget


class PausesField(QWidget, Kept):
    """Pauses below each other; a new one is the week that begins today."""

    edited = Signal(bool)

    def __init__(self, look: Look, today: date, first_weekday: Weekday) -> None:
        super().__init__()
        self._look, self._today, self._first = look, today, first_weekday
        self._lines: list[_Line] = []
        self._list = column(gap=look.px(4))
        self.add_button = button(Text("Add a pause"), self._add)
        self.setLayout(column(self._list, row(self.add_button, None), gap=look.px(6)))

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        for number, line in enumerate(self._lines, start=1):
            for field, words in ((line.starts, Text("From")), (line.ends, Text("To"))):
                field.setAccessibleName(say(Text("{thing} {n}: {field}", thing=name, n=number, field=words)))
        self.add_button.setAccessibleName(say(Text("{thing}: {field}", thing=name, field=Text("Add a pause"))))

    def value(self) -> tuple[Pause, ...]:
        """The pauses. Raises `Refused` while one lacks a day."""
        pauses = []
        for line in self._lines:
            starts, ends = line.starts.value(), line.ends.value()
            if starts is None or ends is None:
                raise Refused(Text("a pause has a first and a last day : write both, or remove it"))
            pauses.append(Pause(starts, ends))
        return tuple(pauses)

    def write(self, value: Sequence[Pause]) -> None:
        """Shows pauses."""
        while len(self._lines) > len(value):
            self._drop(len(self._lines) - 1)
        while len(self._lines) < len(value):
            self._append()
        for line, pause in zip(self._lines, value, strict=True):
            line.starts.show_value(pause.starts)
            line.ends.show_value(pause.ends)

    def _append(self) -> None:
        starts, ends = (DayField(self._look, self._today, self._first) for _ in range(2))
        remove = sign_button("close", Text("Remove this pause"), self._look)
        box = QWidget()
        box.setLayout(row(starts, label("–", "second"), ends, remove, None, gap=self._look.px(6)))
        made = _Line(starts, ends, box)
        remove.clicked.connect(lambda: self._remove(made))
        for field in (starts, ends):
            field.edited.connect(self.edited)
        self._lines.append(made)
        self._list.addWidget(box)

    def _drop(self, at: int) -> None:
        gone = self._lines.pop(at)
        self._list.removeWidget(gone.box)
        gone.box.hide()
        gone.box.deleteLater()

    def _remove(self, line: _Line) -> None:
        self._drop(self._lines.index(line))
        self.add_button.setFocus()
        self.edited.emit(False)

    def _add(self) -> None:
        self._append()
        line = self._lines[-1]
        line.starts.show_value(self._today)
        line.ends.show_value(self._today + _USUAL)
        self.setAccessibleName(self.accessibleName())
        line.starts.setFocus()
        line.starts.selectAll()
        self.edited.emit(False)
