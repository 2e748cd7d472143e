"""The goals, and how one begins."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from planner.domain.noun import Amount
from planner.domain.plan import Plan
from planner.gui.desk import Desk
from planner.gui.fields.kept import ChoiceField
from planner.gui.views.strategy_parts.goals import GoalsSection
from tests.gui.conftest import DeskOn


def shown(desk: Desk, qtbot: QtBot) -> GoalsSection:
    section = GoalsSection(desk)
    qtbot.addWidget(section)
    section.show_plan()
    section.resize(640, 900)
    section.show()
    section.activateWindow()
    qtbot.waitUntil(section.isActiveWindow)
    return section


def test_a_goal_begins_as_a_sentence(desk_on: DeskOn, qtbot: QtBot) -> None:
    desk = desk_on(Plan())
    section = shown(desk, qtbot)
    assert "strategy.no_goal" in {each.code for each in desk.bridge.warnings}
    section.add_button.click()
    sentence = section.new_goal.sentence
    assert sentence.number.hasFocus()
    assert not section.add_button.isVisible()
    QTest.keyClicks(sentence.number, "60")
    QTest.keyClicks(sentence.what, "tables")
    QTest.keyClick(sentence.what, Qt.Key.Key_Return)
    (goal,) = desk.bridge.plan.goals
    assert (goal.title, goal.target) == ("60 tables a week", Amount(60))
    assert "strategy.no_goal" not in {each.code for each in desk.bridge.warnings}
    here = QApplication.focusWidget()
    assert here is not None
    assert section.rows[goal.id].isAncestorOf(here)
    assert not section.new_goal.isVisible()


def test_nothing_begins_without_what_to_count_nor_after_escape(desk_on: DeskOn, qtbot: QtBot) -> None:
    desk = desk_on(Plan())
    section = shown(desk, qtbot)
    section.add_button.click()
    section.new_goal.add_button.click()
    assert "what to count" in section.new_goal.message.words
    QTest.keyClick(section.new_goal.sentence.what, Qt.Key.Key_Escape)
    assert not section.new_goal.isVisible()
    assert section.add_button.hasFocus()
    assert len(desk.bridge.plan.goals) == 0
    section.add_button.click()
    cancel = next(each for each in section.new_goal.findChildren(QPushButton) if each.text() == "Cancel")
    QTest.keyClick(cancel, Qt.Key.Key_Return)
    cancel.click()
    assert len(desk.bridge.plan.goals) == 0


def test_what_is_met_is_folded_away_at_the_end(desk: Desk, qtbot: QtBot) -> None:
    section = shown(desk, qtbot)
    assert not section.rows["first-class"].isVisible()
    assert section.closed_button.text() == "1 met or dropped"
    section.closed_button.click()
    assert section.rows["first-class"].isVisible()
    state = section.rows["breakfast"].fields["state"]
    assert isinstance(state, ChoiceField)
    state.setFocus()
    section.closed_button.click()
    state.setCurrentText("Dropped")
    state.activated.emit(state.currentIndex())
    assert desk.bridge.plan.goals["breakfast"].state == "dropped"
    assert not section.rows["breakfast"].isVisible()
    assert section.closed_button.text() == "2 met or dropped"
    assert section.closed_button.hasFocus()
    section.closed_button.click()
    order = ["news-list", "bread-club", "breakfast", "first-class"]

    def tops() -> list[int]:
        return [section.rows[id].mapTo(section, section.rows[id].rect().topLeft()).y() for id in order]

    assert section.rows["breakfast"].isVisible()
    qtbot.waitUntil(lambda: tops() == sorted(set(tops())))


def test_a_goal_that_is_over_is_unfolded_when_one_is_led_to_it(desk: Desk, qtbot: QtBot) -> None:
    section = shown(desk, qtbot)
    assert section.enter("first-class") is section.rows["first-class"]
    assert section.rows["first-class"].isVisible()
    here = QApplication.focusWidget()
    assert here is not None
    assert section.rows["first-class"].isAncestorOf(here)
