"""What new channels have in common: the goals and audiences they serve, when they begin, whether on trial."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from PySide6.QtWidgets import QCheckBox, QWidget

from planner.errors import Refused
from planner.gui.desk import Desk
from planner.gui.fields.days import DayField
from planner.gui.fields.kept import LineField
from planner.gui.fields.ticks import TicksField
from planner.gui.parts.boxes import column
from planner.gui.parts.words import label
from planner.gui.translate import say
from planner.gui.views.things.section import add_line, form
from planner.text import Text

TRIAL = timedelta(weeks=8)
"""How long a trial is proposed to be: long enough for some dozen posts, short enough to be looked back at."""


class Agreed(NamedTuple):
    """What is said of all the new channels; None is no day."""

    goals: tuple[str, ...]
    audiences: tuple[str, ...]
    starts: date | None
    trial_until: date | None


class ChannelTerms(QWidget):
    """Goals and audiences of the plan are ticked already; a trial is offered."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        look, plan, today = desk.look, desk.bridge.plan, desk.bridge.today
        first = plan.business.first_weekday
        grid = form(look)
        self.goals, self.audiences = TicksField(look), TicksField(look)
        goals = [(each.id, each.title) for each in plan.goals if each.state == "active"]
        audiences = [(each.id, each.name) for each in plan.audiences]
        for words, field, offered in (
            (Text("Serves the goals"), self.goals, goals),
            (Text("Speaks to"), self.audiences, audiences),
        ):
            if offered:
                field.offer(offered)
                field.write([id for id, _ in offered])
                field.setAccessibleName(say(words))
                add_line(grid, look, words, field)
        self.starts = DayField(look, today, first)
        self.starts.write(today)
        self.until = DayField(look, today + TRIAL, first)
        self.until.write(today + TRIAL)
        self.trial = QCheckBox(say(Text("until")))
        self.trial.setAccessibleName(say(Text("As a trial")))
        self.trial.toggled.connect(self._offer)
        self.starts.setAccessibleName(say(Text("Begins on")))
        self.until.setAccessibleName(say(Text("As a trial until")))
        add_line(grid, look, Text("Begins on"), self.starts, None)
        add_line(grid, look, Text("As a trial"), self.trial, self.until, None)
        then = label(Text("When the trial ends, Ritim asks whether you keep it."), "small", wrap=True)
        whole = column(gap=look.px(4))
        whole.addLayout(grid)
        whole.addWidget(then)
        self._then = then
        self.setLayout(whole)
        self.starts.textEdited.connect(self._follow)
        self._offer()

    def _offer(self) -> None:
        self.until.setEnabled(self.trial.isChecked())
        self._then.setVisible(self.trial.isChecked())

    def _follow(self) -> None:
        """A trial that nobody has chosen is proposed from the day on which the channel begins."""
        if not self.trial.isChecked():
            try:
                starts: date | None = self.starts.value()
            except Refused:
                return
            if starts is not None:
                self.until.write(starts + TRIAL)

    def read(self) -> Agreed:
        """What is said here. Raises `Refused` for what is no day, and for a trial without an end."""
        starts, until = _day(self.starts), _day(self.until) if self.trial.isChecked() else None
        if self.trial.isChecked() and until is None:
            raise Refused(Text("the trial has no end : write a day, or take the tick away"))
        if until is not None and starts is not None and until < starts:
            raise Refused(Text("the trial ends before it begins : choose a later day"))
        return Agreed(self.goals.value(), self.audiences.value(), starts, until)


def _day(field: LineField) -> date | None:
    day: date | None = field.value()
    return day
