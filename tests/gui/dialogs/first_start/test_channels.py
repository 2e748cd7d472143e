"""Channels by the proposal."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QCheckBox, QLabel

from planner.domain.audiences import Audience
from planner.domain.noun import NotNegative
from planner.gui.dialogs.first_start.channels import ChannelsStep, hours_of
from planner.gui.theme.look import look_of
from planner.operations.starting import Answers, planned
from planner.planning.choice import Choice
from tests.gui.conftest import TODAY
from tests.gui.dialogs.first_start.conftest import US, Show

WOMEN = Audience("a1", "Women", "US", traits={"gender": ("Women",)})


def with_hours(hours: int, country: str | None = "US") -> Answers:
    return US._replace(business=replace(US.business, country=country, hours_per_week=NotNegative(hours)))


@pytest.fixture
def step() -> ChannelsStep:
    return ChannelsStep(look_of("light", contrast=False, scale=1.0), TODAY)


def words(step: ChannelsStep) -> str:
    return " ".join(each.text() for each in step.findChildren(QLabel) if each.isVisible())


@pytest.mark.parametrize("hours", [2, 5, 10])
def test_the_proposal_is_ticked(step: ChannelsStep, show: Show, hours: int) -> None:
    before = with_hours(hours)._replace(audience=WOMEN)
    show(step, before)
    proposed = Choice(planned(before, TODAY), TODAY).choice
    assert proposed is not None
    assert sorted(step.answered(before).platforms) == list(proposed.platforms)
    assert not step.over.isVisible()


def test_the_publisher_of_the_figures_is_quoted(step: ChannelsStep, show: Show) -> None:
    show(step, with_hours(5))
    assert "Pew Research Center bears no responsibility" in step.source.text()


def test_more_than_the_hours_is_said_and_not_forbidden(step: ChannelsStep, show: Show) -> None:
    before = with_hours(2)
    show(step, before)
    step.lines.tick("tiktok")
    assert step.over.isVisible()
    assert "tiktok" in step.answered(before).platforms


def test_each_says_what_it_would_add_to_those_that_are_ticked(step: ChannelsStep, show: Show) -> None:
    before = with_hours(5)
    show(step, before)
    first = words(step)
    step.lines.tick("facebook")
    assert words(step) != first
    assert "of them use at least one" in step.sum.text()


def test_for_tuerkiye_no_winner_is_named_and_nothing_is_ticked(step: ChannelsStep, show: Show) -> None:
    before = with_hours(5, "TR")
    show(step, before)
    assert step.answered(before).platforms == ()
    assert "names no winner" in step.why.text()
    step.lines.tick("instagram")
    step.lines.tick("facebook")
    assert step.sum.text().startswith("3 h 45 min of 5 h a week. Together they reach between")


@pytest.mark.parametrize("country", ["FR", None])
def test_without_figures_there_are_hours_only(step: ChannelsStep, show: Show, country: str | None) -> None:
    before = with_hours(5, country)
    show(step, before)
    assert step.answered(before).platforms == ()
    assert "%" not in words(step)
    step.lines.tick("facebook")
    assert step.sum.text().startswith("1 h 30 min")
    assert step.answered(before).platforms == ("facebook",)


def test_the_hours_decide_anew_but_not_over_the_person(step: ChannelsStep, show: Show) -> None:
    show(step, with_hours(10))
    step.arrive(with_hours(2))
    assert hours_of(step.lines.ticked) <= 2
    step.lines.tick("pinterest")
    step.arrive(with_hours(10))
    assert "pinterest" in step.lines.ticked


def test_a_platform_is_read_aloud_with_its_figures(step: ChannelsStep, show: Show) -> None:
    show(step, with_hours(5))
    names = [each.accessibleName() for each in step.findChildren(QCheckBox)]
    assert any(name.startswith("Facebook, 7") and name.endswith("1 h 30 min") for name in names)
    assert not any("WhatsApp" in name for name in names)


def test_it_says_why_there_is_no_messenger(step: ChannelsStep, show: Show) -> None:
    show(step, with_hours(5))
    assert "WhatsApp and Telegram are for answering" in words(step)
