"""A date field that may be empty: typed, or chosen on a small calendar."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QAction, QKeyEvent

from planner.domain.times import Weekday
from planner.errors import Refused
from planner.gui.fields.day_popup import DayPopup
from planner.gui.fields.kept import LineField
from planner.gui.theme.icons import icon
from planner.gui.theme.look import Look
from planner.gui.translate import locale, say
from planner.text import Text

WIDTH = 132
_PATTERNS = ("d MMMM yyyy", "d MMM yyyy", "d.M.yyyy", "yyyy-M-d")


class DayField(LineField):
    """A day or none; `today` is where its calendar opens while it is empty. Arrows up and down move it by a day."""

    def __init__(self, look: Look, today: date, first_weekday: Weekday = "mon") -> None:
        super().__init__(width=look.px(WIDTH))
        self._look, self._today, self._first = look, today, first_weekday
        choose = QAction(icon("down", look.colours.second, 12), say(Text("Choose a day (Alt+Down)")), self)
        choose.triggered.connect(self.open_calendar)
        self.addAction(choose, self.ActionPosition.TrailingPosition)
        self.setPlaceholderText("–")

    def read(self, text: str) -> Any:
        """The day; None for nothing."""
        text = " ".join(text.split())
        if not text:
            return None
        for pattern in _PATTERNS:
            day = locale().toDate(text, pattern)
            if day.isValid():
                return day.toPython()
        raise Refused(Text('"{value}" is not a date : write it as in 2026-12-01', value=text))

    def written(self, value: Any) -> str:
        """As "8 Dec 2026"."""
        return "" if value is None else locale().toString(QDate(value.year, value.month, value.day), "d MMM yyyy")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open_calendar()
        else:
            self._set(self._day() + timedelta(days=step))

    def _day(self) -> date:
        try:
            day: date | None = self.value()
        except Refused:
            day = None
        return day or self._today

    def _set(self, day: date | None) -> None:
        self.setText(self.written(day))
        self.pause.start()

    def open_calendar(self) -> None:
        """Shows a month in which a day can be chosen."""
        popup = DayPopup(self, self._look, self._first, Text("No date"))
        popup.picked.connect(self._pick)
        popup.open_at(self._day())

    def _pick(self, day: date | None) -> None:
        self._set(day)
        self.leave()
