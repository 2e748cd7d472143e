"""Days in a row, below each other."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from planner.domain.stretch import Stretch
from planner.domain.times import Weekday
from planner.errors import Refused
from planner.gui.fields.days import DayField
from planner.gui.fields.pairs import PairField, PairsField
from planner.gui.parts.boxes import column, row
from planner.gui.parts.buttons import button
from planner.gui.theme.look import Look
from planner.gui.translate import say
from planner.text import Text

_USUAL = timedelta(days=6)
_DAY = timedelta(days=1)


class StretchesField(PairsField):
    """Stretches of days; a new one is the week that begins today, or, where that meets another, after it."""

    names = (Text("From"), Text("To"))
    between = "–"
    add_words: Text
    """What the button that adds one says."""

    def __init__(self, look: Look, today: date, first_weekday: Weekday, role: str = "") -> None:
        super().__init__(look)
        self._today, self._first = today, first_weekday
        self.add_button = button(self.add_words, self._add, role)
        self.setLayout(column(self.list, row(self.add_button, None), gap=look.px(6)))

    def made(self) -> tuple[PairField, PairField]:
        """The first and the last day."""
        return DayField(self.look, self._today, self._first), DayField(self.look, self._today, self._first)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.add_button.setAccessibleName(say(Text("{thing}: {field}", thing=name, field=self.add_words)))

    def value(self) -> tuple[Stretch, ...]:
        """The stretches. Raises `Refused` while one lacks a day."""
        return tuple(Stretch(starts, ends) for starts, ends in self.pairs())

    def write(self, value: Sequence[Stretch]) -> None:
        """Shows stretches."""
        self.show_pairs([(each.starts, each.ends) for each in value])

    def removed(self, at: int) -> None:  # noqa: ARG002
        """Puts the cursor on the button that adds one."""
        self.add_button.setFocus()

    def _add(self) -> None:
        starts = self._next()
        self.append()
        line = self.lines[-1]
        line.first.show_value(starts)
        line.second.show_value(starts + _USUAL)
        self.setAccessibleName(self.accessibleName())
        line.first.setFocus()
        line.first.selectAll()
        self.edited.emit(False)

    def _next(self) -> date:
        """The first day, from today on, from which a week is free of the others."""
        try:
            others = sorted(self.value(), key=lambda stretch: stretch.starts)
        except Refused:
            others = []
        day = self._today
        for each in others:
            if each.starts <= day + _USUAL and day <= each.ends:
                day = each.ends + _DAY
        return day
