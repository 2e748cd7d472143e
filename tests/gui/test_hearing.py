"""What was learned of the voice is asked when nothing changes, a little at a time."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from planner.domain.plan import Plan
from planner.exchange.new import new_plan
from planner.gui.bridge import Bridge
from planner.gui.desk import Desk
from planner.operations.muting import mute
from planner.operations.nouns import add, change
from planner.operations.posts import set_status
from planner.session import Session
from tests.builders import channel, plan, post
from tests.gui.conftest import TODAY, DeskOn, clock
from tests.voices import posts as texts_of


def spoken(drafts: int = 1) -> Plan:
    """40 calm posts that were posted, and loud drafts."""
    calm = [
        post(f"o{number}", f"{TODAY - timedelta(days=50 - number)}T09:00", status="posted", text=text)
        for number, text in enumerate(texts_of("calm", "en", 40))
    ]
    loud = [
        post(f"p{number}", f"{TODAY + timedelta(days=number + 1)}T09:00", status="draft", text=text)
        for number, text in enumerate(texts_of("loud", "en", drafts))
    ]
    return plan(channel(), *calm, *loud)


def codes(desk: Desk) -> list[str]:
    """What is found of the learned voice."""
    return [each.code for each in desk.bridge.findings if each.code in ("voice.habit", "voice.likeness")]


def busy(desk: Desk) -> bool:
    """Whether a sweep is under way."""
    return desk.bridge.voice.busy


@pytest.fixture
def heard(desk_on: DeskOn, qtbot: QtBot) -> Desk:
    """A desk that has heard the loud draft."""
    desk = desk_on(spoken())
    sweep(desk, qtbot)
    return desk


def sweep(desk: Desk, qtbot: QtBot) -> None:
    """Does not wait for the quiet moment, and waits for the sweep."""
    desk.bridge.voice.begin()
    qtbot.waitUntil(lambda: not busy(desk), timeout=30_000)


def test_notes_come_later_than_the_others_and_are_told(desk_on: DeskOn, qtbot: QtBot) -> None:
    desk = desk_on(spoken())
    assert (codes(desk), desk.bridge.voice.judge) == ([], None)
    with qtbot.waitSignal(desk.bridge.found, timeout=30_000):
        desk.bridge.voice.begin()
        assert codes(desk) == []
    assert codes(desk) == ["voice.habit", "voice.likeness"]
    judge = desk.bridge.voice.judge
    assert judge is not None
    assert judge.learned("en") == 40


def test_the_quiet_moment_is_waited_for_from_the_last_change(desk_on: DeskOn, qtbot: QtBot) -> None:
    desk = desk_on(spoken())
    desk.bridge.voice.begin()
    assert busy(desk)
    desk.bridge.do(add, post("new"))
    assert not busy(desk)
    qtbot.waitUntil(lambda: busy(desk), timeout=30_000)


def test_what_speaks_of_another_text_is_no_longer_said(heard: Desk, qtbot: QtBot) -> None:
    judge = heard.bridge.voice.judge
    heard.bridge.do(change, "posts", "p0", text="We trued eleven wheels this morning. Until tomorrow.")
    assert codes(heard) == []
    assert heard.bridge.voice.judge is judge
    heard.bridge.undo()
    assert codes(heard) == ["voice.habit", "voice.likeness"]
    heard.bridge.redo()
    sweep(heard, qtbot)
    assert codes(heard) == []


def test_what_speaks_of_a_post_that_is_gone_is_no_longer_said(heard: Desk) -> None:
    heard.bridge.do(set_status, ["p0"], "posted")
    assert codes(heard) == []
    heard.bridge.undo()
    assert codes(heard) == ["voice.habit", "voice.likeness"]


def test_a_note_that_is_dismissed_is_muted_at_once(heard: Desk) -> None:
    (note,) = [each for each in heard.bridge.findings if each.code == "voice.habit"]
    heard.bridge.do(mute, note.code, note.subject, None, "sounds like us")
    assert [each.code for each in heard.bridge.findings if each.muted] == ["voice.habit"]


def test_nothing_is_asked_of_a_plan_that_is_let_go(tmp_path: Path, qtbot: QtBot) -> None:
    new_plan(tmp_path / "plan.ritim", spoken())
    bridge = Bridge(Session.open(tmp_path / "plan.ritim", None, clock))
    bridge.voice.begin()
    bridge.close()
    assert not [each for each in bridge.findChildren(QTimer) if each.isActive()]
    assert not bridge.voice.busy
    bridge.deleteLater()


def test_what_is_not_asked_again_yet_stands_as_before(heard: Desk, qtbot: QtBot) -> None:
    voice = heard.bridge.voice
    heard.bridge.do(add, post("p9", "2026-12-20T09:00", status="draft", text=texts_of("loud", "en", 9)[-1]))
    voice.begin()
    qtbot.waitUntil(lambda: not voice.is_behind, timeout=30_000)
    assert codes(heard)[:2] == ["voice.habit", "voice.likeness"]
    qtbot.waitUntil(lambda: not voice.busy, timeout=30_000)
    assert {each.subject for each in heard.bridge.findings if each.code == "voice.habit"} == {"post:p0", "post:p9"}


def test_who_looks_does_not_wait_for_the_quiet_moment(desk_on: DeskOn, qtbot: QtBot) -> None:
    voice = desk_on(spoken()).bridge.voice
    assert voice.is_behind
    voice.hurry()
    assert voice.busy
    with qtbot.waitSignal(voice.learned, timeout=30_000):
        voice.hurry()
    assert voice.judge is not None
    assert not voice.is_behind
