"""When the window is asked for, and when a command."""

from __future__ import annotations

from pathlib import Path

import pytest

from planner.cli.arguments import COMMANDS
from planner.cli.main import main
from planner.cli.start import Start, language_of, window_of


@pytest.mark.parametrize(
    ("arguments", "start"),
    [
        ("", Start(None, None, False)),
        ("plan.ritim", Start(Path("plan.ritim"), None, False)),
        ("--lang tr", Start(None, "tr", False)),
        ("--lang=en plan.ritim --quit-after-first-paint", Start(Path("plan.ritim"), "en", True)),
        ("--lang", None),
        ("--lang de", None),
        ("--help", None),
        ("--version", None),
        ("plan.ritim other.ritim", None),
        ("frobnicate", None),
        *((name, None) for name in COMMANDS),
        ("check plan.ritim", None),
    ],
)
def test_what_opens_the_window(arguments: str, start: Start | None) -> None:
    assert window_of(arguments.split()) == start


def test_a_file_without_an_ending_is_a_plan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("bakery").touch()
    assert window_of(["bakery"]) == Start(Path("bakery"), None, False)


def test_the_window_is_given_what_was_typed() -> None:
    starts: list[Start] = []

    def window(start: Start) -> int:
        starts.append(start)
        return 7

    assert main(["plan.ritim", "--lang", "tr"], window) == 7
    assert starts == [Start(Path("plan.ritim"), "tr", False)]


@pytest.mark.parametrize(
    ("arguments", "language"),
    [
        ("check plan.ritim --lang tr", "tr"),
        ("check --lang=tr plan.ritim", "tr"),
        ("--lang en", "en"),
        ("check plan.ritim", "en"),
        ("check plan.ritim --lang", "en"),
        ("check plan.ritim --lang de", "en"),
        ("check plan.ritim --language tr", "en"),
        ("", "en"),
    ],
)
def test_the_language_is_known_before_anything_is_parsed(arguments: str, language: str) -> None:
    assert language_of(arguments.split()) == language


def test_the_language_is_else_that_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANG", "tr_TR.UTF-8")
    assert language_of(["check", "plan.ritim"]) == "tr"
