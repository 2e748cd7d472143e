"""Words below each other."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.errors import Refused
from planner.gui.desk import Desk
from planner.gui.fields.terms import TermLine, TermsField
from planner.text import Text

PAIRS = (("last chance", "while there is room"), ("don't miss", ""))


@pytest.fixture
def field(desk: Desk, qtbot: QtBot) -> TermsField:
    made = TermsField(desk.look, (Text("Not ours"), Text("We say instead")), Text("Add a word"))
    qtbot.addWidget(made)
    made.setAccessibleName("Avoid")
    made.show_value(PAIRS)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def saved(field: TermsField) -> list[tuple[tuple[str, ...], ...]]:
    """What it wants to be saved, from now on; the plan takes it at once."""
    found: list[tuple[tuple[str, ...], ...]] = []

    def keep() -> None:
        if field.dirty:
            found.append(field.value())
            field.show_value(field.value())

    field.edited.connect(keep)
    return found


def test_it_shows_a_line_for_each(field: TermsField) -> None:
    assert field.value() == PAIRS
    assert not field.dirty
    assert field.lines[1].fields[0].accessibleName() == "Avoid 2: Not ours"
    assert field.lines[0].remove_button.accessibleName() == "Remove last chance"


def test_a_line_is_added_and_typed(field: TermsField) -> None:
    told = saved(field)
    field.add_button.click()
    line = field.lines[2]
    assert line.fields[0].hasFocus()
    field.add_button.click()
    assert len(field.lines) == 3, "one empty line is enough"
    QTest.keyClicks(line.fields[0], "hurry")
    QTest.keyClick(line.fields[0], Qt.Key.Key_Return)
    QTest.keyClicks(line.fields[1], "come by")
    QTest.keyClick(line.fields[1], Qt.Key.Key_Return)
    assert told[-1] == (*PAIRS, ("hurry", "come by"))
    assert field.lines[2] is line, "what is written in stays where it is"


def test_a_line_is_removed_and_the_next_is_at_hand(field: TermsField) -> None:
    told = saved(field)
    field.lines[0].remove_button.click()
    assert told == [PAIRS[1:]]
    assert QApplication.focusWidget() is field.lines[0].remove_button
    field.lines[0].remove_button.click()
    assert told[-1] == ()
    assert QApplication.focusWidget() is field.add_button


def test_an_empty_line_stays_while_something_else_changes(field: TermsField) -> None:
    field.add_button.click()
    field.show_value(PAIRS[:1])
    assert [line.words for line in field.lines] == [PAIRS[0], ("", "")]
    assert field.lines[1].fields[0].hasFocus()


def test_what_is_undone_takes_its_line_away(field: TermsField) -> None:
    field.lines[1].fields[0].setFocus()
    field.show_value(PAIRS[:1])
    assert field.value() == PAIRS[:1]
    assert QApplication.focusWidget() is field.add_button


def test_a_line_without_its_word_is_refused(field: TermsField) -> None:
    field.lines[0].fields[0].setText("")
    with pytest.raises(Refused):
        field.value()
    assert field.dirty
    field.mark(True)
    assert field.lines[0].fields[0].property("wrong")
    assert not field.lines[1].fields[0].property("wrong")


def test_what_is_too_much_is_folded_away(field: TermsField) -> None:
    field.show_value(tuple((f"word {number}", "") for number in range(14)))
    assert [line.isHidden() for line in field.lines].count(True) == 4
    assert field.fold_button.text() == "4 more"
    assert len(field.value()) == 14
    field.fold_button.click()
    assert not any(line.isHidden() for line in field.lines)
    field.fold_button.click()
    field.add_button.click()
    assert field.lines[14].fields[0].hasFocus(), "what is written in is seen"


FOUR = (("a", ""), ("b", ""), ("c", ""), ("d", ""))


def words(field: TermsField) -> list[str]:
    return [line.words[0] for line in field.lines]


def retype(line: TermLine, text: str) -> None:
    """Selects the first word of a line, and types another; none is to delete it."""
    line.fields[0].setFocus()
    line.fields[0].selectAll()
    QTest.keyClick(line.fields[0], Qt.Key.Key_Delete)
    QTest.keyClicks(line.fields[0], text)


def test_a_word_that_is_emptied_takes_no_other_along(field: TermsField, qtbot: QtBot) -> None:
    field.show_value(FOUR)
    told = saved(field)
    retype(field.lines[1], "")
    qtbot.waitUntil(lambda: told == [(FOUR[0], FOUR[2], FOUR[3])])
    assert words(field) == ["a", "", "c", "d"], "the cursor stands in it"
    retype(field.lines[0], "z")
    field.lines[0].fields[0].leave()
    assert told[1:] == [(("z", ""), FOUR[2], FOUR[3])]
    assert words(field) == ["z", "", "c", "d"]


def test_what_was_emptied_comes_back_where_it_was(field: TermsField) -> None:
    field.show_value(FOUR)
    saved(field)
    retype(field.lines[1], "")
    field.lines[1].fields[0].leave()
    field.show_value(FOUR)
    assert words(field) == ["a", "b", "c", "d"]


def test_of_too_many_lines_the_empty_one_goes(field: TermsField) -> None:
    field.show_value(FOUR)
    saved(field)
    retype(field.lines[1], "")
    field.lines[3].fields[0].setFocus()
    last = field.lines[3]
    field.show_value((FOUR[0], ("C", ""), FOUR[3]))
    assert words(field) == ["a", "C", "d"]
    assert field.lines[2] is last


def test_half_a_line_is_not_saved_by_a_pause(field: TermsField, qtbot: QtBot) -> None:
    told: list[bool] = []
    field.edited.connect(told.append)
    retype(field.lines[0], "")
    qtbot.waitUntil(lambda: not field.lines[0].fields[0].pause.isActive(), timeout=3000)
    assert told == [], "the word is about to be another"
    field.lines[0].fields[1].setFocus()
    assert told == [True]
