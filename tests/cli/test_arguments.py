"""What may be typed, and help that teaches by examples."""

from __future__ import annotations

import shlex

import pytest

from planner.cli.arguments import COMMANDS, parsed
from planner.errors import Refused
from planner.text import speak
from tests.running import ran

HELP = {"en": ("usage: ", "examples:"), "tr": ("kullanım: ", "örnekler:")}


@pytest.mark.parametrize("language", ["en", "tr"])
@pytest.mark.parametrize("command", [None, *COMMANDS])
def test_help_shows_examples(capsys: pytest.CaptureFixture[str], command: str | None, language: str) -> None:
    usage, examples = HELP[language]
    run = ran(capsys, *([command] if command else []), "--help", "--lang", language)
    assert (run.status, run.err) == (0, "")
    assert run.out.startswith(f"{usage}ritim {command or '[-h]'}")
    assert f"\n{examples}\n  ritim {command or 'new'} " in run.out
    assert COMMANDS[command].EXAMPLES in run.out if command else all(name in run.out for name in COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_the_examples_can_be_typed(command: str) -> None:
    lines = COMMANDS[command].EXAMPLES.strip().splitlines()
    assert len(lines) > 1
    for line in lines:
        program, *arguments = shlex.split(line.partition(">")[0])
        assert program == "ritim"
        assert arguments[0] == command
        assert parsed(arguments, "en").command == COMMANDS[command].run


def test_without_a_command_it_shows_help(capsys: pytest.CaptureFixture[str]) -> None:
    assert ran(capsys) == ran(capsys, "--help")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ("frobnicate", "argument COMMAND: invalid choice: 'frobnicate'"),
        ("check", "the following arguments are required: PLAN : `ritim check --help` shows how"),
        ("export plan.ritim", "the following arguments are required: OUT : `ritim export --help` shows how"),
        ("check plan.ritim other.ritim", "unrecognized arguments: other.ritim"),
        ("check plan.ritim --jso", "unrecognized arguments: --jso"),
        ("check plan.ritim --json=yes", "argument --json: ignored explicit argument 'yes'"),
        ("check plan.ritim --code", "argument --code: expected at least one argument"),
        ("check plan.ritim --today", "argument --today: expected one argument"),
        ("check plan.ritim --lang de", "argument --lang: invalid choice: 'de'"),
        ("check plan.ritim --today tomorrow", '"tomorrow" is not a date : write it as in 2026-12-01'),
        ("new plan.ritim --sample de", "argument --sample: invalid choice: 'de'"),
        ("new plan.ritim --sample tr --from a.json", "argument --from: not allowed with argument --sample"),
        ("history plan.ritim --undo --redo", "argument --redo: not allowed with argument --undo"),
        ("history plan.ritim --undo --as", "argument --as: expected one argument"),
        ("export plan.ritim a.pdf --paper a3", "argument --paper: invalid choice: 'a3'"),
        ("--json check plan.ritim", "unrecognized arguments: --json"),
    ],
)
def test_wrong_usage_is_one_line_that_says_where_help_is(
    capsys: pytest.CaptureFixture[str], arguments: str, said: str
) -> None:
    run = ran(capsys, *arguments.split())
    assert (run.status, run.out) == (2, "")
    assert run.err.startswith("ritim: ")
    assert said in run.err
    assert len(run.err.splitlines()) == 1
    assert "is not a date" in said or "--help` shows how" in run.err


def test_wrong_usage_in_turkish(capsys: pytest.CaptureFixture[str]) -> None:
    run = ran(capsys, "check", "--lang", "tr")
    assert run.status == 2
    assert "şunlar eksik: PLAN" in run.err


def test_errors_speak_the_language_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANG", "tr_TR.UTF-8")
    assert parsed(["check", "plan.ritim"], "tr").lang == "tr"
    with pytest.raises(Refused) as refused:
        parsed(["check"], "tr")
    assert "PLAN" in speak(refused.value.text, "tr")
