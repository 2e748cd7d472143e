"""A goal: what is wanted, how far it has come, for whom it is."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtWidgets import QGridLayout, QLabel

from planner.domain.goals import Goal
from planner.domain.noun import Amount
from planner.figures.pictures import Draw
from planner.figures.progress import Measured, Way, goal_progress
from planner.gui.desk import Desk
from planner.gui.fields.days import DayField
from planner.gui.fields.kept import ChoiceField, LineField
from planner.gui.fields.numbers import NumberField
from planner.gui.fields.prose import ProseField
from planner.gui.fields.ticks import TicksField
from planner.gui.parts.boxes import column, row
from planner.gui.parts.chart import Chart
from planner.gui.parts.goal_kinds import GOAL_KINDS
from planner.gui.parts.words import label, tooltip
from planner.gui.translate import language, say
from planner.gui.views.strategy_parts.ask_again import AskAgain
from planner.gui.views.strategy_parts.goal_fields import (
    NUMBER_WIDTH,
    STATES,
    MeasuredField,
    OpenLineField,
    WeightField,
)
from planner.gui.views.strategy_parts.measuring import Measuring
from planner.gui.views.things.card import FoldingCard
from planner.gui.views.things.rows import NAME_NEEDED
from planner.gui.views.things.section import add_line, form
from planner.knowledge.platforms import channel_name
from planner.operations.progress import correct_progress
from planner.planning.headway import asks_again, beside_the_way, how_far, not_said
from planner.text import Text

_CHART_HEIGHT = 2.2
_CHART_WIDTH = 288


class GoalCard(FoldingCard):
    """A goal with its newest number beside its curve; the rest is folded away."""

    def __init__(self, desk: Desk, id: str) -> None:
        super().__init__(desk, "goals", id)
        px = desk.look.px
        title = self._title = self.keep("title", Text("Goal"), LineField(NAME_NEEDED))
        state = self.keep("state", Text("State"), ChoiceField(STATES, px(108)))
        self._far = label("", "heading", wrap=True)
        self._beside = label("", "second", wrap=True)
        self._due = label("", "second", wrap=True)
        self._open = label("", "second", wrap=True)
        self.measuring = Measuring(desk, id)
        self.ask_again = AskAgain(desk, id)
        said = column(self._far, self._beside, self._due, self._open, gap=px(4))
        words = column(said, self.measuring, row(self.more_button, None), None, gap=px(8))
        self._sides = row(words, gap=px(16))
        self._sides.setStretch(0, 1)
        self._chart: Chart | None = None
        self._drawn: tuple[Goal, date] | None = None
        self._measured: MeasuredField | None = None
        self._audiences: tuple[TicksField, QLabel] | None = None
        self._channels: QLabel | None = None
        self.stand(row(title, state, self.remove_button, gap=px(8)), self.ask_again, self._sides)

    def rest(self) -> QGridLayout:
        """What is counted, from where to where, from when to when, how much it counts, for whom."""
        desk, look = self.desk, self.desk.look
        today, first = desk.bridge.today, desk.bridge.plan.business.first_weekday
        grid = form(look)
        words = Text("What is counted")
        add_line(grid, look, words, self.keep("metric", words, OpenLineField()))
        words = Text("Where it began")
        baseline = self.keep("baseline", words, NumberField(Amount, look.px(NUMBER_WIDTH)))
        target = self.keep("target", Text("Wanted"), NumberField(Amount, look.px(NUMBER_WIDTH)))
        wanted = label(Text("Wanted"), "second")
        wanted.setBuddy(target)
        add_line(grid, look, words, baseline, look.px(8), wanted, target, None)
        starts = self.keep("starts", Text("From"), DayField(look, today, first))
        due = self.keep("due", Text("Due"), DayField(look, today, first))
        add_line(grid, look, Text("From when to when"), starts, label("–", "second"), due, None)
        kind = self.keep("kind", Text("Kind"), ChoiceField(tuple(GOAL_KINDS.items()), look.px(156)))
        weight = self.keep("weight", Text("How important"), WeightField(look))
        add_line(grid, look, Text("Kind"), kind, weight, None)
        words = Text("For whom")
        ticks = self.keep("audiences", words, TicksField(look))
        self._audiences = (ticks, add_line(grid, look, words, ticks))
        self._channels = label("", wrap=True)
        add_line(grid, look, Text("Served by"), self._channels)
        words = Text("Note")
        add_line(grid, look, words, self.keep("note", words, ProseField(look, least=2, most=6)))
        words = Text("Measured")
        self._measured = MeasuredField(look, today, first)
        add_line(grid, look, words, self.keep("progress", words, self._measured))
        return grid

    def show_plan(self) -> None:
        """Shows the goal, and how far it has come."""
        goal: Goal | None = self.noun
        if goal is None:
            return
        plan, today = self.desk.bridge.plan, self.desk.bridge.today
        if self._audiences is not None:
            ticks, words = self._audiences
            ticks.offer([(each.id, each.name) for each in plan.audiences])
            ticks.setVisible(bool(len(plan.audiences)))
            words.setVisible(bool(len(plan.audiences)))
        if self._channels is not None:
            serving = [channel_name(each.platform, each.handle) for each in plan.channels if goal.id in each.goals]
            self._channels.setText(
                say(Text("{names}", names=serving) if serving else Text("No channel serves it yet."))
            )
        super().show_plan()
        missing = not_said(goal)
        self._title.setToolTip(tooltip(goal.title))
        self._far.setText(say(how_far(goal)))
        _tell(self._beside, beside_the_way(goal) if goal.progress or not missing else None)
        _tell(self._due, due_words(goal, today))
        _tell(self._open, Text("Not said yet: {missing}.", missing=missing) if missing else None)
        self.measuring.setVisible(goal.state == "active")
        self.measuring.tell(self.title)
        self.ask_again.setVisible(asks_again(goal, today))
        self.ask_again.tell(self.title)
        self._draw(goal)

    def fields_of(self, noun: Goal, values: dict[str, Any]) -> dict[str, Any]:
        """A baseline that is known now is not asked for again."""
        return {**values, "ask_again": None} if values.get("baseline") is not None and noun.ask_again else values

    def change(self, values: dict[str, Any], typing: bool, said: list[Text]) -> bool:
        """What was measured is corrected by a verb of its own: another program may have noted a number since."""
        rest = {name: value for name, value in values.items() if name != "progress"}
        done = not rest or super().change(rest, typing, said)
        if "progress" in values and self._measured is not None:
            do, seen = self.desk.bridge.do, self._measured.seen
            done = do(correct_progress, self.id, seen, values["progress"], refused=said.append) and done
            self._measured.write(self.noun.progress)
        return done

    def _draw(self, goal: Goal) -> None:
        """Shows the curve where there is something to draw: a last day, a target, a first day."""
        drawable = goal.target is not None and goal.due is not None and first_day(goal) is not None
        if self._chart is not None:
            self._chart.setVisible(drawable)
        today = self.desk.bridge.today
        if not drawable or self._drawn == (goal, today):
            return
        self._drawn = (goal, today)
        figure = _figure(goal, today)
        if self._chart is not None:
            self._chart.show_figure(figure, _said(goal))
            return
        self._chart = Chart(self.desk, Text("{name}", name=goal.title), _said(goal), figure, _CHART_HEIGHT)
        self._chart.setFixedWidth(self.desk.look.px(_CHART_WIDTH))
        self._sides.addLayout(column(self._chart, None, gap=0))


def _figure(goal: Goal, today: date) -> Draw:
    """The curve of a goal that has a first day, a last day and a target."""
    starts = first_day(goal)
    assert starts is not None
    assert goal.due is not None
    assert goal.target is not None
    # Without a first day of its own nobody knows when the baseline was.
    baseline = None if goal.baseline is None or goal.starts is None else float(goal.baseline)
    way = Way(starts, baseline, goal.due, float(goal.target))
    measured = [Measured(each.on, float(each.value)) for each in goal.progress]
    title, spoken = Text("{name}", name=goal.metric or goal.title), language()
    return lambda palette, width: goal_progress(
        way, measured, today=today, title=title, palette=palette, width=width, language=spoken
    )


def first_day(goal: Goal) -> date | None:
    """The first day of a goal, else that of the first number; None where neither is known."""
    return goal.starts or min((each.on for each in goal.progress), default=None)


def due_words(goal: Goal, today: date) -> Text | None:
    """By when, and how long that is from today; None without a last day, or when the goal is over."""
    if goal.due is None or goal.state != "active":
        return None
    weeks, days = divmod((goal.due - today).days, 7)
    if weeks < 0:
        return Text("Its last day, {day:year}, is over: is it met, or does it need longer?", day=goal.due)
    if goal.due == today:
        return Text("Until today, {day:year}.", day=goal.due)
    if weeks:
        return Text(
            "Until {day:year}, {n} week from now.", "Until {day:year}, {n} weeks from now.", day=goal.due, n=weeks
        )
    return Text("Until {day:year}, {n} day from now.", "Until {day:year}, {n} days from now.", day=goal.due, n=days)


def _said(goal: Goal) -> Text:
    """The curve in words, for those who do not see it."""
    return Text("{thing}: {far}. {beside}", thing=goal.title, far=how_far(goal), beside=beside_the_way(goal))


def _tell(place: QLabel, words: Text | None) -> None:
    place.setVisible(words is not None)
    if words is not None:
        place.setText(say(words))
