"""A whole day: all that stands on it, also what the month has no room for."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from planner.domain.occurrences import Occurrence
from planner.domain.posts import STATUS_WORDS
from planner.gui.desk import Desk
from planner.gui.dialogs.sheet import Sheet
from planner.gui.models.special_days import SpecialDays
from planner.gui.parts.badges import badge_icons
from planner.gui.parts.boxes import column, emptied
from planner.gui.parts.special_day_row import SpecialDayRow
from planner.gui.parts.spot_row import spot_at
from planner.gui.parts.words import label
from planner.gui.translate import say
from planner.layout.days import Label, days_of, labels_of, status_of
from planner.painting.chips import clock
from planner.painting.marks import LABEL_LETTERS
from planner.text import Text

_SPECIAL_DAY = 640
_LINES = 12
"""More than these are scrolled."""


class DayDialog(Sheet):
    """Choosing a post selects it on the calendar."""

    def __init__(self, desk: Desk, day: date, parent: QWidget | None) -> None:
        super().__init__(parent, desk.look, Text("{day:weekday}", day=day), None)
        self._desk = desk
        plan, px = desk.bridge.plan, desk.look.px
        self._day = day
        self._labels = column(gap=px(12))
        self._special_days = SpecialDays(desk, self)
        self._special_days.ready.connect(self._name_day)
        self.add(self._labels)
        self._name_day()
        standing = days_of(plan, day, day, desk.bridge.session.memo).get(day, ())
        self.occurrences = [each for each in standing if each.placement.channel not in desk.attention.hidden]
        self.list = QListWidget()
        self.list.setAccessibleName(say(Text("Posts, {day:weekday}", day=day)))
        icons = badge_icons(plan.channels, desk.look)
        for occurrence in self.occurrences:
            item = QListWidgetItem(icons[occurrence.placement.channel], self._words(occurrence))
            item.setSizeHint(QSize(px(100), px(30)))
            self.list.addItem(item)
        sizes = [icon.availableSizes()[0] for icon in icons.values()]
        self.list.setIconSize(QSize(max((each.width() for each in sizes), default=0), px(16)))
        self.list.setMinimumWidth(px(420))
        self.list.setFixedHeight(px(30) * min(len(self.occurrences), _LINES) + px(4))
        self.list.itemActivated.connect(self._choose)
        self.list.itemClicked.connect(self._choose)
        if self.occurrences:
            self.add(self.list)
            self.list.setCurrentRow(0)
            self.list.setFocus()
        else:
            self.add(label(Text("Nothing stands on this day."), "second"))

    def _name_day(self) -> None:
        """Says what day it is, as far as that is known."""
        emptied(self._labels)
        special = self._special_days.between(self._day, self._day)
        for each in labels_of(self._desk.bridge.plan, self._day, self._day, special):
            self._labels.addWidget(self._named(each))

    def _named(self, named: Label) -> QWidget:
        """An event, a campaign, or a special day, which can become an event here."""
        if named.special is None:
            words = f"{LABEL_LETTERS[named.sign]} {named.name}"
            return label(words, "accent" if named.is_event else "second")
        made = SpecialDayRow(self._desk, named.special, dated=False)
        made.setMinimumWidth(self.look.px(_SPECIAL_DAY))
        made.event_button.clicked.connect(self.accept)
        return made

    def _words(self, occurrence: Occurrence) -> str:
        time, status = clock(occurrence.minutes), say(STATUS_WORDS[status_of(occurrence)])
        return "   ".join(part for part in (time, occurrence.post.title, status) if part)

    def _choose(self, item: QListWidgetItem) -> None:
        if self.isHidden():
            return  # where a click activates too, the one click is heard twice
        spot = spot_at(self.occurrences[self.list.row(item)])
        self.accept()
        self._desk.attention.show(spot)
