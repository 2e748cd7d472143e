"""This week: what goes out today and in the coming days, what was left lying, what is wrong, what to do next."""

from __future__ import annotations

from collections.abc import Hashable
from datetime import timedelta
from functools import partial

from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLayout, QPushButton, QWidget

from planner.domain.occurrences import Occurrence
from planner.gui.desk import Desk
from planner.gui.leading import to_day
from planner.gui.models.first_days import FirstDays
from planner.gui.models.special_days import SpecialDays
from planner.gui.models.week import DayLine, EventLine, Line, MoreLine, Week, coming_lines, lines_of, week
from planner.gui.parts.boxes import column, frame, row, scrolled
from planner.gui.parts.buttons import button
from planner.gui.parts.hold_bar import HoldBar, hold_button
from planner.gui.parts.live_column import LiveColumn, chain
from planner.gui.parts.spot_row import SpotRow, copy_button, spot_at
from planner.gui.parts.words import label
from planner.gui.translate import say
from planner.gui.views.page import Page
from planner.gui.views.week_asking import Asking
from planner.painting.marks import LABEL_LETTERS
from planner.text import Text

_NARROW = 960
_TIME_WIDTH, _DAY_WIDTH = 44, 72
_TODAY_ROOM, _DAY_ROOM, _OVERDUE_ROOM = 12, 5, 5


class ThisWeekPage(Page):
    """Two columns: on the left what goes out, on the right what asks for something; below each other where it is
    narrow.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, say(Text("This week")))
        px = desk.look.px
        self._first_days = FirstDays(desk.bridge)
        self._shown: object = None
        self._special_days = SpecialDays(desk, self)
        self._special_days.ready.connect(self._look)
        self._channels = desk.bridge.plan.channels
        self._left = _GoingOut(desk)
        self._right = Asking(desk)
        self._sides: QBoxLayout = row(self._left, self._right, gap=px(28))
        self._sides.setContentsMargins(px(20), px(18), px(20), px(20))
        self._sides.setStretch(0, 3)
        self._sides.setStretch(1, 2)
        inside = QWidget()
        inside.setMaximumWidth(px(1280))
        inside.setLayout(column(self._sides, None, gap=0))
        ground = QWidget()
        beside = row(inside, None, gap=0)
        beside.setStretch(0, 100)
        ground.setLayout(beside)
        self.setLayout(column(HoldBar(desk), scrolled(ground), gap=0))
        self.add_tool(hold_button(desk))
        for each in (*self._left.columns, *self._right.columns):
            each.changed.connect(self._chain)
        desk.bridge.found.connect(self._look)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self.desk.look.px(_NARROW)
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if direction != self._sides.direction():
            self._sides.setDirection(direction)

    def _look(self) -> None:
        """Shows the week as it stands; while nobody sees the page, it waits."""
        if not self.isVisible():
            return
        bridge = self.desk.bridge
        special = self._special_days.between(bridge.today, bridge.today + timedelta(days=6))
        asked = (bridge.plan, bridge.today, special)
        if asked == self._shown:
            return
        self._shown = asked
        if bridge.plan.channels is not self._channels:
            # Rows show the badges of channels, which may be other ones.
            self._channels = bridge.plan.channels
            for each in self._left.columns:
                each.tell(())
        now = week(bridge.plan, bridge.today, bridge.warnings, special)
        self._left.tell(now)
        self._right.tell(now, new=self._first_days.lasting)

    def _chain(self) -> None:
        chain((self._left, self._right))


class _GoingOut(QWidget):
    """What was left lying, what goes out today, and in the rest of the week."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        px = desk.look.px
        self._was = label("", "second", wrap=True)
        self._overdue = LiveColumn(_key, self._overdue_row, 0)
        self._more_overdue = button("", lambda: desk.attention.go("warnings"), "link")
        self._left_lying = _section(Text("Overdue"), desk, self._was, self._overdue, row(self._more_overdue, None))
        self._today_is = label("", "heading")
        self._nothing = label(Text("Nothing goes out today."), "second")
        self._plan = button(Text("To the calendar"), self._to_calendar)
        self._today = LiveColumn(_key, self._today_line, 0)
        self._rest = LiveColumn(_key, self._coming_line, 0)
        self._quiet = label(Text("Nothing more is planned this week."), "second", wrap=True)
        empty = row(self._nothing, None, self._plan, gap=px(8))
        today = column(self._today_is, _card(desk, empty, self._today), gap=px(8))
        rest = _section(Text("The rest of the week"), desk, self._rest, self._quiet)
        self.setLayout(column(self._left_lying, today, rest, None, gap=px(24)))
        self.columns = (self._overdue, self._today, self._rest)

    def tell(self, now: Week) -> None:
        """Shows a week."""
        lying = now.overdue[:_OVERDUE_ROOM]
        self._left_lying.setVisible(bool(lying))
        self._was.setText(say(_question(now, len(lying))))
        self._overdue.tell(lying)
        left = len(now.overdue) - len(lying)
        self._more_overdue.setText(say(Text("{n} more", "{n} more", n=left)))
        self._more_overdue.setVisible(left > 0)
        self._today_is.setText(say(Text("Today, {day:weekday}", day=now.today)))
        today = lines_of(now, now.today, _TODAY_ROOM)
        coming = coming_lines(now, _DAY_ROOM)
        quiet = not any(isinstance(each, Occurrence) for each in today)
        self._nothing.setVisible(quiet)
        self._plan.setVisible(quiet)
        self._today.tell(today)
        self._rest.tell(coming)
        self._quiet.setVisible(not coming)

    def _mark(self, occurrence: Occurrence) -> None:
        from planner.gui.dialogs.mark_posted import MarkPosted

        MarkPosted(self._desk, spot_at(occurrence), self.window()).open()

    def _move(self, occurrence: Occurrence) -> None:
        from planner.gui.dialogs.move_to import MoveTo

        MoveTo(self._desk, (spot_at(occurrence),), self.window()).open()

    def _mark_button(self, occurrence: Occurrence) -> QPushButton:
        return button(Text("Mark as posted…"), partial(self._mark, occurrence), "link")

    def _overdue_row(self, occurrence: Occurrence) -> QWidget:
        ways = (
            self._mark_button(occurrence),
            button(Text("Move to…"), partial(self._move, occurrence), "link"),
        )
        return SpotRow(self._desk, occurrence, say(Text("{day:short}", day=occurrence.day)), ways, room=_DAY_WIDTH)

    def _today_line(self, line: Line) -> QWidget:
        if not isinstance(line, Occurrence):
            return self._other_line(line)
        ways = [] if line.posted else [copy_button(line), self._mark_button(line)]
        return SpotRow(self._desk, line, _time(line), ways, room=_TIME_WIDTH)

    def _coming_line(self, line: Line) -> QWidget:
        return (
            SpotRow(self._desk, line, _time(line), room=_TIME_WIDTH)
            if isinstance(line, Occurrence)
            else self._other_line(line)
        )

    def _other_line(self, line: DayLine | EventLine | MoreLine) -> QWidget:
        px = self._desk.look.px
        match line:
            case DayLine():
                made: QWidget = label(Text("{day:weekday}", day=line.day), "small")
                made.setContentsMargins(0, px(8), 0, px(2))
            case EventLine():
                named = f"{LABEL_LETTERS[line.label.sign]} {line.label.name}"
                made = label(named, "accent" if line.label.is_event else "second", wrap=True)
                made.setContentsMargins(0, px(2), 0, px(2))
            case MoreLine():
                made = button(Text("{n} more", "{n} more", n=line.n), partial(to_day, self._desk, line.day), "link")
        return made

    def _to_calendar(self) -> None:
        to_day(self._desk, self._desk.bridge.today)


def _question(now: Week, n: int) -> Text:
    if n == 1 and now.overdue[0].day == now.today - timedelta(days=1):
        return Text("Has yesterday's post been posted?")
    return Text("Has this been posted?", "Have these been posted?", n=n)


def _time(occurrence: Occurrence) -> str:
    at = occurrence.minutes
    return "" if at is None else f"{at // 60:02}:{at % 60:02}"


def _key(line: Line) -> Hashable:
    """What a line is about, whatever it says."""
    if isinstance(line, Occurrence):
        return line.post.id, line.placement.channel, line.day
    return line


def _card(desk: Desk, *things: QWidget | QLayout) -> QFrame:
    """Things on a sheet of paper."""
    px = desk.look.px
    inside = column(*things, gap=0)
    inside.setContentsMargins(px(14), px(8), px(10), px(8))
    return frame(inside, "card")


def _section(title: Text, desk: Desk, *things: QWidget | QLayout) -> QWidget:
    made = QWidget()
    made.setLayout(column(label(title, "heading"), _card(desk, *things), gap=desk.look.px(8)))
    return made
