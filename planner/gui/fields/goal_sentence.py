"""A goal as a sentence with blanks: "We want 60 breakfast tables a week by 28 March; now it is 25"."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QCheckBox, QWidget

from planner.domain.goals import Goal, GoalKind
from planner.domain.noun import Amount
from planner.domain.times import Weekday
from planner.errors import Refused
from planner.gui.fields.days import DayField
from planner.gui.fields.kept import ChoiceField, LineField
from planner.gui.fields.numbers import NumberField
from planner.gui.parts.blanks import blanks
from planner.gui.parts.boxes import column
from planner.gui.parts.words import label
from planner.gui.theme.look import Look
from planner.gui.translate import locale, say
from planner.text import Text

ASK_AGAIN = timedelta(weeks=4)
"""After so long a baseline that is not known is asked for again."""
_MONTHS = 3
_COUNTED = {"week": Text("{what} a week"), "month": Text("{what} a month"), "all": Text("{what}")}
_PERIODS = (("week", Text("a week")), ("month", Text("a month")), ("all", Text("in all")))
_SO_THAT: tuple[tuple[GoalKind, Text], ...] = (
    ("sales", Text("people buy or book")),
    ("awareness", Text("more people know us")),
    ("traffic", Text("people visit our page or shop")),
    ("leads", Text("people ask us")),
    ("engagement", Text("people talk with us")),
    ("loyalty", Text("customers come again")),
    ("service", Text("customers get an answer")),
)


class GoalSentence(QWidget):
    """The blanks of a goal that begins today; what is not known now is asked for again in four weeks."""

    def __init__(self, look: Look, today: date, first_weekday: Weekday = "mon") -> None:
        super().__init__()
        self._today = today
        px = look.px
        self.number = NumberField(Amount, px(72))
        self.number.setPlaceholderText("60")
        self.what = LineField(width=px(210))
        self.what.setMaxLength(200)
        self.what.setPlaceholderText(say(Text("breakfast bookings")))
        self.period = ChoiceField(_PERIODS, px(116))
        self.now = NumberField(Amount, px(72))
        self.now.setPlaceholderText("25")
        self.unknown = QCheckBox(say(Text("I do not know")))
        self.unknown.setMinimumHeight(px(28))
        self.due = DayField(look, today, first_weekday)
        self.kind = ChoiceField(_SO_THAT, px(250))
        self._again = label("", "second", wrap=True)
        for field, words in (
            (self.number, Text("How many you want")),
            (self.what, Text("What you want")),
            (self.period, Text("In what time")),
            (self.now, Text("How many it is now")),
            (self.due, Text("By when")),
            (self.kind, Text("What for")),
        ):
            field.setAccessibleName(say(words))
        wanted = {"target": self.number, "what": self.what, "period": self.period}
        self.setLayout(
            column(
                blanks(look, Text("We want {target} {what} {period}"), **wanted),
                blanks(look, Text("by {due} so that {kind}"), due=self.due, kind=self.kind),
                blanks(look, Text("Now it is {now} {unknown}"), now=self.now, unknown=self.unknown),
                self._again,
                gap=px(8),
            )
        )
        self.setFocusProxy(self.number)
        self.unknown.toggled.connect(self._know)
        self.begin()

    def begin(self) -> None:
        """Empties the blanks."""
        for field in (self.number, self.what, self.now):
            field.clear()
        self.unknown.setChecked(False)
        self._again.hide()
        self.period.write("week")
        self.kind.write("sales")
        self.due.write(QDate(self._today.year, self._today.month, self._today.day).addMonths(_MONTHS).toPython())

    def _know(self, unknown: bool) -> None:
        self.now.setDisabled(unknown)
        again = Text("Nobody has to know this at once: Ritim asks again on {day}.", day=self._today + ASK_AGAIN)
        self._again.setText(say(again))
        self._again.setVisible(unknown)

    @property
    def empty(self) -> bool:
        """Whether nothing has been written into it."""
        return not any(field.text().strip() for field in (self.number, self.what, self.now))

    def goal(self, id: str) -> Goal:
        """The goal that it says. Raises `Refused` where it does not say what to count."""
        number, what, period = self.number.value(), self.what.value(), self.period.value()
        now = None if self.unknown.isChecked() else self.now.value()
        if not what:
            self.what.setFocus(Qt.FocusReason.OtherFocusReason)
            raise Refused(Text("the goal does not say what to count : write it into the sentence"))
        return Goal(
            id,
            _title(what, period, "" if number is None else self.number.written(number)),
            self.kind.value(),
            metric=_counted(what, period),
            baseline=now,
            target=number,
            starts=self._today,
            due=self.due.value(),
            ask_again=self._today + ASK_AGAIN if now is None else None,
        )


def _counted(what: str, period: str) -> str:
    return say(Text(_COUNTED[period].message, what=what))


def _title(what: str, period: str, number: str) -> str:
    words = _counted(f"{number} {what}".strip(), period)
    return locale().toUpper(words[:1]) + words[1:]
