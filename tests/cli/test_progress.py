"""How far the work has come, at a terminal alone."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

from planner.cli.main import main
from planner.cli.progress import progress
from planner.exchange.new import new_plan
from planner.text import Text
from tests.plans import whole_plan
from tests.running import ran


class Terminal(io.StringIO):
    """Standard error, on a screen."""

    def isatty(self) -> bool:
        return True


def at_a_terminal(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """Not as a fixture: between the phases of a test pytest puts its own stream back."""
    made = Terminal()
    monkeypatch.setattr(sys, "stderr", made)
    return made


def on_screen(written: str) -> str:
    """What is seen of it in the end."""
    line = ""
    for part in written.split("\r"):
        line = part + line[len(part) :]
    return line


def test_the_page_is_told_and_the_line_goes_away(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = at_a_terminal(monkeypatch)
    tell = progress("en")
    assert tell is not None
    tell(9, 10)
    assert on_screen(terminal.getvalue()) == "Page 9 of 10"
    tell(10, 10)
    assert on_screen(terminal.getvalue()).strip() == ""


def test_it_tells_of_other_things_than_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = at_a_terminal(monkeypatch)
    tell = progress("en", Text("Text {n} of {of}"))
    assert tell is not None
    tell(3, 10)
    assert on_screen(terminal.getvalue()) == "Text 3 of 10"


def test_it_is_told_once_for_each_percent(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = at_a_terminal(monkeypatch)
    tell = progress("en")
    assert tell is not None
    for page in range(1, 1001):
        tell(page, 1000)
    assert terminal.getvalue().count("Page") == 99


def test_an_export_tells_it_in_the_language_asked_for(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    terminal = at_a_terminal(monkeypatch)
    new_plan(tmp_path / "plan.ritim", whole_plan())
    arguments = [str(tmp_path / "plan.ritim"), str(tmp_path / "year.pdf"), "--from", "2026-12", "--to", "2027-02"]
    assert main(["export", *arguments, "--lang", "tr"]) == 0
    assert "Sayfa 1 / " in terminal.getvalue()
    assert on_screen(terminal.getvalue()).strip() == ""


def test_a_file_and_a_pipe_get_no_such_line(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    new_plan(tmp_path / "plan.ritim", whole_plan())
    assert progress("en") is None
    assert ran(capsys, "export", tmp_path / "plan.ritim", tmp_path / "plan.pdf").err == ""
