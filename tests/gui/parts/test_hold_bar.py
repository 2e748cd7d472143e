"""The line that says what is held, and the way back."""

from __future__ import annotations

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QListView
from pytestqt.qtbot import QtBot

from planner.domain.plan import Plan
from planner.domain.times import LocalTime
from planner.gui.desk import Desk
from planner.gui.dialogs.hold import HoldDialog
from planner.gui.parts.hold_bar import HoldBar, hold_button
from planner.gui.views.calendar import CalendarPage
from planner.gui.views.ideas import IdeasPage
from planner.gui.views.page import Page
from planner.gui.views.this_week import ThisWeekPage
from planner.operations import holding, nouns, several
from planner.text import Text, speak
from tests.builders import channel, pillar, plan, post
from tests.gui.conftest import DeskOn


def selling() -> Plan:
    return plan(
        channel(),
        pillar("ads", "promotional"),
        post("p1", "2026-12-08T18:00", pillar="ads", title="Cakes"),
        post("p2", "2026-12-09T18:00", pillar="ads", title="Rolls"),
    )


def shown(desk: Desk, qtbot: QtBot) -> HoldBar:
    bar = HoldBar(desk)
    qtbot.addWidget(bar)
    return bar


def test_it_is_there_while_something_is_held(desk_on: DeskOn, qtbot: QtBot) -> None:
    desk = desk_on(selling())
    bar = shown(desk, qtbot)
    assert bar.isHidden()
    desk.bridge.do(holding.hold, 3)
    assert bar.isVisible()
    assert bar.said.text() == "On hold since 8 December, up to 10 December: 2 promotional posts wait."
    desk.bridge.do(several.schedule, [("p1", "ig", LocalTime("2026-12-20T12:00"))])
    assert bar.said.text().endswith("1 promotional post waits.")
    bar.resume.click()
    assert bar.isHidden()
    assert desk.bridge.plan.posts["p2"].placements[0].at == "2026-12-09T18:00"
    desk.bridge.undo()
    assert bar.isVisible()


def test_it_says_why(desk_on: DeskOn, qtbot: QtBot) -> None:
    desk = desk_on(selling())
    bar = shown(desk, qtbot)
    desk.bridge.do(holding.hold, 1, "Earthquake.")
    assert bar.said.text() == "Earthquake. On hold since 8 December, up to 8 December: 1 promotional post waits."


def test_where_nothing_waits_any_more_it_can_be_ended(desk_on: DeskOn, qtbot: QtBot) -> None:
    desk = desk_on(selling())
    bar = shown(desk, qtbot)
    desk.bridge.do(holding.hold, 1)
    desk.bridge.do(nouns.change, "posts", "p1", placements=())
    assert bar.said.text() == "On hold since 8 December, up to 8 December: nothing waits any more."
    assert bar.resume.text() == "End the hold"
    bar.resume.click()
    assert len(desk.bridge.plan.holds) == 0


@pytest.mark.parametrize(
    ("now", "said"),
    [
        (datetime(2026, 12, 8, 9, 0), "2 posts are back on their days."),
        (
            datetime(2026, 12, 8, 19, 0),
            "1 post is back on its day. Its time has passed, it stays among the ideas: Cakes.",
        ),
        (datetime(2026, 12, 12, 9, 0), "Their time has passed, they stay among the ideas: Cakes and Rolls."),
    ],
)
def test_it_says_what_came_back_and_names_what_stays(
    desk_on: DeskOn, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, now: datetime, said: str
) -> None:
    desk = desk_on(selling())
    bar = shown(desk, qtbot)
    desk.bridge.do(holding.hold, 3)
    told: list[Text] = []
    desk.bridge.done.connect(told.append)
    monkeypatch.setattr(desk.bridge.session, "now", lambda: now)
    bar.resume.click()
    assert [speak(each, "en") for each in told] == [said]


def test_the_button_asks(desk_on: DeskOn, qtbot: QtBot) -> None:
    button = hold_button(desk_on(selling()))
    qtbot.addWidget(button)
    button.show()
    button.click()
    (dialog,) = button.window().findChildren(QDialog)
    assert isinstance(dialog, HoldDialog)
    dialog.reject()


@pytest.mark.parametrize("kind", [ThisWeekPage, CalendarPage])
def test_it_stands_on_the_page(desk_on: DeskOn, qtbot: QtBot, kind: type[Page]) -> None:
    desk = desk_on(selling())
    page = kind(desk)  # type: ignore[call-arg]  # every page is given the desk alone
    qtbot.addWidget(page)
    page.show()
    (bar,) = page.findChildren(HoldBar)
    assert not bar.isVisible()
    desk.bridge.do(holding.hold, 1)
    assert bar.isVisible()
    again = kind(desk)  # type: ignore[call-arg]
    qtbot.addWidget(again)
    (bar,) = again.findChildren(HoldBar)
    assert not bar.isHidden()
    assert not bar.isWindow()


def test_ideas_that_are_held_say_so(desk_on: DeskOn, qtbot: QtBot) -> None:
    desk = desk_on(selling())
    page = IdeasPage(desk)
    qtbot.addWidget(page)
    desk.bridge.do(holding.hold, 1)
    model = page.findChildren(QListView)[0].model()
    assert model.index(0, 0).data() == "Cakes · held, was on Tue 8 Dec"
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Cakes, held"
    desk.bridge.do(nouns.remove, "holds", "h1")
    assert model.index(0, 0).data() == "Cakes"
