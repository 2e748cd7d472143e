"""What every step of the first start is: a question, a few fields, and what they answer."""

from __future__ import annotations

from PySide6.QtWidgets import QFormLayout, QLayout, QWidget

from planner.gui.parts.boxes import column
from planner.gui.parts.words import label
from planner.gui.theme.look import Look
from planner.operations.starting import Answers
from planner.text import Text


class Step(QWidget):
    """A step; `name` is what it is called beside the others. Its focus proxy is where it begins."""

    name: Text

    def __init__(self, look: Look, question: Text, why: Text) -> None:
        super().__init__()
        self.look = look
        self.body = column(gap=look.px(12))
        head = column(label(question, "heading"), label(why, "second", wrap=True), gap=look.px(4))
        self.setLayout(column(head, self.body, None, gap=look.px(18), margin=look.px(20)))

    def add(self, thing: QWidget | QLayout) -> None:
        """Puts something below what the step has."""
        if isinstance(thing, QLayout):
            self.body.addLayout(thing)
        else:
            self.body.addWidget(thing)

    def arrive(self, before: Answers) -> None:
        """Shows what follows from the answers of the steps before; for most nothing does."""

    def answered(self, before: Answers) -> Answers:
        """The answers with those of this step. Raises `Refused` for what is no answer."""
        raise NotImplementedError

    def skipped(self, before: Answers) -> Answers:
        """The answers where this step is skipped."""
        return before


def form(look: Look) -> QFormLayout:
    """Fields below each other, their names before them."""
    made = QFormLayout()
    made.setHorizontalSpacing(look.px(16))
    made.setVerticalSpacing(look.px(10))
    made.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return made
