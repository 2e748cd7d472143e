"""What is typed is saved, once, and never written over."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from planner.gui.desk import Desk
from planner.gui.parts.boxes import column
from planner.gui.parts.saving import LineField, ProseField, Saving


class Plan:
    """Where things are saved; it refuses what has an x."""

    def __init__(self) -> None:
        self.words: list[str] = []

    def save(self, words: str) -> bool:
        if "x" in words:
            return False
        self.words.append(words)
        return True


@pytest.fixture(params=["line", "prose"])
def field(request: pytest.FixtureRequest, qtbot: QtBot, desk: Desk) -> Iterator[LineField | ProseField]:
    made = LineField() if request.param == "line" else ProseField(desk.look)
    window = QWidget()
    window.setLayout(column(made))
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    made.setFocus()
    yield made
    window.close()


def test_typing_is_saved_after_a_while_and_once(qtbot: QtBot, field: LineField | ProseField) -> None:
    plan = Plan()
    saving = Saving(field, plan.save)
    saving.show_anew("bread")
    QTest.keyClick(field, Qt.Key.Key_End)
    QTest.keyClicks(field, " and tea")
    assert plan.words == []
    qtbot.waitUntil(lambda: plan.words == ["bread and tea"])
    assert not saving.unsaved


def test_leaving_saves_at_once(qtbot: QtBot, field: LineField | ProseField) -> None:
    plan = Plan()
    Saving(field, plan.save)
    QTest.keyClicks(field, "tea")
    field.clearFocus()
    assert plan.words == ["tea"]


def test_what_is_typed_and_taken_back_is_not_saved(qtbot: QtBot, field: LineField | ProseField) -> None:
    plan = Plan()
    saving = Saving(field, plan.save)
    saving.show_anew("tea")
    QTest.keyClicks(field, "a")
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    assert saving.commit()
    assert plan.words == []


def test_what_is_refused_stays_and_is_tried_again(qtbot: QtBot, field: LineField | ProseField) -> None:
    plan = Plan()
    saving = Saving(field, plan.save)
    QTest.keyClicks(field, "ax")
    assert not saving.commit()
    saving.show("from elsewhere")
    assert field.words() == "ax"
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    assert saving.commit()
    assert plan.words == ["a"]


def test_a_change_from_elsewhere_is_shown_and_keeps_the_cursor(qtbot: QtBot, field: LineField | ProseField) -> None:
    saving = Saving(field, Plan().save)
    saving.show_anew("bread")
    QTest.keyClick(field, Qt.Key.Key_End)
    QTest.keyClick(field, Qt.Key.Key_Left)
    saving.show("bread and butter")
    assert field.words() == "bread and butter"
    place = field.cursorPosition() if isinstance(field, LineField) else field.textCursor().position()
    assert place == 4


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier),
        (Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier),
    ],
)
def test_undo_and_redo_are_the_plans(
    field: LineField | ProseField, key: Qt.Key, modifiers: Qt.KeyboardModifier
) -> None:
    saving = Saving(field, Plan().save)
    saving.show_anew("bread")
    QTest.keyClicks(field, "a")
    event = QKeyEvent(QEvent.Type.ShortcutOverride, key, modifiers)
    QApplication.sendEvent(field, event)
    assert not event.isAccepted()


def test_a_text_keeps_its_no_break_spaces_and_lines(qtbot: QtBot, desk: Desk) -> None:
    field = ProseField(desk.look)
    qtbot.addWidget(field)
    field.put("5\u00a0TL\n\nşğıİ 🍞")
    assert field.words() == "5\u00a0TL\n\nşğıİ 🍞"


def test_a_text_has_room_for_itself(qtbot: QtBot, desk: Desk) -> None:
    field = ProseField(desk.look, least=2, most=6)
    window = QWidget()
    window.setLayout(column(field, None))
    qtbot.addWidget(window)
    window.resize(200, 400)
    window.show()
    small = field.height()
    field.put("\n".join(["line"] * 5))
    middle = field.height()
    field.put("\n".join(["line"] * 50))
    assert small < middle < field.height() < 2 * middle
    assert field.verticalScrollBar().maximum() > 0
