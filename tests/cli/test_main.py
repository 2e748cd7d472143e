"""The rim: whatever goes wrong becomes one line and an exit status."""

from __future__ import annotations

import argparse
import errno
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from planner.cli import doctor
from planner.cli.main import main
from planner.errors import Refused
from planner.exchange.new import new_plan
from planner.text import Text
from tests.plans import whole_plan
from tests.running import ENVIRONMENT, MAIN, Ran, command, ran, ran_as_a_process


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    new_plan(tmp_path / "plan.ritim", whole_plan())
    return tmp_path / "plan.ritim"


def raising(error: BaseException) -> Callable[[argparse.Namespace], int]:
    def run(options: argparse.Namespace) -> int:
        raise error

    return run


@pytest.mark.parametrize(
    ("error", "status", "said"),
    [
        (Refused(Text("no post “{title}” : choose another", title="Bread")), 2, "no post “Bread” : choose another"),
        (OSError(errno.ENOSPC, "No space left"), 2, "cannot read or write : the disk is full : free some space"),
        (MemoryError(), 2, "not enough memory : close other programs, then try again"),
        (KeyError("secret title"), 3, "this is a bug in Ritim (KeyError, test_main.py:"),
        (AssertionError("secret\ntitle"), 3, "this is a bug in Ritim (AssertionError, test_main.py:"),
        (RecursionError(), 3, "this is a bug in Ritim (RecursionError, test_main.py:"),
    ],
)
def test_what_goes_wrong_is_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], error: Exception, status: int, said: str
) -> None:
    monkeypatch.setattr(doctor, "run", raising(error))
    run = ran(capsys, "doctor", "plan.ritim")
    assert (run.status, run.out) == (status, "")
    assert run.err.startswith(f"ritim: {said}")
    assert len(run.err.splitlines()) == 1
    assert "Traceback" not in run.err
    assert "secret" not in run.err


def test_an_interruption_says_nothing(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(doctor, "run", raising(KeyboardInterrupt()))
    assert ran(capsys, "doctor", "plan.ritim") == (130, "", "")


def test_a_bug_is_told_in_turkish_too(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(doctor, "run", raising(ZeroDivisionError()))
    run = ran(capsys, "doctor", "plan.ritim", "--lang", "tr")
    assert run.status == 3
    assert run.err.startswith("ritim: bu bir Ritim hatası (ZeroDivisionError, test_main.py:")


def test_a_complaint_is_one_line_whatever_the_file_is_called(capsys: pytest.CaptureFixture[str]) -> None:
    run = ran(capsys, "check", "a\nb\r\u2028c\x1b[31m\x9b31m.ritim")
    assert run.status == 2
    assert len(run.err.splitlines()) == 1
    assert "a b  c [31m 31m.ritim" in run.err


def test_an_interrupted_process_leaves_nothing(tmp_path: Path) -> None:
    """It is interrupted once it reads the document; that it ends comes later."""
    os.mkfifo(tmp_path / "long.json")
    # Whoever runs the tests may have chosen not to be interrupted.
    before = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)"
    with subprocess.Popen(
        command("new", "plan.ritim", "--from", "long.json", before=before),
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        with (tmp_path / "long.json").open("wb"):
            process.send_signal(signal.SIGINT)
        out, err = process.communicate()
    assert (process.returncode, out, err) == (130, b"", b"")
    assert [path.name for path in tmp_path.iterdir()] == ["long.json"]


def test_a_reader_that_has_gone_is_no_fault(plan: Path) -> None:
    for arguments in (("--help",), ("check", "--help"), ("check", plan.name), ("history", plan.name, "--json")):
        reading, writing = os.pipe()
        os.close(reading)
        done = subprocess.run(
            command(*arguments),
            cwd=plan.parent,
            env=ENVIRONMENT,
            stdout=writing,
            stderr=subprocess.PIPE,
            check=False,
        )
        os.close(writing)
        assert (done.returncode, done.stderr) == (0, b"")


def test_an_answer_that_cannot_be_written_is_no_success(plan: Path) -> None:
    for arguments in (("--help",), ("check", plan.name, "--json"), ("history", plan.name)):
        with Path("/dev/full").open("wb") as full:
            done = subprocess.run(
                command(*arguments),
                cwd=plan.parent,
                env=ENVIRONMENT,
                stdout=full,
                stderr=subprocess.PIPE,
                check=False,
            )
        said = b"ritim: cannot read or write : the disk is full : free some space, then try again\n"
        assert (done.returncode, done.stderr) == (2, said)


def test_an_answer_that_nobody_wants(plan: Path) -> None:
    closing = ["sh", "-c", 'exec "$@" >&-', "sh", *command("history", plan.name)]
    done = subprocess.run(closing, cwd=plan.parent, stderr=subprocess.PIPE, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


def test_an_output_without_the_letters_gets_their_numbers(plan: Path) -> None:
    run = ran_as_a_process(plan.parent, "check", plan.name, "--today", "2026-12-08", PYTHONIOENCODING="ascii")
    assert (run.status, run.err) == (0, "")
    assert "\\u25b2" in run.out
    answer = ran_as_a_process(plan.parent, "check", plan.name, "--json", "--lang", "tr", PYTHONIOENCODING="cp1254")
    assert (answer.status, answer.err) == (0, "")
    assert json.loads(answer.out)["plan"] == plan.name


def test_it_speaks_the_language_of_the_environment(tmp_path: Path) -> None:
    turkish = ran_as_a_process(tmp_path, "--help", LANG="tr_TR.UTF-8")
    assert turkish.status == 0
    assert turkish.out.startswith("kullanım: ritim")
    english = ran_as_a_process(tmp_path, "--help", LANG="de_DE.UTF-8")
    assert english.out.startswith("usage: ritim")


def test_the_environment_stays_as_it_was(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    assert ran(capsys, "--help", "--lang", "tr").status == 0
    assert "LANGUAGE" not in os.environ
    monkeypatch.setenv("LANGUAGE", "en")
    assert ran(capsys, "--help", "--lang", "tr").status == 0
    assert os.environ["LANGUAGE"] == "en"


def test_the_installed_program_is_the_same(tmp_path: Path) -> None:
    module = subprocess.run(
        [sys.executable, "-m", "planner", "--help"], cwd=MAIN.parent, capture_output=True, encoding="utf-8", check=False
    )
    assert Ran(module.returncode, module.stdout, module.stderr) == ran_as_a_process(tmp_path, "--help")


def test_nothing_heavy_is_imported_for_a_small_answer() -> None:
    """Qt waits until a PDF is asked for."""
    script = "import sys; from planner.cli.main import main; main(['--help']); print([*sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=MAIN.parent, capture_output=True, encoding="utf-8", check=True
    )
    assert "planner.cli.export" in done.stdout
    assert "PySide6" not in done.stdout


def test_main_gives_its_status_and_does_not_leave(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out.startswith("ritim ")
