"""The review: what came of the last one, then goal by goal, audience by audience, channel by channel."""

from __future__ import annotations

from datetime import timedelta
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QScrollArea, QWidget

from planner.gui.desk import Desk
from planner.gui.dialogs.review.asked import AskedPane
from planner.gui.dialogs.review.draft import keep_draft, kept_draft
from planner.gui.dialogs.review.end import EndPane
from planner.gui.dialogs.review.pane import Pane
from planner.gui.dialogs.review.subject import SubjectPane, lacking
from planner.gui.dialogs.sheet import Sheet
from planner.gui.leading import to_subject
from planner.gui.models.review import Kind, asked, subjects
from planner.gui.models.review_words import DECISIONS
from planner.gui.parts.boxes import row, scrolled
from planner.gui.parts.buttons import button
from planner.gui.parts.words import tooltip
from planner.gui.theme.icons import icon
from planner.gui.translate import say
from planner.operations import reviewing
from planner.operations.review_draft import Draft, new_draft
from planner.text import Text

ASKED, END = "asked", "end"
_HEADS: dict[Kind, Text] = {"goal": Text("Goals"), "audience": Text("Audiences"), "channel": Text("Channels")}
_PLACES: dict[Kind, Text] = {
    "goal": Text("Goal {n} of {of}", n=0, of=0),
    "audience": Text("Audience {n} of {of}", n=0, of=0),
    "channel": Text("Channel {n} of {of}", n=0, of=0),
}


def open_review(desk: Desk, parent: QWidget | None) -> ReviewDialog:
    """Opens the review, at the step at which it was left."""
    dialog = ReviewDialog(desk, parent)
    dialog.open()
    return dialog


class Step(NamedTuple):
    """A step by its key, its words in the list, and the heading above it."""

    key: str
    words: Text
    head: Text | None = None


class ReviewDialog(Sheet):
    """At the left what there is to look at, at the right one of it. What is answered is kept when it is left."""

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        super().__init__(parent, desk.look, Text("Review"), Text("Next"), self._next)
        self._desk = desk
        bridge, px = desk.bridge, desk.look.px
        known = kept_draft(desk.settings, bridge.session.plan_id, bridge.plan)
        self.draft: Draft = known or new_draft(bridge.plan, bridge.today)
        self._finished = False
        self.leave.setText(say(Text("Later")))
        self.back = button(Text("Back"), self.go_back)
        self.rail = QListWidget()
        self.rail.setProperty("role", "list")
        self.rail.setAccessibleName(say(Text("Steps of the review")))
        self.rail.setFixedWidth(px(232))
        self.rail.setIconSize(QSize(px(14), px(14)))
        blank = QPixmap(px(14), px(14))
        blank.fill(Qt.GlobalColor.transparent)
        self._tick, self._none = icon("tick", desk.look.colours.accent, px(14)), QIcon(blank)
        self.rail.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.rail.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area: QScrollArea = scrolled(QWidget())
        self.pane: Pane
        self.body.addLayout(row(self.rail, self.area, gap=px(20)), 1)
        self.buttons.insertWidget(0, self.back)
        size = QSize(px(900), px(680))
        # With large letters it scrolls, and stays within the window.
        self.resize(size if parent is None else size.boundedTo(parent.window().size()))
        self._read()
        self.go(self.draft.at if self.draft.at in self.keys else self.keys[0])
        self.rail.currentItemChanged.connect(self._chosen)
        bridge.changed.connect(self._hear)
        bridge.settling.connect(self.keep)

    def _read(self) -> None:
        """What there is to look at now."""
        bridge = self._desk.bridge
        self._subjects = subjects(bridge.plan, bridge.today, bridge.session.memo)
        self._asked = asked(bridge.plan, bridge.today)
        steps = [Step(ASKED, Text("What came of it?"), Text("Last time"))] if self._asked else []
        heads: set[Kind] = set()
        for each in self._subjects:
            steps.append(Step(each.subject, each.name, None if each.kind in heads else _HEADS[each.kind]))
            heads.add(each.kind)
        steps.append(Step(END, Text("What you decided"), Text("In the end")))
        self.keys = [step.key for step in steps]
        self.rail.clear()
        self._items: dict[str, QListWidgetItem] = {}
        for step in steps:
            if step.head is not None:
                self._add_head(step.head)
            item = QListWidgetItem(say(step.words))
            item.setData(Qt.ItemDataRole.UserRole, step.key)
            item.setToolTip(tooltip(item.text()))
            self._items[step.key] = item
            self.rail.addItem(item)
        self._mark()

    def _add_head(self, words: Text) -> None:
        head = QListWidgetItem(say(words))
        head.setFlags(Qt.ItemFlag.NoItemFlags)
        head.setForeground(self.look.colours.second)
        self.rail.addItem(head)

    def _mark(self) -> None:
        """Marks what has been answered by a tick."""
        for key, item in self._items.items():
            answer = self._answer(key)
            item.setIcon(self._tick if answer is not None else self._none)
            said = item.text() if answer is None else say(Text("{thing}: {field}", thing=item.text(), field=answer))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, said)

    def _answer(self, key: str) -> Text | None:
        """What has been said at a step; None for nothing yet."""
        if key == ASKED:
            return (
                Text("Answered")
                if all(self.draft.answer(each.review, each.decision).done for each in self._asked)
                else None
            )
        decision = self.draft.decisions.get(key)
        return None if decision is None else dict(DECISIONS)[decision.decision]

    @property
    def at(self) -> str:
        """The key of the step that is shown."""
        return self.draft.at

    def go(self, key: str) -> None:
        """Shows a step."""
        self.draft.at = key
        self.message.hide()
        self.pane = self._made(key)
        self.pane.answered.connect(self._mark)
        # What was in it may be where the key was pressed that led on.
        self.area.takeWidget().deleteLater()
        self.area.setWidget(self.pane)
        self.area.verticalScrollBar().setValue(0)
        self.rail.setCurrentItem(self._items[key])
        self.back.setEnabled(key != self.keys[0])
        assert self.yes is not None
        self.yes.setText(say(Text("Finish") if key == END else Text("Next")))
        self.pane.begin()

    def _made(self, key: str) -> Pane:
        if key == ASKED:
            return AskedPane(self.look, self._asked, self.draft)
        if key == END:
            return EndPane(self.look, self._subjects, self.draft, self._next_due())
        subject = next(each for each in self._subjects if each.subject == key)
        alike = [each.subject for each in self._subjects if each.kind == subject.kind]
        place = Text(_PLACES[subject.kind].message, n=alike.index(key) + 1, of=len(alike))
        pane = SubjectPane(self._desk, subject, place, self.draft)
        pane.card_wanted.connect(self._to_card)
        return pane

    def _next_due(self) -> Text:
        bridge = self._desk.bridge
        day = bridge.today + timedelta(weeks=bridge.plan.business.review_every_weeks)
        return Text("The next review is due on {day:weekday}.", day=day)

    def _chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            key: str = item.data(Qt.ItemDataRole.UserRole)
            if key != self.at:
                self.go(key)
                self.rail.setFocus()

    def go_back(self) -> None:
        """Shows the step before."""
        self.go(self.keys[max(self.keys.index(self.at) - 1, 0)])

    def _next(self) -> bool:
        lacks = self.pane.lacks
        if lacks is not None:
            self.message.tell(lacks)
            return False
        if self.at == END:
            return self._finish()
        self.go(self.keys[self.keys.index(self.at) + 1])
        return False

    def _finish(self) -> bool:
        bridge, draft = self._desk.bridge, self.draft
        standing = [each.subject for each in self._subjects]
        decisions = draft.decided(standing)
        wrong = next((each for each in decisions if lacking(each) is not None), None)
        if wrong is not None:
            self.go(wrong.subject)
            return self._next()
        if draft.empty:
            self.message.tell(Text("nothing is decided yet : keep, change or drop something, or write a note"))
            return False
        made = draft.review(bridge.today, standing)
        met = [each for each in draft.met if f"goal:{each}" in standing]
        leaving = [each.id for each in self._subjects if each.kind == "channel" and each.id not in draft.staying]
        due, told = self._next_due(), self.message.tell
        if not bridge.do(reviewing.review, made, draft.answers, met, draft.before, leaving, refused=told):
            return False
        self._finished = True
        keep_draft(self._desk.settings, bridge.session.plan_id, None)
        bridge.done.emit(Text("The review is kept. {next}", next=due))
        return True

    def _hear(self) -> None:
        """The plan is another one: a field was changed here, or another program has changed it."""
        if self._finished:
            return
        shown = {each.subject: each for each in self._subjects}
        keys, before = self.keys, self.at
        self._read()
        if self.keys != keys:
            self.go(before if before in self.keys else self.keys[0])
            return
        self.rail.setCurrentItem(self._items[before])
        if isinstance(self.pane, SubjectPane):
            now = next(each for each in self._subjects if each.subject == before)
            if now != shown[before]:
                self.pane.tell(now)

    def keep(self) -> None:
        """Keeps what is not finished."""
        if not self._finished:
            keep_draft(self._desk.settings, self._desk.bridge.session.plan_id, self.draft)

    def reject(self) -> None:
        """Leaves the review, and keeps it for later."""
        self.keep()
        if not self.draft.empty:
            self._desk.bridge.done.emit(Text("What you have decided so far is kept for later."))
        super().reject()

    def _to_card(self, subject: str) -> None:
        self.reject()
        to_subject(self._desk, subject)
