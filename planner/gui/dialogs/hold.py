"""Holding promotion back on a bad day: for how long, why, and what will wait."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QButtonGroup, QLabel, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from planner.domain.occurrences import Occurrence
from planner.domain.plan import Plan
from planner.gui.desk import Desk
from planner.gui.dialogs.sheet import Sheet
from planner.gui.fields.day_button import DayButton
from planner.gui.parts.badges import badge_icons
from planner.gui.parts.boxes import column, emptied, frame, row
from planner.gui.parts.words import label
from planner.gui.translate import say
from planner.knowledge.platforms import channel_name
from planner.operations.holding import each_post, hold, holdable, in_force
from planner.text import Text

_DAYS = (1, 3, 7)
_USUAL = 3
_MOST_SHOWN = 5


class HoldDialog(Sheet):
    """Asks how many days, shows what goes to the ideas, and takes it there."""

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        super().__init__(parent, desk.look, Text("Hold promotion"), Text("Hold"), self._hold)
        self._desk = desk
        px = desk.look.px
        today, first = desk.bridge.today, desk.bridge.plan.business.first_weekday
        self.setMinimumWidth(px(460))
        about = Text(
            "On a day of mourning or disaster nobody wants to be sold anything. "
            "What is promotional waits among the ideas until you resume; everything else stays."
        )
        self.add(label(about, "second", wrap=True))
        self._group = QButtonGroup(self)
        self.lengths = {days: QRadioButton(say(_for(days, today))) for days in _DAYS}
        self.until = QRadioButton(say(Text("Up to and including")))
        self.end = DayButton(desk.look, Text("Last day on which it is held"), first)
        self.end.setFixedWidth(px(170))
        self.end.show_day(today + timedelta(days=13))
        for each in (*self.lengths.values(), self.until):
            self._group.addButton(each)
        self.lengths[_USUAL].setChecked(True)
        self.end.setEnabled(False)
        # No wider than its words: so is the ring of the focus.
        lengths = (row(each, None) for each in self.lengths.values())
        self.add(column(*lengths, row(self.until, self.end, None), gap=px(6)))
        self.why = QLineEdit(maxLength=200)
        asked = label(Text("Why? It may stay empty."))
        asked.setBuddy(self.why)
        self.why.setAccessibleName(say(Text("Why promotion is held")))
        self.add(column(asked, self.why, gap=px(4)))
        self.said: QLabel = label("", "strong", wrap=True)
        self._lines: QVBoxLayout = column(gap=px(4))
        inside = column(self.said, self._lines, gap=px(6))
        inside.setContentsMargins(px(12), px(8), px(12), px(10))
        self.add(frame(inside, "card"))
        self._group.buttonToggled.connect(self._show)
        self.until.toggled.connect(self.end.setEnabled)
        self.end.picked.connect(self._show)
        self._show()
        self.lengths[_USUAL].setFocus()

    @property
    def days(self) -> int:
        """For how many days it is asked; none, where the day chosen is past, and as long as none is chosen."""
        if not self.until.isChecked():
            return next(days for days, each in self.lengths.items() if each.isChecked())
        return (self.end.day - self._desk.bridge.today).days + 1 if self.end.day is not None else 0

    @property
    def _lacks_day(self) -> bool:
        return self.until.isChecked() and self.end.day is None

    def _show(self) -> None:
        """Says what will be held, each post once."""
        today, plan = self._desk.bridge.today, self._desk.bridge.plan
        now, last = self._desk.bridge.session.now(), today + timedelta(days=self.days - 1)
        found = holdable(plan, now, last) if self.days > 0 else []
        posts: dict[tuple[str, date | None], list[Occurrence]] = {}
        for each in found:
            posts.setdefault(each_post(each), []).append(each)
        emptied(self._lines)
        self.said.setText(say(_said(len(posts), plan)))
        for some in list(posts.values())[:_MOST_SHOWN]:
            self._lines.addWidget(self._line(some))
        more = len(posts) - _MOST_SHOWN
        if more > 0:
            self._lines.addWidget(label(Text("and {n} more", "and {n} more", n=more), "small"))
        assert self.yes is not None
        before = in_force(plan)
        self.yes.setEnabled(bool(posts) or self._lacks_day or (before is not None and last > before.ends))
        self.adjustSize()

    def _line(self, occurrences: list[Occurrence]) -> QWidget:
        """The first day of a post, its title, its channels."""
        look, plan = self._desk.look, self._desk.bridge.plan
        icons = badge_icons(plan.channels, look)
        badges = []
        for each in occurrences:
            icon, badge = icons[each.placement.channel], QLabel()
            badge.setPixmap(icon.pixmap(QSize(icon.availableSizes()[0])))
            channel = plan.channels[each.placement.channel]
            badge.setAccessibleName(say(channel_name(channel.platform, channel.handle)))
            badges.append(badge)
        first = occurrences[0]
        day = label(Text("{day:short}", day=first.day), "second")
        day.setFixedWidth(look.px(86))
        title = label(first.post.title)
        title.setMinimumWidth(1)
        pinned = [label(Text("pinned"), "small")] if first.post.pinned else []
        made = QWidget()
        line = row(day, title, *pinned, *badges, gap=look.px(6))
        line.setStretch(1, 1)
        made.setLayout(line)
        return made

    def _hold(self) -> bool:
        if self._lacks_day:
            self.message.tell(Text("Choose the last day on which it is held."))
            return False
        return self._desk.bridge.do(hold, self.days, self.why.text().strip(), refused=self.message.tell)


def _for(days: int, today: date) -> Text:
    if days == 1:
        return Text("Today")
    last = today + timedelta(days=days - 1)
    return Text("{n} day, up to {last:weekday}", "{n} days, up to {last:weekday}", n=days, last=last)


def _said(posts: int, plan: Plan) -> Text:
    if not posts:
        return Text("Nothing promotional is planned in this time.")
    said = Text("{n} post goes to the ideas:", "{n} posts go to the ideas:", n=posts)
    if in_force(plan) is None:
        return said
    return Text("Besides what is held already: {more}", more=said)
