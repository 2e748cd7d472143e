"""A small calendar on which a day is chosen, below the field that it is for."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QToolButton, QWidget

from planner.domain.times import FIRST_YEAR, LAST_YEAR, WEEKDAYS, Weekday
from planner.gui.parts.boxes import column, row
from planner.gui.parts.buttons import button
from planner.gui.theme.icons import icon
from planner.gui.theme.look import Look
from planner.gui.translate import locale, say
from planner.text import Text


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

    def __init__(self, field: QWidget, look: Look, first_weekday: Weekday, none: Text | None) -> None:
        super().__init__(field, Qt.WindowType.Popup)
        self._field = field
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "card")
        self.calendar = Month(look)
        self.calendar.setAccessibleName(say(Text("Day")))
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.setFirstDayOfWeek(Qt.DayOfWeek(WEEKDAYS.index(first_weekday) + 1))
        self.calendar.setDateRange(QDate(FIRST_YEAR, 1, 1), QDate(LAST_YEAR, 12, 31))
        self.calendar.clicked.connect(self._pick)
        self.calendar.activated.connect(self._pick)
        layout = column(self.calendar, gap=look.px(4), margin=look.px(6))
        if none is not None:
            layout.addLayout(row(button(none, lambda: self._done(None), "link"), None))
        self.setLayout(layout)

    def open_at(self, day: date | None) -> None:
        """Opens at the foot of its field, on the same screen, and begins with this day, else with today."""
        if day is not None:
            self.calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self.adjustSize()
        field = self._field
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
