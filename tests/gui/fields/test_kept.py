"""What is typed is saved after a pause and on leaving; what the plan has never writes over it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QShortcut, QTextCursor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.gui.desk import Desk
from planner.gui.fields.kept import ChoiceField, LineField, TickField
from planner.gui.fields.prose import ProseField
from planner.text import Text
from tests.gui.fields.saved import Saved

NEEDED = Text("a name is needed here : write one")


def test_typing_is_saved_once_after_a_pause(qtbot: QtBot) -> None:
    line = LineField()
    saved = Saved(qtbot, line, "Ay")
    line.end(False)
    QTest.keyClicks(line, " Firin")
    assert saved.values == []
    qtbot.waitUntil(lambda: saved.values != [], timeout=3000)
    assert saved.values == ["Ay Firin"]


def test_leaving_saves_at_once(qtbot: QtBot) -> None:
    line = LineField()
    saved = Saved(qtbot, line, "Ay")
    line.selectAll()
    QTest.keyClicks(line, "  Gun ")
    saved.other.setFocus()
    assert saved.values == ["Gun"]
    assert line.text() == "Gun"
    assert not line.pause.isActive()


def test_hiding_saves_what_waits(qtbot: QtBot) -> None:
    line = LineField()
    saved = Saved(qtbot, line, "Ay")
    line.home(False)
    QTest.keyClicks(line, "x")
    saved.place.hide()
    assert saved.values == ["xAy"]


def test_what_is_typed_is_not_written_over(qtbot: QtBot) -> None:
    line = LineField()
    saved = Saved(qtbot, line, "Ay")
    line.selectAll()
    QTest.keyClicks(line, "Gun")
    line.show_value("Yildiz")
    assert line.text() == "Gun"
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert (line.text(), line.dirty) == ("Yildiz", False)
    saved.other.setFocus()
    assert saved.values == []


def test_what_is_not_typed_in_follows_the_plan(qtbot: QtBot) -> None:
    line = LineField()
    saved = Saved(qtbot, line, "Ay")
    line.show_value("Gun")
    assert line.text() == "Gun"
    assert saved.values == []


def test_an_empty_name_is_said_on_leaving_not_before(qtbot: QtBot) -> None:
    line = LineField(NEEDED)
    told: list[bool] = []
    saved = Saved(qtbot, line, "Ay")
    line.edited.disconnect(saved.keep)
    line.edited.connect(told.append)
    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: not line.pause.isActive(), timeout=3000)
    assert told == []
    saved.other.setFocus()
    assert told == [True]
    assert line.dirty


def test_undo_is_the_plans_whatever_was_typed(qtbot: QtBot) -> None:
    line = LineField()
    saved = Saved(qtbot, line, "Ay")
    undone: list[int] = []
    QShortcut("Ctrl+Z", saved.place, lambda: undone.append(1))
    QTest.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == [1]
    QTest.keyClicks(line, "x")
    QTest.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == [1, 1]
    assert line.text() == "xAy"


def test_what_changes_elsewhere_leaves_the_cursor_where_it_is(qtbot: QtBot, desk: Desk) -> None:
    line, prose = LineField(), ProseField(desk.look)
    in_line = Saved(qtbot, line, "bread")
    line.setCursorPosition(4)
    line.show_value("bread and butter")
    assert (line.text(), line.cursorPosition()) == ("bread and butter", 4)
    in_prose = Saved(qtbot, prose, "bread")
    prose.moveCursor(QTextCursor.MoveOperation.End)
    prose.show_value("bread and butter")
    assert (prose.words(), prose.textCursor().position()) == ("bread and butter", 5)
    assert in_line.values == in_prose.values == []


def test_what_is_saved_on_leaving_waits_for_it(qtbot: QtBot) -> None:
    line = LineField(at_once=False)
    saved = Saved(qtbot, line, "Ay")
    line.end(False)
    QTest.keyClicks(line, " Firin ")
    assert not line.pause.isActive()
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert saved.values == ["Ay Firin"]
    assert line.text() == "Ay Firin"
    QTest.keyClicks(line, "x")
    saved.place.hide()
    assert saved.values == ["Ay Firin", "Ay Firinx"]


def test_another_thing_takes_the_place_of_what_was_typed(qtbot: QtBot) -> None:
    line = LineField()
    saved = Saved(qtbot, line, "Ay")
    QTest.keyClicks(line, "x")
    line.show_anew("Gun")
    assert (line.text(), line.dirty) == ("Gun", False)
    saved.other.setFocus()
    assert saved.values == []


def test_what_is_left_while_it_is_saved_is_saved_once(qtbot: QtBot) -> None:
    line = LineField()
    saved = Saved(qtbot, line, "Ay")
    line.edited.disconnect(saved.keep)
    line.edited.connect(line.leave)
    line.edited.connect(saved.keep)
    QTest.keyClicks(line, "x")
    line.leave()
    assert len(saved.values) == 1


def test_a_choice_is_saved_at_once_and_a_wheel_chooses_nothing(qtbot: QtBot) -> None:
    box = ChoiceField([(None, "none"), ("a", "A"), ("b", "B")])
    saved = Saved(qtbot, box, "a")
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert saved.values == ["b"]
    turned = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(box, turned)
    assert box.value() == "b"


def test_other_choices_keep_what_is_chosen_also_what_is_not_offered(qtbot: QtBot) -> None:
    box = ChoiceField([("a", "A"), ("b", "B")])
    saved = Saved(qtbot, box, "b")
    box.offer([("b", "B"), ("c", "C")])
    assert (box.value(), box.currentText(), box.dirty) == ("b", "B", False)
    box.show_value("xx")
    assert (box.value(), box.currentText()) == ("xx", "xx")
    assert saved.values == []


def test_a_tick_is_one_of_two_values(qtbot: QtBot) -> None:
    tick = TickField(Text("Solemn"), "normal", "solemn")
    saved = Saved(qtbot, tick, "normal")
    QTest.keyClick(tick, Qt.Key.Key_Space)
    assert saved.values == ["solemn"]
    tick.show_value("normal")
    assert not tick.isChecked()


def test_what_is_shown_without_its_spaces_is_no_change(qtbot: QtBot) -> None:
    line = LineField()
    saved = Saved(qtbot, line, " Ay ")
    assert not line.dirty
    saved.other.setFocus()
    assert saved.values == []
