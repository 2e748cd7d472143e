"""A thing to do next: what, why, and the way to it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QFrame

from planner.checks.finding import Finding
from planner.gui.desk import Desk
from planner.gui.leading import lead_to
from planner.gui.models.first_days import NextStep
from planner.gui.parts.boxes import column
from planner.gui.parts.buttons import button
from planner.gui.parts.flow import Flow
from planner.gui.parts.live_column import LiveColumn
from planner.gui.parts.words import label
from planner.gui.translate import say
from planner.text import Text

Way = tuple[Text, Callable[[], object]]


class StepCard(QFrame):
    """Words, the reason below them, and buttons; `finding` is what asks for it, if one does."""

    def __init__(self, desk: Desk, words: Text, why: Text, ways: Sequence[Way], finding: Finding | None = None) -> None:
        super().__init__()
        self.finding = finding
        px = desk.look.px
        self.setProperty("role", "tint")
        said = say(words)
        self.setAccessibleName(said)
        sentences = column(label(said, "strong", wrap=True), label(why, "small", wrap=True), gap=px(3))
        # The words of the links stand under those of the sentences.
        sentences.setContentsMargins(px(5), 0, 0, 0)
        links = [button(name, act, "link") for name, act in ways]
        for link in links:
            link.setAccessibleDescription(said)
        whole = column(sentences, Flow(*links, gap=px(4)), gap=px(2))
        whole.setContentsMargins(px(6), px(9), px(10), px(7))
        self.setLayout(whole)


def first_steps_column(desk: Desk) -> LiveColumn:
    """Where the next steps of a plan's first days are told: `NextStep`s."""

    def card(step: NextStep) -> StepCard:
        show = (Text("Show"), lambda: lead_to(desk, step.finding))
        return StepCard(desk, step.words, step.finding.message, [show], step.finding)

    return LiveColumn(lambda step: (step.finding.code, step.finding.subject), card, desk.look.px(8))
