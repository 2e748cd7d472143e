"""Holding promotion back: how long, why, and what it will be."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from planner.domain.plan import Plan
from planner.gui.desk import Desk
from planner.gui.dialogs.hold import HoldDialog
from planner.operations import holding
from planner.text import speak
from tests.builders import channel, pillar, plan, post
from tests.gui.conftest import TODAY, DeskOn


def selling(*days: int) -> Plan:
    return plan(
        channel(),
        channel("fb", "facebook"),
        pillar("ads", "promotional"),
        post("pin", "2026-12-08T18:00", "ig", "fb", pillar="ads", pinned=True),
        *(post(f"p{each}", f"2026-12-{each:02}T12:00", pillar="ads") for each in days),
    )


def shown(desk: Desk) -> HoldDialog:
    dialog = HoldDialog(desk, None)
    dialog.open()
    return dialog


def lines(dialog: HoldDialog) -> list[str]:
    QApplication.processEvents()
    return [each.text() for each in dialog.findChildren(QLabel) if each.isVisible() and each.text()]


@pytest.mark.parametrize(
    ("days", "said"),
    [(1, "1 post goes to the ideas:"), (3, "2 posts go to the ideas:"), (7, "3 posts go to the ideas:")],
)
def test_it_shows_what_will_be_held_before_it_is(desk_on: DeskOn, days: int, said: str) -> None:
    desk = desk_on(selling(10, 14))
    dialog = shown(desk)
    assert dialog.days == 3
    dialog.lengths[days].setChecked(True)
    assert dialog.said.text() == said
    assert desk.bridge.session.history() == []
    dialog.why.setText("  Mourning ")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    hold = holding.in_force(desk.bridge.plan)
    assert hold is not None
    assert (hold.starts, hold.ends, hold.why) == (TODAY, TODAY + timedelta(days=days - 1), "Mourning")


def test_a_post_on_two_channels_is_one_line_and_pinned_ones_are_marked(desk_on: DeskOn) -> None:
    dialog = shown(desk_on(selling(9)))
    seen = lines(dialog)
    assert [each for each in seen if each.startswith("Post ")] == ["Post pin", "Post p9"]
    assert seen.count("pinned") == 1
    dialog.reject()


def test_many_are_counted(desk_on: DeskOn) -> None:
    dialog = shown(desk_on(selling(*range(9, 15))))
    dialog.lengths[7].setChecked(True)
    assert dialog.said.text() == "7 posts go to the ideas:"
    assert "and 2 more" in lines(dialog)
    dialog.reject()


def test_until_a_day_that_is_chosen(desk_on: DeskOn) -> None:
    desk = desk_on(selling(30))
    dialog = shown(desk)
    assert not dialog.end.isEnabled()
    dialog.until.setChecked(True)
    assert dialog.end.isEnabled()
    dialog.end.show_day(TODAY + timedelta(days=22))
    dialog.end.picked.emit(dialog.end.day)
    assert dialog.said.text() == "2 posts go to the ideas:"
    dialog.do()
    hold = holding.in_force(desk.bridge.plan)
    assert hold is not None
    assert hold.ends == TODAY + timedelta(days=22)


def test_a_day_that_is_past_and_a_time_without_promotion_hold_nothing(desk_on: DeskOn) -> None:
    dialog = shown(desk_on(plan(channel())))
    assert dialog.yes is not None
    assert dialog.said.text() == "Nothing promotional is planned in this time."
    assert not dialog.yes.isEnabled()
    dialog.until.setChecked(True)
    dialog.end.show_day(TODAY - timedelta(days=1))
    dialog.end.picked.emit(dialog.end.day)
    assert not dialog.yes.isEnabled()
    dialog.reject()


def test_a_hold_is_extended_though_nothing_more_is_planned(desk_on: DeskOn) -> None:
    desk = desk_on(selling())
    holding.hold(desk.bridge.session, 3)
    dialog = shown(desk)
    assert dialog.yes is not None
    assert not dialog.yes.isEnabled()
    dialog.lengths[7].setChecked(True)
    assert dialog.yes.isEnabled()
    dialog.do()
    assert desk.bridge.plan.holds["h1"].ends == TODAY + timedelta(days=6)


def test_a_second_hold_says_that_it_comes_besides(desk_on: DeskOn) -> None:
    desk = desk_on(selling(10))
    holding.hold(desk.bridge.session, 1)
    dialog = shown(desk)
    assert dialog.said.text() == "Besides what is held already: 1 post goes to the ideas:"
    dialog.do()
    assert [speak(each.label, "en") for each in desk.bridge.session.history()] == ["Hold 1 promotional post"] * 2
    assert len(desk.bridge.plan.holds) == 1


def test_up_to_no_day_is_refused(desk_on: DeskOn) -> None:
    desk = desk_on(selling(10))
    dialog = shown(desk)
    dialog.until.setChecked(True)
    dialog.end.show_day(None)
    dialog.end.picked.emit(None)
    assert dialog.days == 0
    dialog.do()
    assert dialog.message.words == "Choose the last day on which it is held."
    assert dialog.isVisible()
    assert not desk.bridge.plan.holds
    dialog.reject()
