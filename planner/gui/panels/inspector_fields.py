"""Where and when a post stands, what it is and how far: channels, day and time, pillar, goals, status, pictures."""

from __future__ import annotations

from datetime import date
from typing import Any, get_args

from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.domain.posts import STATUS_WORDS, Status
from planner.domain.times import LocalTime
from planner.errors import Refused
from planner.gui.approving import approve
from planner.gui.attention import Spot
from planner.gui.fields.choices import Choice, Offer, SeveralField
from planner.gui.fields.day_button import DayButton
from planner.gui.fields.rows import FieldRows
from planner.gui.fields.times import TimeField
from planner.gui.panels.editing import Editing
from planner.gui.panels.inspector_channels import Channels
from planner.gui.panels.inspector_media import Pictures
from planner.gui.parts.boxes import column, row
from planner.gui.parts.question import Asked, Question
from planner.gui.translate import say
from planner.operations import posts, series
from planner.session import Session
from planner.text import Text


class Fields(QWidget):
    """The fields below the text, one a row."""

    def __init__(self, editing: Editing) -> None:
        super().__init__()
        self._editing = editing
        look = editing.desk.look
        self.channels = Channels(editing)
        self.when = When(editing)
        self.pillar = Choice(Text("No pillar"))
        self.goals = SeveralField(look, Text("Goals"), Text("No goal"), Text("There are no goals yet"))
        self.status = Choice()
        self.question = Question(look)
        self.pictures = Pictures(editing)
        rows = FieldRows(look)
        rows.add(Text("Channels"), self.channels)
        rows.add(Text("Date"), self.when, self.when.day)
        rows.add(Text("Pillar"), self.pillar)
        rows.add(Text("Goals"), self.goals)
        rows.add(Text("Status"), self.status)
        rows.layout.addWidget(self.question, rows.layout.rowCount(), 0, 1, 2)
        rows.add(Text("Pictures"), self.pictures, self.pictures.plus, top=True)
        whole: QVBoxLayout = column(rows.layout, gap=0)
        self.setLayout(whole)
        self.pillar.chosen.connect(lambda id: editing.change(pillar=id or None))
        self.goals.chosen.connect(lambda ids: editing.change(goals=ids))
        self.status.chosen.connect(self._choose_status)
        self.question.answered.connect(self.status.setFocus)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab stops, in order."""
        fields = self.pillar, self.goals, self.status, self.question.yes, self.question.no
        return *self.channels.stops, *self.when.stops, *fields, *self.pictures.stops

    def _choose_status(self, status: str) -> None:
        editing, id = self._editing, self._editing.post.id

        def choose() -> None:
            editing.do(posts.set_status, [id], status)

        # What was typed a moment ago is what is approved.
        if status != "approved" or not editing.commit():
            choose()
            return
        editing.message.hide()
        approve(editing.desk, [id], choose, self._ask, editing.refuse)

    def _ask(self, asked: Asked) -> None:
        # Until it is answered, the post is what it was.
        self.show_post()
        self.question.ask(asked)

    def show_post(self) -> None:
        """Shows the post as it stands; what was asked of it as it stood is asked no more."""
        post, plan = self._editing.post, self._editing.desk.bridge.plan
        self.question.hide()
        self.channels.show_post()
        self.when.show_post()
        self.pillar.offer([Offer(each.id, each.name) for each in plan.pillars], post.pillar or "")
        goals = [each for each in plan.goals if each.state == "active" or each.id in post.goals]
        self.goals.offer([Offer(each.id, each.title) for each in goals], post.goals)
        self.status.offer([Offer(each, say(STATUS_WORDS[each])) for each in get_args(Status)], post.status)
        self.pictures.show_post()


class When(QWidget):
    """The day and the time of the placement, or, of a series, of the occurrence that is looked at."""

    def __init__(self, editing: Editing) -> None:
        super().__init__()
        self._editing = editing
        look, plan = editing.desk.look, editing.desk.bridge.plan
        self.day = DayButton(look, Text("Date"), plan.business.first_weekday, Text("No date"))
        self.time = TimeField(look)
        self.time.setAccessibleName(say(Text("Time")))
        self.time.setToolTip(say(Text("Time")))
        self.setLayout(row(self.day, self.time, gap=look.px(6)))
        self.day.picked.connect(self._pick)
        self.time.edited.connect(self._save_time)
        editing.leaving.connect(self.time.leave)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab stops, in order."""
        return self.day, self.time

    def show_post(self) -> None:
        """Shows when it is planned."""
        placement = self._editing.placement
        at = placement.at if placement else None
        self.time.show_value(at.clock if at else None)
        self.day.show_day(self._day)
        self.day.suggested = self._editing.desk.attention.day
        self.setEnabled(placement is not None)
        self.time.setEnabled(at is not None)
        if placement is None:
            self.day.tell(say(Text("Choose a channel first")))

    @property
    def _day(self) -> date | None:
        spot, placement = self._editing.spot, self._editing.placement
        at = placement.at if placement else None
        if at is None:
            return None
        return spot.day if self._editing.post.series is not None and spot is not None and spot.day else at.day

    def _pick(self, day: date | None) -> None:
        placement = self._editing.placement
        if placement is None:
            return
        if day is not None:
            self._move(day, None)
        elif self._editing.change_placement(at=None):
            self._editing.go(Spot(self._editing.post.id, placement.channel))

    def _save_time(self) -> None:
        placement = self._editing.placement if self._editing.is_there else None
        if placement is None or placement.at is None or self._day is None:
            return
        try:
            clock = self.time.value()
        except Refused as refused:
            self._editing.refuse(refused.text)
        else:
            if clock is None:
                self._editing.change_placement(at=LocalTime.of(placement.at.day))
            else:
                self._move(self._day, clock)
        # What was refused, or waits for an answer, is not so.
        if self.time.dirty:
            self.time.give_up()

    def _move(self, day: date, clock: str | None) -> None:
        post, placement = self._editing.post, self._editing.placement
        assert placement is not None
        if post.series is None:
            if self._editing.do(posts.move, [(post.id, placement.channel)], day, clock):
                self._editing.go(Spot(post.id, placement.channel, day))
            return
        from planner.gui.dialogs.series_scope import SeriesScope

        on = self._day
        assert on is not None

        def chosen(scope: series.Scope) -> None:
            moved: list[str] = []

            def move(session: Session) -> Any:
                moved.append(series.move(session, post.id, on, scope, day, clock))

            if self._editing.do(move):
                self._editing.go(Spot(moved[0], placement.channel, day))

        SeriesScope(self._editing.desk, Text("Move “{title}”", title=post.title), chosen, self.window()).open()
        # Until it is answered, it stands where it stood.
        self.show_post()
