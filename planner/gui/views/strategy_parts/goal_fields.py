"""The fields of a goal that only goals have: what may be left open, how much it weighs, what was measured when."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from planner.domain.goals import Progress
from planner.domain.noun import Amount, NotNegative
from planner.domain.times import Weekday
from planner.gui.fields.days import DayField
from planner.gui.fields.kept import ChoiceField, LineField
from planner.gui.fields.numbers import NumberField
from planner.gui.fields.pairs import PairField, PairsField
from planner.gui.parts.boxes import column
from planner.gui.parts.words import label
from planner.gui.theme.look import Look
from planner.gui.translate import say
from planner.text import Text

STATES = (("active", Text("Active")), ("met", Text("Met")), ("dropped", Text("Dropped")))
NUMBER_WIDTH = 84
_WEIGHTS = (
    (NotNegative(1), Text("Important")),
    (NotNegative(2), Text("Very important")),
    (NotNegative(3), Text("Most important")),
)


class OpenLineField(LineField):
    """A line of text that may not be said yet: None then."""

    def read(self, text: str) -> Any:
        """The text without spaces around it; None for nothing."""
        return super().read(text) or None

    def written(self, value: Any) -> str:
        """The text."""
        return value or ""


class WeightField(ChoiceField):
    """How much a goal or an audience counts beside the others, in words; a plan may also have other weights."""

    def __init__(self, look: Look) -> None:
        super().__init__(_WEIGHTS, look.px(156))

    def write(self, value: Any) -> None:
        """Shows a weight, one that has no words as a number."""
        if value not in self._values:
            self._values.append(value)
            self.addItem(say(Text("Weight {number}", number=value)))
        super().write(value)


class MeasuredField(PairsField):
    """What was measured, the newest first: a value and a day each, which can be corrected and removed."""

    names = (Text("Number"), Text("Day"))
    remove_words = Text("Remove this number")
    lacking = Text("what was measured has a number and a day : write both, or remove it")

    def __init__(self, look: Look, today: date, first_weekday: Weekday) -> None:
        super().__init__(look)
        self.seen: tuple[Progress, ...] = ()
        """What its lines were made of: what another program has noted since is not among them."""
        self._today, self._first = today, first_weekday
        self._none = label(Text("Nothing has been measured yet."), "second")
        self._none.setMinimumHeight(look.px(28))
        self.setLayout(column(self._none, self.list, gap=0))

    def made(self) -> tuple[PairField, PairField]:
        """The value, and its day."""
        number = NumberField(Amount, self.look.px(NUMBER_WIDTH))
        return number, DayField(self.look, self._today, self._first)

    def value(self) -> tuple[Progress, ...]:
        """What was measured, by days. Raises `Refused` while one lacks its number or its day."""
        return tuple(sorted((Progress(on, value) for value, on in self.pairs()), key=lambda each: each.on))

    def write(self, value: Sequence[Progress]) -> None:
        """Shows what was measured."""
        self.seen = tuple(value)
        self._none.setHidden(bool(value))
        newest_first = sorted(value, key=lambda each: each.on, reverse=True)
        self.show_pairs([(each.value, each.on) for each in newest_first])

    def removed(self, at: int) -> None:
        """Puts the cursor into the number that stands there now."""
        if self.lines:
            self.lines[min(at, len(self.lines) - 1)].first.setFocus()
