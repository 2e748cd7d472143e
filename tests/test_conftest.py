"""That what is promised in conftest is kept: a test that complains, fails."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent

NOISY = """
import logging
import warnings

from PySide6.QtCore import qWarning

def test_told():
    logging.getLogger("planner").info("only told")

def test_tolerated():
    qWarning("This plugin does not support propagateSizeHints()")

def test_qt_message():
    qWarning("a painter was left active")

def test_logged_warning():
    logging.getLogger("planner").warning("the disk is slow")

def test_python_warning():
    warnings.warn("a file was left open", ResourceWarning)
"""


def test_a_test_that_complains_fails(tmp_path: Path) -> None:
    noisy = tmp_path / "test_noisy.py"
    noisy.write_text(NOISY, encoding="utf-8")
    settings = ["-c", str(ROOT / "pyproject.toml"), "-p", "tests.conftest", "-p", "no:cacheprovider", "-n", "0"]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *settings, "-rfE", str(noisy)],
        cwd=ROOT, capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip
    outcomes = {line.split(" - ")[0].split("::")[1] for line in done.stdout.splitlines() if "::" in line}
    assert outcomes == {"test_qt_message", "test_logged_warning", "test_python_warning"}, done.stdout + done.stderr
    assert "Qt said: a painter was left active" in done.stdout
    assert "planner logged: the disk is slow" in done.stdout
    assert "ResourceWarning: a file was left open" in done.stdout
