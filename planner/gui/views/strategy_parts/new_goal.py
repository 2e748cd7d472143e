"""Where a goal begins: a sentence with blanks."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame

from planner.errors import Refused
from planner.gui.desk import Desk
from planner.gui.fields.goal_sentence import GoalSentence
from planner.gui.parts.boxes import column, row
from planner.gui.parts.buttons import button
from planner.gui.parts.messages import Message
from planner.operations import nouns
from planner.text import Text


class NewGoal(QFrame):
    """The sentence, and a button that makes the goal. `made` says its id; `left` that there is to be none."""

    made = Signal(str)
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        look, bridge = desk.look, desk.bridge
        px = look.px
        self.setProperty("role", "tint")
        self.sentence = GoalSentence(look, bridge.today, bridge.plan.business.first_weekday)
        self.message = Message(look)
        self.add_button = button(Text("Add this goal"), self._add, "primary")
        ways = row(self.add_button, button(Text("Cancel"), self.left.emit, "link"), None)
        whole = column(self.sentence, self.message, ways, gap=px(8))
        whole.setContentsMargins(px(12), px(10), px(12), px(10))
        self.setLayout(whole)

    def begin(self) -> None:
        """Empties the blanks, and puts the cursor into the first."""
        self.sentence.begin()
        self.message.hide()
        self.show()
        self.sentence.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.sentence.isAncestorOf(self.focusWidget()):
            self._add()
        else:
            super().keyPressEvent(event)

    def _add(self) -> None:
        try:
            goal = self.sentence.goal(nouns.new_id(self._desk.bridge.plan.goals, "g"))
        except Refused as refused:
            self.message.tell(refused.text)
            return
        if self._desk.bridge.do(nouns.add, goal, refused=self.message.tell):
            self.made.emit(goal.id)
