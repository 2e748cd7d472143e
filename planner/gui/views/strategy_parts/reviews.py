"""The reviews: when the next one is due, in which rhythm, and what was decided in those before."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from planner.gui.desk import Desk
from planner.gui.dialogs.review.draft import kept_draft
from planner.gui.fields.days import DayField
from planner.gui.fields.numbers import NumberField
from planner.gui.models.review import NextReview, Told, next_review, told
from planner.gui.parts.blanks import blanks
from planner.gui.parts.boxes import column, line, row
from planner.gui.parts.buttons import button
from planner.gui.parts.live_column import LiveColumn
from planner.gui.parts.words import label
from planner.gui.translate import say
from planner.gui.views.strategy_parts.review_read import ReviewRead
from planner.gui.views.things.section import Section
from planner.gui.views.things.thing import Thing
from planner.text import Text

_SHOWN = 6


class ReviewsSection(Section):
    """The rhythm of the reviews, the way into the next one, and their history, the newest first."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            Text("Reviews"),
            Text("Half an hour every few weeks: what do you keep, change, drop, and why?"),
            "business",
            "reviews",
            "goals",
            "audiences",
            "channels",
        )
        px = desk.look.px
        self.due = label("", "strong", wrap=True)
        self.begun = label("", "small", wrap=True)
        self.review_button = button(Text("Review now"), self.review)
        head = row(column(self.due, self.begun, gap=px(2)), self.review_button, gap=px(12))
        head.setStretch(0, 1)
        self.rhythm = Thing(desk, "business")
        every, on = Text("Look at them every"), Text("last on")
        first = desk.bridge.plan.business.first_weekday
        weeks = self.rhythm.keep("review_every_weeks", every, NumberField(int, px(44), needed=True))
        last = self.rhythm.keep("reviewed_on", on, DayField(desk.look, desk.bridge.today, first))
        rhythm = Text("Look at them every {weeks} weeks, last on {day}")
        self.rhythm.arrange(blanks(desk.look, rhythm, weeks=weeks, day=last))
        nothing = Text("No review yet. What you decide in one stands here, with the reasons.")
        self._empty = label(nothing, "second", wrap=True)
        self.history = LiveColumn(lambda each: each.on, self._read, px(4))
        self._all = False
        self.more_button = button(Text("Earlier reviews"), self._show_all, "link")
        self.card.addLayout(head)
        for each in (self.rhythm, line(), self._empty, self.history, self.more_button):
            self.card.addWidget(each)

    def show_plan(self) -> None:
        """Shows when the next review is due, and those before."""
        self.rhythm.show_plan()
        self._show_due()
        past = told(self.desk.bridge.plan)
        self._empty.setHidden(bool(past))
        self.history.tell(past if self._all else past[:_SHOWN])
        self.more_button.setHidden(self._all or len(past) <= _SHOWN)

    def _read(self, review: Told) -> ReviewRead:
        made = ReviewRead(self.desk.look, review)
        # One that is made anew, because a goal in it has another name now, stays open.
        made.head.setChecked(any(each.review.on == review.on and each.head.isChecked() for each in self.reads))
        return made

    @property
    def reads(self) -> list[ReviewRead]:
        """The reviews that are shown."""
        return [each for each in self.history.widgets if isinstance(each, ReviewRead)]

    def _show_due(self) -> None:
        bridge = self.desk.bridge
        due = next_review(bridge.plan, bridge.today)
        self.due.setText(say(_due_words(due)))
        draft = kept_draft(self.desk.settings, bridge.session.plan_id, bridge.plan)
        begun = Text("Begun on {day:year}, and not finished.", day=draft.begun) if draft else None
        self.begun.setText(say(begun) if begun else "")
        self.begun.setHidden(begun is None)
        self.review_button.setText(say(Text("Go on with the review") if draft else Text("Review now")))
        role = "primary" if due.days <= 0 or draft else ""
        if self.review_button.property("role") != role:
            self.review_button.setProperty("role", role)
            self.review_button.style().unpolish(self.review_button)
            self.review_button.style().polish(self.review_button)

    def _show_all(self) -> None:
        self._all = True
        before = len(self.history.widgets)
        self.show_plan()
        # The link is gone: the cursor goes on with what it has brought.
        self.history.widgets[before].setFocus()

    def review(self) -> None:
        """Opens the review."""
        from planner.gui.dialogs.review.dialog import open_review

        # It may be left half done, which is no change of the plan.
        open_review(self.desk, self.window()).finished.connect(self.show_plan)

    def enter(self, id: str) -> QWidget:
        """Opens the review with this id, else puts the cursor on the way into a new one."""
        for each in self.reads:
            if each.review.id == id:
                each.unfold()
                return each
        self.review_button.setFocus()
        return self


def _due_words(due: NextReview) -> Text:
    if due.day is None:
        return Text("You have not reviewed your goals yet.")
    if due.days < 0:
        return Text("The review was due on {day:year}.", day=due.day)
    if due.days == 0:
        return Text("The review is due today.")
    if due.days < 14:
        return Text(
            "The next review is due in {n} day, on {day:year}.",
            "The next review is due in {n} days, on {day:year}.",
            n=due.days,
            day=due.day,
        )
    return Text("The next review is due in {n} weeks, on {day:year}.", n=due.days // 7, day=due.day)
