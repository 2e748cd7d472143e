"""The status bar."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from planner.domain.stretch import Stretch
from planner.gui.desk import Desk
from planner.gui.panels.foot import Foot
from planner.operations.nouns import add, change
from planner.operations.people import deputise
from tests.builders import plan, post
from tests.gui.conftest import TODAY, DeskOn


def said(foot: Foot) -> list[str]:
    return [each.text() for each in foot.findChildren(QLabel) if not each.isHidden()]


def test_it_says_what_is_saved_what_can_be_undone_and_who_is_the_editor(desk: Desk, qtbot: QtBot) -> None:
    foot = Foot(desk)
    qtbot.addWidget(foot)
    editor = desk.bridge.plan.editor
    assert editor is not None
    assert said(foot) == ["● Saved 16:42", f"Editor: {editor.name}"]
    desk.bridge.do(add, post("new"))
    assert said(foot) == ["● Saved 16:42", "Undo: Add post “Post new”", f"Editor: {editor.name}"]


def test_it_counts_the_warnings_by_mistake_and_leads_to_them(desk: Desk, qtbot: QtBot) -> None:
    foot = Foot(desk)
    qtbot.addWidget(foot)
    [warnings] = foot.findChildren(QPushButton)
    assert warnings.text().startswith(f"{len(desk.bridge.warnings)} warnings: ")
    with qtbot.waitSignal(foot.warnings_wanted):
        warnings.click()


def test_a_plan_without_warnings_says_so(desk_on: DeskOn, qtbot: QtBot) -> None:
    desk = desk_on(plan())
    foot = Foot(desk)
    qtbot.addWidget(foot)
    [warnings] = foot.findChildren(QPushButton)
    assert warnings.text() == ("No warnings" if not desk.bridge.warnings else warnings.text())


def test_a_deputy_of_today_stands_behind_the_editor(desk: Desk, qtbot: QtBot) -> None:
    foot = Foot(desk)
    qtbot.addWidget(foot)
    later = Stretch(TODAY + timedelta(days=30), TODAY + timedelta(days=31))
    desk.bridge.do(deputise, "danny", [Stretch(TODAY, TODAY + timedelta(days=4)), later])
    assert "Editor: Ruth (deputy until 12 December: Danny)" in said(foot)
    desk.bridge.do(deputise, "danny", [later])
    assert "Editor: Ruth" in said(foot)
    desk.bridge.do(deputise, "danny", [Stretch(TODAY, TODAY)])
    desk.bridge.do(change, "people", "ruth", role="contributor")
    assert "No editor (deputy until 8 December: Danny)" in said(foot)
