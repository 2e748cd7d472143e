"""Warnings in groups."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from planner.gui.models.findings import by_mistake
from planner.gui.parts.boxes import column
from planner.gui.parts.warning_card import WarningCard
from planner.gui.parts.warning_list import WarningList
from planner.operations.posts import move
from tests.builders import channel, day, plan, post
from tests.gui.conftest import DeskOn


def cards(shown: WarningList) -> list[WarningCard]:
    QApplication.processEvents()
    return [each for each in shown.findChildren(WarningCard) if each.isVisible()]


def the_button(shown: WarningList, words: str) -> QAbstractButton:
    QApplication.processEvents()
    (found,) = [each for each in shown.findChildren(QAbstractButton) if each.text() == words and each.isVisible()]
    return found


def full(desk_on: DeskOn, qtbot: QtBot, count: int, room: int) -> WarningList:
    """A list of as many overfull days."""
    days = [f"2027-01-{each:02}" for each in range(1, count + 1)]
    desk = desk_on(plan(channel(max_per_day=0), *(post(each, each) for each in days)))
    shown = WarningList(desk, room, compact=False)
    qtbot.addWidget(shown)
    shown.show()
    shown.tell(by_mistake([each for each in desk.bridge.findings if each.code == "cadence.over.day"]))
    return shown


def test_a_full_group_shows_its_first_and_then_more(desk_on: DeskOn, qtbot: QtBot) -> None:
    shown = full(desk_on, qtbot, 20, 3)
    assert len(cards(shown)) == 3
    the_button(shown, "17 more").click()
    assert len(cards(shown)) == 20
    firsts = [each.finding.first for each in cards(shown)]
    assert sorted(firsts) == [day(f"2027-01-{each:02}") for each in range(1, 21)]  # type: ignore[type-var]


def test_more_may_lead_elsewhere(desk_on: DeskOn, qtbot: QtBot) -> None:
    desk = desk_on(plan(channel(max_per_day=0), *(post(f"p{each}", f"2027-01-0{each}") for each in range(1, 6))))
    led = []
    shown = WarningList(desk, 3, compact=True, more=lambda: led.append("there"))
    qtbot.addWidget(shown)
    shown.show()
    shown.tell(by_mistake([each for each in desk.bridge.findings if each.code == "cadence.over.day"]))
    the_button(shown, "2 more").click()
    assert led == ["there"]
    assert len(cards(shown)) == 3


def test_an_edit_leaves_the_other_cards_alone(desk_on: DeskOn, qtbot: QtBot) -> None:
    desk = desk_on(plan(channel(max_per_day=0), *(post(f"p{each}", f"2027-01-0{each}") for each in range(1, 4))))
    shown = WarningList(desk, 9, compact=False)
    qtbot.addWidget(shown)
    shown.show()

    def tell() -> None:
        shown.tell(by_mistake([each for each in desk.bridge.findings if each.code == "cadence.over.day"]))

    tell()
    before = {each.finding.posts: each for each in cards(shown)}
    desk.bridge.do(move, [("p2", "ig")], day("2027-01-09"))
    tell()
    after = {each.finding.posts: each for each in cards(shown)}
    assert after[("p1",)] is before[("p1",)]
    assert after[("p3",)] is before[("p3",)]
    assert after[("p2",)] is not before[("p2",)]
    assert after[("p2",)].finding.first == day("2027-01-09")


def test_focus_goes_to_the_next_group_when_its_own_goes(desk_on: DeskOn, qtbot: QtBot) -> None:
    desk = desk_on()
    shown = WarningList(desk, 3, compact=True)
    window = QWidget()
    window.setLayout(column(QPushButton("elsewhere"), shown))
    qtbot.addWidget(window)
    window.show()
    groups = by_mistake(desk.bridge.warnings)
    shown.tell(groups)
    QApplication.processEvents()
    firsts = [each.findings[0] for each in groups]
    last = next(each for each in cards(shown) if each.finding == firsts[-1])
    last.show_link.setFocus()
    shown.tell(groups[:-1])
    near = window.focusWidget()
    assert near is not None
    own = next(each for each in cards(shown) if each.finding == firsts[-2])
    assert near.accessibleDescription() == own.show_link.accessibleDescription()
    shown.tell(groups[:-2])
    here = window.focusWidget()
    assert here is not None
    assert shown.isAncestorOf(here)


def test_a_group_without_findings_goes(desk_on: DeskOn, qtbot: QtBot) -> None:
    shown = full(desk_on, qtbot, 2, 9)
    shown.tell([])
    assert cards(shown) == []
