"""A goal on its card."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QCheckBox, QLabel
from pytestqt.qtbot import QtBot

from planner.domain.goals import Goal, Progress
from planner.domain.noun import Amount, NotNegative
from planner.gui.desk import Desk
from planner.gui.fields.days import DayField
from planner.gui.fields.kept import ChoiceField
from planner.gui.fields.numbers import NumberField
from planner.gui.parts.chart import Chart
from planner.gui.translate import say
from planner.gui.views.strategy_parts.goal_card import GoalCard, due_words
from planner.gui.views.strategy_parts.goal_fields import MeasuredField
from planner.operations import nouns
from planner.operations.progress import note_progress
from planner.session import Session
from tests.builders import day, made, plan
from tests.gui.conftest import TODAY, DeskOn

BARE = made(Goal, id="g1", title="More visitors")


def card_on(desk: Desk, id: str, qtbot: QtBot, *, unfolded: bool = False) -> GoalCard:
    card = GoalCard(desk, id)
    qtbot.addWidget(card)
    card.show_plan()
    card.show()
    if unfolded:
        card.more_button.click()
    return card


def words(card: GoalCard) -> str:
    return " ".join(each.text() for each in card.findChildren(QLabel) if each.isVisible())


def test_it_says_how_far_it_is(desk: Desk, qtbot: QtBot) -> None:
    card = card_on(desk, "bread-club", qtbot)
    assert "46 of 80" in words(card)
    assert "ahead of the straight line" in words(card)
    assert "25 April 2027, 19 weeks" in words(card)
    (chart,) = card.findChildren(Chart)
    assert "80 families in the bread club: 46 of 80." in chart.accessibleName()
    qtbot.waitUntil(lambda: chart.is_drawn, timeout=20_000)


def test_a_number_is_noted_and_taken_back(desk: Desk, qtbot: QtBot) -> None:
    card = card_on(desk, "bread-club", qtbot)
    desk.bridge.changed.connect(card.show_plan)
    measuring = card.measuring
    measuring.number.setText("52")
    measuring.add_button.click()
    assert desk.bridge.plan.goals["bread-club"].progress[-1] == Progress(TODAY, Amount(52))
    assert "52 of 80" in words(card)
    assert "52 of 80" in card.findChildren(Chart)[0].accessibleName()
    measuring.number.setText("53,5")
    measuring.number.returnPressed.emit()
    assert [each.value for each in desk.bridge.plan.goals["bread-club"].progress] == [42, 46, Amount("53.5")]
    desk.bridge.undo()
    desk.bridge.undo()
    assert len(desk.bridge.plan.goals["bread-club"].progress) == 2
    card.setParent(None)


def test_nothing_is_noted_without_a_number(desk: Desk, qtbot: QtBot) -> None:
    card = card_on(desk, "bread-club", qtbot)
    card.measuring.add_button.click()
    assert "a number is needed" in words(card).lower()
    card.measuring.number.setText("52")
    card.measuring.on.setText("yesterday")
    card.measuring.add_button.click()
    assert "is not a date" in words(card)
    assert len(desk.bridge.plan.goals["bread-club"].progress) == 2


def test_what_is_missing_is_said_and_nothing_drawn(desk_on: DeskOn, qtbot: QtBot) -> None:
    card = card_on(desk_on(plan(BARE)), "g1", qtbot)
    assert "Not counted yet" in words(card)
    assert "Not said yet: what to count, where it stands now, what number to reach, and by which day." in words(card)
    assert card.findChildren(Chart) == []


def test_the_rest_is_folded_away_and_edited_in_place(desk: Desk, qtbot: QtBot) -> None:
    card = card_on(desk, "news-list", qtbot)
    assert "baseline" not in card.fields
    card.more_button.click()
    assert "Instagram @sunnycornerbakes and X @sunnycornerbakes" in words(card)
    target, due, weight = card.fields["target"], card.fields["due"], card.fields["weight"]
    assert isinstance(target, NumberField)
    assert isinstance(due, DayField)
    assert isinstance(weight, ChoiceField)
    target.setText("450")
    target.leave()
    due.setText("31 Mar 2027")
    due.leave()
    weight.setCurrentText("Very important")
    weight.activated.emit(weight.currentIndex())
    next(each for each in card.findChildren(QCheckBox) if each.text() == "Longtime regulars").click()
    goal = desk.bridge.plan.goals["news-list"]
    assert (goal.target, goal.due, goal.weight) == (Amount(450), day("2027-03-31"), NotNegative(2))
    assert goal.audiences == ("parents", "twenties", "regulars")
    card.more_button.click()
    assert not target.isVisible()


def test_it_asks_again_what_was_not_known(desk_on: DeskOn, qtbot: QtBot) -> None:
    unknown = made(
        Goal, id="g1", title="Visitors", target=80, due="2027-03-01", starts="2026-11-01", ask_again="2026-12-08"
    )
    desk = desk_on(plan(unknown))
    card = card_on(desk, "g1", qtbot)
    assert card.ask_again.isVisible()
    card.ask_again.later_button.click()
    assert desk.bridge.plan.goals["g1"].ask_again == TODAY + timedelta(weeks=4)
    card.show_plan()
    assert not card.ask_again.isVisible()
    desk.bridge.undo()
    card.show_plan()
    card.ask_again.save_button.click()
    assert "a number is needed" in words(card).lower()
    card.ask_again.now.setText("31")
    card.ask_again.save_button.click()
    goal = desk.bridge.plan.goals["g1"]
    assert (goal.baseline, goal.starts, goal.ask_again) == (Amount(31), day("2026-11-01"), None)


@pytest.mark.parametrize(("due", "starts"), [("2027-03-01", TODAY), ("2026-12-01", None), (None, TODAY)])
def test_a_goal_without_a_first_day_begins_today_unless_it_is_over(
    desk_on: DeskOn, qtbot: QtBot, due: str | None, starts: date | None
) -> None:
    desk = desk_on(plan(made(Goal, id="g1", title="Visitors", target=80, due=due, ask_again="2026-12-08")))
    card = card_on(desk, "g1", qtbot)
    card.ask_again.now.setText("31")
    card.ask_again.save_button.click()
    goal = desk.bridge.plan.goals["g1"]
    assert (goal.baseline, goal.starts, goal.ask_again) == (Amount(31), starts, None)


def test_what_another_program_has_measured_is_not_lost(desk: Desk, qtbot: QtBot) -> None:
    card = card_on(desk, "bread-club", qtbot, unfolded=True)
    desk.bridge.changed.connect(card.show_plan)
    first, second = desk.bridge.plan.goals["bread-club"].progress
    elsewhere, newest = Progress(day("2026-12-06"), Amount(50)), Progress(TODAY, Amount(52))
    with Session.open(desk.bridge.session.path) as other:
        note_progress(other, "bread-club", elsewhere.on, elsewhere.value)
    card.measuring.number.setText("52")
    card.measuring.add_button.click()
    assert list(desk.bridge.plan.goals["bread-club"].progress) == [first, second, elsewhere, newest]
    late = Progress(day("2026-12-07"), Amount(51))
    with Session.open(desk.bridge.session.path) as other:
        note_progress(other, "bread-club", late.on, late.value)
    measured = card.fields["progress"]
    assert isinstance(measured, MeasuredField)
    number = measured.lines[0].first
    number.setFocus()
    number.setText("53")
    desk.bridge.look()
    assert late in desk.bridge.plan.goals["bread-club"].progress
    number.leave()
    newest = Progress(TODAY, Amount(53))
    assert list(desk.bridge.plan.goals["bread-club"].progress) == [first, second, elsewhere, late, newest]
    assert measured.value() == desk.bridge.plan.goals["bread-club"].progress
    assert not measured.dirty
    card.setParent(None)


def test_a_baseline_that_is_written_is_not_asked_for_again(desk_on: DeskOn, qtbot: QtBot) -> None:
    desk = desk_on(plan(made(Goal, id="g1", title="Visitors", ask_again="2027-01-05")))
    card = card_on(desk, "g1", qtbot, unfolded=True)
    baseline = card.fields["baseline"]
    assert isinstance(baseline, NumberField)
    baseline.setText("12")
    baseline.leave()
    assert (desk.bridge.plan.goals["g1"].baseline, desk.bridge.plan.goals["g1"].ask_again) == (Amount(12), None)


def test_the_curve_follows_a_change_of_the_goal(desk: Desk, qtbot: QtBot) -> None:
    card = card_on(desk, "news-list", qtbot)
    nouns.change(desk.bridge.session, "goals", "news-list", target=500)
    card.show_plan()
    (chart,) = card.findChildren(Chart)
    assert "221 of 500" in chart.accessibleName()
    nouns.change(desk.bridge.session, "goals", "news-list", due=None)
    card.show_plan()
    assert not chart.isVisible()


def test_how_long_it_is_until_the_last_day() -> None:
    def said(due: str | None, state: str = "active") -> str:
        words = due_words(made(Goal, id="g1", title="G", due=due, state=state), TODAY)
        return "" if words is None else say(words)

    assert said("2026-12-22") == "Until 22 December 2026, 2 weeks from now."
    assert said("2026-12-09") == "Until 9 December 2026, 1 day from now."
    assert said("2026-12-08") == "Until today, 8 December 2026."
    assert said("2026-12-07").endswith("is it met, or does it need longer?")
    assert said(None) == said("2026-12-22", "met") == ""
