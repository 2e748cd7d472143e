"""The first step of a review: what came of the changes that were decided before."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QGridLayout

from planner.gui.dialogs.review.choices import OneOf
from planner.gui.dialogs.review.pane import Pane
from planner.gui.models.review import Asked
from planner.gui.models.review_words import DID_IT_HELP, DONE, HELPED, WAS_IT_DONE
from planner.gui.parts.boxes import column, row
from planner.gui.parts.words import label
from planner.gui.theme.look import Look
from planner.gui.translate import say
from planner.operations.review_draft import Draft
from planner.text import Text


class AskedPane(Pane):
    """The changes that were decided before, a card each."""

    def __init__(self, look: Look, asked: Sequence[Asked], draft: Draft) -> None:
        super().__init__()
        px = look.px
        self.cards = [_AskedCard(look, each, draft) for each in asked]
        head = label(Text("What came of it?"), "title")
        about = label(Text("You decided to change this. Was it done, and did it help?"), "second", wrap=True)
        self.setLayout(column(column(head, about, gap=px(2)), *self.cards, None, gap=px(12)))
        for card in self.cards:
            card.done.chosen.connect(self.answered)
            card.helped.chosen.connect(self.answered)

    def begin(self) -> None:
        """Puts the cursor on the first change that has no answer."""
        card = next((each for each in self.cards if each.done.value is None), self.cards[0])
        card.done.begin()


class _AskedCard(QFrame):
    """A change, whether it was done, and whether it helped."""

    def __init__(self, look: Look, asked: Asked, draft: Draft) -> None:
        super().__init__()
        px, decision = look.px, asked.decision
        self.setProperty("role", "card")
        self._asked, self._draft = asked, draft
        known = draft.answer(asked.review, decision)
        self.done = OneOf(look, Text("{thing}: {field}", thing=asked.name, field=WAS_IT_DONE), DONE)
        self.helped = OneOf(look, Text("{thing}: {field}", thing=asked.name, field=DID_IT_HELP), HELPED)
        self.done.show_value(known.done)
        self.helped.show_value(known.helped)
        self._second = label(DID_IT_HELP, "second")
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(6))
        grid.setColumnStretch(1, 1)
        grid.addWidget(label(WAS_IT_DONE, "second"), 0, 0)
        grid.addWidget(self.done, 0, 1)
        grid.addWidget(self._second, 1, 0)
        grid.addWidget(self.helped, 1, 1)
        decided = label(Text("Decided on {day:year}", day=asked.on), "small")
        change = label(decision.change or decision.why, wrap=True)
        head = row(label(asked.name, "strong", wrap=True), decided, gap=px(8))
        head.setStretch(0, 1)
        words = column(head, change, gap=px(2))
        whole = column(words, grid, gap=px(10))
        whole.setContentsMargins(px(14), px(10), px(14), px(12))
        self.setLayout(whole)
        # Only what has a place can be hidden; without one it would be a window of its own.
        change.setHidden(not change.text())
        self._fit()
        self.setAccessibleName(say(asked.name))
        self.done.chosen.connect(self._keep)
        self.helped.chosen.connect(self._keep)

    def _fit(self) -> None:
        """What was not done cannot have helped."""
        undone = self.done.value == "no"
        self._second.setHidden(undone)
        self.helped.setHidden(undone)

    def _keep(self) -> None:
        if self.done.value == "no":
            self.helped.show_value(None)
        done = next((each for each, _ in DONE if each == self.done.value), None)
        helped = next((each for each, _ in HELPED if each == self.helped.value), None)
        known = self._draft.answer(self._asked.review, self._asked.decision)
        self._draft.put_answer(known._replace(done=done, helped=helped))
        self._fit()
