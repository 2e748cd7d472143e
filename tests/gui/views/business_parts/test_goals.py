"""The goals in short."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from planner.domain.plan import Plan
from planner.gui.parts.days import DayField
from planner.gui.parts.numbers import NumberField
from planner.gui.views.business_parts.goals import GoalsSection
from tests.gui.conftest import TODAY, DeskOn


def test_a_goal_ends_the_warning_that_there_is_none(desk_on: DeskOn, qtbot: QtBot) -> None:
    desk = desk_on(Plan())
    section = GoalsSection(desk)
    qtbot.addWidget(section)
    section.show_plan()
    assert "strategy.no_goal" in {each.code for each in desk.bridge.warnings}
    section.add()
    assert "strategy.no_goal" not in {each.code for each in desk.bridge.warnings}
    (row,) = section.rows.values()
    kind, due = row.fields["kind"], row.fields["due"]
    assert isinstance(kind, QComboBox)
    assert isinstance(due, DayField)
    kind.setCurrentText("Sales")
    kind.activated.emit(kind.currentIndex())
    due.setText("2027-03-28")
    due.leave()
    (goal,) = desk.bridge.plan.goals
    assert (goal.kind, goal.due) == ("sales", date(2027, 3, 28))


def test_when_they_were_looked_at(desk_on: DeskOn, qtbot: QtBot) -> None:
    desk = desk_on()
    section = GoalsSection(desk)
    qtbot.addWidget(section)
    section.show_plan()
    every, last = section.review.fields["review_every_weeks"], section.review.fields["reviewed_on"]
    assert isinstance(every, NumberField)
    assert isinstance(last, DayField)
    every.setText("4")
    every.leave()
    last.setText("8 Dec 2026")
    last.leave()
    business = desk.bridge.plan.business
    assert (business.review_every_weeks, business.reviewed_on) == (4, TODAY)
    every.setText("0")
    every.leave()
    assert "1 or more" in section.review.message.words
