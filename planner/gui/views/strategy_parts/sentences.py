"""Why the business posts at all, in up to five sentences."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from planner.gui.desk import Desk
from planner.gui.fields.sentence import SentenceField
from planner.gui.parts.boxes import column
from planner.gui.parts.words import name_of
from planner.gui.views.things.section import Section
from planner.gui.views.things.thing import Thing
from planner.text import Text

_SENTENCES = (
    ("who", Text("Who we are"), Text("We are the bakery on the corner that …")),
    ("for_whom", Text("For whom"), Text("We are here for people who …")),
    ("promise", Text("What we promise"), Text("Whoever comes to us gets …")),
    ("leave_out", Text("What we leave out"), Text("We do not …")),
    ("also", Text("One more"), Text("Every post should …")),
)


class SentencesSection(Section):
    """The strategy: each sentence has a name, and, while it is empty, a beginning."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            Text("Why we post"),
            Text("Up to five sentences, by which every post can be measured."),
            "strategy",
        )
        self.thing = Thing(desk, "strategy")
        px = desk.look.px
        lines = column(gap=px(8))
        for name, words, beginning in _SENTENCES:
            field = self.thing.keep(name, words, SentenceField(desk.look, beginning))
            lines.addLayout(column(name_of(field, words), field, gap=px(3)))
        self.thing.arrange(lines)
        self.card.addWidget(self.thing)

    def show_plan(self) -> None:
        """Shows the sentences."""
        self.thing.show_plan()

    def enter(self, id: str) -> QWidget:  # noqa: ARG002
        """Puts the cursor into the first sentence."""
        self.thing.enter()
        return self.thing
