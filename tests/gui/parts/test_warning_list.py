"""Warnings in groups."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from planner.gui.desk import Desk
from planner.gui.models.findings import by_mistake
from planner.gui.parts.boxes import column
from planner.gui.parts.warning_card import WarningCard
from planner.gui.parts.warning_list import WarningList
from planner.operations.nouns import add, change
from planner.operations.posts import move, set_status
from tests.builders import channel, day, person, plan, post
from tests.gui.conftest import DeskOn


def cards(shown: WarningList) -> list[WarningCard]:
    """All of them: the last ones come while the first are read."""
    while not shown.is_whole:
        QApplication.processEvents()
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


def test_a_full_list_begins_with_a_few_cards(desk_on: DeskOn, qtbot: QtBot) -> None:
    shown = full(desk_on, qtbot, 20, 20)
    assert len(shown.findChildren(WarningCard)) == 4
    assert not shown.is_whole
    assert len(cards(shown)) == 20


HANDS = [person(f"h{n}", "editor" if n == 0 else "contributor") for n in range(4)]


def told(desk: Desk, shown: WarningList, code: str) -> list[str]:
    """What the only card of this code shows after an edit: its words and its buttons."""
    shown.tell(by_mistake([each for each in desk.bridge.findings if each.code == code]))
    (card,) = cards(shown)
    words = [each.text() for each in card.findChildren(QLabel)]
    return words + [each.text() for each in card.findChildren(QPushButton)]


def a_list(desk: Desk, qtbot: QtBot) -> WarningList:
    shown = WarningList(desk, 9, compact=False)
    qtbot.addWidget(shown)
    shown.show()
    return shown


def test_a_card_says_what_can_still_be_done(desk_on: DeskOn, qtbot: QtBot) -> None:
    posts = [post(f"p{n}", f"2026-12-1{n}T09:30", author=f"h{n}", status="draft") for n in range(4)]
    desk = desk_on(plan(channel(), *HANDS, *posts))
    shown = a_list(desk, qtbot)
    assert "Send 4 drafts for approval" in told(desk, shown, "editor.many_hands")
    desk.bridge.do(set_status, ["p0", "p1"], "approved")
    # The card of before, until the checks have run again: it sends what is a draft now.
    the_button(shown, "Send 4 drafts for approval").click()
    assert [each.status for each in desk.bridge.plan.posts] == ["approved", "approved", "in_review", "in_review"]
    desk.bridge.undo()
    assert "Send 2 drafts for approval" in told(desk, shown, "editor.many_hands")


def test_a_card_shows_posts_by_their_new_names(desk_on: DeskOn, qtbot: QtBot) -> None:
    posts = [post(f"p{n}", f"2026-12-1{n}T09:30", title=f"Old {n}") for n in range(2)]
    desk = desk_on(plan(channel(max_per_week=1), *posts))
    shown = a_list(desk, qtbot)
    told(desk, shown, "cadence.over.week")
    desk.bridge.do(change, "posts", "p1", title="New")
    assert any("“New”" in each for each in told(desk, shown, "cadence.over.week"))


def test_a_card_offers_whom_there_is(desk_on: DeskOn, qtbot: QtBot) -> None:
    desk = desk_on(plan(person("ayse")))
    shown = a_list(desk, qtbot)
    told(desk, shown, "editor.missing")
    desk.bridge.do(add, person("mert"))
    assert {"Make Ayse the editor", "Make Mert the editor"} <= set(told(desk, shown, "editor.missing"))
