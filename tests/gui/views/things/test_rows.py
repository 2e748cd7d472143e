"""Adding and removing, each with undo, the cursor where the next thing is to be written."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from planner.domain.changes import TableName
from planner.domain.plan import Plan
from planner.gui.desk import Desk
from planner.gui.views.business_parts.campaigns import CampaignsSection
from planner.gui.views.business_parts.events import EventsSection
from planner.gui.views.business_parts.people import PeopleSection
from planner.gui.views.business_parts.pillars import PillarsSection
from planner.gui.views.things.rows import RowsSection
from tests.gui.conftest import DeskOn

SECTIONS = [PeopleSection, PillarsSection, CampaignsSection, EventsSection]


def shown(section: RowsSection, qtbot: QtBot) -> RowsSection:
    qtbot.addWidget(section)
    section.show_plan()
    section.show()
    section.activateWindow()
    qtbot.waitUntil(section.isActiveWindow)
    return section


def ids(desk: Desk, table: TableName) -> list[str]:
    return [each.id for each in getattr(desk.bridge.plan, table)]


@pytest.mark.parametrize("kind", SECTIONS)
def test_a_thing_is_added_named_and_taken_back(desk_on: DeskOn, qtbot: QtBot, kind: type[PeopleSection]) -> None:
    desk = desk_on(Plan())
    section = shown(kind(desk), qtbot)
    section.add_button.click()
    (id,) = ids(desk, section.table)
    here = QApplication.focusWidget()
    assert isinstance(here, QLineEdit)
    assert here.selectedText() == here.text() != ""
    QTest.keyClicks(here, "Mert")
    section.add_button.setFocus()
    assert section.rows[id].title == "Mert"
    desk.bridge.undo()
    desk.bridge.undo()
    assert ids(desk, section.table) == []
    assert section.rows == {}


@pytest.mark.parametrize("kind", SECTIONS)
def test_a_thing_is_removed_and_brought_back_to_its_place(desk: Desk, qtbot: QtBot, kind: type[PeopleSection]) -> None:
    section = shown(kind(desk), qtbot)
    before = desk.bridge.plan
    order = ids(desk, section.table)
    section.rows[order[0]].remove_button.click()
    assert ids(desk, section.table) == order[1:]
    assert list(section.rows) == order[1:]
    undo = next(each for each in section.findChildren(QPushButton) if each.text() == "Undo")
    assert QApplication.focusWidget() is undo
    QTest.keyClick(undo, Qt.Key.Key_Space)
    assert desk.bridge.plan == before
    assert not undo.isVisible()
    assert QApplication.focusWidget() is section.rows[order[0]].remove_button
    tops = [section.rows[id].mapTo(section, section.rows[id].pos()).y() for id in order]
    qtbot.waitUntil(lambda: tops == sorted(tops))


def test_what_named_it_is_counted(desk: Desk, qtbot: QtBot) -> None:
    section = shown(PillarsSection(desk), qtbot)
    count = sum(1 for post in desk.bridge.plan.posts if post.pillar == "neighborhood")
    said = section.said_of_removal("neighborhood")
    assert count > 1
    assert said.fields["n"] == count


def test_another_change_takes_the_offer_of_undo_away(desk: Desk, qtbot: QtBot) -> None:
    section = shown(PillarsSection(desk), qtbot)
    section.rows["neighborhood"].remove_button.click()
    undo = next(each for each in section.findChildren(QPushButton) if each.text() == "Undo")
    assert undo.isVisible()
    section.add_button.click()
    assert not undo.isVisible()
