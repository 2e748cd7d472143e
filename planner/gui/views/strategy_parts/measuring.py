"""Where what was measured is typed in: a number and a day."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from planner.domain.noun import Amount
from planner.errors import Refused
from planner.gui.desk import Desk
from planner.gui.fields.days import DayField
from planner.gui.fields.numbers import NEEDED, NumberField
from planner.gui.parts.boxes import column
from planner.gui.parts.buttons import button
from planner.gui.parts.flow import Flow
from planner.gui.parts.messages import Message
from planner.gui.parts.words import label
from planner.gui.translate import say
from planner.gui.views.strategy_parts.goal_fields import NUMBER_WIDTH
from planner.operations.progress import note_progress
from planner.text import Text


class Measuring(QWidget):
    """Adds a number to what was measured of the goal `id`; on a day that has one, it takes its place."""

    def __init__(self, desk: Desk, id: str) -> None:
        super().__init__()
        self._desk, self._id = desk, id
        look, bridge = desk.look, desk.bridge
        self.number = NumberField(Amount, look.px(NUMBER_WIDTH))
        self.on = DayField(look, bridge.today, bridge.plan.business.first_weekday)
        self.on.show_value(bridge.today)
        self.add_button = button(Text("Note it"), self._add)
        self.number.returnPressed.connect(self._add)
        self.on.returnPressed.connect(self._add)
        self._message = Message(look)
        line = Flow(self.number, self.on, self.add_button, gap=look.px(6), below=look.px(4))
        words = label(Text("A new number, and its day"), "small")
        words.setBuddy(self.number)
        self.setLayout(column(words, line, self._message, gap=look.px(3)))

    def tell(self, goal: str) -> None:
        """Names its fields by their goal, for those who cannot see where they stand."""
        for field, words in ((self.number, Text("Number today")), (self.on, Text("Measured on"))):
            field.setAccessibleName(say(Text("{thing}: {field}", thing=goal, field=words)))
        self.add_button.setAccessibleName(say(Text("{thing}: {field}", thing=goal, field=Text("Note it"))))

    def _add(self) -> None:
        try:
            value, on = self.number.value(), self.on.value() or self._desk.bridge.today
        except Refused as refused:
            self._message.tell(refused.text)
            return
        if value is None:
            self._message.tell(NEEDED)
            self.number.setFocus()
            return
        if self._desk.bridge.do(note_progress, self._id, on, value, refused=self._message.tell):
            self._message.hide()
            self.number.clear()
            self.on.setText(self.on.written(self._desk.bridge.today))
            self.number.setFocus()
