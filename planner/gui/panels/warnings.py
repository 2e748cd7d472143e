"""The warnings of the shown month, beside the calendar while nothing is selected."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame

from planner.checks.finding import Finding
from planner.domain.times import month_end
from planner.gui.desk import Desk
from planner.gui.models.findings import by_mistake, is_past, touching
from planner.gui.models.first_days import FirstDays, first_steps
from planner.gui.parts.boxes import column, row, scrolled
from planner.gui.parts.buttons import button
from planner.gui.parts.step_card import first_steps_column
from planner.gui.parts.warning_list import WarningList
from planner.gui.parts.words import label
from planner.gui.translate import say
from planner.text import Text

_ROOM = 3
_AFTER_MS = 20


class WarningsPanel(QFrame):
    """What is wrong in the month that the calendar shows, and what has no date, by mistake."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        self._desk = desk
        self._first_days = FirstDays(desk.bridge)
        px = desk.look.px
        self._title = label(Text("Warnings"), "heading")
        self._when = label("", "second")
        self._nothing = label("", "second", wrap=True)
        self._steps = first_steps_column(desk)
        self._list = WarningList(desk, _ROOM, compact=True, more=self._show_all)
        self._all = button("", self._show_all, "link")
        inside = QFrame()
        body = column(self._nothing, self._steps, self._list, row(self._all, None), None, gap=px(12))
        body.setContentsMargins(px(16), px(8), px(16), px(16))
        inside.setLayout(body)
        head = row(self._title, self._when, None, gap=px(8))
        head.setContentsMargins(px(16), px(14), px(16), px(8))
        self._scroll = scrolled(inside)
        self.setLayout(column(head, self._scroll, gap=0))
        # The calendar paints first, and one look does for all that came in between.
        self._soon = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._soon.timeout.connect(self._look)
        desk.bridge.found.connect(self._look_soon)
        desk.attention.day_changed.connect(self._look_soon)
        desk.attention.filter_changed.connect(self._look_soon)

    def _look_soon(self) -> None:
        if self.isVisible():
            self._soon.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._soon.start()

    def _show_all(self) -> None:
        self._desk.attention.go("warnings")

    def _look(self) -> None:
        bridge, day = self._desk.bridge, self._desk.attention.day
        month, last = day.replace(day=1), month_end(day)
        heard = [each for each in bridge.warnings if not is_past(each, bridge.today) and not self._is_hidden(each)]
        here = touching(heard, month, last)
        steps = first_steps(here, bridge.plan) if self._first_days.lasting else []
        self._when.setText(say(Text("{month:month}", month=month)))
        self._title.setText(say(Text("Next steps") if steps else Text("Warnings")))
        self._steps.tell(steps)
        self._list.tell([] if self._first_days.lasting else by_mistake(here))
        self._list.setVisible(not self._first_days.lasting)
        self._nothing.setText(say(Text("Nothing to warn of in {month:month}.", month=month)))
        self._nothing.setVisible(not here)
        count = len(bridge.warnings)
        self._all.setText(say(Text("All warnings ({n})", "All warnings ({n})", n=count)))
        self._all.setVisible(count > 0)

    def _is_hidden(self, finding: Finding) -> bool:
        kind, _, id = finding.subject.partition(":")
        return kind == "channel" and id in self._desk.attention.hidden
