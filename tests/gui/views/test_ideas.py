"""Posts without a date."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLineEdit, QListView
from pytestqt.qtbot import QtBot

from planner.domain.posts import Post
from planner.gui.attention import Spot
from planner.gui.parts.spots_mime import spots_of
from planner.gui.views.ideas import Ideas, IdeasPage
from planner.operations.nouns import add, change
from tests.builders import plan, post
from tests.gui.conftest import DeskOn
from tests.plans import whole_plan


@pytest.fixture
def page(desk_on: DeskOn, qtbot: QtBot) -> IdeasPage:
    made = IdeasPage(desk_on(whole_plan(), person="mert"))
    qtbot.addWidget(made)
    made.show()
    return made


def titles(page: IdeasPage) -> list[str]:
    model = page.findChildren(QListView)[0].model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_an_idea_is_noted_by_its_title_and_enter(page: IdeasPage, qtbot: QtBot) -> None:
    [line] = page.findChildren(QLineEdit)
    line.setText("  A day at the mill ")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert titles(page) == ["A day at the mill", "Bir gün anlatılacak"]
    assert line.text() == ""
    spot = page.desk.attention.spot
    assert spot is not None
    noted = page.desk.bridge.plan.posts[spot.post]
    assert (noted.title, noted.status, noted.author) == ("A day at the mill", "idea", "mert")


def test_nothing_typed_is_no_idea(page: IdeasPage, qtbot: QtBot) -> None:
    before = len(page.desk.bridge.plan.posts)
    [line] = page.findChildren(QLineEdit)
    line.setText("   ")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert len(page.desk.bridge.plan.posts) == before


def test_a_title_that_is_refused_stays_in_its_line(page: IdeasPage, qtbot: QtBot) -> None:
    said: list[object] = []
    page.desk.bridge.refused.connect(said.append)
    [line] = page.findChildren(QLineEdit)
    line.setText("x" * 501)
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert len(said) == 1
    assert len(line.text()) == 501


def test_selecting_shows_it_in_the_inspector(page: IdeasPage) -> None:
    [ideas] = page.findChildren(QListView)
    ideas.setCurrentIndex(ideas.model().index(0, 0))
    assert page.desk.attention.spot == Spot("p4")


def test_delete_removes_and_undo_brings_back(page: IdeasPage, qtbot: QtBot) -> None:
    [ideas] = page.findChildren(QListView)
    ideas.setCurrentIndex(ideas.model().index(0, 0))
    QTest.keyClick(ideas, Qt.Key.Key_Delete)
    assert "p4" not in page.desk.bridge.plan.posts
    page.desk.bridge.undo()
    assert titles(page) == ["Bir gün anlatılacak"]


def three(page: IdeasPage) -> QListView:
    """Three ideas, the two at the ends of them selected."""
    for id in ("a", "b"):
        page.desk.bridge.do(add, Post(id, f"Post {id}"))
    [ideas] = page.findChildren(QListView)
    assert titles(page) == ["Post b", "Post a", "Bir gün anlatılacak"]
    modifier = Qt.KeyboardModifier.NoModifier
    for row in (0, 2):
        place = ideas.visualRect(ideas.model().index(row, 0)).center()
        QTest.mouseClick(ideas.viewport(), Qt.MouseButton.LeftButton, modifier, place)
        modifier = Qt.KeyboardModifier.ControlModifier
    return ideas


def selected(ideas: QListView) -> list[int]:
    return sorted(each.row() for each in ideas.selectionModel().selectedIndexes())


def test_a_selection_of_several_outlives_changes(page: IdeasPage) -> None:
    ideas = three(page)
    assert {each.post for each in page.desk.attention.selection} == {"b", "p4"}
    page.desk.bridge.do(change, "posts", "a", title="Between")
    assert titles(page) == ["Post b", "Between", "Bir gün anlatılacak"]
    assert selected(ideas) == [0, 2]
    page.desk.bridge.do(add, Post("c", "Post c"))
    assert selected(ideas) == [1, 3]
    assert {each.post for each in page.desk.attention.selection} == {"b", "p4"}


def test_the_list_stays_as_it_is_where_no_idea_changed(page: IdeasPage, qtbot: QtBot) -> None:
    ideas = three(page)
    with qtbot.assertNotEmitted(ideas.model().modelReset):
        page.desk.bridge.do(change, "business", name="Elsewhere")
        page.desk.bridge.do(change, "posts", "p1", title="Elsewhere")
    assert selected(ideas) == [0, 2]


def test_what_is_selected_elsewhere_is_selected_here(page: IdeasPage) -> None:
    ideas = three(page)
    page.desk.attention.select((Spot("b"), Spot("a")))
    assert selected(ideas) == [0, 1]
    page.desk.attention.choose(None)
    assert selected(ideas) == []


def test_several_are_removed_in_one_step(page: IdeasPage) -> None:
    ideas = three(page)
    steps = len(page.desk.bridge.session.history())
    QTest.keyClick(ideas, Qt.Key.Key_Delete)
    assert titles(page) == ["Post a"]
    assert len(page.desk.bridge.session.history()) == steps + 1
    page.desk.bridge.undo()
    assert titles(page) == ["Post b", "Post a", "Bir gün anlatılacak"]


def test_a_renamed_idea_stays_selected(page: IdeasPage) -> None:
    page.desk.attention.choose(Spot("p4"))
    page.desk.bridge.do(change, "posts", "p4", title="Now")
    assert titles(page) == ["Now"]
    [ideas] = page.findChildren(QListView)
    assert ideas.currentIndex().row() == 0
    assert page.desk.attention.spot == Spot("p4")


def test_an_idea_can_be_dragged(page: IdeasPage) -> None:
    [ideas] = page.findChildren(QListView)
    mime = ideas.model().mimeData([ideas.model().index(0, 0)])
    assert spots_of(mime) == (Spot("p4"),)


def test_the_model_keeps_qts_rules(page: IdeasPage) -> None:
    model = Ideas(page.desk)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    page.desk.bridge.do(change, "posts", "p4", title="Now")
    model.read()
    assert model.rowCount() == 1
    tester.deleteLater()
    model.deleteLater()


def test_the_menu_of_an_idea_approves_its_text_as_an_example(desk_on: DeskOn, qtbot: QtBot) -> None:
    desk = desk_on(plan(post("idea", title="Maya", text="Mayamız 12 yaşında.", status="idea")))
    page = IdeasPage(desk)
    qtbot.addWidget(page)
    assert page.menu_of_selected() is None
    desk.attention.choose(Spot("idea"))

    def entries() -> list[QAction]:
        menu = page.menu_of_selected()
        assert menu is not None
        return [each for each in menu.actions() if each.text()]

    assert [each.text() for each in entries()] == ["Edit", "Add as an example", "Delete"]
    entries()[1].trigger()
    assert desk.bridge.plan.voice.examples == ("Mayamız 12 yaşında.",)
    assert [each.text() for each in entries()] == ["Edit", "Delete"]
