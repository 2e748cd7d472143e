"""A day on a button, with its weekday, chosen on a calendar."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Signal

from planner.domain.times import Weekday
from planner.gui.fields.choices import FieldButton
from planner.gui.fields.day_popup import DayPopup
from planner.gui.theme.look import Look
from planner.gui.translate import language, locale, say
from planner.text import Text

_DAY = {"en": "ddd d MMM yyyy", "tr": "d MMM yyyy ddd"}


class DayButton(FieldButton):
    """A day, chosen on a calendar that opens below; with `none` there may be no day."""

    picked = Signal(object)
    """The day that was chosen; None for none."""

    def __init__(self, look: Look, name: Text, week_start: Weekday, none: Text | None = None) -> None:
        super().__init__(look, name)
        self._first = week_start
        self._none = none
        self.day: date | None = None
        self.suggested: date | None = None
        """The day that the calendar shows while there is none."""
        self.clicked.connect(self._open)

    def show_day(self, day: date | None) -> None:
        """Shows a day, or that there is none."""
        self.day = day
        if day is not None:
            self.tell(locale().toString(QDate(day.year, day.month, day.day), _DAY[language()]))
        else:
            self.tell(say(self._none or Text("Choose a day")))

    def _open(self) -> None:
        popup = DayPopup(self, self._look, self._first, self._none)
        popup.picked.connect(self._pick)
        popup.open_at(self.day or self.suggested)

    def _pick(self, day: date | None) -> None:
        if day != self.day:
            self.show_day(day)
            self.picked.emit(day)
