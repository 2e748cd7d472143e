"""The goals in short, and the rhythm in which they are looked at."""

from __future__ import annotations

from planner.domain.goals import Goal
from planner.gui.desk import Desk
from planner.gui.parts.boxes import row
from planner.gui.parts.days import WIDTH, DayField
from planner.gui.parts.kept import ChoiceField, LineField
from planner.gui.parts.numbers import NumberField
from planner.gui.parts.words import label, name_of
from planner.gui.translate import say
from planner.gui.views.business_parts.rows import NAME_NEEDED, RowsSection, ThingRow
from planner.text import Text

_KINDS = (
    ("awareness", Text("Be known")),
    ("engagement", Text("Conversation")),
    ("traffic", Text("Visits")),
    ("leads", Text("Contacts")),
    ("sales", Text("Sales")),
    ("loyalty", Text("Regulars")),
    ("service", Text("Service")),
)
_STATES = (("active", Text("Active")), ("met", Text("Met")), ("dropped", Text("Dropped")))


class GoalRow(ThingRow):
    """A goal: its sentence, its kind, its due date, how it stands."""

    def __init__(self, desk: Desk, id: str) -> None:
        super().__init__(desk, "goals", id)
        px = desk.look.px
        first = desk.bridge.plan.business.first_weekday
        title = self.keep("title", Text("Goal"), LineField(NAME_NEEDED))
        kind = self.keep("kind", Text("Kind"), ChoiceField(_KINDS, px(126)))
        due = self.keep("due", Text("Due"), DayField(desk.look, desk.bridge.today, first))
        state = self.keep("state", Text("State"), ChoiceField(_STATES, px(108)))
        self.arrange(row(title, kind, due, state, self.remove_button, gap=px(8)))


class GoalsSection(RowsSection):
    """The goals."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            Text("Goals"),
            Text("What you want, as a sentence with a number: “60 breakfast tables a weekend”."),
            Text("Add a goal"),
            Text("No goals yet. Without one nobody can tell whether the posts bring anything."),
            "goals",
            "business",
        )
        px = desk.look.px
        self.head(
            (Text("Goal"), 0),
            (Text("Kind"), px(126)),
            (Text("Due"), px(WIDTH)),
            (Text("State"), px(108)),
            (None, px(28)),
        )
        self.review = self.below()
        first = desk.bridge.plan.business.first_weekday
        every, on = Text("Look at them every"), Text("last on")
        weeks = self.review.keep("review_every_weeks", every, NumberField(int, px(44), needed=True))
        last = self.review.keep("reviewed_on", on, DayField(desk.look, desk.bridge.today, first))
        said, then = name_of(weeks, every), name_of(last, on)
        self.review.arrange(row(said, weeks, label(Text("weeks"), "second"), px(16), then, last, None, gap=px(8)))

    def made(self, id: str) -> GoalRow:
        """The row of a goal."""
        return GoalRow(self.desk, id)

    def new(self) -> Goal:
        """A goal without a number or a day."""
        return Goal(self.free_id("g"), say(Text("New goal")))
