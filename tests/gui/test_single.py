"""One window a plan, over real sockets and real processes."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtNetwork import QLocalServer
from pytestqt.qtbot import QtBot

from planner.gui.single import Single, server_name

ROOT = Path(__file__).parent.parent.parent


START = f"""
import os, signal, sys
sys.path.insert(0, {str(ROOT)!r})
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from planner.gui.single import Single
application = QCoreApplication([])
single = Single(Path(sys.argv[1]))
was_open = single.already_open()
"""


def started_again(qtbot: QtBot, path: Path) -> bool:
    """Whether another process, started on the plan, finds it open. This one answers meanwhile."""
    process = subprocess.Popen([sys.executable, "-c", f"{START}\nsys.exit(was_open)", str(path)])
    qtbot.waitUntil(lambda: process.poll() is not None, timeout=20_000)
    assert process.returncode in (0, 1)
    return process.returncode == 1


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "bakery.ritim"
    made.touch()
    return made


def test_the_first_start_has_the_plan(path: Path) -> None:
    assert not Single(path).already_open()


def test_the_second_start_brings_the_first_to_the_front(qtbot: QtBot, path: Path) -> None:
    first = Single(path)
    assert not first.already_open()
    with qtbot.waitSignal(first.wanted, timeout=10_000):
        assert started_again(qtbot, path)


def test_every_further_start_is_answered(qtbot: QtBot, path: Path) -> None:
    first = Single(path)
    first.already_open()
    wanted: list[None] = []
    first.wanted.connect(lambda: wanted.append(None))
    for _ in range(3):
        assert started_again(qtbot, path)
    assert len(wanted) == 3


def test_another_plan_has_a_window_of_its_own(qtbot: QtBot, path: Path) -> None:
    first = Single(path)
    first.already_open()
    assert not started_again(qtbot, path.with_name("other.ritim"))


def test_a_link_and_a_detour_lead_to_the_same_plan(qtbot: QtBot, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = Single(path)
    first.already_open()
    link = path.with_name("link.ritim")
    link.symlink_to(path)
    assert started_again(qtbot, link)
    monkeypatch.chdir(path.parent)
    assert started_again(qtbot, Path("..") / path.parent.name / path.name)


def test_once_it_is_let_go_of_the_next_start_has_it(qtbot: QtBot, path: Path) -> None:
    first = Single(path)
    first.already_open()
    del first
    QCoreApplication.processEvents()
    assert not started_again(qtbot, path)


def test_what_a_killed_program_left_behind_is_cleaned_up(qtbot: QtBot, path: Path) -> None:
    killed = f"{START}\nassert not was_open; os.kill(os.getpid(), signal.SIGKILL)"
    done = subprocess.run([sys.executable, "-c", killed, str(path)], check=False)
    assert done.returncode == -9
    first = Single(path)
    assert not first.already_open()
    assert started_again(qtbot, path), "the first has the name, and answers"


def test_a_stranger_on_the_socket_is_no_window(qtbot: QtBot, path: Path) -> None:
    """Whoever does not answer as Ritim does has no window to come forward."""
    server = QLocalServer()
    server.newConnection.connect(lambda: server.nextPendingConnection().write(b"what?\n"))
    assert server.listen(server_name(path))
    assert not started_again(qtbot, path)
    server.close()
