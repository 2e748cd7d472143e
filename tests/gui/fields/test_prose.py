"""A text of several lines: it keeps what is typed in it, and what comes or goes as a whole is a step of its own."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDropEvent, QInputMethodEvent, QKeySequence, QShortcut, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from planner.gui.desk import Desk
from planner.gui.fields.prose import ProseField
from planner.gui.parts.boxes import column
from tests.gui.fields.saved import Saved

Keys = Qt.KeyboardModifier


def test_undo_is_the_plans_in_prose_too(qtbot: QtBot, desk: Desk) -> None:
    prose = ProseField(desk.look)
    saved = Saved(qtbot, prose, "Ay")
    undone: list[int] = []
    QShortcut("Ctrl+Z", saved.place, lambda: undone.append(1))
    QTest.keyClick(prose, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == [1]


def test_prose_keeps_its_lines(qtbot: QtBot, desk: Desk) -> None:
    prose = ProseField(desk.look)
    saved = Saved(qtbot, prose, "eins")
    prose.selectAll()
    QTest.keyClicks(prose, "one")
    QTest.keyClick(prose, Qt.Key.Key_Return)
    QTest.keyClicks(prose, "two")
    saved.other.setFocus()
    assert saved.values == ["one\ntwo"]


def test_prose_is_saved_after_a_pause(qtbot: QtBot, desk: Desk) -> None:
    prose = ProseField(desk.look)
    saved = Saved(qtbot, prose, "one")
    prose.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(prose, "s")
    assert saved.values == []
    qtbot.waitUntil(lambda: saved.values == ["ones"], timeout=3000)


def test_prose_keeps_its_no_break_spaces(qtbot: QtBot, desk: Desk) -> None:
    words = "5\u00a0TL\n\nşğıİ 🍞"
    prose = ProseField(desk.look)
    saved = Saved(qtbot, prose, words)
    assert prose.value() == words
    saved.other.setFocus()
    assert saved.values == []


def test_prose_has_room_for_itself(qtbot: QtBot, desk: Desk) -> None:
    prose = ProseField(desk.look, least=2, most=6)
    window = QWidget()
    window.setLayout(column(prose, None))
    qtbot.addWidget(window)
    window.resize(200, 400)
    window.show()
    small = prose.height()
    prose.put("\n".join(["line"] * 5))
    middle = prose.height()
    prose.put("\n".join(["line"] * 50))
    assert small < middle < prose.height() < 2 * middle
    assert prose.verticalScrollBar().maximum() > 0


def steps(prose: ProseField) -> list[tuple[str, bool]]:
    """What is saved from now on, and whether each time as typing."""
    found: list[tuple[str, bool]] = []
    prose.edited.connect(lambda typing: found.append((prose.words(), typing)))
    return found


@pytest.fixture
def prose(qtbot: QtBot, desk: Desk) -> Iterator[ProseField]:
    """A field with two words, the cursor at their end, and a paste of two more at hand."""
    made = ProseField(desk.look)
    saved = Saved(qtbot, made, "Fresh bread")
    made.moveCursor(QTextCursor.MoveOperation.End)
    QApplication.clipboard().setText(" from today")
    yield made
    saved.place.close()


def test_a_paste_is_a_step_apart_from_what_was_typed_before(prose: ProseField) -> None:
    saved = steps(prose)
    QTest.keyClicks(prose, " now")
    QTest.keyClick(prose, Qt.Key.Key_V, Keys.ControlModifier)
    assert saved == [("Fresh bread now", True), ("Fresh bread now from today", False)]
    QTest.keyClicks(prose, "!")
    prose.leave()
    assert saved[2:] == [("Fresh bread now from today!", True)]


def test_a_drop_is_one_step(prose: ProseField) -> None:
    saved = steps(prose)
    mime = QMimeData()
    mime.setText("Warm! ")
    at, none = QPointF(prose.cursorRect(QTextCursor(prose.document())).center()), Qt.MouseButton.NoButton
    prose.dropEvent(QDropEvent(at, Qt.DropAction.CopyAction, mime, none, Keys.NoModifier))
    assert saved == [("Warm! Fresh bread", False)]


@pytest.mark.parametrize(("key", "left"), [(Qt.Key.Key_Delete, ""), (Qt.Key.Key_Backspace, ""), (Qt.Key.Key_A, "a")])
def test_words_that_go_at_once_are_one_step(prose: ProseField, key: Qt.Key, left: str) -> None:
    saved = steps(prose)
    prose.selectAll()
    QTest.keyClick(prose, key)
    assert saved == [(left, False)]


def test_words_that_are_cut_are_one_step(prose: ProseField) -> None:
    saved = steps(prose)
    prose.selectAll()
    QTest.keyClick(prose, Qt.Key.Key_X, Keys.ControlModifier)
    assert saved == [("", False)]


def test_one_word_that_is_typed_over_is_typing(prose: ProseField) -> None:
    saved = steps(prose)
    prose.moveCursor(QTextCursor.MoveOperation.StartOfWord, QTextCursor.MoveMode.KeepAnchor)
    QTest.keyClicks(prose, "rolls")
    assert saved == []
    prose.leave()
    assert saved == [("Fresh rolls", True)]


def test_a_key_that_only_moves_saves_nothing(prose: ProseField) -> None:
    saved = steps(prose)
    prose.selectAll()
    QTest.keyClick(prose, Qt.Key.Key_Right)
    assert saved == []


def test_what_no_plan_keeps_has_a_history_of_its_own(qtbot: QtBot, desk: Desk) -> None:
    place, prose = QWidget(), ProseField(desk.look)
    place.setLayout(column(prose))
    qtbot.addWidget(place)
    undone: list[int] = []
    QShortcut("Ctrl+Z", place, lambda: undone.append(1))
    place.show()
    place.activateWindow()
    qtbot.waitUntil(place.isActiveWindow)
    prose.setFocus()
    QTest.keyClicks(prose, "bread")
    QTest.keyClick(prose, Qt.Key.Key_Z, Keys.ControlModifier)
    assert prose.words() == ""
    QTest.keyClick(prose, Qt.Key.Key_Z, Keys.ControlModifier)
    assert undone == []
    QTest.keySequence(prose, QKeySequence(QKeySequence.StandardKey.Redo))
    assert prose.words() == "bread"


@pytest.mark.parametrize("name", ["edit-cut", "edit-delete"])
def test_words_that_go_by_the_menu_are_one_step(prose: ProseField, name: str) -> None:
    QTest.keyClicks(prose, " now")
    saved = steps(prose)
    prose.selectAll()
    menu = prose.createStandardContextMenu()
    next(each for each in menu.actions() if each.objectName() == name).trigger()
    assert saved == [("Fresh bread now", True), ("", False)]
    assert (QApplication.clipboard().text() == "Fresh bread now") == (name == "edit-cut")
    menu.deleteLater()


def test_one_word_that_goes_by_the_menu_is_typing(prose: ProseField) -> None:
    saved = steps(prose)
    prose.moveCursor(QTextCursor.MoveOperation.StartOfWord, QTextCursor.MoveMode.KeepAnchor)
    menu = prose.createStandardContextMenu()
    next(each for each in menu.actions() if each.objectName() == "edit-delete").trigger()
    assert saved == []
    prose.leave()
    assert saved == [("Fresh ", True)]
    menu.deleteLater()


def test_the_menu_of_a_text_opens(prose: ProseField, qtbot: QtBot) -> None:
    at = prose.mapToGlobal(prose.rect().center())
    prose.contextMenuEvent(QContextMenuEvent(QContextMenuEvent.Reason.Mouse, prose.rect().center(), at))
    [menu] = [each for each in prose.findChildren(QMenu) if each.isVisible()]
    assert any(each.objectName() == "edit-paste" for each in menu.actions())
    menu.close()


def test_words_that_are_composed_over_others_are_a_step_apart_from_these(prose: ProseField) -> None:
    saved = steps(prose)
    prose.selectAll()
    written = QInputMethodEvent()
    written.setCommitString("面包")
    QApplication.sendEvent(prose, written)
    assert saved == [("面包", False)]


def test_line_ends_of_another_kind_are_no_change(qtbot: QtBot, desk: Desk) -> None:
    prose = ProseField(desk.look)
    saved = Saved(qtbot, prose, "One\r\nTwo\u2028Three")
    assert prose.words() == "One\nTwo\nThree"
    assert not prose.dirty
    prose.show_anew("Four\r\nFive")
    prose.leave()
    assert saved.values == []
    QTest.keyClicks(prose, "!")
    prose.leave()
    assert saved.values == ["!Four\nFive"]
