"""The calendar: a month of posts, on which they are made, moved and removed."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QToolButton, QWidget

from planner.domain.changes import Changed, TableName
from planner.domain.times import FIRST_YEAR, LAST_YEAR, month_end
from planner.gui.desk import Desk
from planner.gui.leading import to_section
from planner.gui.models.placements import Placements
from planner.gui.panels.suggesting import Suggesting
from planner.gui.parts.boxes import column, frame, row
from planner.gui.parts.buttons import button, sign_button
from planner.gui.parts.hold_bar import HoldBar
from planner.gui.parts.words import label
from planner.gui.translate import say
from planner.gui.views.asking_days import AskingDays
from planner.gui.views.month_view import MonthView
from planner.gui.views.page import Page
from planner.text import Text

_TURNS_AFTER_MS = 700
_LARGE = 1.3
# What of the plan can be seen on a month.
_SEEN: tuple[TableName, ...] = ("business", "channels", "pillars", "campaigns", "events", "posts", "muted")


class CalendarPage(Page):
    """The month of the day that the person looks at."""

    has_side = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "")
        self._stale = True
        model = Placements(desk)
        self.view = MonthView(desk, model)
        model.setParent(self)
        self.setFocusProxy(self.view)
        self._needs_channel = self._hint(
            Text("Posts stand on channels. Add those on which you post, and how often you want to."),
            button(Text("Add a channel"), self._add_channel, "primary"),
        )
        self._needs_post = self._hint(
            Text("Double-click a day, type a title, press Enter: that is a post."),
            button(Text("New post"), self.new_post, "primary"),
        )
        self.asking = AskingDays(desk)
        self.suggesting = Suggesting(desk)
        self.suggesting.turned.connect(self._ask_days)
        above = (HoldBar(desk), self._needs_channel, self._needs_post, self.asking, self.suggesting)
        self.setLayout(column(*above, self.view, gap=0))
        self._add_tools()
        self._noticing = QTimer(self, singleShot=True, interval=0)
        self._noticing.timeout.connect(self._notice)
        self.view.day_wanted.connect(self._open_day)
        desk.attention.day_changed.connect(self._day_changed)
        desk.attention.filter_changed.connect(self._read)
        desk.attention.suggestion_changed.connect(self._read)
        desk.bridge.changed.connect(self._changed)
        desk.bridge.found.connect(self._notice)
        self._say_month()

    def _hint(self, words: Text, *ways: QWidget) -> QFrame:
        px = self.desk.look.px
        inside = row(label(words, wrap=True), *ways, gap=px(12), margin=px(10))
        inside.setStretch(0, 1)
        made = frame(inside, "hint")
        made.hide()
        return made

    def _add_channel(self) -> None:
        to_section(self.desk, "business", "channels")

    def _add_tools(self) -> None:
        look = self.desk.look
        back = sign_button("left", Text("Previous month (Page Up)"), look, lambda: self.turn(-1))
        ahead = sign_button("right", Text("Next month (Page Down)"), look, lambda: self.turn(1))
        today = button(Text("Today"), self.go_to_today)
        today.setToolTip(say(Text("Go to today (Home)")))
        self.mending = self._suggesting()
        for tool in (back, today, ahead, self.mending):
            # A click takes the keyboard too: a title that was being typed is a post by then.
            tool.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.add_tool(tool)
        self._turning = (_Turning(back), _Turning(ahead))
        for key, act in (("PgUp", back.click), ("PgDown", ahead.click), ("Home", self.go_to_today)):
            QShortcut(QKeySequence(key), self, act, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _suggesting(self) -> QAbstractButton:
        def wanted() -> None:
            self.desk.attention.suggestion_wanted.emit(None)

        # With large letters words would make the window wider than a small screen.
        if self.desk.look.scale >= _LARGE:
            return sign_button("fix", Text("Suggest a fix"), self.desk.look, wanted)
        made = button(Text("Suggest a fix"), wanted)
        made.setToolTip(say(Text("Shows how the posts would stand well, before anything moves")))
        return made

    def new_post(self) -> None:
        """Has a title typed on the day where the person is; Enter makes the post."""
        self.view.new_post()

    def turn(self, months: int) -> None:
        """Shows another month, so many later."""
        day = self.desk.attention.day
        year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
        if FIRST_YEAR <= year <= LAST_YEAR:
            first = date(year, month + 1, 1)
            self.desk.attention.look_at(first.replace(day=min(day.day, month_end(first).day)))

    def go_to_today(self) -> None:
        """Shows today."""
        self.desk.attention.look_at(self.desk.bridge.today)
        self.view.show_day(self.desk.bridge.today)

    def _day_changed(self, day: date) -> None:
        self._say_month()
        if self.isVisible():
            self.view.show_day(day)
        else:
            self._stale = True

    def _say_month(self) -> None:
        title = say(Text("{day:month}", day=self.desk.attention.day))
        if title != self.title:
            self.set_title(title)
            self.view.setAccessibleName(say(Text("Calendar, {day:month}", day=self.desk.attention.day)))

    def _changed(self, what: Changed) -> None:
        if any(what.touches(table) for table in _SEEN):
            self._read()

    def _read(self) -> None:
        self._stale = not self.isVisible()
        if self._stale:
            return
        plan = self.desk.bridge.plan
        self._needs_channel.setVisible(not len(plan.channels))
        self._needs_post.setVisible(bool(len(plan.channels)) and not len(plan.posts))
        self._ask_days()
        self.view.read()

    def _ask_days(self) -> None:
        # Two bars would leave little of the month: the question comes back when what is suggested has gone.
        self.asking.look(wanted=self.suggesting.isHidden())

    def _notice(self) -> None:
        if self.isVisible():
            self.view.notice()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._read()
        self.view.show_day(self.desk.attention.day)
        self.view.mark_selected()
        self._noticing.start()

    def _open_day(self, day: date) -> None:
        from planner.gui.dialogs.day import DayDialog

        DayDialog(self.desk, day, self.window()).open()


class _Turning(QObject):
    """Presses a button over which a drag stays, again and again."""

    def __init__(self, button: QToolButton) -> None:
        super().__init__(button)
        self._timer = QTimer(self, interval=_TURNS_AFTER_MS)
        self._timer.timeout.connect(button.click)
        button.setAcceptDrops(True)
        button.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event.type():
            case QEvent.Type.DragEnter:
                event.accept()
                self._timer.start()
            case QEvent.Type.DragLeave | QEvent.Type.Drop | QEvent.Type.Hide:
                self._timer.stop()
        return super().eventFilter(watched, event)
