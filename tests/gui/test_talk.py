"""The rim: what is asked of the person, answered here by the widgets themselves."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from planner.gui import talk
from planner.text import Text

ASKED = Text("Save as PDF"), Text("PDF files")


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def answer(monkeypatch: pytest.MonkeyPatch, path: Path | str) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *arguments, options: (str(path), ""))


@pytest.mark.parametrize(
    ("typed", "saved"),
    [
        ("wall.pdf", "wall.pdf"),
        ("wall.PDF", "wall.PDF"),
        ("wall", "wall.pdf"),
        ("Bakery Ltd.", "Bakery Ltd..pdf"),
        ("v1.2", "v1.2.pdf"),
    ],
)
def test_the_ending_is_that_of_the_proposal(
    parent: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, typed: str, saved: str
) -> None:
    answer(monkeypatch, tmp_path / typed)
    assert talk.file_to_save(parent, ASKED[0], tmp_path / "proposed.pdf", ASKED[1]) == tmp_path / saved


@pytest.mark.parametrize("agrees", [True, False])
def test_a_file_that_nobody_asked_about_is_asked_about(
    parent: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, agrees: bool
) -> None:
    (tmp_path / "wall.pdf").touch()
    answer(monkeypatch, tmp_path / "wall")
    monkeypatch.setattr(talk, "agrees", lambda *arguments: agrees)
    saved = talk.file_to_save(parent, ASKED[0], tmp_path / "proposed.pdf", ASKED[1])
    assert saved == (tmp_path / "wall.pdf" if agrees else None)


@pytest.mark.parametrize("typed", ["wall", "wall.pdf"])
def test_nobody_is_asked_about_a_file_that_nothing_replaces(
    parent: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, typed: str
) -> None:
    (tmp_path / "wall.pdf").touch()
    given: list[QFileDialog.Option] = []

    def answered(*arguments: object, options: QFileDialog.Option) -> tuple[str, str]:
        given.append(options)
        return str(tmp_path / typed), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answered)
    saved = talk.file_to_save(parent, ASKED[0], tmp_path / "proposed.pdf", ASKED[1], replaces=False)
    assert saved == tmp_path / "wall.pdf"
    assert given == [QFileDialog.Option.DontConfirmOverwrite]


def test_nothing_was_chosen(parent: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    answer(monkeypatch, "")
    assert talk.file_to_save(parent, ASKED[0], tmp_path / "proposed.pdf", ASKED[1]) is None


def test_only_pages_of_the_web_and_mails_are_opened(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    opened: list[str] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    assert talk.open_address("https://example.org/a?b=c")
    assert talk.open_address("www.example.org")
    assert talk.open_address("mailto:a@example.org")
    for address in ("", str(tmp_path), tmp_path.as_uri(), "javascript:alert(1)"):
        assert not talk.open_address(address)
    assert opened == ["https://example.org/a?b=c", "http://www.example.org", "mailto:a@example.org"]
