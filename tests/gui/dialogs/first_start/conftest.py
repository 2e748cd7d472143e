"""A step of the first start, on the screen by itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from planner.domain.business import Business
from planner.gui.dialogs.first_start.step import Step
from planner.operations.starting import Answers

US = Answers(Business("Sunny Bakery", "US", "en", "America/New_York"))
Show = Callable[..., None]


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Show]:
    """Shows a step, with what was answered before it."""
    shown: list[Step] = []

    def made(step: Step, before: Answers = US) -> None:
        shown.append(step)
        step.arrive(before)
        step.show()

    yield made
    for each in shown:
        each.close()
        each.deleteLater()
