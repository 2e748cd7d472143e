"""A date field that may be empty: typed, or chosen on a small calendar."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtGui import QAction, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QMenu, QToolButton, QWidget, QWidgetAction

from planner.domain.times import WEEKDAYS, Weekday
from planner.errors import Refused
from planner.gui.parts.boxes import column
from planner.gui.parts.buttons import button
from planner.gui.parts.kept import LineField
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
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar = month_calendar(self._look, self._first)
        calendar.setAccessibleName(self.accessibleName())
        day = self._day()
        calendar.setSelectedDate(QDate(day.year, day.month, day.day))

        def chosen(which: date | None) -> None:
            menu.close()
            self._set(which)
            self.leave()

        calendar.activated.connect(lambda which: chosen(which.toPython()))
        calendar.clicked.connect(lambda which: chosen(which.toPython()))
        inside = QWidget()
        inside.setLayout(column(calendar, button(Text("No date"), lambda: chosen(None), "link"), gap=4, margin=4))
        action = QWidgetAction(menu)
        action.setDefaultWidget(inside)
        menu.addAction(action)
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))
        calendar.setFocus(Qt.FocusReason.PopupFocusReason)


def month_calendar(look: Look, first: Weekday) -> QCalendarWidget:
    """A month in the colours of the window: Qt's own has red weekends under a bar of the accent."""
    made = QCalendarWidget()
    made.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    made.setFirstDayOfWeek(Qt.DayOfWeek(WEEKDAYS.index(first) + 1))
    usual, head = QTextCharFormat(), QTextCharFormat()
    usual.setForeground(look.colours.ink)
    head.setForeground(look.colours.second)
    head.setBackground(look.colours.ground)
    for weekday in Qt.DayOfWeek:
        made.setWeekdayTextFormat(weekday, usual)
    made.setHeaderTextFormat(head)
    for name, sign in (("qt_calendar_prevmonth", "left"), ("qt_calendar_nextmonth", "right")):
        turn = made.findChild(QToolButton, name)
        if turn is not None:
            turn.setIcon(icon(sign, look.colours.second))
    return made
