"""The page of the strategy."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from planner.domain.plan import Plan
from planner.gui.desk import Desk
from planner.gui.views.strategy import StrategyPage
from planner.gui.views.things.card import FoldingCard
from planner.gui.views.things.rows import RowsSection
from planner.operations import nouns
from tests.gui.conftest import DeskOn


def shown(desk: Desk, qtbot: QtBot, width: int = 1090) -> StrategyPage:
    page = StrategyPage(desk)
    qtbot.addWidget(page)
    page.resize(width, 740)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


def rows(page: StrategyPage, name: str) -> RowsSection:
    section = page.sections[name]
    assert isinstance(section, RowsSection)
    return section


def stops() -> Iterator[QWidget]:
    """What Tab visits, from where the cursor is."""
    seen: list[QWidget] = []
    while (here := QApplication.focusWidget()) is not None and here not in seen:
        seen.append(here)
        yield here
        QTest.keyClick(here, Qt.Key.Key_Tab)


@pytest.mark.parametrize("language", ["en", "tr"])
def test_every_field_has_a_name_of_its_own(desk_on: DeskOn, qtbot: QtBot, language: str) -> None:
    page = shown(desk_on(language=language), qtbot)
    for name in ("goals", "audiences"):
        for card in rows(page, name).rows.values():
            assert isinstance(card, FoldingCard)
            card.unfold()
    fields = [
        each
        for kind in (QLineEdit, QPlainTextEdit, QComboBox, QAbstractButton)
        for each in page.findChildren(kind)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus and not isinstance(each.parent(), QComboBox)
    ]
    assert len(fields) > 100
    assert [each for each in fields if not (each.accessibleName() or getattr(each, "text", str)())] == []


def test_tab_goes_down_the_left_side_and_then_the_right(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    page.show_section("strategy")
    names = [each.accessibleName() or getattr(each, "text", str)() for each in stops()]
    assert len(set(names)) == len(names)
    goal, audience = "60 breakfast tables a weekend: Goal", "Parents around the corner: Audience"
    assert names.index("Who we are") < names.index("One more") < names.index(goal) < names.index(audience)


@pytest.mark.parametrize(("section", "id"), [("goals", "bread-club"), ("audiences", "regulars")])
def test_a_thing_is_led_to(desk: Desk, qtbot: QtBot, section: str, id: str) -> None:
    page = shown(desk, qtbot)
    desk.attention.section_wanted.emit(section, id)
    card = rows(page, section).rows[id]
    here = QApplication.focusWidget()
    assert here is not None
    assert card.isAncestorOf(here)
    qtbot.waitUntil(lambda: 0 <= card.mapTo(page.area.viewport(), card.rect().topLeft()).y() < 740)


def test_sections_of_another_page_are_left_to_it(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    here = QApplication.focusWidget()
    desk.attention.section_wanted.emit("channels", "ig")
    assert QApplication.focusWidget() is here
    assert page.area.verticalScrollBar().value() == 0


def test_every_section_can_be_shown_in_an_empty_plan(desk_on: DeskOn, qtbot: QtBot) -> None:
    page = shown(desk_on(Plan()), qtbot)
    assert {"strategy", "goals", "audiences", "reviews"} <= set(page.sections)
    for name, section in page.sections.items():
        page.show_section(name)
        here = QApplication.focusWidget()
        assert here is not None
        assert section.isAncestorOf(here)


def test_a_narrow_page_has_one_column(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    goals, audiences = page.sections["goals"], page.sections["audiences"]

    def left(widget: QWidget) -> int:
        return widget.mapTo(page, widget.rect().topLeft()).x()

    qtbot.waitUntil(lambda: left(goals) < left(audiences))
    page.resize(700, 740)
    qtbot.waitUntil(lambda: left(goals) == left(audiences))


def test_the_page_follows_another_program(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    nouns.change(desk.bridge.session, "audiences", "twenties", name="Young people")
    nouns.remove(desk.bridge.session, "goals", "news-list")
    assert rows(page, "audiences").rows["twenties"].title == "Young people"
    assert "news-list" not in rows(page, "goals").rows


def test_no_chart_is_asked_for_before_it_is_seen(desk: Desk, qtbot: QtBot) -> None:
    kept = {name: sys.modules.pop(name) for name in list(sys.modules) if name.partition(".")[0] == "matplotlib"}
    page = StrategyPage(desk)
    qtbot.addWidget(page)
    assert "matplotlib" not in sys.modules
    sys.modules.update(kept)
