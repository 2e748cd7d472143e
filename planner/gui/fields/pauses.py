"""The days on which a channel may be silent."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from planner.domain.channels import Pause
from planner.domain.times import Weekday
from planner.gui.fields.days import DayField
from planner.gui.fields.pairs import PairField, PairsField
from planner.gui.parts.boxes import column, row
from planner.gui.parts.buttons import button
from planner.gui.theme.look import Look
from planner.gui.translate import say
from planner.text import Text

_USUAL = timedelta(days=6)


class PausesField(PairsField):
    """Pauses below each other; a new one is the week that begins today."""

    names = (Text("From"), Text("To"))
    between = "–"
    remove_words = Text("Remove this pause")
    lacking = Text("a pause has a first and a last day : write both, or remove it")

    def __init__(self, look: Look, today: date, first_weekday: Weekday) -> None:
        super().__init__(look)
        self._today, self._first = today, first_weekday
        self.add_button = button(Text("Add a pause"), self._add)
        self.setLayout(column(self.list, row(self.add_button, None), gap=look.px(6)))

    def made(self) -> tuple[PairField, PairField]:
        """The first and the last day."""
        return DayField(self.look, self._today, self._first), DayField(self.look, self._today, self._first)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.add_button.setAccessibleName(say(Text("{thing}: {field}", thing=name, field=Text("Add a pause"))))

    def value(self) -> tuple[Pause, ...]:
        """The pauses. Raises `Refused` while one lacks a day."""
        return tuple(Pause(starts, ends) for starts, ends in self.pairs())

    def write(self, value: Sequence[Pause]) -> None:
        """Shows pauses."""
        self.show_pairs([(each.starts, each.ends) for each in value])

    def removed(self, at: int) -> None:  # noqa: ARG002
        """Puts the cursor on the button that adds one."""
        self.add_button.setFocus()

    def _add(self) -> None:
        self.append()
        line = self.lines[-1]
        line.first.show_value(self._today)
        line.second.show_value(self._today + _USUAL)
        self.setAccessibleName(self.accessibleName())
        line.first.setFocus()
        line.first.selectAll()
        self.edited.emit(False)
