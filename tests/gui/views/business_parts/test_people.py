"""The team: one editor, handed over in one step, and deputies with their days."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from planner.domain.plan import Plan
from planner.domain.stretch import Stretch
from planner.gui.desk import Desk
from planner.gui.fields.days import DayField
from planner.gui.fields.deputy_days import DeputyDaysField
from planner.gui.views.business_parts.handing_over import HandingOver
from planner.gui.views.business_parts.people import PeopleSection, PersonRow
from planner.text import speak
from tests.builders import person, plan
from tests.gui.conftest import TODAY, DeskOn


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


def row(section: PeopleSection, id: str) -> PersonRow:
    found = section.rows[id]
    assert isinstance(found, PersonRow)
    return found


def choose_editor(section: PeopleSection, id: str) -> HandingOver:
    box = role(section, id)
    box.setCurrentText("Editor")
    box.activated.emit(box.currentIndex())
    return row(section, id).asking


def roles(desk: Desk) -> list[str]:
    return [each.role for each in desk.bridge.plan.people]


def test_a_new_editor_makes_the_old_one_a_contributor_once_it_was_said_why(desk: Desk, qtbot: QtBot) -> None:
    section = shown(desk, qtbot)
    asking = choose_editor(section, "danny")
    assert asking.isVisible()
    assert roles(desk) == ["editor", "contributor", "contributor"]
    assert not role(section, "danny").property("wrong")
    asking.reason.setText("Away until spring")
    QTest.keyClick(asking.reason, Qt.Key.Key_Return)
    assert roles(desk) == ["contributor", "editor", "contributor"]
    assert asking.isHidden()
    assert role(section, "ruth").currentText() == "Contributor"
    (entry,) = desk.bridge.session.history()
    assert speak(entry.label, "en") == "Editor: Danny takes over from Ruth (Away until spring)"
    desk.bridge.undo()
    assert roles(desk) == ["editor", "contributor", "contributor"]
    assert (role(section, "ruth").currentText(), role(section, "danny").currentText()) == ("Editor", "Contributor")


def test_no_reason_has_to_be_given(desk: Desk, qtbot: QtBot) -> None:
    choose_editor(shown(desk, qtbot), "danny").yes.click()
    assert roles(desk) == ["contributor", "editor", "contributor"]


def test_handing_over_is_called_off(desk: Desk, qtbot: QtBot) -> None:
    section = shown(desk, qtbot)
    for leave in (lambda each: each.no.click(), lambda each: QTest.keyClick(each.reason, Qt.Key.Key_Escape)):
        asking = choose_editor(section, "danny")
        leave(asking)
        assert asking.isHidden()
        assert role(section, "danny").currentText() == "Contributor"
    assert desk.bridge.session.history() == []


def test_where_nobody_is_the_editor_nothing_is_asked(desk_on: DeskOn, qtbot: QtBot) -> None:
    desk = desk_on(plan(person("a"), person("b")))
    assert choose_editor(shown(desk, qtbot), "b").isHidden()
    assert roles(desk) == ["contributor", "editor"]


def test_a_deputy_has_days_which_are_joined(desk: Desk, qtbot: QtBot) -> None:
    section = shown(desk, qtbot)
    days = row(section, "danny").days
    days.add_button.click()
    week = Stretch(TODAY, TODAY + timedelta(days=6))
    assert desk.bridge.plan.people["danny"].deputises == (week,)
    days.add_button.click()
    second = days.lines[1].first
    assert isinstance(second, DayField)
    second.setFocus()
    second.setText(second.written(TODAY + timedelta(days=2)))
    second.leave()
    joined = (Stretch(TODAY, TODAY + timedelta(days=13)),)
    assert desk.bridge.plan.people["danny"].deputises == joined
    assert days.value() == joined
    assert len(days.lines) == 1
    desk.bridge.undo()
    assert len(days.lines) == 2


def test_the_editor_has_no_days_as_deputy_nor_has_anybody_without_one(
    desk: Desk, desk_on: DeskOn, qtbot: QtBot
) -> None:
    section = shown(desk, qtbot)
    assert [row(section, id).days.isVisible() for id in ("ruth", "danny")] == [False, True]
    alone = shown(desk_on(plan(person("a"))), qtbot)
    assert not row(alone, "a").days.isVisible()


def test_days_that_end_before_they_begin_are_said(desk: Desk, qtbot: QtBot) -> None:
    days = row(shown(desk, qtbot), "danny").days
    days.show_value((Stretch(TODAY, TODAY - timedelta(days=1)),))
    days.known = ()
    days.edited.emit(False)
    assert "lies before" in row_message(days)
    assert desk.bridge.plan.people["danny"].deputises == ()


def row_message(days: DeputyDaysField) -> str:
    parent = days.parentWidget()
    assert isinstance(parent, PersonRow)
    return parent.message.words


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
