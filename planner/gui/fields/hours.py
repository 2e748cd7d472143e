"""Weekdays, and the opening hours of a week."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from planner.domain.times import WEEKDAYS, Weekday
from planner.errors import Refused
from planner.gui.fields.kept import Kept
from planner.gui.fields.times import TimeField
from planner.gui.parts.boxes import row
from planner.gui.parts.buttons import sign_button
from planner.gui.parts.words import label
from planner.gui.theme.look import Look
from planner.gui.translate import locale, say
from planner.text import Text

_MOST = 3


def weekday_name(weekday: Weekday, *, short: bool = False) -> str:
    """The name of a weekday by itself: "Tuesday", "Tue"."""
    form = locale().FormatType.ShortFormat if short else locale().FormatType.LongFormat
    return locale().standaloneDayName(WEEKDAYS.index(weekday) + 1, form)


def week_from(first: Weekday) -> list[Weekday]:
    """The weekdays, beginning with this one."""
    start = WEEKDAYS.index(first)
    return [*WEEKDAYS[start:], *WEEKDAYS[:start]]


class HoursField(QWidget, Kept):
    """The opening hours of each weekday: up to three spans, none where it is closed."""

    edited = Signal(bool)

    def __init__(self, look: Look, first_weekday: Weekday) -> None:
        super().__init__()
        self._days = {weekday: _Day(look, weekday) for weekday in week_from(first_weekday)}
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(look.px(4))
        grid.setColumnMinimumWidth(0, look.px(92))
        grid.setColumnStretch(1, 1)
        for at, day in enumerate(self._days.values()):
            grid.addWidget(label(weekday_name(day.weekday)), at, 0)
            grid.addWidget(day, at, 1)
            day.edited.connect(self.edited)
        self.setLayout(grid)

    def value(self) -> dict[Weekday, tuple[str, ...]]:
        """The spans "08:00-18:00" of the weekdays on which it is open."""
        spans = {weekday: self._days[weekday].spans() for weekday in WEEKDAYS}
        return {weekday: each for weekday, each in spans.items() if each}

    def write(self, value: Mapping[Weekday, tuple[str, ...]]) -> None:
        """Shows spans."""
        for weekday, day in self._days.items():
            day.write(value.get(weekday, ()))

    def show_value(self, value: Mapping[Weekday, tuple[str, ...]]) -> None:
        """Shows what the plan has now; a weekday without spans is as good as none."""
        super().show_value({weekday: spans for weekday, spans in value.items() if spans})


class _Day(QWidget):
    """One weekday: its spans side by side."""

    edited = Signal(bool)

    def __init__(self, look: Look, weekday: Weekday) -> None:
        super().__init__()
        self.weekday = weekday
        self._look = look
        self._pairs: list[tuple[TimeField, TimeField]] = []
        self._boxes: list[QWidget] = []
        self._closed: QLabel = label(Text("closed"), "second")
        words = Text("Add hours: {day}", day=weekday_name(weekday))
        self.plus = sign_button("plus", words, look, self._add)
        self._row: QHBoxLayout = row(self._closed, self.plus, None, gap=look.px(6))
        self.setLayout(self._row)

    def spans(self) -> tuple[str, ...]:
        return tuple(f"{opens.value()}-{closes.value()}" for opens, closes in self._pairs)

    def write(self, spans: tuple[str, ...]) -> None:
        while len(self._pairs) > len(spans):
            self._drop(len(self._pairs) - 1)
        while len(self._pairs) < len(spans):
            self._append()
        for pair, span in zip(self._pairs, spans, strict=True):
            for field, clock in zip(pair, span.split("-"), strict=True):
                field.show_value(clock)
        self._tidy()

    def _append(self) -> None:
        at = len(self._pairs)
        opens, closes = (TimeField(self._look, midnight=closes, needed=True) for closes in (False, True))
        day = weekday_name(self.weekday)
        for field, words in ((opens, Text("{day}: from", day=day)), (closes, Text("{day}: to", day=day))):
            field.setAccessibleName(say(words))
            field.edited.connect(self.edited)
        remove = sign_button("close", Text("Remove these hours: {day}", day=day), self._look)
        box = QWidget()
        box.setLayout(row(opens, label("–", "second"), closes, remove, 6, gap=self._look.px(4)))
        remove.clicked.connect(lambda: self._remove(self._boxes.index(box)))
        self._pairs.append((opens, closes))
        self._boxes.append(box)
        self._row.insertWidget(at, box)
        box.show()

    def _drop(self, at: int) -> None:
        self._pairs.pop(at)
        box = self._boxes.pop(at)
        box.hide()
        box.deleteLater()

    def _remove(self, at: int) -> None:
        self._drop(at)
        self._tidy()
        self.plus.setFocus()
        self.edited.emit(False)

    def _add(self) -> None:
        try:
            last = self.spans()[-1:]
        except Refused:
            return
        begins = min(int(last[0][6:8]) + 1, 23) if last else 9
        ends = min(begins + 4, 24) if last else 18
        self._append()
        for field, hour in zip(self._pairs[-1], (begins, ends), strict=True):
            field.show_value(f"{hour:02}:00")
        self._tidy()
        opens = self._pairs[-1][0]
        opens.setFocus()
        opens.selectAll()
        self.edited.emit(False)

    def _tidy(self) -> None:
        self._closed.setHidden(bool(self._pairs))
        self.plus.setHidden(len(self._pairs) >= _MOST)
