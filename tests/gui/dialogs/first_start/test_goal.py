"""The goal as a sentence with blanks."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from planner.domain.noun import Amount
from planner.errors import Refused
from planner.gui import translate
from planner.gui.dialogs.first_start.goal import GoalStep
from planner.gui.theme.look import look_of
from planner.text import speak
from tests.gui.conftest import TODAY
from tests.gui.dialogs.first_start.conftest import US, Show


@pytest.fixture
def step(show: Show) -> Iterator[GoalStep]:
    translate.use("en")
    made = GoalStep(look_of("light", contrast=False, scale=1.0), TODAY)
    show(made)
    yield made
    translate.use("en")


def test_the_sentence_becomes_a_goal(step: GoalStep) -> None:
    step.sentence.number.setText("60")
    step.sentence.what.setText("breakfast bookings")
    step.sentence.now.setText("25")
    goal = step.answered(US).goal
    assert goal is not None
    assert (goal.title, goal.metric) == ("60 breakfast bookings a week", "breakfast bookings a week")
    assert (goal.baseline, goal.target, goal.kind) == (Amount(25), Amount(60), "sales")
    assert (goal.starts, goal.due, goal.ask_again) == (TODAY, date(2027, 3, 8), None)


@pytest.mark.parametrize(
    ("period", "title"), [("month", "60 bookings a month"), ("all", "60 bookings"), ("week", "60 bookings a week")]
)
def test_the_time_in_which_it_is_counted_stands_in_the_title(step: GoalStep, period: str, title: str) -> None:
    step.sentence.number.setText("60")
    step.sentence.what.setText("bookings")
    step.sentence.period.write(period)
    goal = step.answered(US).goal
    assert goal is not None
    assert goal.title == title


@pytest.mark.parametrize("ticked", [True, False])
def test_what_is_not_known_is_asked_again_in_four_weeks(step: GoalStep, ticked: bool) -> None:
    step.sentence.what.setText("new regulars")
    if ticked:
        step.sentence.now.setText("7")
        step.sentence.unknown.click()
        assert not step.sentence.now.isEnabled()
    goal = step.answered(US).goal
    assert goal is not None
    assert (goal.title, goal.baseline, goal.target) == ("New regulars a week", None, None)
    assert goal.ask_again == date(2027, 1, 5)


def test_nothing_written_is_no_goal(step: GoalStep) -> None:
    assert step.answered(US) == US


@pytest.mark.parametrize("field", ["number", "now"])
def test_a_number_of_nothing_is_refused(step: GoalStep, field: str) -> None:
    getattr(step.sentence, field).setText("60")
    with pytest.raises(Refused) as refused:
        step.answered(US)
    assert "what to count" in speak(refused.value.text, "en")


def test_a_day_that_is_none_is_refused(step: GoalStep) -> None:
    step.sentence.what.setText("bookings")
    step.sentence.due.setText("soon")
    with pytest.raises(Refused):
        step.answered(US)
