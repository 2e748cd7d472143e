"""Work in a thread of its own: the window lives on, and takes up what comes of it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from planner.gui.parts.apart import Apart


class Labour:
    """Work that lasts until it is let go on."""

    def __init__(self) -> None:
        self.goes_on = threading.Event()
        self.thread: threading.Thread | None = None

    def work(self) -> str:
        self.thread = threading.current_thread()
        assert self.goes_on.wait(30)
        return "done"


@pytest.fixture
def owner(qtbot: QtBot) -> Iterator[QObject]:
    made = QObject()
    yield made
    made.deleteLater()


@pytest.fixture
def labour() -> Iterator[Labour]:
    made = Labour()
    yield made
    made.goes_on.set()
    if made.thread is not None:
        made.thread.join()


def test_what_comes_of_it_is_taken_up_in_the_windows_thread(owner: QObject, labour: Labour, qtbot: QtBot) -> None:
    apart, taken = Apart(owner), list[object]()
    apart.run(labour.work, lambda made: taken.append((made, threading.current_thread())))
    assert apart.busy
    labour.goes_on.set()
    qtbot.waitUntil(lambda: bool(taken))
    assert taken == [("done", threading.main_thread())]
    assert labour.thread is not threading.main_thread()
    assert not apart.busy


def test_only_what_lasts_is_spoken_of(owner: QObject, labour: Labour, qtbot: QtBot) -> None:
    apart, said, taken = Apart(owner), list[bool](), list[object]()
    apart.long.connect(lambda: said.append(apart.busy))
    apart.run(lambda: "at once", taken.append)
    qtbot.waitUntil(lambda: taken == ["at once"])
    apart.run(labour.work, taken.append)
    qtbot.waitUntil(lambda: bool(said))
    assert said == [True]
    labour.goes_on.set()
    qtbot.waitUntil(lambda: taken == ["at once", "done"])


def test_what_is_stopped_is_thrown_away(owner: QObject, labour: Labour, qtbot: QtBot) -> None:
    apart, taken = Apart(owner), list[object]()
    apart.run(labour.work, taken.append)
    qtbot.waitUntil(lambda: labour.thread is not None)
    apart.stop()
    assert not apart.busy
    labour.goes_on.set()
    assert labour.thread is not None
    labour.thread.join()
    apart.run(lambda: "other", taken.append)
    qtbot.waitUntil(lambda: bool(taken))
    assert taken == ["other"]


def test_the_newest_work_is_the_one_that_is_wanted(owner: QObject, labour: Labour, qtbot: QtBot) -> None:
    apart, taken = Apart(owner), list[object]()
    apart.run(labour.work, taken.append)
    apart.run(lambda: "newer", taken.append)
    labour.goes_on.set()
    qtbot.waitUntil(lambda: bool(taken))
    assert taken == ["newer"]


def test_a_bug_in_it_is_seen(owner: QObject, qtbot: QtBot) -> None:
    apart = Apart(owner)
    with qtbot.capture_exceptions() as seen:
        apart.run(lambda: 1 // 0, print)
        qtbot.waitUntil(lambda: bool(seen))
    assert seen[0][0] is ZeroDivisionError
    assert not apart.busy


def test_nothing_begins_before_what_was_stopped_has_ended(owner: QObject, labour: Labour, qtbot: QtBot) -> None:
    apart, begun, taken = Apart(owner), list[str](), list[object]()
    said: list[bool] = []
    apart.long.connect(lambda: said.append(apart.waits))
    apart.run(labour.work, taken.append)
    qtbot.waitUntil(lambda: labour.thread is not None)

    def begin(name: str) -> str:
        begun.append(name)
        return name

    for name in "abc":
        apart.run(partial(begin, name), taken.append)
    qtbot.waitUntil(lambda: bool(said))
    assert (said, begun, apart.busy, apart.waits) == ([True], [], True, True)
    labour.goes_on.set()
    qtbot.waitUntil(lambda: bool(taken))
    assert (begun, taken) == (["c"], ["c"])
    assert not apart.busy
