"""A box to try a text in."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.gui.desk import Desk
from planner.gui.views.voice_parts.trying import TryingSection
from planner.operations import nouns
from planner.voice.judge import judge_of
from planner.voice.notes import Heard

LOUD = "LAST CHANCE!!! Our mouthwatering pies are gone by noon."
LIKE = "The rye bread came out a bit late this morning, so we kept the door open. There's tea if you wait."


@pytest.fixture
def section(desk: Desk, qtbot: QtBot) -> TryingSection:
    made = TryingSection(desk)
    qtbot.addWidget(made)
    made.resize(420, 500)
    made.show()
    return made


def said(section: TryingSection, qtbot: QtBot, text: str) -> str:
    section.field.setPlainText(text)
    qtbot.waitUntil(section.verdict.isVisible, timeout=60_000)
    return section.verdict.text()


def noted(heard: Heard) -> bool:
    return bool(heard.guide) or any(each is not None and each.note for each in (heard.habits, heard.likeness))


def test_an_empty_box_says_nothing(section: TryingSection) -> None:
    assert section.enter("") is section.field
    assert section.verdict.isHidden()
    assert not section.clear_button.isVisible()


def test_a_loud_text_has_its_notes(section: TryingSection, qtbot: QtBot) -> None:
    words = said(section, qtbot, LOUD)
    assert words.startswith("Heard as English.")
    assert "against your guide" not in words
    assert section.notes.words
    assert section.field.marks


def test_a_quiet_text_is_said_to_be_one(section: TryingSection, qtbot: QtBot) -> None:
    judge = judge_of(section.desk.bridge.plan)
    words = said(section, qtbot, next(each.text for each in judge.own("en") if not noted(judge.hear(each.text))))
    assert "Nothing in it is against your guide." in words
    assert "like you" in words


def test_it_is_cleared(section: TryingSection, qtbot: QtBot) -> None:
    said(section, qtbot, LOUD)
    section.clear_button.click()
    assert section.field.words() == ""
    assert section.verdict.isHidden()
    qtbot.waitUntil(lambda: not section.field.marks)


def test_what_is_cleared_or_written_instead_is_undone_in_the_box_alone(section: TryingSection, qtbot: QtBot) -> None:
    desk = section.desk
    desk.bridge.do(nouns.change, "business", name="Other")
    section.activateWindow()
    qtbot.waitUntil(section.isActiveWindow)
    QShortcut("Ctrl+Z", section, desk.bridge.undo)
    section.field.setFocus()
    said(section, qtbot, LOUD)
    note = next(each for each in section.field.told.notes if each.instead)
    section.field.write_instead(note)
    written = section.field.words()
    assert written != LOUD
    section.clear_button.click()
    for text in (written, LOUD, LOUD):
        QTest.keyClick(section.field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert section.field.words() == text
    assert desk.bridge.plan.business.name == "Other"


def test_what_was_tried_becomes_an_example(section: TryingSection, qtbot: QtBot) -> None:
    said(section, qtbot, LIKE)
    section.keep_button.click()
    assert section.desk.bridge.plan.voice.examples[-1] == LIKE
    assert section.field.words() == LIKE


def test_what_is_tried_outlives_the_window(section: TryingSection, qtbot: QtBot) -> None:
    section.field.setPlainText(LOUD)
    again = TryingSection(section.desk)
    qtbot.addWidget(again)
    assert again.field.words() == LOUD
    assert not again.clear_button.isHidden()
