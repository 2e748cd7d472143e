"""The examples of the voice."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from planner.domain.plan import Plan
from planner.domain.voice import VoiceGuide
from planner.gui.desk import Desk
from planner.gui.views.voice_parts.examples import ExampleLine, ExamplesSection
from planner.operations import nouns
from tests.gui.conftest import DeskOn

LATE = "The bread is late today. Coffee is on us."


def shown(desk: Desk, qtbot: QtBot) -> ExamplesSection:
    section = ExamplesSection(desk)
    qtbot.addWidget(section)
    section.show_plan()
    section.resize(600, 600)
    section.show()
    section.activateWindow()
    qtbot.waitUntil(section.isActiveWindow)
    return section


def listed(section: ExamplesSection) -> list[str]:
    return [each.words.text() for each in section.list.widgets if isinstance(each, ExampleLine)]


def test_an_example_is_added_by_typing(desk_on: DeskOn, qtbot: QtBot) -> None:
    section = shown(desk_on(Plan()), qtbot)
    assert not section.add_button.isEnabled()
    assert section.enter("") is section.field
    section.field.setPlainText(f"{LATE}\n")
    section.add_button.click()
    assert section.desk.bridge.plan.voice.examples == (LATE,)
    assert listed(section) == [LATE]
    assert section.field.words() == ""
    assert section.field.hasFocus()


def test_the_same_again_is_refused_and_stays_in_its_field(desk_on: DeskOn, qtbot: QtBot) -> None:
    section = shown(desk_on(Plan(voice=VoiceGuide(examples=(LATE,)))), qtbot)
    section.field.setPlainText(LATE)
    section.add_button.click()
    assert section.message.words
    assert section.field.words() == LATE
    assert len(section.desk.bridge.plan.voice.examples) == 1
    section.field.setPlainText(f"{LATE} Sorry.")
    assert section.message.words == ""


def test_an_example_is_removed_and_taken_back(desk: Desk, qtbot: QtBot) -> None:
    section = shown(desk, qtbot)
    before = desk.bridge.plan.voice.examples
    assert listed(section) == list(before[::-1]), "the newest first"
    line = section.list.widgets[0]
    assert isinstance(line, ExampleLine)
    line.remove_button.click()
    assert desk.bridge.plan.voice.examples == before[:-1]
    assert section.undo_button.hasFocus()
    section.undo_button.click()
    assert desk.bridge.plan.voice.examples == before
    assert not section.undo_button.isVisible()


def test_undo_is_not_offered_after_another_step(desk: Desk, qtbot: QtBot) -> None:
    section = shown(desk, qtbot)
    line = section.list.widgets[0]
    assert isinstance(line, ExampleLine)
    line.remove_button.click()
    assert section.undo_button.isVisible()
    desk.bridge.do(nouns.change, "business", name="Another name")
    assert not section.undo_button.isVisible()


def test_many_and_long_ones_are_shortened(desk_on: DeskOn, qtbot: QtBot) -> None:
    examples = tuple(f"{number} {'bread ' * 200}" for number in range(9))
    section = shown(desk_on(Plan(voice=VoiceGuide(examples=examples))), qtbot)
    assert len(listed(section)) == 6
    assert all(len(each) < 300 for each in listed(section))
    assert section.more.text() == "3 more"
    section.more.click()
    assert len(listed(section)) == 9
    section.more.click()
    assert len(listed(section)) == 6


def test_one_that_a_file_has_twice_is_shown_once(desk_on: DeskOn, qtbot: QtBot) -> None:
    other = "Tea is on the stove."
    section = shown(desk_on(Plan(voice=VoiceGuide(examples=(LATE, other, LATE)))), qtbot)
    assert listed(section) == [LATE, other]
    line = section.list.widgets[0]
    assert isinstance(line, ExampleLine)
    line.remove_button.click()
    assert listed(section) == [other]
    assert len([each for each in section.list.findChildren(ExampleLine) if not each.isHidden()]) == 1


def test_what_is_being_written_outlives_the_window(desk: Desk, qtbot: QtBot) -> None:
    shown(desk, qtbot).field.setPlainText(LATE)
    again = shown(desk, qtbot)
    assert again.field.words() == LATE
    again.add_button.click()
    assert shown(desk, qtbot).field.words() == ""
