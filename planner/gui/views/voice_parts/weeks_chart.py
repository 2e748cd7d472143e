"""The chart of the voice over the weeks, each of which leads to the calendar."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)

from planner.figures.pictures import Draw
from planner.figures.voice import WeekHeard, voice_weeks, week_places
from planner.gui.desk import Desk
from planner.gui.parts.chart import Chart
from planner.gui.translate import language, say
from planner.text import Text

_TITLE = Text("Your voice over the weeks")
_GUESS = 2.4  # inches
_NEAR = 12


class WeeksChart(Chart):
    """A click on a week, or Enter on the one that was chosen by the arrows, is `wanted`: its first day."""

    wanted = Signal(object)
    chosen = Signal(object)
    """The week that is looked at, a `WeekHeard`; None for none."""

    def __init__(self, desk: Desk, weeks: Sequence[WeekHeard]) -> None:
        super().__init__(desk, _TITLE, _described(weeks), _drawing(weeks), _GUESS)
        self._look, self._weeks = desk.look, weeks
        self._chosen: int | None = None
        self.setMouseTracking(True)

    def show_weeks(self, weeks: Sequence[WeekHeard]) -> None:
        """Shows other weeks."""
        if weeks != self._weeks:
            self._choose(None)
            self._weeks = weeks
            self.show_figure(_drawing(weeks), _described(weeks))

    def _places(self) -> list[float]:
        """Where the weeks stand, in pixels from the left."""
        inch = 96 * self._look.scale
        return [each * inch for each in week_places(self._weeks, self.width() / inch)]

    def week_at(self, x: float) -> int | None:
        """The number of the week that stands nearest, if it is near."""
        places = self._places()
        nearest = min(range(len(places)), key=lambda at: abs(places[at] - x))
        return nearest if abs(places[nearest] - x) <= self._look.px(_NEAR) else None

    def _go(self, number: int | None) -> None:
        if number is not None:
            self.wanted.emit(self._weeks[number].first)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        near = self.week_at(event.position().x())
        self.setCursor(Qt.CursorShape.ArrowCursor if near is None else Qt.CursorShape.PointingHandCursor)
        self._choose(near)

    def leaveEvent(self, event: QEvent) -> None:
        self._choose(None)
        super().leaveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._go(self.week_at(event.position().x()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is not None:
            last = len(self._weeks) - 1
            self._choose(last if self._chosen is None else min(max(self._chosen + step, 0), last))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._chosen is not None:
            self._go(self._chosen)
        else:
            super().keyPressEvent(event)

    def _choose(self, number: int | None) -> None:
        if number == self._chosen:
            return
        self._chosen = number
        self.update()
        week = None if number is None else self._weeks[number]
        self.chosen.emit(week)
        if week is not None and self.hasFocus():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, say(said_of(week))))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._choose(None)
        super().focusOutEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._chosen is not None:
            x = self._places()[self._chosen]
            with QPainter(self) as painter:
                painter.setPen(self._look.colours.ink)
                painter.drawLine(QPointF(x, self._look.px(24)), QPointF(x, self.height() - self._look.px(34)))


def said_of(week: WeekHeard) -> Text:
    """A week in a sentence."""
    if week.beyond:
        return Text(
            "Week of {day}: {n} post, unusual for you", "Week of {day}: {n} posts, unusual for you",
            day=week.first, n=week.posts,
        )  # fmt: skip
    return Text("Week of {day}: {n} post, like you", "Week of {day}: {n} posts, like you", day=week.first, n=week.posts)


def _described(weeks: Sequence[WeekHeard]) -> Text:
    """The chart in words, for those who do not see it."""
    beyond = [Text("{day}", day=each.first) for each in weeks if each.beyond]
    if not beyond:
        return Text("{title}: no week was unusual for you.", title=_TITLE)
    return Text("{title}: unusual for you in the weeks of {days}.", title=_TITLE, days=beyond)


def _drawing(weeks: Sequence[WeekHeard]) -> Draw:
    spoken = language()
    return lambda palette, width: voice_weeks(weeks, title=_TITLE, palette=palette, width=width, language=spoken)
