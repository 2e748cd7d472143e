"""The question that comes back: a goal began without its number, do you know it by now?"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame

from planner.domain.noun import Amount
from planner.errors import Refused
from planner.gui.desk import Desk
from planner.gui.fields.goal_sentence import ASK_AGAIN
from planner.gui.fields.numbers import NEEDED, NumberField
from planner.gui.parts.blanks import blanks
from planner.gui.parts.boxes import column
from planner.gui.parts.buttons import button
from planner.gui.parts.messages import Message
from planner.gui.parts.words import label
from planner.gui.translate import say
from planner.gui.views.strategy_parts.goal_fields import NUMBER_WIDTH
from planner.operations import nouns, progress
from planner.text import Text


class AskAgain(QFrame):
    """Asks where the goal `id` stands now; who still does not know is asked again in four weeks."""

    def __init__(self, desk: Desk, id: str) -> None:
        super().__init__()
        self._desk, self._id = desk, id
        look = desk.look
        px = look.px
        self.setProperty("role", "tint")
        self.now = NumberField(Amount, px(NUMBER_WIDTH))
        self.save_button = button(Text("That is it"), self._save)
        self.later_button = button(Text("Still unknown: ask again in 4 weeks"), self._later, "link")
        self.later_button.setMinimumHeight(px(28))
        self.now.returnPressed.connect(self._save)
        self._message = Message(look)
        question = label(Text("You did not know where this stands. Do you know it now?"), "strong", wrap=True)
        sentence = blanks(look, Text("Now it is {number} {button} {later}"), number=self.now,
                          button=self.save_button, later=self.later_button)  # fmt: skip
        whole = column(question, sentence, self._message, gap=px(6))
        whole.setContentsMargins(px(10), px(8), px(10), px(8))
        self.setLayout(whole)

    def tell(self, goal: str) -> None:
        """Names its fields by their goal, for those who cannot see where they stand."""
        self.now.setAccessibleName(say(Text("{thing}: {field}", thing=goal, field=Text("Where it stands now"))))
        for each, words in ((self.save_button, Text("That is it")), (self.later_button, Text("Still unknown"))):
            each.setAccessibleName(say(Text("{thing}: {field}", thing=goal, field=words)))

    def _save(self) -> None:
        try:
            value = self.now.value()
        except Refused as refused:
            self._message.tell(refused.text)
            return
        if value is None:
            self._message.tell(NEEDED)
            return
        self._do(progress.begin_with, self._id, self._desk.bridge.today, value)

    def _later(self) -> None:
        self._do(nouns.change, "goals", self._id, ask_again=self._desk.bridge.today + ASK_AGAIN)

    def _do(self, verb: Callable[..., None], *args: object, **fields: object) -> None:
        if self._desk.bridge.do(verb, *args, refused=self._message.tell, **fields):
            self._message.hide()
            self.now.clear()
