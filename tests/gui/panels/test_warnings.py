"""The warnings beside the calendar."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from planner.domain.plan import Plan
from planner.gui.desk import Desk
from planner.gui.panels.warnings import WarningsPanel
from planner.gui.parts.step_card import StepCard
from planner.gui.parts.warning_card import WarningCard
from planner.operations.posts import move
from tests.builders import channel, day, plan, post
from tests.gui.conftest import DeskOn

OLD = post("old", "2026-11-20", status="posted")
"""A plan with this is not in its first days."""


def shown(desk: Desk, qtbot: QtBot) -> WarningsPanel:
    panel = WarningsPanel(desk)
    qtbot.addWidget(panel)
    panel.resize(330, 700)
    panel.show()
    return panel


def seen(panel: WarningsPanel) -> set[tuple[str, str]]:
    cards = [each for each in panel.findChildren(WarningCard) if each.isVisible()]
    return {(each.finding.code, each.finding.subject) for each in cards}


def test_the_shown_month_and_what_has_no_date(desk_on: DeskOn, qtbot: QtBot) -> None:
    desk = desk_on(plan(channel(max_per_day=0), OLD, post("p1", "2027-01-05")))
    panel = shown(desk, qtbot)
    undated = ("editor.missing", "plan")
    qtbot.waitUntil(lambda: undated in seen(panel))
    assert ("cadence.over.day", "channel:ig") not in seen(panel)
    desk.attention.look_at(day("2027-01-20"))
    qtbot.waitUntil(lambda: ("cadence.over.day", "channel:ig") in seen(panel))
    assert undated in seen(panel)


def test_it_follows_an_edit(desk_on: DeskOn, qtbot: QtBot) -> None:
    desk = desk_on(plan(channel(max_per_day=0), OLD, post("p1", "2026-12-20")))
    panel = shown(desk, qtbot)
    qtbot.waitUntil(lambda: ("cadence.over.day", "channel:ig") in seen(panel))
    desk.bridge.do(move, [("p1", "ig")], day("2027-02-20"))
    qtbot.waitUntil(lambda: ("cadence.over.day", "channel:ig") not in seen(panel))


def test_channels_that_are_left_out_are_silent(desk_on: DeskOn, qtbot: QtBot) -> None:
    desk = desk_on(plan(channel(max_per_day=0), OLD, post("p1", "2026-12-20")))
    panel = shown(desk, qtbot)
    qtbot.waitUntil(lambda: ("cadence.over.day", "channel:ig") in seen(panel))
    desk.attention.hide(frozenset({"ig"}))
    qtbot.waitUntil(lambda: ("cadence.over.day", "channel:ig") not in seen(panel))


def test_a_click_leads_to_the_place(desk_on: DeskOn, qtbot: QtBot) -> None:
    desk = desk_on(plan(channel(max_per_day=0), OLD, post("p1", "2026-12-20")))
    panel = shown(desk, qtbot)
    qtbot.waitUntil(lambda: bool(seen(panel)))
    (card,) = [each for each in panel.findChildren(WarningCard) if each.finding.code == "cadence.over.day"]
    card.show_link.click()
    assert desk.attention.spot is not None
    assert (desk.attention.spot.post, desk.attention.day) == ("p1", day("2026-12-20"))


def test_in_the_first_days_it_names_next_steps(desk_on: DeskOn, qtbot: QtBot) -> None:
    panel = shown(desk_on(Plan()), qtbot)
    qtbot.waitUntil(lambda: len(panel.findChildren(StepCard)) == 1)
    assert panel.findChildren(StepCard)[0].accessibleName() == "Say who releases posts: name an editor"
    assert seen(panel) == set()


def test_a_month_in_order_says_so_and_leads_to_the_others(desk_on: DeskOn, qtbot: QtBot) -> None:
    desk = desk_on(plan(channel(max_per_day=0, goals=[]), OLD, post("p1", "2026-12-20")), day=day("2030-01-01"))
    panel = shown(desk, qtbot)
    qtbot.waitUntil(
        lambda: any(each.isVisible() and "(" in each.text() for each in panel.findChildren(QAbstractButton))
    )
    (link,) = [each for each in panel.findChildren(QAbstractButton) if each.text().startswith("All warnings (")]
    link.click()
    assert desk.attention.page == "warnings"
    assert "January 2030" in [each.text() for each in panel.findChildren(QLabel)]


def test_while_it_is_hidden_it_does_not_look(desk_on: DeskOn, qtbot: QtBot) -> None:
    desk = desk_on(plan(channel(max_per_day=0), OLD, post("p1", "2026-12-20")))
    panel = WarningsPanel(desk)
    qtbot.addWidget(panel)
    with qtbot.waitSignal(desk.bridge.found):
        desk.bridge.do(move, [("p1", "ig")], day("2026-12-21"))
    assert panel.findChildren(WarningCard) == []
