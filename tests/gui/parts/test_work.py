"""Long work in slices: it can be watched, and stopped."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from planner.gui import talk
from planner.gui.parts.work import WorkLine
from planner.gui.theme.look import look_of
from planner.text import Text

WORDS = Text("Painting the pages…")


class Labour:
    """Work that goes on until it is told to end; it notes when it was closed."""

    def __init__(self) -> None:
        self.closed = False
        self.enough = False

    def steps(self) -> Generator[int, None, str]:
        done = 0
        try:
            while not self.enough:
                done += 1
                yield min(done, 9)
        except GeneratorExit:
            self.closed = True
            raise
        return "the result"


@pytest.fixture
def line(qtbot: QtBot) -> Iterator[WorkLine]:
    made = WorkLine(look_of("light", contrast=False, scale=1.0))
    qtbot.addWidget(made)
    yield made
    made.stop()


def button_of(line: WorkLine, words: str) -> QPushButton:
    return next(each for each in line.findChildren(QPushButton) if each.text() == words)


def test_it_does_the_work_while_the_window_lives_on(qtbot: QtBot, line: WorkLine) -> None:
    labour = Labour()
    made: list[str] = []
    assert line.words == ""
    line.run(WORDS, labour.steps(), 10, made.append)
    assert line.busy
    assert line.words == "Painting the pages…"
    bar = line.findChildren(QProgressBar)[0]
    qtbot.waitUntil(lambda: bar.value() == 9)
    labour.enough = True
    qtbot.waitUntil(lambda: not line.busy)
    assert made == ["the result"]
    assert not labour.closed


def test_it_can_be_stopped(qtbot: QtBot, line: WorkLine) -> None:
    labour = Labour()
    made: list[str] = []
    line.run(WORDS, labour.steps(), 10, made.append)
    bar = line.findChildren(QProgressBar)[0]
    qtbot.waitUntil(lambda: bar.value() > 0)
    button_of(line, "Stop").click()
    assert labour.closed
    assert not line.busy
    assert made == []
    assert line.words == "Stopped."
    assert bar.isHidden()


def test_a_bug_in_the_work_ends_it(qtbot: QtBot, line: WorkLine) -> None:
    def steps() -> Generator[int, None, str]:
        yield 1
        raise ZeroDivisionError

    with qtbot.captureExceptions() as raised:
        line.run(WORDS, steps(), 10, lambda made: None)
        qtbot.waitUntil(lambda: not line.busy)
    assert raised[0][0] is ZeroDivisionError
    assert line.words == ""


def test_it_leads_to_what_was_saved(line: WorkLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[Path] = []

    def open_outside(path: Path) -> bool:
        opened.append(path)
        return True

    monkeypatch.setattr(talk, "open_outside", open_outside)
    line.tell_saved(tmp_path / "a.pdf")
    assert line.words == f"Saved as {tmp_path / 'a.pdf'}"
    button_of(line, "Open").click()
    button_of(line, "Show in folder").click()
    assert opened == [tmp_path / "a.pdf", tmp_path]


def test_what_nothing_opens_is_said(line: WorkLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(talk, "open_outside", lambda path: False)
    line.tell_saved(tmp_path / "a.pdf")
    button_of(line, "Open").click()
    assert line.words == "Nothing on this computer opens a.pdf"
    assert all(label.text() for label in line.findChildren(QLabel))
