"""Lines under a text as it is typed: exactly under their words, whatever comes before them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolTip
from pytestqt.qtbot import QtBot

from planner.domain.plan import Plan
from planner.domain.voice import Avoided
from planner.gui.desk import Desk
from planner.gui.parts.heard_text import HeardText
from planner.operations import nouns
from planner.operations.muting import mute
from planner.voice.notes import Span
from tests.builders import business, plan, post, voice
from tests.gui.conftest import DeskOn

_Line = QTextCharFormat.UnderlineStyle
TURKISH = "🥐👩‍🍳 İyi günler, ılık ığdır çöreği! Fırsat da var: 😍 FIRSATLAR!!"


def guided(language: str = "tr") -> Plan:
    guide = voice(exclamations_max=0, avoid=[Avoided("fırsat", "indirim"), Avoided("tasty", "good")])
    return plan(business(language=language), guide, post("p1"), post("p2"))


Typing = Callable[..., HeardText]


@pytest.fixture
def typing(desk_on: DeskOn, qtbot: QtBot) -> Iterator[Typing]:
    """A field with a text, once it is heard."""
    fields: list[HeardText] = []

    def made(text: str, *, post: str | None = "p1", desk: Desk | None = None) -> HeardText:
        desk = desk or desk_on(guided())
        field = HeardText(desk)
        # A menu that it has made must not be the last to know it.
        fields.append(field)
        qtbot.addWidget(field)
        field.resize(600, 300)
        field.show()
        field.activateWindow()
        qtbot.waitUntil(field.isActiveWindow)
        field.setFocus()
        field.follow(post)
        with qtbot.waitSignal(field.heard):
            field.setPlainText(text)
        return field

    yield made
    fields.clear()


def drawn(field: HeardText) -> list[tuple[str, QTextCharFormat.UnderlineStyle]]:
    """What stands over each line, and how it is drawn."""
    return [(each.cursor.selectedText(), each.format.underlineStyle()) for each in field.extraSelections()]


def words(field: HeardText) -> list[str]:
    return [each for each, _ in drawn(field)]


def move(field: HeardText, place: int) -> None:
    cursor = field.textCursor()
    cursor.setPosition(place)
    field.setTextCursor(cursor)


def test_lines_stand_exactly_under_their_words_behind_emoji_and_turkish_letters(typing: Typing) -> None:
    assert drawn(typing(TURKISH)) == [
        ("!", _Line.DashUnderline),
        ("Fırsat", _Line.WaveUnderline),
        ("FIRSATLAR", _Line.WaveUnderline),
        ("!!", _Line.DashUnderline),
    ]


def test_a_line_goes_with_its_words_while_somebody_types_before_them(typing: Typing) -> None:
    field = typing(TURKISH)
    move(field, 0)
    QTest.keyClicks(field, "Merhaba ")
    assert words(field) == ["!", "Fırsat", "FIRSATLAR", "!!"]
    units = field.words().encode("utf-16-le")
    marked = [units[2 * each.start : 2 * each.end].decode("utf-16-le") for each in field.marks]
    assert marked == words(field)


def test_a_line_whose_words_are_typed_over_is_gone_at_once(typing: Typing, qtbot: QtBot) -> None:
    field = typing(TURKISH)
    move(field, field.marks[1].start + 3)
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    assert words(field) == ["!", "FIRSATLAR", "!!"]
    move(field, field.marks[0].end)
    QTest.keyClicks(field, "!")
    assert words(field) == ["FIRSATLAR", "!!"]
    qtbot.waitUntil(lambda: words(field) == ["!!", "FIRSATLAR", "!!"])


def test_another_text_has_no_lines_of_the_one_before(typing: Typing, qtbot: QtBot) -> None:
    field = typing(TURKISH)
    field.follow("p2")
    field.setPlainText("Sakin bir gün. Bugün de öyle!")
    assert drawn(field) == []
    qtbot.waitUntil(lambda: words(field) == ["!"])
    field.setPlainText("")
    qtbot.waitUntil(lambda: not field.told.notes)
    assert drawn(field) == []


def test_what_has_been_posted_is_not_heard(typing: Typing, qtbot: QtBot) -> None:
    field = typing(TURKISH)
    with qtbot.waitSignal(field.heard):
        field.follow("p1", wanted=False)
    assert (drawn(field), field.told.notes) == ([], ())


def test_it_is_heard_again_when_the_guide_changes_and_when_a_note_is_muted(
    typing: Typing, desk_on: DeskOn, qtbot: QtBot
) -> None:
    desk = desk_on(guided())
    field = typing(TURKISH, desk=desk)
    desk.bridge.do(nouns.change, "voice", avoid=())
    qtbot.waitUntil(lambda: words(field) == ["!", "!!"])
    desk.bridge.do(mute, "voice.exclamations", "post:p1", None, "")
    qtbot.waitUntil(lambda: drawn(field) == [])


def test_the_keyboard_goes_from_note_to_note_round_and_round(typing: Typing) -> None:
    field = typing(TURKISH)
    move(field, 0)

    def pressed(modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> str:
        QTest.keyClick(field, Qt.Key.Key_F8, modifier)
        return field.textCursor().selectedText()

    assert [pressed() for _ in range(5)] == ["!", "Fırsat", "FIRSATLAR", "!!", "!"]
    assert [pressed(Qt.KeyboardModifier.ShiftModifier) for _ in range(2)] == ["!!", "FIRSATLAR"]
    assert field.words() == TURKISH


def test_without_notes_the_keyboard_stays(typing: Typing) -> None:
    field = typing("Sakin bir gün.", post=None)
    QTest.keyClick(field, Qt.Key.Key_F8)
    assert not field.textCursor().hasSelection()


def hovered(field: HeardText, place: int) -> str:
    cursor = field.textCursor()
    cursor.setPosition(place)
    point = field.cursorRect(cursor).center()
    event = QHelpEvent(QHelpEvent.Type.ToolTip, point, field.viewport().mapToGlobal(point))
    QApplication.sendEvent(field.viewport(), event)
    return QToolTip.text()


def test_under_the_pointer_a_note_is_said(typing: Typing, qtbot: QtBot) -> None:
    field = typing(TURKISH)
    assert "“Fırsat”" in hovered(field, field.marks[1].start + 2)
    hovered(field, 1)
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def menu_at(field: HeardText, place: int) -> QMenu:
    move(field, place)
    point = field.cursorRect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, point, field.viewport().mapToGlobal(QPoint(0, 0)))
    QApplication.sendEvent(field, event)
    (menu,) = [each for each in field.findChildren(QMenu) if each.isVisible()]
    return menu


def test_the_menu_of_marked_words_begins_with_the_ways_out(typing: Typing) -> None:
    field = typing("Such a tasty loaf.", post="p1")
    menu = menu_at(field, field.marks[0].start + 1)
    entries = [each.text() for each in menu.actions() if each.text()]
    menu.close()
    assert "for this post" in menu.actions()[3].toolTip()
    assert menu.toolTipsVisible()
    assert entries[1:4] == ["Write “good”", "Take it off the list", "Keep all avoided words here"]
    assert not menu.actions()[0].isEnabled()


def test_a_way_of_an_open_menu_is_that_of_its_note_also_when_there_are_others(
    typing: Typing, desk_on: DeskOn, qtbot: QtBot
) -> None:
    desk = desk_on(plan(business(language="en"), voice(avoid=[Avoided("yummy", "nice"), Avoided("tasty", "good")])))
    field = typing("Such a tasty, yummy loaf.", post=None, desk=desk)
    menu = menu_at(field, field.marks[0].start + 1)
    write = next(each for each in menu.actions() if each.text() == "Write “good”")
    desk.bridge.do(nouns.change, "voice", avoid=(Avoided("yummy", "nice"),))
    qtbot.waitUntil(lambda: words(field) == ["yummy"])
    write.trigger()
    menu.close()
    assert field.words() == "Such a tasty, yummy loaf."


def test_the_menu_is_the_usual_one_but_for_undo(typing: Typing) -> None:
    field = typing("Such a tasty loaf.", post=None)
    field.show_value(field.words())
    menu = menu_at(field, 0)
    names = [each.objectName() for each in menu.actions() if each.objectName()]
    menu.close()
    assert not menu.actions()[0].isSeparator()
    assert names == ["edit-cut", "edit-copy", "edit-paste", "edit-delete", "select-all"]


def test_what_no_plan_keeps_can_be_undone_by_the_menu(typing: Typing) -> None:
    menu = menu_at(typing("Such a tasty loaf.", post=None), 0)
    assert [each.objectName() for each in menu.actions()][:2] == ["edit-undo", "edit-redo"]
    menu.close()


def test_help_is_about_the_note_at_the_cursor_else_about_the_first(typing: Typing) -> None:
    field = typing("Such a tasty loaf!")
    assert field.help_code == "voice.avoid"
    move(field, field.marks[-1].end)
    assert field.help_code == "voice.exclamations"
    move(field, 0)
    assert field.help_code == field.told.notes[0].code
    field.setPlainText("")
    field.follow("p2")
    assert field.help_code == "voice.habit"


def test_the_menu_of_other_words_is_the_usual_one(typing: Typing) -> None:
    field = typing("Such a tasty loaf.")
    menu = menu_at(field, 0)
    assert "Keep all avoided words here" not in [each.text() for each in menu.actions()]
    menu.close()


def test_a_text_of_no_post_has_nothing_to_keep(typing: Typing) -> None:
    field = typing("Such a tasty loaf.", post=None)
    menu = menu_at(field, field.marks[0].start)
    assert "Keep all avoided words here" not in [each.text() for each in menu.actions()]
    menu.close()


def test_other_words_are_written_wherever_they_are_still_marked(typing: Typing, qtbot: QtBot) -> None:
    field = typing("🥐 Tasty loaves! And tasty rolls, tasty 😍 pies.")
    saved: list[str] = []
    field.show_value(field.words())
    field.edited.connect(lambda _: saved.append(field.words()))
    move(field, field.marks[-1].end)
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    (note,) = [each for each in field.told.notes if each.code == "voice.avoid"]
    field.write_instead(note)
    typed, written = "🥐 Tasty loaves! And tasty rolls, tast 😍 pies.", "🥐 Good loaves! And good rolls, tast 😍 pies."
    assert field.words() == written
    assert saved == [typed, written]
    qtbot.waitUntil(lambda: words(field) == ["!"])


def test_words_can_be_shown_by_their_place_in_the_text(typing: Typing) -> None:
    field = typing(TURKISH)
    start = TURKISH.index("ığdır")
    field.show_words(Span(start, start + 5))
    assert field.textCursor().selectedText() == "ığdır"
    field.show_words(Span(5000, 6000))
    assert not field.textCursor().hasSelection()


def test_words_are_found_in_a_text_that_was_saved_with_other_line_ends(typing: Typing) -> None:
    saved = "😍 Sakin\r\niki\r\nfırsat"
    field = typing(saved)
    field.show_value(saved)
    field.show_words(Span(saved.index("fırsat"), len(saved)))
    assert field.textCursor().selectedText() == "fırsat"


def test_another_text_has_no_notes_of_the_one_before(typing: Typing) -> None:
    field = typing(TURKISH)
    field.follow("p1", "x")
    assert (field.told.notes, drawn(field)) == ((), [])


def test_a_text_that_is_put_in_its_place_has_no_notes_yet(typing: Typing) -> None:
    field = typing(TURKISH)
    field.show_anew("Sakin bir gün.")
    assert (field.told.notes, drawn(field)) == ((), [])


def test_typing_that_is_saved_has_nothing_heard_again(typing: Typing, desk_on: DeskOn) -> None:
    desk = desk_on(guided())
    field = typing(TURKISH, desk=desk)
    desk.bridge.do(nouns.change, "posts", "p1", text=field.words())
    assert field.is_heard


def test_what_was_learned_while_it_was_hidden_is_heard_when_it_is_shown(
    typing: Typing, desk_on: DeskOn, qtbot: QtBot
) -> None:
    desk = desk_on(guided())
    field = typing(TURKISH, desk=desk)
    learn = desk.bridge.voice.learned.emit
    for acts in ((field.hide, learn), (learn, field.hide)):
        for act in acts:
            act()
        assert not field.is_heard
        with qtbot.waitSignal(field.heard):
            field.show()
        assert field.is_heard


def test_only_a_line_that_is_typed_over_goes_among_many(typing: Typing) -> None:
    field = typing("tasty " * 60)
    assert words(field) == ["tasty"] * 60
    move(field, field.marks[10].start + 2)
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    assert words(field) == ["tasty"] * 59
    assert field.marks == tuple(sorted(field.marks))


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("a" * 20_000, []),
        ("😍" * 500, []),
        ("שלום עולם! مرحبا بالعالم!", ["!", "!"]),
        ("tasty! " * 100, ["tasty", "!"] * 30),
    ],
)
def test_strange_texts_are_heard_too(typing: Typing, text: str, marked: list[str]) -> None:
    field = typing(text)
    assert words(field) == marked
    QTest.keyClicks(field, "x!")


def test_half_a_character_breaks_nothing(typing: Typing) -> None:
    field = typing("Tek \ud800 başına!")
    assert [each.code for each in field.told.notes] == ["voice.exclamations"]
    QTest.keyClicks(field, "x!")
