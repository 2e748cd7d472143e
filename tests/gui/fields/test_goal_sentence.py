"""A goal as a sentence with blanks."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.domain.noun import Amount
from planner.errors import Refused
from planner.gui.desk import Desk
from planner.gui.fields.goal_sentence import GoalSentence
from tests.gui.conftest import TODAY


@pytest.fixture
def sentence(desk: Desk, qtbot: QtBot) -> GoalSentence:
    made = GoalSentence(desk.look, TODAY)
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_blanks_make_a_goal(sentence: GoalSentence) -> None:
    sentence.number.setText("60")
    sentence.what.setText(" breakfast tables ")
    sentence.now.setText("25")
    sentence.due.setText("28 Mar 2027")
    sentence.kind.write("loyalty")
    goal = sentence.goal("g1")
    assert (goal.id, goal.title, goal.metric) == ("g1", "60 breakfast tables a week", "breakfast tables a week")
    assert (goal.baseline, goal.target, goal.kind) == (Amount(25), Amount(60), "loyalty")
    assert (goal.starts, goal.due, goal.ask_again) == (TODAY, date(2027, 3, 28), None)


def test_what_is_not_known_is_asked_for_again_in_four_weeks(sentence: GoalSentence) -> None:
    sentence.what.setText("visitors")
    sentence.now.setText("25")
    sentence.period.write("all")
    sentence.unknown.click()
    assert not sentence.now.isEnabled()
    goal = sentence.goal("g1")
    assert (goal.title, goal.baseline, goal.target) == ("Visitors", None, None)
    assert goal.ask_again == TODAY + timedelta(weeks=4)


def test_what_to_count_is_needed(sentence: GoalSentence, qtbot: QtBot) -> None:
    sentence.activateWindow()
    qtbot.waitUntil(sentence.isActiveWindow)
    sentence.number.setText("60")
    with pytest.raises(Refused, match="what to count"):
        sentence.goal("g1")
    assert QApplication.focusWidget() is sentence.what


def test_it_can_be_begun_again(sentence: GoalSentence) -> None:
    sentence.what.setText("visitors")
    sentence.unknown.click()
    assert not sentence.empty
    sentence.begin()
    assert [sentence.empty, sentence.now.isEnabled()] == [True, True]
    assert sentence.due.value() == date(2027, 3, 8)
