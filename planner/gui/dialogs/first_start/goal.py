"""Step 2: one goal, a sentence with blanks."""

from __future__ import annotations

from datetime import date

from planner.gui.dialogs.first_start.step import Step
from planner.gui.fields.goal_sentence import GoalSentence
from planner.gui.theme.look import Look
from planner.operations.starting import Answers
from planner.text import Text


class GoalStep(Step):
    """What the business wants, as a number that can be counted by a day; `today` is where time begins."""

    name = Text("One goal")

    def __init__(self, look: Look, today: date) -> None:
        super().__init__(
            look,
            Text("What do you want?"),
            Text("One thing that you can count. Later it shows whether the posts bring anything."),
        )
        self.sentence = GoalSentence(look, today)
        self.add(self.sentence)
        self.setFocusProxy(self.sentence)

    def answered(self, before: Answers) -> Answers:
        """The goal; none where nothing was filled in. Raises `Refused` for a number of nothing."""
        return before if self.sentence.empty else before._replace(goal=self.sentence.goal("g1"))
