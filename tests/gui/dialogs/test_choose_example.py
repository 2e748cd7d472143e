"""One of the own posts as an example."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from planner.gui.desk import Desk
from planner.gui.dialogs.choose_example import ChooseExample, texts_of
from tests.builders import channel, plan, post
from tests.gui.conftest import DeskOn

LATE, RYE, LIGHT = "The bread is late today.", "Rye is back on Thursday.", "Işık söndü, fırın yandı."
POSTS = (
    post("p1", "2026-12-01T09:30", text=LATE),
    post("p2", "2026-12-09T09:30", text=RYE, status="draft"),
    post("p3", "2026-12-05T09:30", text=LIGHT),
    post("p4", "2026-12-06T09:30", text=LATE),
    post("p5", "2026-12-07T09:30"),
)


@pytest.fixture
def desk(desk_on: DeskOn) -> Desk:
    return desk_on(plan(channel(), *POSTS))


@pytest.fixture
def dialog(desk: Desk, qtbot: QtBot) -> ChooseExample:
    made = ChooseExample(desk, None)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.open()
    return made


def seen(dialog: ChooseExample) -> list[str]:
    items = [dialog.list.item(row) for row in range(dialog.list.count())]
    return [item.text() for item in items if not item.isHidden()]


def test_the_newest_stand_first_and_each_text_once(dialog: ChooseExample) -> None:
    assert seen(dialog) == [RYE, LATE, LIGHT]


def test_a_search_finds_turkish_letters_too(dialog: ChooseExample) -> None:
    QTest.keyClicks(dialog.search, "isik")
    assert seen(dialog) == [LIGHT]
    QTest.keyClicks(dialog.search, "x")
    assert seen(dialog) == []
    assert dialog.yes is not None
    assert not dialog.yes.isEnabled()
    assert dialog.yes.text() == "Add as an example", "as everywhere else"
    dialog.search.clear()
    assert len(seen(dialog)) == 3


def test_what_is_chosen_becomes_an_example(desk: Desk, dialog: ChooseExample) -> None:
    QTest.keyClicks(dialog.search, "bread")
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    assert list(desk.bridge.plan.voice.examples) == [LATE]
    assert not dialog.isVisible()
    assert texts_of(desk.bridge.plan) == [RYE, LIGHT]
    desk.bridge.undo()
    assert list(desk.bridge.plan.voice.examples) == []


def test_of_many_the_newest_are_shown_and_all_are_found(desk_on: DeskOn, qtbot: QtBot) -> None:
    many = [post(f"p{n}", f"2026-11-{n % 28 + 1:02}T09:30", text=f"Loaf number {n}.") for n in range(200)]
    dialog = ChooseExample(desk_on(plan(channel(), *many)), None)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.open()
    assert len(seen(dialog)) < 100
    others = next(each for each in dialog.findChildren(QLabel) if each.isVisible() and "more: search" in each.text())
    assert others.text().startswith(f"{200 - len(seen(dialog))} more")
    QTest.keyClicks(dialog.search, "number 137")
    assert seen(dialog) == ["Loaf number 137."]
    assert not others.isVisible()
