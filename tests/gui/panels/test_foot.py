"""The status bar."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from planner.gui.desk import Desk
from planner.gui.panels.foot import Foot
from planner.operations.nouns import add
from tests.builders import plan, post
from tests.gui.conftest import DeskOn


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
