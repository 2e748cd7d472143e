"""The page of all that a plan stands on."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from planner.domain.plan import Plan
from planner.gui.desk import Desk
from planner.gui.views.business import BusinessPage
from planner.gui.views.things.rows import RowsSection
from planner.operations import nouns
from tests.gui.conftest import DeskOn


def shown(desk: Desk, qtbot: QtBot) -> BusinessPage:
    page = BusinessPage(desk)
    qtbot.addWidget(page)
    page.resize(1090, 740)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


def stops(page: BusinessPage, qtbot: QtBot) -> Iterator[QWidget]:
    """What Tab visits, from the first link on."""
    page.links["business"].setFocus()
    seen: list[QWidget] = []
    while (here := QApplication.focusWidget()) is not None and here not in seen:
        seen.append(here)
        yield here
        QTest.keyClick(here, Qt.Key.Key_Tab)


def focus_in(widget: QWidget) -> bool:
    here = QApplication.focusWidget()
    return here is not None and widget.isAncestorOf(here)


@pytest.mark.parametrize("language", ["en", "tr"])
def test_every_field_has_a_name_of_its_own(desk_on: DeskOn, qtbot: QtBot, language: str) -> None:
    page = shown(desk_on(language=language), qtbot)
    fields = [
        each
        for kind in (QLineEdit, QPlainTextEdit, QComboBox, QAbstractButton)
        for each in page.findChildren(kind)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus and not isinstance(each.parent(), QComboBox)
    ]
    assert len(fields) > 150
    nameless = [each for each in fields if not (each.accessibleName() or getattr(each, "text", str)())]
    assert not nameless
    lines = [each.accessibleName() for each in page.findChildren(QLineEdit) if not isinstance(each.parent(), QComboBox)]
    assert len(set(lines)) > len(lines) * 0.7  # those inside two unopened channels are alike on both
    assert "Bread know-how: Wanted share" in lines or language == "tr"


def test_tab_visits_everything_once_also_what_has_just_been_added(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    before = list(stops(page, qtbot))
    nouns.remove(desk.bridge.session, "people", "danny")
    desk.bridge.undo()
    after = list(stops(page, qtbot))
    names = [each.accessibleName() for each in after]
    assert len(after) == len(before) > 100
    assert names.index("Ruth: Name") < names.index("Danny: Name") < names.index("Priya: Name")
    assert names == [each.accessibleName() for each in before]
    last = after[-1]
    QTest.keyClick(last, Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is after[-2]


def test_a_section_and_a_thing_in_it_are_shown(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    page.show_section("channels", "x")
    channels = page.sections["channels"]
    assert isinstance(channels, RowsSection)
    card = channels.rows["x"]
    qtbot.waitUntil(page.links["channels"].isChecked)
    assert focus_in(card)
    top = card.mapTo(page.area.viewport(), card.rect().topLeft()).y()
    assert 0 <= top < 60


def test_every_section_can_be_shown_in_an_empty_plan(desk_on: DeskOn, qtbot: QtBot) -> None:
    page = shown(desk_on(Plan()), qtbot)
    for name, link in page.links.items():
        link.click()
        qtbot.waitUntil(link.isChecked)
        assert focus_in(page.sections[name])


def test_scrolling_marks_where_one_is(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    qtbot.waitUntil(page.links["business"].isChecked)
    page.area.verticalScrollBar().setValue(page.area.verticalScrollBar().maximum())
    assert page.links["special_days"].isChecked()
    assert not page.links["business"].isChecked()


def test_the_page_follows_another_program(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    nouns.change(desk.bridge.session, "pillars", "neighborhood", name="Next door")
    pillars = page.sections["pillars"]
    assert isinstance(pillars, RowsSection)
    assert pillars.rows["neighborhood"].title == "Next door"
    name = pillars.rows["neighborhood"].fields["name"]
    assert isinstance(name, QLineEdit)
    assert (name.text(), name.accessibleName()) == ("Next door", "Next door: Name")


def test_a_narrow_page_gives_the_room_of_the_list_to_the_sections(desk_on: DeskOn, qtbot: QtBot) -> None:
    page = shown(desk_on(scale=1.3), qtbot)
    assert not page.links["people"].isVisible()
    assert page.area.horizontalScrollBar().maximum() == 0
    page.resize(1500, 740)
    assert page.links["people"].isVisible()
    page.resize(500, 740)
    qtbot.waitUntil(lambda: page.area.horizontalScrollBar().maximum() > 0)
