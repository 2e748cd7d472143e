"""The strategy in up to five sentences."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.domain.plan import Plan
from planner.domain.strategy import Strategy
from planner.gui.fields.sentence import SentenceField
from planner.gui.views.strategy_parts.sentences import SentencesSection
from tests.gui.conftest import DeskOn


def section_on(desk_on: DeskOn, qtbot: QtBot, plan: Plan | None = None) -> SentencesSection:
    section = SentencesSection(desk_on(plan))
    qtbot.addWidget(section)
    section.show_plan()
    section.show()
    section.activateWindow()
    qtbot.waitUntil(section.isActiveWindow)
    return section


def field(section: SentencesSection, name: str) -> SentenceField:
    found = section.thing.fields[name]
    assert isinstance(found, SentenceField)
    return found


def test_an_empty_sentence_says_how_it_begins(desk_on: DeskOn, qtbot: QtBot) -> None:
    section = section_on(desk_on, qtbot, Plan())
    begun = [field(section, name).placeholderText() for name in Strategy.__struct_fields__]
    assert all(begun)
    assert len(set(begun)) == 5
    assert field(section, "who").accessibleName() == "Who we are"


def test_a_sentence_is_saved_as_it_is_typed(desk_on: DeskOn, qtbot: QtBot) -> None:
    section = section_on(desk_on, qtbot, Plan())
    who = section.enter("")
    assert who is section.thing
    QTest.keyClicks(field(section, "who"), "We bake.")
    QTest.keyClick(field(section, "who"), Qt.Key.Key_Return)
    assert section.desk.bridge.plan.strategy == Strategy(who="We bake.")
    assert field(section, "for_whom").hasFocus()
    section.desk.bridge.undo()
    assert field(section, "who").words() == ""


def test_what_is_pasted_becomes_one_line(desk_on: DeskOn, qtbot: QtBot) -> None:
    section = section_on(desk_on, qtbot)
    promise = field(section, "promise")
    promise.setPlainText("Bread that\ntook its time.")
    promise.leave()
    assert section.desk.bridge.plan.strategy.promise == "Bread that took its time."
