"""Fields for a day and for a time of day, either of which may be none."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QDate, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QToolButton

from planner.domain.times import FIRST_YEAR, LAST_YEAR, WEEKDAYS, Weekday
from planner.gui.parts.boxes import column, row
from planner.gui.parts.buttons import button
from planner.gui.parts.fields import FieldButton
from planner.gui.parts.saving import LineField
from planner.gui.theme.icons import icon
from planner.gui.theme.look import Look
from planner.gui.translate import language, locale, say
from planner.text import Text

_DAY = {"en": "ddd d MMM yyyy", "tr": "d MMM yyyy ddd"}
_CLOCK = re.compile(r"\s*(\d{1,2})(?:[.:,\s]?(\d{2}))?\s*")


def clock_of(words: str) -> str | None:
    """The time of day that somebody wrote, as "09:30": 9, 930, 9.30 and 9:30 will do. None for anything else."""
    match = _CLOCK.fullmatch(words)
    if match is None:
        return None
    hours, minutes = int(match[1]), int(match[2] or 0)
    return f"{hours:02}:{minutes:02}" if hours < 24 and minutes < 60 else None


class TimeField(LineField):
    """A time of day to type; empty is none."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setPlaceholderText("--:--")
        self.setFixedWidth(look.px(58))
        self.setMaxLength(5)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)

    @property
    def clock(self) -> str | None:
        """The time that it writes; None for none, and for what is no time."""
        return clock_of(self.text())

    @property
    def makes_sense(self) -> bool:
        """Whether it writes a time, or is empty."""
        return not self.text().strip() or self.clock is not None


class DayField(FieldButton):
    """A day, chosen on a calendar that opens below; with `none` there may be no day."""

    picked = Signal(object)
    """The day that was chosen; None for none."""

    def __init__(self, look: Look, name: Text, week_start: Weekday, none: Text | None = None) -> None:
        super().__init__(look, name)
        self._first = WEEKDAYS.index(week_start)
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
        popup.show_day(self.day or self.suggested)
        popup.open_below(self)

    def _pick(self, day: date | None) -> None:
        if day != self.day:
            self.show_day(day)
            self.picked.emit(day)


class Month(QCalendarWidget):
    """A month in the colours of the look."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._colours = look.colours
        # Weekends are days like any other: red says that something is wrong.
        heads = QTextCharFormat()
        heads.setForeground(look.colours.second)
        self.setHeaderTextFormat(heads)
        for weekend in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.setWeekdayTextFormat(weekend, heads)
        for name, sign in (("qt_calendar_prevmonth", "left"), ("qt_calendar_nextmonth", "right")):
            arrow = self.findChild(QToolButton, name)
            if arrow is not None:
                arrow.setIcon(icon(sign, look.colours.second))

    def paintCell(self, painter: QPainter, rect: QRect, day: QDate | date) -> None:
        """A day: chosen, of this month, or of another."""
        shown = QDate(day.year, day.month, day.day) if isinstance(day, date) else day
        colours = self._colours
        chosen = shown == self.selectedDate()
        painter.fillRect(rect, colours.accent_tint if chosen else colours.ground)
        if chosen:
            painter.setPen(colours.accent)
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        painter.setPen(colours.ink if shown.month() == self.monthShown() else colours.third)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, locale().toString(shown.day()))


class DayPopup(QFrame):
    """The calendar: a click or Enter chooses, Escape leaves."""

    picked = Signal(object)

    def __init__(self, owner: DayField, look: Look, first_weekday: int, none: Text | None) -> None:
        super().__init__(owner, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "card")
        self.calendar = Month(look)
        self.calendar.setAccessibleName(say(Text("Day")))
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.setFirstDayOfWeek(Qt.DayOfWeek(first_weekday + 1))
        self.calendar.setDateRange(QDate(FIRST_YEAR, 1, 1), QDate(LAST_YEAR, 12, 31))
        self.calendar.clicked.connect(self._pick)
        self.calendar.activated.connect(self._pick)
        layout = column(self.calendar, gap=look.px(4), margin=look.px(6))
        if none is not None:
            layout.addLayout(row(button(none, lambda: self._done(None), "link"), None))
        self.setLayout(layout)

    def show_day(self, day: date | None) -> None:
        """Begins with this day, else with today."""
        if day is not None:
            self.calendar.setSelectedDate(QDate(day.year, day.month, day.day))

    def open_below(self, field: DayField) -> None:
        """Opens at the foot of a field, on its screen."""
        self.adjustSize()
        place = field.mapToGlobal(field.rect().bottomLeft())
        screen = field.screen().availableGeometry()
        left = min(place.x(), screen.right() - self.width())
        below = place.y() + self.height() <= screen.bottom()
        top = place.y() if below else field.mapToGlobal(QPoint(0, 0)).y() - self.height()
        self.move(max(left, screen.left()), max(top, screen.top()))
        self.show()
        self.calendar.setFocus()

    def _pick(self, day: QDate) -> None:
        self._done(date(day.year(), day.month(), day.day()))

    def _done(self, day: date | None) -> None:
        if self.isVisible():  # a double click says it twice
            self.close()
            self.picked.emit(day)
