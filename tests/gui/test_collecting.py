"""Garbage is collected, and by the window's thread alone."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject

from planner.gui.collecting import Collecting


class Knot:
    """Something that only the collector frees."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def collecting(qapp: QCoreApplication) -> Iterator[Collecting]:
    made = Collecting(qapp)
    yield made
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert gc.isenabled()
    gc.disable()


def litter() -> list[weakref.ref[Knot]]:
    return [weakref.ref(Knot()) for _ in range(2000)]


def test_another_thread_frees_nothing(collecting: Collecting) -> None:
    made: list[weakref.ref[Knot]] = []
    thread = threading.Thread(target=lambda: made.extend(litter()))
    thread.start()
    thread.join()
    assert all(each() is not None for each in made)
    collecting.collect()
    assert all(each() is None for each in made)


def test_where_there_is_little_nothing_is_done(collecting: Collecting) -> None:
    gc.collect()
    knot = weakref.ref(Knot())
    collecting.collect()
    assert knot() is not None


def test_it_goes_on_by_itself(collecting: Collecting) -> None:
    timers = collecting.findChildren(QObject)
    assert [each.property("active") for each in timers] == [True]
