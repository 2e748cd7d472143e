"""Muting a warning: why, and until when."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtWidgets import QLineEdit, QRadioButton, QWidget

from planner.checks.finding import Finding
from planner.gui.desk import Desk
from planner.gui.dialogs.sheet import Sheet
from planner.gui.fields.day_button import DayButton
from planner.gui.parts.boxes import column, row
from planner.gui.parts.words import label
from planner.gui.translate import say
from planner.operations.muting import mute
from planner.text import Text

_USUAL = timedelta(days=30)


class MuteDialog(Sheet):
    """Asks for the reason and the end, and mutes the findings of this code on this subject."""

    def __init__(self, desk: Desk, finding: Finding, parent: QWidget | None) -> None:
        super().__init__(parent, desk.look, Text("Mute this warning"), Text("Mute"), self._mute)
        self._desk, self._finding = desk, finding
        px = desk.look.px
        self.setMinimumWidth(px(440))
        self.reason = QLineEdit()
        self.reason.setMaxLength(500)
        self.until_a_day = QRadioButton(say(Text("Up to and including")))
        self.for_good = QRadioButton(say(Text("For good")))
        self.until_a_day.setChecked(True)
        self.end = DayButton(desk.look, Text("Last day on which it is muted"), desk.bridge.plan.business.first_weekday)
        self.end.setFixedWidth(px(170))
        self.end.show_day(self._usual_end())
        self.until_a_day.toggled.connect(self.end.setEnabled)
        asked = label(Text("Why may it be so?"))
        asked.setBuddy(self.reason)
        self.add(label(finding.message, "strong", wrap=True))
        self.add(column(asked, self.reason, gap=px(4)))
        self.add(column(row(self.until_a_day, self.end, None), self.for_good, gap=px(8)))
        alike = sum((each.code, each.subject) == (finding.code, finding.subject) for each in desk.bridge.findings)
        if alike > 1:
            words = Text("{n} warning of this kind falls silent.", "{n} warnings of this kind fall silent.", n=alike)
            self.add(label(words, "small", wrap=True))
        self.add(label(Text("What is muted stands at the end of the Warnings page."), "small", wrap=True))
        self.reason.setFocus()

    def _usual_end(self) -> date:
        """The last day that the warning speaks of, while that is to come; else a month from now."""
        today = self._desk.bridge.today
        last = self._finding.last
        return last if last is not None and last > today else today + _USUAL

    def _mute(self) -> bool:
        reason = self.reason.text().strip()
        if not reason:
            self.message.tell(Text("say why : whoever comes after you will want to know"))
            self.reason.setFocus()
            return False
        until = None if self.for_good.isChecked() else self.end.day
        return self._desk.bridge.do(
            mute, self._finding.code, self._finding.subject, until, reason, refused=self.message.tell
        )
