"""Save a copy."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from planner.gui import talk
from planner.gui.desk import Desk
from planner.gui.dialogs.save_copy import save_copy
from planner.gui.parts.media import media_folder
from planner.gui.translate import say
from planner.session import Session
from planner.text import Text


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def test_a_copy_is_made_and_said(parent: QWidget, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    desk.bridge.done.connect(lambda text: said.append(say(text)))
    proposals: list[Path] = []

    def file_to_save(parent: object, title: Text, proposed: Path, kind: Text) -> Path:
        proposals.append(proposed)
        return proposed

    monkeypatch.setattr(talk, "file_to_save", file_to_save)
    save_copy(desk, parent)
    save_copy(desk, parent)
    assert proposals == [tmp_path / "plan0 copy.ritim", tmp_path / "plan0 copy 2.ritim"]
    assert said[0] == "A copy was saved as plan0 copy.ritim"
    with Session.open(proposals[0]) as copy:
        assert copy.plan == desk.bridge.plan
        assert copy.plan_id != desk.bridge.session.plan_id


def test_it_says_where_the_pictures_stay(
    parent: QWidget, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    media_folder(desk.bridge.session.path).mkdir()
    monkeypatch.setattr(talk, "file_to_save", lambda parent, title, proposed, kind: tmp_path / "copy.ritim")
    with qtbot.waitSignal(desk.bridge.done) as told:
        save_copy(desk, parent)
    assert say(told.args[0]) == "A copy was saved as copy.ritim; the pictures stay in the folder plan0 media"


def test_the_plan_itself_is_refused(parent: QWidget, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    refused: list[str] = []
    desk.bridge.refused.connect(lambda text: refused.append(say(text)))
    path = desk.bridge.session.path
    before = path.read_bytes()
    monkeypatch.setattr(talk, "file_to_save", lambda parent, title, proposed, kind: path)
    save_copy(desk, parent)
    assert len(refused) == 1
    assert "is the plan itself" in refused[0]
    assert path.read_bytes() == before


def test_leaving_the_question_writes_nothing(
    parent: QWidget, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(talk, "file_to_save", lambda parent, title, proposed, kind: None)
    save_copy(desk, parent)
    assert [each.name for each in tmp_path.glob("*.ritim")] == ["plan0.ritim"]
