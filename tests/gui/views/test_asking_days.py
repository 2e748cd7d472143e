"""Which days does the business mark? Asked once, above the calendar."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from planner.domain.noun import Noun
from tests.builders import channel, plan, post
from tests.gui.conftest import DeskOn
from tests.gui.panels.suggestions import overfull, suggest
from tests.gui.views.calendars import shown, small


@pytest.mark.parametrize("nouns", [(), (channel(),)])
def test_nothing_is_asked_before_there_is_a_calendar(desk_on: DeskOn, qtbot: QtBot, nouns: tuple[Noun, ...]) -> None:
    assert not shown(desk_on(plan(*nouns)), qtbot).asking.isVisible()


def test_the_ticked_kinds_are_the_answer(desk_on: DeskOn, qtbot: QtBot) -> None:
    desk = desk_on(plan(channel(), post("p1", "2026-12-08T09:30")))
    page = shown(desk, qtbot)
    asking = page.asking
    assert asking.isVisible()
    assert not asking.show_button.isEnabled()
    asking.boxes["commercial"].click()
    asking.boxes["other"].click()
    asking.show_button.click()
    assert desk.bridge.plan.business.special_days == ("commercial", "other")
    assert not asking.isVisible()
    qtbot.waitUntil(lambda: [each.name for each in page.view.labels_on(page.desk.bridge.today)] == [])
    desk.bridge.undo()
    assert asking.isVisible()


def test_none_is_an_answer(desk_on: DeskOn, qtbot: QtBot) -> None:
    desk = desk_on(small())
    page = shown(desk, qtbot)
    page.asking.none_button.click()
    assert desk.bridge.plan.business.special_days == ()
    assert not page.asking.isVisible()


def test_it_gives_way_to_what_is_suggested(desk_on: DeskOn, qtbot: QtBot) -> None:
    desk = desk_on(overfull())
    page = shown(desk, qtbot)
    assert page.asking.isVisible()
    suggest(desk)
    assert (page.suggesting.isVisible(), page.asking.isVisible()) == (True, False)
    page.suggesting.keep.click()
    assert (page.suggesting.isVisible(), page.asking.isVisible()) == (False, True)
