"""The times of the week at which a channel likes to post, as small buttons that take them away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QToolButton, QWidget

from planner.domain.channels import Slot
from planner.domain.times import Weekday
from planner.errors import Refused
from planner.gui.fields.hours import week_from, weekday_name
from planner.gui.fields.kept import ChoiceField, Kept
from planner.gui.fields.times import TimeField
from planner.gui.parts.boxes import column, emptied, row
from planner.gui.parts.buttons import SignButton, button, sign_button
from planner.gui.parts.words import tooltip
from planner.gui.theme.look import Look
from planner.gui.translate import say
from planner.text import Text

_A_LINE = 5


class SlotsField(QWidget, Kept):
    """Slots in the order of the week, and a line that adds one."""

    edited = Signal(bool)

    def __init__(self, look: Look, first_weekday: Weekday) -> None:
        super().__init__()
        self._look = look
        self._week = week_from(first_weekday)
        self._slots: tuple[Slot, ...] = ()
        self.plus = sign_button("plus", Text("Add a time"), look, self._open)
        self._grid = QGridLayout()
        self._grid.setSpacing(look.px(4))
        self._grid.setColumnStretch(_A_LINE, 1)
        self.weekday = ChoiceField([(each, weekday_name(each)) for each in self._week], look.px(118))
        self.weekday.write(self._week[0])
        self.time = TimeField(look, needed=True)
        self.time.setPlaceholderText("09:30")
        self.time.returnPressed.connect(self._add)
        self.add_button = button(Text("Add"), self._add)
        self._adding = QWidget()
        self._adding.setLayout(row(self.weekday, self.time, self.add_button, None, gap=look.px(6)))
        self._adding.hide()
        self.setLayout(column(self._grid, self._adding, gap=look.px(6)))

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        for widget, words in (
            (self.weekday, Text("weekday")),
            (self.time, Text("time")),
            (self.add_button, Text("Add")),
            (self.plus, Text("Add a time")),
        ):
            widget.setAccessibleName(say(Text("{thing}: {field}", thing=name, field=words)))

    def value(self) -> tuple[Slot, ...]:
        """The slots, in the order in which they were added."""
        return self._slots

    def write(self, value: Sequence[Slot]) -> None:
        """Shows slots."""
        self._slots = tuple(value)
        emptied(self._grid)
        for at, slot in enumerate(sorted(self._slots, key=self._order)):
            self._grid.addWidget(self._chip(slot), *divmod(at, _A_LINE))
        self.plus = sign_button("plus", Text("Add a time"), self._look, self._open)
        self._grid.addWidget(self.plus, *divmod(len(self._slots), _A_LINE))
        self.setAccessibleName(self.accessibleName())

    def _order(self, slot: Slot) -> tuple[int, str]:
        return self._week.index(slot.weekday), slot.time

    def _chip(self, slot: Slot) -> QToolButton:
        chip = SignButton()
        chip.setText(say(Text("{day} {time} ×", day=weekday_name(slot.weekday, short=True), time=slot.time)))
        chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        words = say(Text("Remove {day} {time}", day=weekday_name(slot.weekday), time=slot.time))
        chip.setAccessibleName(words)
        chip.setToolTip(tooltip(words))
        chip.clicked.connect(lambda: self._change(tuple(each for each in self._slots if each != slot)))
        return chip

    def _open(self) -> None:
        self._adding.setVisible(self._adding.isHidden())
        self.weekday.setFocus()

    def _add(self) -> None:
        try:
            slot = Slot(self.weekday.value(), self.time.value())
        except Refused:
            self.time.mark(True)
            self.time.setFocus()
            return
        self.time.mark(False)
        self.time.clear()
        if slot not in self._slots:
            self._change((*self._slots, slot))

    def _change(self, slots: tuple[Slot, ...]) -> None:
        self.write(slots)
        (self.weekday if self._adding.isVisible() else self.plus).setFocus()
        self.edited.emit(False)
