"""Muting a warning."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from planner.checks.finding import Finding
from planner.domain.muted import Muted
from planner.gui.desk import Desk
from planner.gui.dialogs.mute import MuteDialog
from tests.builders import channel, day, plan, post
from tests.gui.conftest import DeskOn


def of(desk: Desk, code: str) -> Finding:
    return next(each for each in desk.bridge.findings if each.code == code)


def opened(desk: Desk, qtbot: QtBot, code: str) -> MuteDialog:
    dialog = MuteDialog(desk, of(desk, code), None)
    dialog.open()
    return dialog


def test_a_warning_is_muted_up_to_its_last_day(desk: Desk, qtbot: QtBot) -> None:
    dialog = opened(desk, qtbot, "cadence.over.week")
    dialog.reason.setText(" Two shops in December ")
    QTest.keyClick(dialog.reason, Qt.Key.Key_Return)
    finding = of(desk, "cadence.over.week")
    assert finding.muted
    muted = desk.bridge.plan.muted[f"{finding.code} {finding.subject}"]
    assert muted == Muted(finding.code, finding.subject, finding.last, "Two shops in December")


def test_what_has_no_day_to_come_is_muted_for_a_month(desk_on: DeskOn, qtbot: QtBot) -> None:
    desk = desk_on(plan())
    dialog = opened(desk, qtbot, "editor.missing")
    assert dialog.end.day == day("2027-01-07")
    dialog.reject()


def test_for_good(desk: Desk, qtbot: QtBot) -> None:
    dialog = opened(desk, qtbot, "cadence.over.week")
    dialog.reason.setText("It is so")
    dialog.for_good.click()
    assert not dialog.end.isEnabled()
    dialog.do()
    finding = of(desk, "cadence.over.week")
    assert desk.bridge.plan.muted[f"{finding.code} {finding.subject}"].until is None


def test_without_a_reason_nothing_is_muted(desk: Desk, qtbot: QtBot) -> None:
    before = desk.bridge.plan
    dialog = opened(desk, qtbot, "cadence.over.week")
    dialog.do()
    assert dialog.isVisible()
    assert dialog.message.words == "Say why. Whoever comes after you will want to know."
    assert desk.bridge.plan is before
    dialog.reject()


def test_it_says_how_many_fall_silent_with_it(desk_on: DeskOn, qtbot: QtBot) -> None:
    desk = desk_on(plan(channel(max_per_day=0), *(post(f"p{each}", f"2027-01-0{each}") for each in range(1, 4))))
    dialog = opened(desk, qtbot, "cadence.over.day")
    assert "3 warnings of this kind fall silent." in [each.text() for each in dialog.findChildren(QLabel)]
    dialog.reject()
