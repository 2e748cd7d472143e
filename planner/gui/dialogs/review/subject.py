"""The step of a review that decides on a goal, an audience or a channel."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLayout, QLineEdit, QVBoxLayout, QWidget

from planner.domain.goals import Decision
from planner.gui.desk import Desk
from planner.gui.dialogs.review.change import change_now
from planner.gui.dialogs.review.choices import OneOf
from planner.gui.dialogs.review.pane import Pane
from planner.gui.models.review import Subject, ahead
from planner.gui.models.review_facts import Figure
from planner.gui.models.review_words import DECISIONS, last_words
from planner.gui.parts.boxes import column, emptied, frame, line, row
from planner.gui.parts.buttons import button
from planner.gui.parts.flow import Flow
from planner.gui.parts.words import label
from planner.gui.theme.look import Look
from planner.gui.translate import say
from planner.operations.review_draft import Draft
from planner.text import Text

_CHANGE_NEEDED = Text("say what is to be changed : the next review asks whether it was done")
_ON_STRATEGY, _ON_BUSINESS = Text("All of it, where it stands"), Text("All of it, on the page Business")


class SubjectPane(Pane):
    """A goal, an audience or a channel: what is known of it, and what is decided."""

    card_wanted = Signal(str)
    """The person wants to change the subject where all of it stands."""

    def __init__(self, desk: Desk, subject: Subject, place: Text, draft: Draft) -> None:
        super().__init__()
        self._desk, self._draft = desk, draft
        self.subject = subject
        px = desk.look.px
        known = draft.decisions.get(subject.subject)
        self._name = label("", "title", wrap=True)
        self._figures = Flow(gap=px(16))
        self._facts: QVBoxLayout = column(gap=px(3))
        self.decision = OneOf(desk.look, subject.name, DECISIONS, keys=True)
        self.why = _line_of(Text("Why"), known.why if known else "")
        self.change = _line_of(Text("What is to be changed"), known.change if known else "")
        self.met = QCheckBox(say(Text("It is reached: the goal is met")))
        self.met.setChecked(subject.id in draft.met)
        self.to_ideas = QCheckBox()
        self.to_ideas.setChecked(subject.id not in draft.staying)
        self.now = change_now(desk, subject)
        self._changing, self._dropping = self._change_box(), label("", "warning", wrap=True)
        self._reasons = _asked(desk.look, Text("Why"), self.why)
        self.decision.show_value(known.decision if known else None)
        head = column(label(place, "small"), self._name, gap=px(2))
        rest = column(self._changing, self._reasons, self.met, self.to_ideas, self._dropping, gap=px(10))
        self.setLayout(column(head, self._figures, self._facts, line(), self.decision, rest, None, gap=px(12)))
        self.tell(subject)
        self.decision.chosen.connect(self._decided)
        self.why.textEdited.connect(self._keep)
        self.change.textEdited.connect(self._keep)
        self.met.clicked.connect(self._keep)
        self.to_ideas.clicked.connect(self._keep)
        self.to_ideas.clicked.connect(self._show_decision)

    def _change_box(self) -> QWidget:
        px = self._desk.look.px
        words = _ON_BUSINESS if self.subject.kind == "channel" else _ON_STRATEGY
        way = button(words, partial(self.card_wanted.emit, self.subject.subject), "link")
        now: QWidget | QLayout = row(way, None)
        if self.now is not None:
            inner = column(row(label(Text("Change it now"), "strong"), None, way), self.now, gap=px(6))
            now = frame(inner, "tint")
            inner.setContentsMargins(px(12), px(6), px(8), px(10))
        made = QWidget()
        made.setLayout(column(_asked(self._desk.look, Text("What is to be changed"), self.change), now, gap=px(10)))
        return made

    def tell(self, subject: Subject) -> None:
        """Shows what is known of it now."""
        self.subject = subject
        self._name.setText(say(subject.name))
        emptied(self._figures)
        for each in subject.figures:
            self._figures.addWidget(_figure(self._desk.look, each))
        emptied(self._facts)
        for fact in subject.facts:
            self._facts.addWidget(label(fact, "second", wrap=True))
        if subject.last is not None:
            self._facts.addWidget(label(last_words(*subject.last), "second", wrap=True))
        if self.now is not None:
            self.now.show_plan()
        self._show_decision()

    def _decided(self) -> None:
        self._keep()
        self._show_decision()
        value = self.decision.value
        if value is not None:
            # What is typed next is the reason.
            (self.change if value == "change" and not self.change.text() else self.why).setFocus()

    def _keep(self) -> None:
        made = next((each for each, _ in DECISIONS if each == self.decision.value), None)
        decision = None
        if made is not None:
            change = self.change.text().strip() if made == "change" else ""
            decision = Decision(self.subject.subject, made, self.why.text().strip(), change)
        self._draft.decide(decision, self.subject.subject)
        if self.subject.kind == "goal":
            self._draft.meet(self.subject.id, reached=made == "keep" and self.met.isChecked())
        elif self.subject.kind == "channel":
            self._draft.stay(self.subject.id, staying=not self.to_ideas.isChecked())
        self.answered.emit()

    def _show_decision(self) -> None:
        value = self.decision.value
        self._reasons.setHidden(value is None)
        self.met.setHidden(value != "keep" or self.subject.kind != "goal")
        self._changing.setHidden(value != "change")
        self._dropping.setHidden(value != "drop")
        once, repeating = self._ahead() if value == "drop" else (0, 0)
        words = Text("Take its {n} planned post to the ideas", "Take its {n} planned posts to the ideas", n=once)
        self.to_ideas.setText(say(words))
        self.to_ideas.setHidden(not once)
        if value == "drop":
            self._dropping.setText(say(self._consequence(once, repeating)))

    def _ahead(self) -> tuple[int, int]:
        """How many posts stand on the channel after today: those that can leave it, and those that repeat."""
        bridge = self._desk.bridge
        if self.subject.kind != "channel":
            return 0, 0
        return ahead(bridge.plan, bridge.today, bridge.session.memo, self.subject.id)

    def _consequence(self, once: int, repeating: int) -> Text:
        if self.subject.kind == "goal":
            return Text("The goal is dropped. It stays in the plan, and can be taken up again.")
        if self.subject.kind == "audience":
            return Text("Your active goals and channels no longer name these people. The audience itself stays.")
        leaving = once > 0 and self.to_ideas.isChecked()
        if leaving and repeating:
            return Text(
                "The channel closes today; {n} post that repeats stays planned on it.",
                "The channel closes today; {n} posts that repeat stay planned on it.",
                n=repeating,
            )
        if not leaving and once + repeating:
            return Text(
                "The channel closes today; {n} post stays planned on it.",
                "The channel closes today; {n} posts stay planned on it.",
                n=once + repeating,
            )
        if leaving:
            return Text("The channel closes today; what stands on no other waits among the ideas.")
        return Text("The channel closes today.")

    def begin(self) -> None:
        """Puts the cursor on the decision."""
        self.decision.begin()

    @property
    def lacks(self) -> Text | None:
        """A change that says nothing; what the plan refused."""
        if self.now is not None and self.now.wrong and not self._changing.isHidden():
            return Text("this is not in the plan yet : correct it, or press Escape in its field")
        return lacking(self._draft.decisions.get(self.subject.subject))


def lacking(decision: Decision | None) -> Text | None:
    """What a decision does not say yet."""
    return _CHANGE_NEEDED if decision and decision.decision == "change" and not decision.change else None


def _figure(look: Look, figure: Figure) -> QWidget:
    made = QWidget()
    value = label(figure.value, "warning" if figure.wrong else "strong")
    note = [label(figure.note, "warning" if figure.wrong else "small")] if figure.note else []
    made.setLayout(column(label(figure.words, "small"), value, *note, None, gap=look.px(1)))
    return made


def _line_of(words: Text, said: str) -> QLineEdit:
    made = QLineEdit(said)
    made.setAccessibleName(say(words))
    return made


def _asked(look: Look, words: Text, field: QLineEdit) -> QWidget:
    made = QWidget()
    name = label(words, "second")
    name.setBuddy(field)
    made.setLayout(column(name, field, gap=look.px(3)))
    return made
