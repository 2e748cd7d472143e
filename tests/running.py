"""The command line as a test runs it: in this process, or as a user's own."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from planner.cli.main import main

MAIN = Path(__file__).parent.parent / "main.py"


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


def limited_to(size: int) -> Callable[[], None]:
    """What has a process write no file of more than so many bytes, as on a full disk."""
    return lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))


def ran_as_a_process(
    folder: Path, *arguments: object, before: Callable[[], None] | None = None, **environment: str
) -> Ran:
    """Runs a command as a process in `folder`; `before` is called in it before it starts."""
    done = subprocess.run(
        [sys.executable, str(MAIN), *(str(argument) for argument in arguments)],
        cwd=folder,
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, **environment},
        preexec_fn=before,
        check=False,
    )
    return Ran(done.returncode, done.stdout, done.stderr)
