"""The first start: five short steps to a plan of one's own. Nothing is in any file before its last button."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from planner.domain.business import Business
from planner.domain.faults import faults
from planner.domain.plan import Plan
from planner.domain.typed import mistyped
from planner.errors import FAULTS, Refused, explain
from planner.exchange.new import new_plan
from planner.gui.dialogs.first_start.audience import AudienceStep
from planner.gui.dialogs.first_start.business import BusinessStep
from planner.gui.dialogs.first_start.channels import ChannelsStep
from planner.gui.dialogs.first_start.goal import GoalStep
from planner.gui.dialogs.first_start.posts import PostsStep
from planner.gui.dialogs.first_start.step import Step
from planner.gui.dialogs.sheet import Sheet
from planner.gui.fields.rows import tab_through
from planner.gui.parts.boxes import column, frame, row, scrolled
from planner.gui.parts.buttons import button
from planner.gui.parts.words import label
from planner.gui.theme.look import Look
from planner.gui.translate import say
from planner.operations.starting import Answers, planned, start
from planner.session import Session, system_clock, system_zone
from planner.text import Text

_WIDTH, _HEIGHT = 860, 660
_DONE, _SKIPPED = "✓", "–"


class NewPlan(Sheet):
    """Asks for what a plan begins with, each step of which can be skipped, and makes it; `made` is given its path.

    Closing does not delete it: whoever left can go on where they were.
    """

    def __init__(
        self,
        look: Look,
        made: Callable[[Path], None],
        parent: QWidget | None,
        clock: Callable[[str], datetime] = system_clock,
    ) -> None:
        super().__init__(parent, look, Text("Start my plan"), Text("Next"), self._next)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        self._made, self._clock = made, clock
        self._today = clock(system_zone()).date()
        self.business = BusinessStep(look, self._tell)
        self.goal = GoalStep(look, self._today)
        self.audience = AudienceStep(look)
        self.channels = ChannelsStep(look, self._today)
        self.posts = PostsStep(look, self._today)
        self.steps: tuple[Step, ...] = (self.business, self.goal, self.audience, self.channels, self.posts)
        self._answers = [Answers(Business())]
        """What was answered before each step that has been reached."""
        self._pages = QStackedWidget()
        self._pages.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        for step in self.steps:
            page = scrolled(step)
            # With large letters on a small screen.
            page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
            self._pages.addWidget(page)
        self._skipped: set[int] = set()
        """The numbers of the steps to which nothing was answered."""
        self._marks = [label("", "accent") for _ in self.steps]
        self._names = [label(step.name, "accent") for step in self.steps]
        self.back = button(Text("Back"), self._back)
        self.skip = button(Text("Skip"), self._skip)
        self._arrange()
        self._show_step()

    def _arrange(self) -> None:
        px = self.look.px
        for mark, words in zip(self._marks, self._names, strict=True):
            mark.setFixedWidth(px(14))
            # As wide as where it is the one that is shown, in bold: what stands beside it does not move.
            words.setFixedWidth(words.sizeHint().width())
        names = (row(*each, None, gap=px(6)) for each in zip(self._marks, self._names, strict=True))
        side = column(*names, None, gap=px(12))
        side.setContentsMargins(0, px(20), px(12), 0)
        inside = row(side, frame(column(self._pages, margin=px(4)), "card"), gap=px(12))
        inside.setStretch(1, 1)
        self.add(inside)
        for place, each in enumerate((self.leave, None, self.back, self.skip)):
            if each is not None:
                self.buttons.removeWidget(each)
                self.buttons.insertWidget(place, each)
        tab_through(each for each in (self.leave, self.back, self.skip, self.yes) if each is not None)
        room = self.screen().availableGeometry()
        self.resize(min(px(_WIDTH), room.width()), min(px(_HEIGHT), room.height()))

    @property
    def number(self) -> int:
        """The step that is shown, counted from 0."""
        return self._pages.currentIndex()

    def _show_step(self) -> None:
        self.message.hide()
        number, last = self.number, len(self.steps) - 1
        self.steps[number].arrive(self._answers[number])
        for place, (mark, words) in enumerate(zip(self._marks, self._names, strict=True)):
            is_skipped = place < number and place in self._skipped
            mark.setText(_SKIPPED if is_skipped else _DONE if place < number else str(place + 1))
            words.setAccessibleName(say(Text("{step}, skipped", step=self.steps[place].name)) if is_skipped else "")
            for each in (mark, words):
                each.setProperty("role", "accent" if place == number else "second")
                each.style().polish(each)
        self.setWindowTitle(say(Text("Start my plan: {n} of {of}", n=number + 1, of=last + 1)))
        self.back.setVisible(number > 0)
        assert self.yes is not None
        self.yes.setText(say(Text("Make the plan") if number == last else Text("Next")))
        self.steps[number].setFocus()

    def _tell(self, text: Text | None) -> None:
        if text is None:
            self.message.hide()
        else:
            self.message.tell(text)

    def _next(self) -> bool:
        return self._go_on(self.steps[self.number].answered)

    def _skip(self) -> None:
        if self._go_on(self.steps[self.number].skipped):
            self.accept()

    def _back(self) -> None:
        self._pages.setCurrentIndex(self.number - 1)
        self._show_step()

    def _go_on(self, answer: Callable[[Answers], Answers]) -> bool:
        """To the next step with these answers; from the last, whether the plan could be made."""
        try:
            before = self._answers[self.number]
            answers = answer(before)
            _refuse_faults(planned(answers, self._today))
            if self.number == len(self.steps) - 1:
                return self._make(answers)
        except FAULTS as error:
            sentence = explain(error)
            if sentence is None:
                raise
            self.message.tell(sentence)
            return False
        self._answers[self.number + 1 :] = [answers]
        # Whoever answers nothing has skipped it too.
        if answers == self.steps[self.number].skipped(before):
            self._skipped.add(self.number)
        else:
            self._skipped.discard(self.number)
        self._pages.setCurrentIndex(self.number + 1)
        self._show_step()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Nothing that was typed goes unasked.
        if event.key() == Qt.Key.Key_Escape and self.number > 0:
            self._back()
        else:
            super().keyPressEvent(event)

    def _make(self, answers: Answers) -> bool:
        path, business = self.business.path, answers.business
        if self.business.makes_folder:
            path.parent.mkdir(parents=True, exist_ok=True)
        place = Business(business.name, business.country, business.language, business.time_zone)
        new_plan(path, Plan(business=place))
        try:
            with Session.open(path, None, self._clock) as session:
                start(session, answers)
        except BaseException:
            path.unlink()
            raise
        self.accepted.connect(lambda: self._made(path))
        return True


def _refuse_faults(plan: Plan) -> None:
    """Says what of the answers cannot be, while it can still be mended. Raises `Refused`."""
    for noun in (plan.business, *plan.goals, *plan.audiences, *plan.channels, *plan.posts):
        for _, text in mistyped(noun):
            raise Refused(text)
    for fault in faults(plan):
        raise Refused(fault.text)
