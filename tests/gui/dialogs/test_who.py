"""Who sits here."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.domain.business import Person
from planner.domain.plan import Plan, table_of
from planner.domain.stretch import Stretch
from planner.gui.desk import Desk
from planner.gui.dialogs.who import WhoSitsHere
from planner.operations import people
from tests.gui.conftest import TODAY, DeskOn


def shown_on(desk: Desk) -> tuple[WhoSitsHere, list[str | None]]:
    chosen: list[str | None] = []
    shown = WhoSitsHere(desk, chosen.append, None)
    shown.open()
    return shown, chosen


def test_one_of_the_team_is_chosen(qtbot: QtBot, desk: Desk) -> None:
    shown, chosen = shown_on(desk)
    person = list(desk.bridge.plan.people)[1]
    assert shown.choices[person.id].text() == person.name
    shown.choices[person.id].setChecked(True)
    QTest.keyClick(shown, Qt.Key.Key_Return)
    assert chosen == [person.id]
    assert desk.bridge.session.history() == []


def test_the_editor_is_marked(desk: Desk) -> None:
    editor = desk.bridge.plan.editor
    assert editor is not None
    shown, _ = shown_on(desk)
    assert shown.choices[editor.id].text() == f"{editor.name}, editor"
    shown.reject()


def test_nobody_is_the_start_where_nobody_was_chosen(desk: Desk) -> None:
    shown, chosen = shown_on(desk)
    shown.do()
    assert chosen == [None]


def test_who_sits_there_already_is_the_start(desk_on: DeskOn) -> None:
    people = table_of([Person(id="a", name="Ayşe"), Person(id="m", name="Mert")])
    shown, chosen = shown_on(desk_on(Plan(people=people), person="m"))
    shown.do()
    assert chosen == ["m"]


def test_leaving_chooses_nothing(qtbot: QtBot, desk: Desk) -> None:
    shown, chosen = shown_on(desk)
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert chosen == []


def test_a_new_name_joins_the_team_as_a_contributor(desk: Desk) -> None:
    shown, chosen = shown_on(desk)
    shown.name.setText("Deniz")
    shown.name.textEdited.emit("Deniz")
    shown.do()
    (id,) = chosen
    assert id is not None
    person = desk.bridge.plan.people[id]
    assert (person.name, person.role) == ("Deniz", "contributor")
    assert len(desk.bridge.session.history()) == 1


def test_the_first_of_a_new_plan_is_its_editor(desk_on: DeskOn) -> None:
    desk = desk_on(Plan())
    shown, chosen = shown_on(desk)
    assert shown.choices["new"].isChecked()
    shown.name.setText("Ayşe")
    shown.do()
    editor = desk.bridge.plan.editor
    assert editor is not None
    assert chosen == [editor.id]


def test_a_new_one_needs_a_name(desk: Desk) -> None:
    shown, chosen = shown_on(desk)
    shown.choices["new"].setChecked(True)
    shown.do()
    assert shown.message.words == "There is no name yet. Write yours."
    assert chosen == []
    shown.reject()


def test_a_name_with_an_ampersand_has_no_hidden_key(desk_on: DeskOn) -> None:
    people = table_of([Person(id="a", name="Ana & Co")])
    shown, _ = shown_on(desk_on(Plan(people=people)))
    assert shown.choices["a"].text() == "Ana && Co"
    shown.reject()


def test_a_deputy_is_marked_on_these_days(desk: Desk) -> None:
    people.deputise(desk.bridge.session, "danny", [Stretch(TODAY, TODAY + timedelta(days=4))])
    shown, _ = shown_on(desk)
    assert shown.choices["danny"].text() == "Danny, deputy until 12 December"
    assert shown.choices["priya"].text() == "Priya"
    shown.reject()
