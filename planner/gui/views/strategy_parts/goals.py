"""The goals, a card each; those that are met or dropped are folded away at the end."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget

from planner.domain.goals import Goal
from planner.gui.desk import Desk
from planner.gui.parts.buttons import button
from planner.gui.translate import say
from planner.gui.views.strategy_parts.goal_card import GoalCard
from planner.gui.views.strategy_parts.new_goal import NewGoal
from planner.gui.views.things.rows import CARDS_APART, RowsSection
from planner.text import Text


class GoalsSection(RowsSection):
    """The goals."""

    gap = CARDS_APART

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            Text("Goals"),
            Text("What you want, as a sentence with a number: “60 breakfast tables a weekend”."),
            Text("Add a goal"),
            Text("No goals yet. Without one nobody can tell whether the posts bring anything."),
            "goals",
            "audiences",
            "channels",
            "business",
        )
        self.new_goal = NewGoal(desk)
        self.new_goal.hide()
        self.new_goal.made.connect(self._made)
        self.new_goal.left.connect(self._left)
        self.card.insertWidget(self.card.indexOf(self.foot), self.new_goal)
        self.closed_button = button("", self._turn, "link")
        self.foot.addWidget(self.closed_button)
        self._closed_shown = False

    def made(self, id: str) -> GoalCard:
        """The card of a goal."""
        return GoalCard(self.desk, id)

    def ordered(self) -> list[Goal]:
        """The active ones first."""
        return sorted(self.desk.bridge.plan.goals, key=lambda goal: goal.state != "active")

    def show_plan(self) -> None:
        """Shows the goals; what is over stays folded away, unless it has been asked for."""
        super().show_plan()
        closed = [goal.id for goal in self.desk.bridge.plan.goals if goal.state != "active"]
        for id, card in self.rows.items():
            box = card.parentWidget()
            hidden = id in closed and not self._closed_shown
            here = QApplication.focusWidget()
            if hidden and here is not None and card.isAncestorOf(here):
                self.closed_button.setFocus()
            if box is not None:
                box.setHidden(hidden)
        said = Text("Hide what is met or dropped") if self._closed_shown else Text(
            "{n} met or dropped", "{n} met or dropped", n=len(closed)
        )  # fmt: skip
        self.closed_button.setText(say(said))
        self.closed_button.setVisible(bool(closed))

    def _turn(self) -> None:
        self._closed_shown = not self._closed_shown
        self.show_plan()

    def add(self) -> None:
        """Shows the sentence with its blanks."""
        self.add_button.hide()
        self.new_goal.begin()
        self.entered.emit(self.new_goal)

    def _left(self) -> None:
        self.new_goal.hide()
        self.add_button.show()
        self.add_button.setFocus()

    def _made(self, id: str) -> None:
        self._left()
        self.entered.emit(self.enter(id))

    def enter(self, id: str) -> QWidget:
        """Puts the cursor on the card of this goal, which may be folded away; without one on the first."""
        goal = self.desk.bridge.plan.goals.get(id)
        if goal is not None and goal.state != "active" and not self._closed_shown:
            self._turn()
        return super().enter(id)
