"""The notes on a text in a list: sentences with their ways out, of which each is one step."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from planner.domain.voice import Avoided
from planner.gui.desk import Desk
from planner.gui.parts.boxes import column
from planner.gui.parts.heard_notes import HeardNotes, NoteLine
from planner.gui.parts.heard_text import HeardText
from planner.gui.translate import say
from planner.voice.features.registry import BY_NAME, FEATURES
from tests.builders import business, plan, post, voice
from tests.gui.conftest import DeskOn

LOUD = "WOW!!! BUY NOW!!! 😍😍😍😍 OMG!!! lol"
POST = "first-tray"


class Heard:
    """A field with its list, and what is said there."""

    def __init__(self, qtbot: QtBot, desk: Desk, text: str, post: str | None) -> None:
        self.qtbot, self.desk = qtbot, desk
        self.place = QWidget()
        qtbot.addWidget(self.place)
        self.field = HeardText(desk)
        self.notes = HeardNotes(desk, self.field)
        self.place.setLayout(column(self.field, self.notes, None))
        self.place.resize(420, 700)
        self.place.show()
        self.place.activateWindow()
        qtbot.waitUntil(self.place.isActiveWindow)
        self.field.follow(post)
        self.type(text)

    def type(self, text: str) -> None:
        with self.qtbot.waitSignal(self.field.heard):
            self.field.setPlainText(text)

    @property
    def lines(self) -> list[NoteLine]:
        return [each for each in self.notes.lines.widgets if isinstance(each, NoteLine)]

    def way(self, words: str, line: int = 0) -> QPushButton:
        return next(each for each in self.lines[line].ways if each.text() == words)

    def press(self, words: str, line: int = 0) -> None:
        with self.qtbot.waitSignal(self.field.heard):
            self.way(words, line).click()


Hearing = Callable[..., Heard]


@pytest.fixture
def hearing(desk_on: DeskOn, qtbot: QtBot) -> Hearing:
    def made(text: str, *, post: str | None = "p1", desk: Desk | None = None) -> Heard:
        return Heard(qtbot, desk or guided(desk_on), text, post)

    return made


def guided(desk_on: DeskOn, **rules: object) -> Desk:
    guide = voice(**{"exclamations_max": 0, "avoid": [Avoided("tasty", "good")], **rules})
    return desk_on(plan(business(language="en"), guide, post("p1")))


def test_each_note_is_a_sentence_with_its_ways_out(hearing: Hearing) -> None:
    heard = hearing("Such a tasty loaf!")
    ways = {line.note.code: [way.text() for way in line.ways] for line in heard.lines}
    assert ways == {
        "voice.exclamations": ["Keep it"],
        "voice.avoid": ["Write “good”", "Take it off the list", "Keep all avoided words here"],
    }
    assert all(heard.notes.words)


def test_what_keeps_all_words_stands_once_below_the_last_of_them(hearing: Hearing, desk_on: DeskOn) -> None:
    desk = guided(desk_on, avoid=[Avoided("yummy"), Avoided("tasty", "good")])
    heard = hearing("Such a tasty, yummy loaf.", desk=desk)
    assert [[way.text() for way in line.ways] for line in heard.lines] == [
        ["Write “good”", "Take it off the list"],
        ["Take it off the list", "Keep all avoided words here"],
    ]
    heard.press("Keep all avoided words here", 1)
    assert heard.notes.words == []


def test_a_calm_text_has_no_list(hearing: Hearing, desk: Desk) -> None:
    assert hearing(desk.bridge.plan.posts[POST].text, post=POST, desk=desk).notes.isHidden()


def test_what_is_kept_is_muted_for_this_post_and_comes_back_with_undo(hearing: Hearing, qtbot: QtBot) -> None:
    heard = hearing("Such a calm loaf!")
    heard.press("Keep it")
    assert heard.notes.words == []
    (muted,) = heard.desk.bridge.plan.muted
    assert (muted.code, muted.subject, muted.until) == ("voice.exclamations", "post:p1", None)
    heard.desk.bridge.undo()
    qtbot.waitUntil(lambda: len(heard.notes.words) == 1)


def test_the_other_word_is_written_into_the_text(hearing: Hearing) -> None:
    heard = hearing("Such a tasty loaf.")
    heard.press("Write “good”")
    assert heard.field.words() == "Such a good loaf."
    assert heard.notes.words == []


def test_the_text_has_the_keyboard_once_another_word_is_written_into_it(hearing: Hearing, desk_on: DeskOn) -> None:
    desk = guided(desk_on, avoid=[Avoided("tasty", "good"), Avoided("yummy", "nice")])
    heard = hearing("Such a tasty, yummy loaf.", desk=desk)
    heard.way("Write “good”").setFocus()
    heard.press("Write “good”")
    assert len(heard.lines) == 1
    assert heard.field.hasFocus()


def test_a_word_is_taken_off_the_list(hearing: Hearing) -> None:
    heard = hearing("Such a tasty loaf.")
    heard.press("Take it off the list")
    assert heard.desk.bridge.plan.voice.avoid == ()


def test_an_unusual_habit_is_said_with_what_is_usual(hearing: Hearing, desk: Desk) -> None:
    heard = hearing(LOUD, post=POST, desk=desk)
    habits = [each.words.text() for each in heard.lines if each.note.code == "voice.habit"]
    assert any(": you usually have " in each for each in habits)


def test_a_habit_is_muted_for_good_and_a_note_for_its_post(hearing: Hearing, desk: Desk) -> None:
    heard = hearing(LOUD, post=POST, desk=desk)
    line = next(number for number, each in enumerate(heard.lines) if each.note.code == "voice.habit")
    name = heard.lines[line].note.habit
    (never,) = [each.text() for each in heard.lines[line].ways if each.text().startswith("Never mention ")]
    assert never == f"Never mention {say(FEATURES[BY_NAME[name]].title)}"
    heard.press(never, line)
    assert desk.bridge.plan.voice.unheard == (name,)
    assert name not in [each.habit for each in heard.field.told.notes]
    line = next(number for number, each in enumerate(heard.lines) if each.note.code == "voice.habit")
    line = max(number for number, each in enumerate(heard.lines) if each.note.code == "voice.habit")
    heard.press("These habits are fine here", line)
    assert f"voice.habit post:{POST}" in desk.bridge.plan.muted
    assert "voice.habit" not in [each.code for each in heard.field.told.notes]


def test_more_than_four_notes_are_asked_for(hearing: Hearing, desk: Desk) -> None:
    heard = hearing(LOUD, post=POST, desk=desk)
    count = len(heard.field.told.notes)
    assert count > 4
    assert len(heard.lines) == 4
    assert heard.notes.more.text() == f"{count - 4} more"
    heard.notes.more.click()
    assert len(heard.lines) == count
    assert heard.notes.more.isHidden()
    heard.type(desk.bridge.plan.posts[POST].text)
    heard.type(LOUD)
    assert len(heard.lines) == 4


def test_how_far_learning_is_is_said_once(desk_on: DeskOn, qtbot: QtBot) -> None:
    heard = Heard(qtbot, guided(desk_on, examples=["The oven is warm.", "We bake at four."]), "A loaf.", "p1")
    second = HeardNotes(heard.desk, heard.field, second=True)
    qtbot.addWidget(second)
    assert heard.notes.learning.text() == "Learning, 2 of 20"
    assert second.learning.isHidden()


def test_a_click_on_a_note_selects_its_words(hearing: Hearing) -> None:
    heard = hearing("🥐 Such a tasty loaf.")
    QTest.mouseClick(heard.lines[0], Qt.MouseButton.LeftButton)
    assert heard.field.textCursor().selectedText() == "tasty"
    assert heard.field.hasFocus()


def test_each_line_and_each_way_is_read_aloud_in_full(hearing: Hearing) -> None:
    heard = hearing("Such a tasty loaf.")
    (line,) = heard.lines
    assert line.accessibleName() == f"Warning: {line.words.text()}"
    write, take_off, keep = line.ways
    assert write.accessibleDescription() == line.words.text()
    for way in (take_off, keep):
        assert way.accessibleDescription().startswith(line.words.text())


def test_a_way_says_how_far_it_goes(hearing: Hearing) -> None:
    heard = hearing("Such a tasty loaf.")
    _, take_off, keep = heard.lines[0].ways
    for way, words in ((take_off, "no post is warned of it"), (keep, "for this post")):
        assert words in way.toolTip()
        assert words in way.accessibleDescription()


def test_tab_goes_through_the_ways_and_the_text_has_the_keyboard_when_the_last_is_gone(hearing: Hearing) -> None:
    heard = hearing("Such a tasty loaf!")
    assert heard.notes.stops == (*heard.lines[0].ways, *heard.lines[1].ways, heard.notes.more)
    heard.type("Such a loaf!")
    heard.way("Keep it").setFocus()
    heard.press("Keep it")
    assert heard.field.hasFocus()
