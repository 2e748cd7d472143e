"""One real drag: a real window on a real X screen, a real mouse. Offscreen a drag ends before it begins."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def screen() -> Iterator[str]:
    """The display of an X server that nobody sees."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1024x768x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as numbered:
        number = numbered.readline().strip()
    assert number, "the X server did not start"
    yield f":{number}"
    server.terminate()
    server.wait()


class Hand:
    """A mouse on the screen, and the calendar under it."""

    def __init__(self, display: str, folder: Path) -> None:
        self._environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        self._calendar = subprocess.Popen(
            [sys.executable, "-m", "tests.gui.views.dragging", str(folder)],
            cwd=ROOT,
            env=self._environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )
        self.seen: dict[str, Any] = {}
        self.look()

    def look(self) -> None:
        """Waits for what the calendar says next: what stands where."""
        assert self._calendar.stdout is not None
        line = self._calendar.stdout.readline()
        assert line, "the calendar is gone"
        self.seen = json.loads(line)

    def do(self, *words: object) -> None:
        """One command to the mouse or the keyboard."""
        subprocess.run(["xdotool", *(str(each) for each in words)], env=self._environment, check=True)

    def take(self, post: str) -> None:
        """Grasps a chip, and lifts it."""
        x, y = self.seen["chips"][post]
        self.do("mousemove", "--sync", x, y, "mousedown", 1)
        for step in range(1, 5):
            self.do("mousemove", "--sync", x + 4 * step, y + 3 * step)

    def carry(self, day: str) -> None:
        """Moves it over a day."""
        x, y = self.seen["days"][day]
        for step in range(6):
            self.do("mousemove", "--sync", x - 10 + 2 * step, y - 5 + step)

    def close(self) -> None:
        """Ends the calendar."""
        assert self._calendar.stdin is not None
        self._calendar.stdin.close()
        assert self._calendar.wait() == 0
        assert self._calendar.stdout is not None
        self._calendar.stdout.close()


@pytest.fixture
def hand(screen: str, tmp_path: Path) -> Iterator[Hand]:
    made = Hand(screen, tmp_path)
    yield made
    made.close()


def test_a_chip_is_dragged_to_another_day(hand: Hand) -> None:
    hand.take("maya")
    hand.carry("2026-12-10")
    hand.do("mouseup", 1)
    hand.look()
    assert hand.seen["posts"]["maya"] == ["2026-12-10T09:30"]


def test_control_copies_and_escape_cancels(hand: Hand) -> None:
    hand.take("maya")
    hand.carry("2026-12-10")
    hand.do("key", "Escape")
    hand.do("mouseup", 1)
    hand.take("susam")
    hand.do("keydown", "ctrl")
    hand.carry("2026-12-10")
    hand.do("mouseup", 1)
    hand.do("keyup", "ctrl")
    hand.look()
    assert hand.seen["posts"]["maya"] == ["2026-12-08T09:30"]
    assert hand.seen["posts"]["susam"] == ["2026-12-09T09:30"]
    assert hand.seen["posts"]["p6"] == ["2026-12-10T09:30"]
