"""The mix of this month on This week."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from planner.gui.desk import Desk
from planner.gui.parts.share_bar import ShareBar
from planner.gui.views.mix_parts.small import SmallMix
from planner.operations.nouns import add
from tests.builders import channel, day, pillar, plan, post
from tests.gui.conftest import DeskOn


def shown(desk: Desk, qtbot: QtBot) -> SmallMix:
    made = SmallMix(desk)
    qtbot.addWidget(made)
    made.tell()
    return made


def words(made: SmallMix) -> list[str]:
    QApplication.processEvents()
    return [each.text() for each in made.findChildren(QLabel) if each.isVisible()]


def test_a_bar_a_pillar_and_what_is_next(desk_on: DeskOn, qtbot: QtBot) -> None:
    pillars = pillar("know", name="Know-how", share=0.6), pillar("fun", name="Fun")
    desk = desk_on(plan(channel(), *pillars, post("p1", "2026-12-10", pillar="fun")))
    made = shown(desk, qtbot)
    assert made.next.text() == "Next post should be: “Know-how”"
    assert words(made) == ["Mix", "December 2026", "Know-how", "0 of 1, wanted 60%", "Fun", "1 of 1"]
    desk.bridge.do(add, post("p2", "2026-12-11", pillar="know"))
    made.tell()
    assert "1 of 2, wanted 60%" in words(made)
    assert [each.share for each in made.findChildren(ShareBar) if each.isVisible()] == [0.5, 0.5]


def test_a_click_begins_a_post_of_the_pillar(desk_on: DeskOn, qtbot: QtBot) -> None:
    desk = desk_on(plan(channel(), pillar("know", name="Know-how", share=0.6)))
    made = shown(desk, qtbot)
    with qtbot.waitSignal(desk.attention.editing_wanted):
        made.next.click()
    (begun,) = desk.bridge.plan.posts
    assert begun.pillar == "know"
    assert desk.attention.spot is not None
    assert (desk.attention.spot.post, desk.attention.day) == (begun.id, day("2026-12-09"))


def test_without_wanted_shares_there_is_nothing_to_show(desk_on: DeskOn, qtbot: QtBot) -> None:
    assert shown(desk_on(plan(channel(), pillar("know"))), qtbot).isHidden()
