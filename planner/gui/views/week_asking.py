"""The right side of This week: what to do next, and what is wrong."""

from __future__ import annotations

from collections.abc import Hashable
from functools import partial

from PySide6.QtWidgets import QWidget

from planner.gui.desk import Desk
from planner.gui.leading import spot_in, to_day, to_section
from planner.gui.models.findings import MISTAKES, is_past, key_of
from planner.gui.models.first_days import MOST_STEPS, first_steps
from planner.gui.models.week import Next, Todo, Week, Wrong, next_steps, wrong
from planner.gui.parts.boxes import column, row
from planner.gui.parts.buttons import button
from planner.gui.parts.live_column import LiveColumn
from planner.gui.parts.step_card import StepCard, Way, first_steps_column
from planner.gui.parts.warning_card import WarningCard
from planner.gui.parts.words import label
from planner.gui.translate import locale, say
from planner.gui.views.mix_parts.small import SmallMix
from planner.operations.announcing import announce
from planner.text import Text

_WRONG_ROOM = 3
# What is worded as a step already; the others are warnings, of which the first days name a few.
_OF_THE_FIRST_DAYS = (Todo.FIRST_CHANNEL, Todo.FIRST_POST, Todo.IDEAS)


class Asking(QWidget):
    """What to do next, and what is wrong this week."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        px = desk.look.px
        self._first = first_steps_column(desk)
        self._next = LiveColumn(_key_of_step, self._next_card, px(8))
        self._wrong = LiveColumn(_key_of_wrong, self._wrong_card, px(12), _WrongCard.is_current)
        self._done = label(Text("Nothing is waiting for you."), "second", wrap=True)
        self._fine = label(Text("Nothing is wrong this week."), "second", wrap=True)
        self._all = button("", lambda: desk.attention.go("warnings"), "link")
        steps = column(label(Text("What to do next"), "heading"), self._next, self._first, self._done, gap=px(8))
        warnings = column(
            label(Text("What is wrong"), "heading"), self._wrong, self._fine, row(self._all, None), gap=px(8)
        )
        self._warnings = QWidget()
        self._warnings.setLayout(warnings)
        self._mix = SmallMix(desk)
        self.setLayout(column(steps, self._warnings, self._mix, None, gap=px(24)))
        self.columns = (self._next, self._first, self._wrong)

    def tell(self, now: Week, *, new: bool) -> None:
        """Shows what a week asks for; of a `new` plan no more than a few steps."""
        bridge = self._desk.bridge
        heard = bridge.warnings
        steps = next_steps(bridge.plan, now, heard)
        if new:
            steps = [each for each in steps if each.kind in _OF_THE_FIRST_DAYS]
        first = first_steps(heard, bridge.plan, MOST_STEPS - len(steps)) if new else []
        found = [] if new else wrong(heard, now, _WRONG_ROOM)
        if new:
            self._mix.hide()
        else:
            self._mix.tell()
        self._first.tell(first)
        self._next.tell(steps)
        self._done.setVisible(not first and not steps)
        self._warnings.setHidden(new)
        self._wrong.tell(found)
        self._fine.setVisible(not found)
        count = sum(not is_past(each, bridge.today) for each in heard)
        self._all.setText(say(Text("All warnings ({n})", "All warnings ({n})", n=count)))
        self._all.setVisible(count > 0)

    def _wrong_card(self, what: Wrong) -> _WrongCard:
        return _WrongCard(self._desk, what)

    def _next_card(self, step: Next) -> StepCard:
        return StepCard(self._desk, step.words, step.why, self._ways(step))

    def _ways(self, step: Next) -> list[Way]:
        attention = self._desk.attention
        match step.kind:
            case Todo.FIRST_CHANNEL:
                return [(Text("To the channels"), partial(attention.go, "business"))]
            case Todo.UNFINISHED:
                return [(Text("Finish it"), partial(self._show_post, step.id, write=True))]
            case Todo.APPROVAL:
                return [(Text("Show"), partial(self._show_post, step.id))]
            case Todo.REVIEW:
                return [
                    (Text("Review now…"), self._review),
                    (Text("To the goals"), partial(to_section, self._desk, "strategy", "reviews")),
                ]
            case Todo.GOAL:
                return [(Text("To the goal"), partial(to_section, self._desk, "strategy", "goals", step.id))]
            case Todo.EVENT:
                return [
                    (Text("Plan the announcement"), partial(self._announce, step.id)),
                    (Text("Show"), partial(self._show_event, step.id)),
                ]
            case Todo.CHANNEL | Todo.FIRST_POST:
                return [(Text("To the calendar"), partial(to_day, self._desk, self._desk.bridge.today))]
        return [(Text("To the ideas"), partial(attention.go, "ideas"))]

    def _review(self) -> None:
        from planner.gui.dialogs.review.dialog import open_review

        open_review(self._desk, self.window())

    def _announce(self, id: str) -> None:
        """Plans the announcement of the event, and leads to it."""
        made: list[str] = []
        if self._desk.bridge.do(lambda session: made.append(announce(session, id))):
            self._desk.attention.show(spot_in(self._desk.bridge.plan.posts[made[0]], None, None))

    def _show_post(self, id: str, *, write: bool = False) -> None:
        """Leads to where a post stands next, and, to `write`, into its fields."""
        post = self._desk.bridge.plan.posts.get(id)
        if post is not None:
            self._desk.attention.show(spot_in(post, self._desk.bridge.today, None))
            if write:
                self._desk.attention.editing_wanted.emit()

    def _show_event(self, id: str) -> None:
        event = self._desk.bridge.plan.events.get(id)
        if event is not None and event.starts is not None:
            to_day(self._desk, event.starts)


class _WrongCard(QWidget):
    """A mistake, how often it is made, and the first warning of it."""

    def __init__(self, desk: Desk, what: Wrong) -> None:
        super().__init__()
        heading = label(f"{say(MISTAKES[what.mistake].title)} · {locale().toString(what.n)}", "small")
        self._card = WarningCard(desk, what.finding, compact=True)
        self.setLayout(column(heading, self._card, gap=desk.look.px(4)))

    def is_current(self) -> bool:
        """Whether its card is."""
        return self._card.is_current()


def _key_of_step(step: Next) -> Hashable:
    return step.kind, step.id


def _key_of_wrong(what: Wrong) -> Hashable:
    return what.mistake, key_of(what.finding)
