"""The audience by picking."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.domain.audiences import Audience
from planner.gui.dialogs.first_start.audience import AudienceStep
from planner.gui.theme.look import look_of
from planner.operations.starting import Answers
from tests.gui.dialogs.first_start.conftest import US, Show


@pytest.fixture
def step() -> AudienceStep:
    return AudienceStep(look_of("light", contrast=False, scale=1.0))


def living_in(country: str | None) -> Answers:
    return US._replace(business=replace(US.business, country=country))


def test_what_is_picked_names_the_audience(step: AudienceStep, show: Show) -> None:
    show(step)
    step.picks["gender"].pick("Women")
    step.picks["age"].pick("30-49")
    step.picks["age"].pick("18-29")
    assert step.title.text() == "Women of 18 to 49"
    step.note.setText("come on Saturdays")
    assert step.answered(US).audience == Audience(
        "a1",
        "Women of 18 to 49",
        "US",
        traits={"gender": ("Women",), "age": ("18-29", "30-49")},
        note="come on Saturdays",
    )


def test_a_name_of_ones_own_stays(step: AudienceStep, show: Show) -> None:
    show(step)
    step.picks["age"].pick("65+")
    step.title.setText("Neighbours")
    step.picks["age"].pick("50-64")
    audience = step.answered(US).audience
    assert audience is not None
    assert (audience.name, audience.traits) == ("Neighbours", {"age": ("50-64", "65+")})


def test_a_pick_can_be_let_go_of_and_its_name_with_it(step: AudienceStep, show: Show) -> None:
    show(step)
    step.picks["gender"].pick("Men")
    step.picks["gender"].pick("Men")
    assert step.title.text() == ""
    assert step.answered(US) == US


def test_all_values_of_a_trait_tell_nobody_apart(step: AudienceStep, show: Show) -> None:
    show(step)
    step.picks["gender"].pick("Men")
    step.picks["gender"].pick("Women")
    assert step.answered(US) == US


@pytest.mark.parametrize(("country", "offered"), [("US", (True, True)), ("TR", (True, False)), ("FR", (False, False))])
def test_only_what_the_country_has_figures_of_is_offered(
    step: AudienceStep, show: Show, country: str, offered: tuple[bool, bool]
) -> None:
    show(step, living_in(country))
    assert (step.picks["gender"].isVisible(), step.picks["age"].isVisible()) == offered


@pytest.mark.parametrize("country", ["FR", None])
def test_without_figures_a_name_will_do(step: AudienceStep, show: Show, country: str | None) -> None:
    before = living_in(country)
    show(step, before)
    step.title.setText("Neighbours")
    assert step.answered(before).audience == Audience("a1", "Neighbours", country)


def test_another_country_asks_anew(step: AudienceStep, show: Show) -> None:
    show(step)
    step.picks["age"].pick("18-29")
    before = living_in("TR")
    step.arrive(before)
    assert step.title.text() == ""
    assert step.answered(before) == before


def test_who_clicks_into_the_proposed_name_types_another_in_its_place(
    step: AudienceStep, show: Show, qtbot: QtBot
) -> None:
    show(step)
    step.picks["gender"].pick("Women")
    step.window().activateWindow()
    qtbot.waitUntil(step.isActiveWindow)
    step.note.setFocus()
    QTest.mouseClick(step.title, Qt.MouseButton.LeftButton)
    QTest.keyClicks(step.title, "Mothers nearby")
    assert step.title.text() == "Mothers nearby"
    step.note.setFocus()
    QTest.mouseClick(step.title, Qt.MouseButton.LeftButton)
    assert not step.title.hasSelectedText()
