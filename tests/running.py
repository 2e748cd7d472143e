"""The command line as a test runs it: in this process, or as a user's own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

from planner.cli.main import main

MAIN = Path(__file__).parent.parent / "main.py"
# As a user has it: output waits in a buffer until it is flushed.
ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}


class Ran(NamedTuple):
    """What came of a command: its exit status and what it printed."""

    status: int
    out: str
    err: str


def ran(capsys: pytest.CaptureFixture[str], *arguments: object) -> Ran:
    """Runs a command in this process."""
    capsys.readouterr()
    status = main([str(argument) for argument in arguments])
    return Ran(status, *capsys.readouterr())


def limited_to(size: int) -> str:
    """What has a process write no file of more than so many bytes, as on a full disk."""
    return f"import resource; resource.setrlimit(resource.RLIMIT_FSIZE, ({size}, {size}))"


def command(*arguments: object, before: str = "") -> list[str]:
    """The command line of the program; `before` is Python that its process runs first."""
    words = [str(argument) for argument in arguments]
    if before:
        start = f"import sys; sys.path.insert(0, {str(MAIN.parent)!r}); {before}"
        return [sys.executable, "-c", f"{start}; from planner.__main__ import run; run()", *words]
    return [sys.executable, str(MAIN), *words]


def ran_as_a_process(folder: Path, *arguments: object, before: str = "", **environment: str) -> Ran:
    """Runs a command as a process in `folder`."""
    done = subprocess.run(
        command(*arguments, before=before),
        cwd=folder,
        capture_output=True,
        encoding="utf-8",
        env={**ENVIRONMENT, **environment},
        check=False,
    )
    return Ran(done.returncode, done.stdout, done.stderr)
