"""A session carried into signals, and refusals into sentences."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from planner.domain.changes import EVERYTHING, Changed
from planner.exchange.new import new_plan
from planner.gui.bridge import Bridge
from planner.gui.desk import Desk
from planner.operations.nouns import add, change, remove
from planner.operations.posts import set_status
from planner.session import Session
from planner.text import Text, speak
from tests.builders import post
from tests.gui.conftest import NOW, DeskOn
from tests.plans import whole_plan


def test_a_verb_is_told_once_with_what_it_touched(desk: Desk) -> None:
    heard: list[Changed] = []
    desk.bridge.changed.connect(heard.append)
    assert desk.bridge.do(add, post("new"))
    assert [each.ids for each in heard] == [{"posts": frozenset({"new"})}]
    assert "new" in desk.bridge.plan.posts


def test_a_refusal_is_said_and_nothing_changes(desk_on: DeskOn) -> None:
    desk = desk_on(whole_plan(), person="mert")
    said: list[Text] = []
    desk.bridge.refused.connect(said.append)
    before = desk.bridge.plan
    assert not desk.bridge.do(set_status, ["p3"], "approved")
    assert [speak(each, "en") for each in said] == ["posts are approved by Ayşe : send it for approval"]
    assert desk.bridge.plan is before


def test_a_dialog_hears_its_own_refusals(desk_on: DeskOn) -> None:
    desk = desk_on(whole_plan())
    aloud: list[Text] = []
    quietly: list[Text] = []
    desk.bridge.refused.connect(aloud.append)
    assert not desk.bridge.do(remove, "posts", "p99", refused=quietly.append)
    assert (len(aloud), len(quietly)) == (0, 1)


def test_a_bug_is_no_refusal(desk: Desk) -> None:
    with pytest.raises(ZeroDivisionError):
        desk.bridge.do(lambda session: 1 / 0)


def test_findings_are_fresh_after_each_change(desk_on: DeskOn) -> None:
    desk = desk_on(whole_plan())
    before = desk.bridge.findings
    assert before is desk.bridge.findings
    orphans = [each for each in before if each.code == "editor.missing"]
    assert orphans == []
    desk.bridge.do(change, "people", "ayse", role="contributor")
    assert [each.code for each in desk.bridge.findings if each.code == "editor.missing"] == ["editor.missing"]
    desk.bridge.undo()
    assert desk.bridge.findings == before


class Picture(QWidget):
    """Notes when it is painted."""

    def __init__(self, seen: list[str]) -> None:
        super().__init__()
        self.seen = seen

    def look(self) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        self.seen.append("painted")


def test_a_change_is_painted_before_what_was_found_of_it_is_told(desk: Desk, qtbot: QtBot) -> None:
    seen: list[str] = []
    picture = Picture(seen)
    qtbot.addWidget(picture)
    picture.show()
    qtbot.waitUntil(lambda: bool(seen))
    seen.clear()
    desk.bridge.changed.connect(picture.look)
    desk.bridge.found.connect(lambda: seen.append("found"))
    desk.bridge.do(add, post("one"))
    desk.bridge.do(add, post("two"))
    assert seen == []
    qtbot.waitUntil(lambda: "found" in seen)
    assert seen == ["painted", "found"]


def test_what_is_saved_on_closing_is_the_last_that_is_told(tmp_path: Path) -> None:
    new_plan(tmp_path / "plan.ritim", whole_plan())
    bridge = Bridge(Session.open(tmp_path / "plan.ritim"))
    bridge.settling.connect(lambda: bridge.do(add, post("new")))
    bridge.close()
    assert not [each for each in bridge.findChildren(QTimer) if each.isActive()]
    bridge.deleteLater()
    with Session.open(tmp_path / "plan.ritim") as session:
        assert "new" in session.plan.posts


def test_muted_findings_are_no_warnings(desk_on: DeskOn) -> None:
    desk = desk_on()
    assert any(each.muted for each in desk.bridge.findings)
    assert not any(each.muted for each in desk.bridge.warnings)


def test_the_warnings_of_a_post(desk: Desk) -> None:
    finding = next(each for each in desk.bridge.warnings if each.posts)
    assert finding in desk.bridge.warnings_of(finding.posts[0])
    assert desk.bridge.warnings_of("nobody") == []


def test_undo_and_redo_say_their_step(desk: Desk) -> None:
    said: list[str] = []
    desk.bridge.done.connect(lambda text: said.append(speak(text, "en")))
    desk.bridge.do(add, post("new"))
    assert [text and speak(text, "en") for text in desk.bridge.coming] == ["Add post “Post new”", None]
    desk.bridge.undo()
    assert [text and speak(text, "en") for text in desk.bridge.coming] == [None, "Add post “Post new”"]
    desk.bridge.redo()
    assert said == ["Undone: Add post “Post new”", "Redone: Add post “Post new”"]


def test_nothing_to_undo_is_a_refusal(desk: Desk) -> None:
    said: list[str] = []
    desk.bridge.refused.connect(lambda text: said.append(speak(text, "en")))
    desk.bridge.undo()
    assert said == ["nothing to undo : the plan is as it was made, or its steps are too old"]


def test_what_another_program_writes_is_seen(desk: Desk) -> None:
    heard: list[Changed] = []
    desk.bridge.changed.connect(heard.append)
    with Session.open(desk.bridge.session.path) as other:
        add(other, post("theirs"))
    desk.bridge.look()
    assert heard == [EVERYTHING]
    assert "theirs" in desk.bridge.plan.posts


def test_midnight_brings_another_day_and_other_findings(qtbot: QtBot, tmp_path: Path) -> None:
    now = NOW

    def clock(zone: str) -> datetime:
        return now

    new_plan(tmp_path / "plan.ritim", whole_plan())
    bridge = Bridge(Session.open(tmp_path / "plan.ritim", None, clock))
    try:
        before = bridge.findings
        with qtbot.waitSignal(bridge.found):
            now = NOW + timedelta(days=30)
            bridge.look()
        assert bridge.today == now.date()
        assert bridge.findings != before
    finally:
        bridge.close()
        bridge.deleteLater()
