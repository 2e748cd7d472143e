"""The page of all warnings."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from planner.checks.registry import CHECKS
from planner.domain.plan import Plan
from planner.gui.desk import Desk
from planner.gui.parts.step_card import StepCard
from planner.gui.parts.warning_card import WarningCard
from planner.gui.views.warnings import WarningsPage
from planner.gui.views.warnings_parts.muted import MutedRow
from planner.gui.views.warnings_parts.overview import Overview
from planner.operations.muting import mute
from planner.operations.posts import move
from tests.builders import business, channel, day, goal, muted, person, plan, post
from tests.gui.conftest import DeskOn

OLD = post("old", "2026-11-20", status="posted", goals=["g1"])


def shown(desk: Desk, qtbot: QtBot) -> WarningsPage:
    page = WarningsPage(desk)
    qtbot.addWidget(page)
    page.resize(1100, 600)
    page.show()
    qtbot.waitExposed(page)
    qtbot.waitUntil(lambda: page.is_whole)
    return page


def words(page: WarningsPage) -> list[str]:
    QApplication.processEvents()
    return [each.text() for each in page.findChildren(QLabel) if each.isVisible()]


def cards(page: WarningsPage) -> list[WarningCard]:
    QApplication.processEvents()
    return [each for each in page.findChildren(WarningCard) if each.isVisible()]


def rows(page: WarningsPage) -> list[MutedRow]:
    QApplication.processEvents()
    return [each for each in page.findChildren(MutedRow) if each.isVisible()]


def press(page: WarningsPage, begins: str) -> None:
    QApplication.processEvents()
    buttons = [*page.findChildren(QAbstractButton), *page.tools.findChildren(QAbstractButton)]
    (found,) = [each for each in buttons if each.text().startswith(begins) and not each.isHidden()]
    found.click()


def in_order(*more: object) -> Plan:
    """A plan without any warning of its own."""
    whole = [
        business(reviewed_on="2026-12-01"),
        person("ayse", "editor"),
        goal("g1", metric="guests", target=200, due="2027-03-01"),
        channel("ig", "facebook", goals=["g1"], max_per_day=1),
        OLD,
        post("p1", "2026-12-20T09:00", goals=["g1"]),
    ]
    return plan(*whole, *more)  # type: ignore[arg-type]


def test_all_that_is_heard_stands_under_its_mistake(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    heard = {(each.code, each.subject) for each in desk.bridge.warnings}
    assert {(each.finding.code, each.finding.subject) for each in cards(page)} == heard
    assert {"Posting without a goal", "Posts that tire people", "Not looking back"} <= set(words(page))


@pytest.mark.parametrize(
    ("order", "heading"), [("By date", "January 2027"), ("By channel", "Instagram @sunnycornerbakes")]
)
def test_another_order_is_remembered(desk: Desk, qtbot: QtBot, order: str, heading: str) -> None:
    page = shown(desk, qtbot)
    assert heading not in words(page)
    press(page, order)
    assert heading in words(page)
    assert heading in words(shown(desk, qtbot))


def test_an_edit_is_followed_and_the_rest_stays(desk_on: DeskOn, qtbot: QtBot) -> None:
    both = [post(f"p{each}", f"2026-12-20T1{each}:00", goals=["g1"]) for each in (2, 3)]
    orphan = post("p9", "2026-12-28T09:00")
    desk = desk_on(in_order(*both, orphan))
    page = shown(desk, qtbot)
    assert {each.finding.code for each in cards(page)} == {"cadence.over.day", "post.orphan"}
    (kept,) = [each for each in cards(page) if each.finding.code == "post.orphan"]
    kept.show_link.setFocus()
    desk.bridge.do(move, [("p2", "ig")], day("2026-12-21"))
    desk.bridge.do(move, [("p3", "ig")], day("2026-12-22"))
    qtbot.waitUntil(lambda: cards(page) == [kept])
    assert page.focusWidget() is kept.show_link
    desk.bridge.undo()
    qtbot.waitUntil(lambda: len(cards(page)) == 2)


def test_what_is_over_is_folded_away(desk_on: DeskOn, qtbot: QtBot) -> None:
    twice = [post(f"p{each}", f"2026-12-07T1{each}:00", status="posted", goals=["g1"]) for each in (2, 3)]
    page = shown(desk_on(in_order(*twice)), qtbot)
    assert cards(page) == []
    assert "Nothing is wrong" in words(page)
    press(page, "▸  Past (1)")
    assert [each.finding.code for each in cards(page)] == ["cadence.over.day"]
    press(page, "▾  Past (1)")
    assert cards(page) == []


def test_what_is_muted_stands_at_the_end_with_its_reason_and_is_heard_again(desk_on: DeskOn, qtbot: QtBot) -> None:
    desk = desk_on(in_order(post("p2", "2026-12-28T09:00")), person="ayse")
    page = shown(desk, qtbot)
    assert "Muted" not in words(page)
    desk.bridge.do(mute, "post.orphan", "post:p2", day("2026-12-31"), "Only a greeting")
    qtbot.waitUntil(lambda: cards(page) == [])
    (row,) = rows(page)
    assert row.accessibleName() == (
        "Muted up to and including 31 December 2026, by Ayse: “Post p2” serves no goal. “Only a greeting”"
    )
    press(page, "Unmute")
    qtbot.waitUntil(lambda: [each.finding.subject for each in cards(page)] == ["post:p2"])
    assert not len(desk.bridge.plan.muted)
    assert rows(page) == []


def test_a_mute_silences_much_and_is_one_row(desk_on: DeskOn, qtbot: QtBot) -> None:
    days = [post(f"p{on}{at}", f"2026-12-{on}T{at}:00", goals=["g1"]) for on in (22, 23) for at in (10, 15)]
    page = shown(desk_on(in_order(*days, muted("cadence.over.day", "channel:ig"))), qtbot)
    assert len(rows(page)) == 1
    assert any("Muted for good" in each for each in words(page))


def test_a_mute_without_a_finding_can_be_taken_back(desk_on: DeskOn, qtbot: QtBot) -> None:
    desk = desk_on(in_order(muted("mix.run", "channel:ig")))
    page = shown(desk, qtbot)
    assert {"Facebook: One advertisement after the other", "○ Muted for good"} <= set(words(page))
    press(page, "Unmute")
    qtbot.waitUntil(lambda: rows(page) == [])


def test_in_order_it_says_what_belongs_here_and_what_was_looked_at(desk_on: DeskOn, qtbot: QtBot) -> None:
    desk = desk_on(in_order())
    page = shown(desk, qtbot)
    assert "Nothing is wrong" in words(page)
    assert any(f"All {len(CHECKS)} rules" in each and "3 January 2027" in each for each in words(page))
    press(page, "To the calendar")
    assert desk.attention.page == "calendar"


def test_the_first_days_name_next_steps_until_all_is_asked_for(desk_on: DeskOn, qtbot: QtBot) -> None:
    page = shown(desk_on(Plan()), qtbot)
    assert [each.accessibleName() for each in page.findChildren(StepCard)] == ["Say who releases posts: name an editor"]
    assert cards(page) == []
    press(page, "Show all 3 warnings")
    qtbot.waitUntil(lambda: page.is_whole)
    assert {each.finding.code for each in cards(page)} == {"strategy.no_goal", "strategy.review_due", "editor.missing"}
    assert not [each for each in page.findChildren(StepCard) if each.isVisible()]


def test_while_nobody_sees_it_it_waits(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    page.hide()
    before = cards(page)
    desk.bridge.do(mute, "cadence.over.week", "channel:ig", None, "so be it")
    page.show()
    qtbot.waitUntil(lambda: page.is_whole)
    assert before == []
    assert "cadence.over.week" not in {each.finding.code for each in cards(page)}


def test_the_first_of_many_are_there_at_once_and_the_others_follow(desk_on: DeskOn, qtbot: QtBot) -> None:
    many = [post(f"m{each}", f"2026-12-{9 + each % 20:02}T09:00") for each in range(120)]
    desk = desk_on(in_order(*many))
    page = WarningsPage(desk)
    qtbot.addWidget(page)
    page.resize(1100, 600)
    page.show()
    assert 0 < len(page.findChildren(WarningCard)) < 10
    assert not page.is_whole
    qtbot.waitUntil(lambda: page.is_whole)
    orphans = [each for each in cards(page) if each.finding.code == "post.orphan"]
    assert len(orphans) == 10
    press(page, "110 more")
    qtbot.waitUntil(lambda: page.is_whole)
    assert len([each for each in cards(page) if each.finding.code == "post.orphan"]) == 30


def test_a_mistake_beside_leads_to_its_warnings(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    press(page, "By date")
    (overview,) = page.findChildren(Overview)
    assert overview.isVisible()
    overview.buttons[6].click()
    qtbot.waitUntil(lambda: "Not looking back" in words(page))
    bar = page.findChildren(QScrollArea)[0].verticalScrollBar()
    qtbot.waitUntil(lambda: page.is_whole and bar.value() > 0)
    focused = page.focusWidget()
    assert focused is not None
    assert focused.accessibleDescription().startswith("Has “How the bread club works” been posted?")


def test_below_the_last_row_there_is_no_more_than_a_margin(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    (row,) = rows(page)
    ground = page.findChildren(QScrollArea)[0].widget()
    assert ground is not None
    qtbot.waitUntil(lambda: ground.height() - row.mapTo(ground, row.rect().bottomLeft()).y() < 60)


def test_where_it_is_narrow_the_mistakes_do_not_stand_beside(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    (overview,) = page.findChildren(Overview)
    page.resize(800, 600)
    qtbot.waitUntil(overview.isHidden)
