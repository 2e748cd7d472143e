"""The first three posts."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from planner.gui.dialogs.first_start.posts import PostsStep
from planner.gui.theme.look import look_of
from tests.gui.conftest import TODAY
from tests.gui.dialogs.first_start.conftest import US, Show

TWO = US._replace(platforms=("youtube", "facebook"))


@pytest.fixture
def step() -> PostsStep:
    return PostsStep(look_of("light", contrast=False, scale=1.0), TODAY)


def words(step: PostsStep) -> list[str]:
    return [each.text() for each in step.findChildren(QLabel) if each.isVisible()]


def test_the_titles_go_out_where_a_post_takes_least(step: PostsStep, show: Show) -> None:
    show(step, TWO)
    step.titles[0].setText("Who we are")
    step.titles[2].setText("  New: rye ")
    answers = step.answered(TWO)
    assert (answers.posts_on, answers.titles) == ("facebook", ("Who we are", "New: rye"))


def test_another_channel_gives_other_days(step: PostsStep, show: Show) -> None:
    show(step, TWO)
    assert "Fri 11 Dec, 09:30" in words(step)
    step.channel.write("youtube")
    step.channel.activated.emit(1)
    assert "Wed 16 Dec, 09:30" in words(step)
    assert "They go out on YouTube, where a post takes 3 h." in words(step)
    assert step.answered(TWO).posts_on == "youtube"


def test_one_channel_is_no_question(step: PostsStep, show: Show) -> None:
    show(step, US._replace(platforms=("facebook",)))
    assert not step.channel.isVisible()


def test_without_a_channel_they_are_ideas(step: PostsStep, show: Show) -> None:
    show(step)
    assert "Without a channel they wait among your ideas." in words(step)
    step.titles[0].setText("Who we are")
    assert step.answered(US) == US._replace(titles=("Who we are",))


def test_the_proposed_titles_fill_what_is_empty(step: PostsStep, show: Show) -> None:
    show(step, TWO)
    step.titles[1].setText("Ayşe bakes")
    step.take.click()
    assert step.answered(TWO).titles == ("What people ask us most", "Ayşe bakes", "What is new this week")


def test_nothing_written_is_no_post(step: PostsStep, show: Show) -> None:
    show(step, TWO)
    assert step.answered(TWO).titles == ()
