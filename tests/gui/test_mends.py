"""The ways out of a warning: pressed, they do what they say."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from planner.domain.noun import Noun
from planner.gui.desk import Desk
from planner.gui.mends import Mend, mends_of
from planner.text import speak
from tests.builders import audience, business, channel, goal, plan
from tests.gui.conftest import DeskOn

SILENT: tuple[Noun, ...] = (channel(), goal("g1", title="Tables"))


@pytest.fixture
def mends(qtbot: QtBot) -> Callable[[Desk, str], list[Mend]]:
    parent = QWidget()
    qtbot.addWidget(parent)

    def of(desk: Desk, code: str) -> list[Mend]:
        (finding,) = [each for each in desk.bridge.findings if each.code == code]
        return list(mends_of(desk, finding, parent))

    return of


Mends = Callable[[Desk, str], list[Mend]]


@pytest.mark.parametrize(
    ("code", "title"), [("strategy.goal_unserved", "For: Tables"), ("platform.dormant", "New post")]
)
def test_a_post_is_planned_and_its_title_is_ready_to_be_written(
    desk_on: DeskOn, mends: Mends, code: str, title: str
) -> None:
    desk = desk_on(plan(*SILENT))
    wanted: list[bool] = []
    desk.attention.editing_wanted.connect(lambda: wanted.append(True))
    (mend,) = mends(desk, code)
    mend.act()
    (post,) = desk.bridge.plan.posts
    assert post.title == title
    assert desk.attention.spot is not None
    assert (desk.attention.page, desk.attention.spot.post, wanted) == ("calendar", post.id, [True])
    assert code not in [finding.code for finding in desk.bridge.findings]


def test_an_audience_is_offered_each_active_channel(desk_on: DeskOn, mends: Mends) -> None:
    ended = channel("x", "x", active_to="2026-01-01")
    desk = desk_on(plan(channel(), channel("fb", "facebook", handle="@bakery"), ended, audience("a1")))
    on_instagram, on_facebook = mends(desk, "audience.unreached")
    assert speak(on_facebook.words, "en") == "Speak to them on Facebook @bakery"
    on_facebook.act()
    assert desk.bridge.plan.channels["fb"].audiences == ("a1",)
    assert on_instagram.words != on_facebook.words


def test_a_platform_that_does_not_fit_leads_to_the_others(desk_on: DeskOn, mends: Mends) -> None:
    desk = desk_on(plan(business(country="TR"), channel("x", "x", audiences=["a1"]), audience("a1")))
    (mend,) = mends(desk, "platform.unfit")
    wanted: list[str] = []
    desk.attention.platform_wanted.connect(wanted.append)
    mend.act()
    assert (desk.attention.page, desk.attention.audience, wanted) == ("platforms", "a1", ["x"])


def test_most_warnings_are_only_shown(desk_on: DeskOn, mends: Mends) -> None:
    assert mends(desk_on(plan()), "editor.missing") == []
