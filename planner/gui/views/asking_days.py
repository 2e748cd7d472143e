"""Asked once, above the calendar: which days does the business mark?"""

from __future__ import annotations

from PySide6.QtWidgets import QFrame

from planner.domain.business import SpecialDayKind
from planner.gui.desk import Desk
from planner.gui.parts.boxes import column, row
from planner.gui.parts.buttons import button
from planner.gui.parts.flow import Flow
from planner.gui.parts.special_day_kinds import kind_boxes, ticked
from planner.gui.parts.words import label
from planner.operations import special_days
from planner.text import Text


class AskingDays(QFrame):
    """Hidden once it is answered; none is an answer too."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("role", "hint")
        self._desk = desk
        px = desk.look.px
        self.boxes = kind_boxes()
        self.show_button = button(Text("Show these days"), self._answer, "primary")
        self.none_button = button(Text("None"), lambda: self._mark([]))
        for box in self.boxes.values():
            box.clicked.connect(self._ticked)
        question = label(Text("Which special days does your business mark? They appear on the calendar."), wrap=True)
        answers = Flow(*self.boxes.values(), self.show_button, self.none_button, gap=px(14), below=px(6))
        self.setLayout(row(column(question, answers, gap=px(6)), gap=px(12), margin=px(10)))
        self._ticked()
        self.hide()

    def look(self, *, wanted: bool) -> None:
        """Asks, where that is wanted, as long as there is a calendar to show the days on, and no answer."""
        plan = self._desk.bridge.plan
        open_yet = plan.business.special_days is None and bool(len(plan.channels)) and bool(len(plan.posts))
        self.setVisible(wanted and open_yet)

    def _ticked(self) -> None:
        self.show_button.setEnabled(bool(ticked(self.boxes)))

    def _answer(self) -> None:
        self._mark(ticked(self.boxes))

    def _mark(self, kinds: list[SpecialDayKind]) -> None:
        self._desk.bridge.do(special_days.mark, kinds)
