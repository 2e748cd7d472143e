"""The team: one editor, handed over in one step."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from planner.domain.plan import Plan
from planner.gui.desk import Desk
from planner.gui.views.business_parts.people import PeopleSection, PersonRow
from tests.gui.conftest import DeskOn


def shown(desk: Desk, qtbot: QtBot) -> PeopleSection:
    section = PeopleSection(desk)
    qtbot.addWidget(section)
    section.show_plan()
    section.show()
    return section


def role(section: PeopleSection, id: str) -> QComboBox:
    field = section.rows[id].fields["role"]
    assert isinstance(field, QComboBox)
    return field


def test_a_new_editor_makes_the_old_one_a_contributor(desk: Desk, qtbot: QtBot) -> None:
    section = shown(desk, qtbot)
    box = role(section, "danny")
    box.setCurrentText("Editor")
    box.activated.emit(box.currentIndex())
    assert [each.role for each in desk.bridge.plan.people] == ["contributor", "editor", "contributor"]
    assert role(section, "ruth").currentText() == "Contributor"
    desk.bridge.undo()
    assert [each.role for each in desk.bridge.plan.people] == ["editor", "contributor", "contributor"]
    assert (role(section, "ruth").currentText(), box.currentText()) == ("Editor", "Contributor")


def test_an_editor_may_step_back(desk: Desk, qtbot: QtBot) -> None:
    box = role(shown(desk, qtbot), "ruth")
    box.setCurrentText("Contributor")
    box.activated.emit(box.currentIndex())
    assert desk.bridge.plan.editor is None


def test_who_sits_here_is_marked(desk_on: DeskOn, qtbot: QtBot) -> None:
    section = shown(desk_on(person="danny"), qtbot)
    marks = {id: row.here.text() for id, row in section.rows.items() if isinstance(row, PersonRow)}
    assert marks == {"ruth": "", "danny": "● sits here", "priya": ""}


def test_the_first_person_is_the_editor_the_next_contributes(desk_on: DeskOn, qtbot: QtBot) -> None:
    desk = desk_on(Plan())
    section = shown(desk, qtbot)
    section.add()
    section.add()
    assert [each.role for each in desk.bridge.plan.people] == ["editor", "contributor"]
