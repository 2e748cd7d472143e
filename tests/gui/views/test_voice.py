"""The page of the voice."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from planner.domain.business import Business
from planner.domain.plan import Plan
from planner.domain.voice import VoiceGuide
from planner.gui.desk import Desk
from planner.gui.views.voice import VoicePage
from planner.operations import nouns
from planner.operations.voice import add_example
from tests.gui.conftest import DeskOn


def shown(desk: Desk, qtbot: QtBot, width: int = 1090) -> VoicePage:
    page = VoicePage(desk)
    qtbot.addWidget(page)
    page.resize(width, 740)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


def learned(desk: Desk, qtbot: QtBot, width: int = 1090) -> VoicePage:
    """The page once everything is learned, and drawn."""
    page = shown(desk, qtbot, width)
    qtbot.waitUntil(lambda: page.facts.found is not None, timeout=60_000)
    chart = page.over_time.chart
    if chart is not None:
        qtbot.waitUntil(lambda: chart.is_drawn, timeout=60_000)
    return page


def stops() -> Iterator[QWidget]:
    """What Tab visits, from where the cursor is."""
    seen: list[QWidget] = []
    while (here := QApplication.focusWidget()) is not None and here not in seen:
        seen.append(here)
        yield here
        QTest.keyClick(here, Qt.Key.Key_Tab)


@pytest.mark.parametrize("language", ["en", "tr"])
def test_every_field_has_a_name_of_its_own(desk_on: DeskOn, qtbot: QtBot, language: str) -> None:
    page = learned(desk_on(language=language), qtbot)
    fields = [
        each
        for kind in (QLineEdit, QPlainTextEdit, QComboBox, QAbstractButton)
        for each in page.findChildren(kind)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus and not isinstance(each.parent(), QComboBox)
    ]
    assert len(fields) > 30
    assert [each for each in fields if not (each.accessibleName() or getattr(each, "text", str)())] == []
    names = [
        (each.accessibleName() or getattr(each, "text", str)(), each.accessibleDescription())
        for each in fields
        if each.isVisible()
    ]
    assert [each for each in names if names.count(each) > 1] == []


def test_tab_goes_through_the_guide_before_the_text_that_is_tried(desk: Desk, qtbot: QtBot) -> None:
    page = learned(desk, qtbot)
    page.show_section("guide")
    names = [each.accessibleName() or getattr(each, "text", str)() for each in stops()]
    first, last = "Who we are 1: In a word", "Words to avoid 4: We say instead"
    assert names.index(first) < names.index(last) < names.index("A new example") < names.index("A text to try")


def test_it_shows_what_it_has_and_learns_meanwhile(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    assert page.facts.found is None, "learning takes longer than showing"
    assert page.guide.isVisible()
    assert page.learned.lines == []
    qtbot.waitUntil(lambda: bool(page.learned.lines), timeout=60_000)
    assert page.over_time.chart is not None


def test_what_is_approved_is_learned_while_somebody_looks(desk_on: DeskOn, qtbot: QtBot) -> None:
    desk = desk_on(Plan(business=Business(language="en")))
    page = learned(desk, qtbot)
    assert page.learned.progress == "Learning, 0 of 20"
    desk.bridge.do(add_example, "The rye bread is late this morning. There's tea while you wait for it.")
    qtbot.waitUntil(lambda: page.learned.progress == "Learning, 1 of 20", timeout=60_000)
    page.hide()
    desk.bridge.do(add_example, "The olive loaf is gone. We'll bake another tray tomorrow, come by at nine.")
    assert page.learned.progress == "Learning, 1 of 20"
    page.show()
    qtbot.waitUntil(lambda: page.learned.progress == "Learning, 2 of 20", timeout=60_000)


def test_an_empty_page_says_what_begins_it(desk_on: DeskOn, qtbot: QtBot) -> None:
    page = learned(desk_on(Plan(business=Business(language="en"))), qtbot)
    assert page.over_time.chart is None
    assert "40 posts" in page.over_time.sentence.text()
    begin = next(each for each in page.learned.findChildren(QAbstractButton) if each.text() == "Paste an example")
    begin.click()
    assert page.examples.field.hasFocus()


@pytest.mark.parametrize(("section", "name"), [("guide", "Who we are 1: In a word"), ("trying", "A text to try")])
def test_a_section_is_led_to(desk: Desk, qtbot: QtBot, section: str, name: str) -> None:
    page = shown(desk, qtbot)
    desk.attention.section_wanted.emit(section, "")
    here = QApplication.focusWidget()
    assert here is not None
    assert here.accessibleName() == name
    assert page.sections[section].isVisible()


def test_where_it_is_narrow_examples_stand_behind_what_is_heard(desk: Desk, qtbot: QtBot) -> None:
    def tops(page: VoicePage) -> list[str]:
        inside = page.area.widget()
        assert inside is not None
        places = {name: each.mapTo(inside, each.rect().topLeft()).y() for name, each in page.sections.items()}
        return sorted(places, key=places.__getitem__)

    page = shown(desk, qtbot, 700)
    qtbot.waitUntil(lambda: tops(page) == ["guide", "trying", "learned", "examples", "over_time"])
    page.resize(1300, 740)
    qtbot.waitUntil(lambda: page.guide.y() == page.trying.y())
    assert page.examples.x() == page.guide.x()


def test_a_week_leads_to_the_calendar(desk: Desk, qtbot: QtBot) -> None:
    page = learned(desk, qtbot)
    chart = page.over_time.chart
    assert chart is not None
    chart.setFocus()
    idle = page.over_time.looked_at.text()
    QTest.keyClick(chart, Qt.Key.Key_Left)
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert page.over_time.looked_at.text() != idle
    QTest.keyClick(chart, Qt.Key.Key_Return)
    assert page.facts.found is not None
    assert (desk.attention.page, desk.attention.day) == ("calendar", page.facts.found.weeks[-2].first)


def test_who_lies_apart_is_said_as_the_warnings_say_it(desk: Desk, qtbot: QtBot) -> None:
    page = learned(desk, qtbot)
    codes = ("voice.drift", "voice.channel", "voice.author")
    found = [each.message for each in desk.bridge.warnings if each.code in codes]
    assert len(page.over_time.apart.widgets) == len(found)


def test_the_guide_of_another_program_is_shown(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    desk.bridge.do(nouns.change, "voice", words=("brisk",), sayings=())
    field = page.guide.thing.fields["sayings"]
    assert [each.word for each in field.value()] == ["brisk"]
    desk.bridge.do(nouns.change, "voice", words=())
    assert field.value() == ()


def test_the_window_begins_without_the_voice() -> None:
    code = (
        "import sys, planner.gui.app, planner.gui.main_window; "
        "print(*(name for name in sys.modules if name.startswith('planner.voice') or 'views.voice' in name))"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.split() == []


def test_a_plan_in_another_language_has_its_guide(desk_on: DeskOn, qtbot: QtBot) -> None:
    plan = Plan(business=Business(language="de"), voice=VoiceGuide(words=("warm",)))
    page = learned(desk_on(plan), qtbot)
    assert page.learned.progress == ""
    assert "in English and in Turkish" in page.over_time.sentence.text()
    assert page.guide.isVisible()
