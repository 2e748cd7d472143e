"""Over the calendar: what is suggested, said in one sentence, before anything moves; and whether it is to be done."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QWidget

from planner.checks.finding import Finding
from planner.checks.registry import Span
from planner.domain.changes import Changed, TableName
from planner.domain.plan import Plan
from planner.domain.times import week_of
from planner.gui.desk import Desk
from planner.gui.models.suggestion import Suggestion, counts, summary
from planner.gui.parts.apart import Apart
from planner.gui.parts.boxes import column, row
from planner.gui.parts.buttons import button, sign_button
from planner.gui.parts.words import label
from planner.gui.translate import say
from planner.proposing.proposal import Proposal
from planner.text import Text

# What a proposal is made of.
_STANDS_ON: tuple[TableName, ...] = ("business", "channels", "pillars", "events", "posts", "holds")
_BEFORE = timedelta(days=7)
"""So much earlier a search begins than what it is about: the days before count into its windows."""


class Suggesting(QFrame):
    """Makes a suggestion when one is wanted, and shows it; hidden while there is nothing to say."""

    turned = Signal()
    """It has come, or has gone."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._apart = Apart(self)
        self.setProperty("role", "hint")
        self._build()
        desk.attention.suggestion_wanted.connect(self.ask)
        desk.attention.suggestion_changed.connect(self._show)
        desk.attention.filter_changed.connect(self._show)
        desk.attention.day_changed.connect(self._show_month)
        desk.bridge.changed.connect(self._changed)
        self._apart.long.connect(self.say_looking)
        if desk.attention.suggestion is not None and desk.attention.suggestion.plan is not desk.bridge.plan:
            desk.attention.suggest(None)
        self._show()

    def _build(self) -> None:
        look, px = self._desk.look, self._desk.look.px
        self.sentence = label("", "strong", wrap=True)
        self.apply = button(Text("Apply"), self._apply, "primary")
        self.keep = button(Text("Keep it"), self._keep)
        self.again = button(Text("Suggest again"), partial(self.ask, None))
        self.stop = button(Text("Cancel"), self._stop)
        self.close_word = sign_button("close", Text("Close this message"), look, self.hide)
        self.counted = label("", "small", wrap=True)
        self.fills = QCheckBox(say(Text("Also fill the gaps")))
        self.fills.toggled.connect(self._fill)
        self.month = label(Text("nothing changes in this month"), "small")
        self.back = sign_button("left", Text("The month before with changes"), look, partial(self._turn, -1))
        self.ahead = sign_button("right", Text("The next month with changes"), look, partial(self._turn, 1))
        self._hidden = label("", "small", wrap=True)
        self.reveal = button(Text("Show all accounts"), partial(self._desk.attention.hide, frozenset()), "link")
        top = row(self.sentence, self.stop, self.again, self.close_word, self.keep, self.apply, gap=px(8))
        top.setStretch(0, 1)
        self._ways = QWidget()
        ways = row(self.fills, self.counted, self.month, self.back, self.ahead, gap=px(10))
        ways.setStretch(1, 1)
        self._ways.setLayout(ways)
        self._left_out = QWidget()
        self._left_out.setLayout(row(self._hidden, self.reveal, None, gap=px(6)))
        whole = column(top, self._ways, self._left_out, gap=px(4))
        whole.setContentsMargins(px(14), px(8), px(12), px(8))
        self.setLayout(whole)

    # Asking.

    def ask(self, about: Finding | None) -> None:
        """Looks for a better calendar, in a thread of its own; `about` is the finding from which it is asked for."""
        self._desk.attention.suggest(None)
        self.hide()
        plan, today = self._desk.bridge.plan, self._desk.bridge.today
        day = self._desk.attention.day.replace(day=1) if about is None else about.first
        self._apart.run(partial(_proposed, plan, today, day), partial(self._take, plan, about))

    def say_looking(self) -> None:
        """Says that it takes a while, with a way to end it."""
        if self._apart.waits:
            self._say(Text("The search before this one is coming to its end. Then this one begins…"))
        else:
            self._say(Text("Looking for a calendar that keeps your bands…"))
        self.stop.show()

    def _stop(self) -> None:
        self._apart.stop()
        self.hide()

    def _take(self, plan: Plan, about: Finding | None, found: tuple[Proposal, Span]) -> None:
        """Shows what was found, and leads to it."""
        proposal, span = found
        suggestion = Suggestion(plan, proposal, about)
        if not suggestion.days:
            self._say(Text(_nothing(proposal).message, first=span.first, last=span.last))
            self.close_word.show()
            return
        attention = self._desk.attention
        # Its changes are listed beside the calendar where nothing is selected.
        attention.choose(None)
        attention.suggest(suggestion)
        near = suggestion.days_about
        if near:
            attention.look_at(near[0])
        elif not _in_month(suggestion, attention.day):
            attention.look_at(suggestion.days[0])

    def _changed(self, what: Changed) -> None:
        """A suggestion is for the plan as it was."""
        if not any(what.touches(table) for table in _STANDS_ON):
            return
        if self._apart.busy or self._desk.attention.suggestion is not None:
            self._apart.stop()
            self._desk.attention.suggest(None)
            self._say(Text("The plan has changed: this suggestion no longer fits it."))
            self.again.show()
            self.close_word.show()
        else:
            self.hide()

    # Showing.

    def _say(self, words: Text) -> None:
        """One sentence alone."""
        for each in (self.apply, self.keep, self.again, self.stop, self.close_word, self._ways, self._left_out):
            each.hide()
        self.sentence.setText(say(words))
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.sentence.text()))

    def _show(self) -> None:
        """Shows the suggestion as it is now."""
        suggestion = self._desk.attention.suggestion
        if suggestion is None:
            self.hide()
            return
        words = summary(suggestion) or Text("Nothing of it is to be done.")
        if not suggestion.proposal.optimal:
            words = Text("{suggestion} There may be a better one: the search ended after a while.", suggestion=words)
        if self.sentence.text() != say(words) or self.isHidden():
            self._say(words)
        self.apply.setEnabled(bool(suggestion.ghosts))
        self.apply.show()
        self.keep.show()
        self._ways.show()
        self.fills.setVisible(bool(suggestion.proposal.open_slots))
        self.fills.setChecked(suggestion.fills)
        # What is said of all of it is not so of a part.
        whole = suggestion.chosen == suggestion.proposal
        said = [say(each) for each in counts(suggestion.proposal)] if whole else []
        self.counted.setText(" · ".join(said))
        self._show_hidden(suggestion)
        self._show_month()

    def _show_hidden(self, suggestion: Suggestion) -> None:
        hidden = self._desk.attention.hidden
        n = sum(each.channel in hidden for each in suggestion.ghosts)
        self._left_out.setVisible(bool(n))
        self._hidden.setText(
            say(
                Text(
                    "{n} of these changes is on an account that is filtered out.",
                    "{n} of these changes are on accounts that are filtered out.",
                    n=n,
                )
            )
        )

    def _show_month(self) -> None:
        suggestion, day = self._desk.attention.suggestion, self._desk.attention.day
        if suggestion is None:
            return
        self.month.setVisible(not _in_month(suggestion, day))
        self.back.setEnabled(self._month_beside(-1) is not None)
        self.ahead.setEnabled(self._month_beside(1) is not None)

    def _month_beside(self, direction: int) -> date | None:
        """The first day with changes in the next month that has any, or in the month before."""
        suggestion, here = self._desk.attention.suggestion, self._desk.attention.day.replace(day=1)
        days = suggestion.days if suggestion is not None else ()
        if direction > 0:
            return next((each for each in days if each.replace(day=1) > here), None)
        earlier = [each for each in days if each < here]
        return next((each for each in earlier if each.replace(day=1) == earlier[-1].replace(day=1)), None)

    def _turn(self, direction: int) -> None:
        day = self._month_beside(direction)
        if day is not None:
            self._desk.attention.look_at(day)

    # Deciding.

    def _fill(self, fills: bool) -> None:
        suggestion = self._desk.attention.suggestion
        if suggestion is not None and fills != suggestion.fills:
            self._desk.attention.suggest(suggestion._replace(fills=fills))

    def _keep(self) -> None:
        self._desk.attention.suggest(None)

    def _apply(self) -> None:
        from planner.operations import proposals

        attention, bridge = self._desk.attention, self._desk.bridge
        suggestion = attention.suggestion
        if suggestion is None:
            return
        # Without it first: what is done is no suggestion any more.
        attention.suggest(None)
        if bridge.do(proposals.apply, suggestion.chosen, open_slots=suggestion.fills):
            bridge.done.emit(Text("Done as suggested. Ctrl+Z takes it back."))
        else:
            attention.suggest(suggestion)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.turned.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.turned.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._desk.attention.suggestion is not None:
            self._keep()
        else:
            super().keyPressEvent(event)


def _in_month(suggestion: Suggestion, day: date) -> list[date]:
    return [each for each in suggestion.days if (each.year, each.month) == (day.year, day.month)]


def _nothing(proposal: Proposal) -> Text:
    """Why nothing is suggested."""
    left = {code for code, n in proposal.after.items() if n and code.startswith("cadence.")}
    if not left:
        return Text("{first} – {last}: nothing to mend.")
    if not proposal.optimal:
        return Text("{first} – {last}: the search ended after a while, and found nothing better.")
    if left == {"cadence.under.week"}:
        return Text("{first} – {last}: what is missing are posts, and there is no free place for them that suits.")
    return Text("{first} – {last}: nothing can be mended. What is in the way is posted, pinned, or repeats.")


def _proposed(plan: Plan, today: date, day: date | None) -> tuple[Proposal, Span]:
    """The proposal for the coming weeks, or, where `day` lies beyond them, for those around it."""
    # The solver takes a third of a second to be read: with the first suggestion, not with the window.
    from planner.proposing.propose import LONGEST, propose, usual_span

    span = usual_span(plan, today)
    if day is not None and day > span.last:
        first = week_of(day - _BEFORE, plan.business.first_weekday)
        span = Span(first, first + LONGEST)
    return propose(plan, today, span), span
