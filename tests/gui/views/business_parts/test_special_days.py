"""Special days on the page of the business."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from planner.gui.parts.special_day_row import SpecialDayRow
from planner.gui.views.business_parts.special_days import SpecialDaysSection
from tests.builders import business, plan
from tests.gui.conftest import DeskOn

ALL = ["public", "religious", "remembrance", "commercial", "other"]


def section_on(desk_on: DeskOn, qtbot: QtBot, **fields: object) -> SpecialDaysSection:
    section = SpecialDaysSection(desk_on(plan(business(**fields))))
    qtbot.addWidget(section)
    section.show_plan()
    section.show()
    return section


def named(section: SpecialDaysSection) -> list[str]:
    rows = [each for each in section._coming.widgets if isinstance(each, SpecialDayRow) and each.isVisible()]
    return [each.text() for row in rows for each in row.findChildren(QLabel) if each.text()[:1] in "★☆■"]


def press(section: SpecialDaysSection, words: str) -> None:
    next(each for each in section.findChildren(QPushButton) if words in (each.text(), each.accessibleName())).click()


def test_the_coming_days_of_the_chosen_kinds_are_listed(desk_on: DeskOn, qtbot: QtBot) -> None:
    section = section_on(desk_on, qtbot, country="TR", special_days=ALL)
    qtbot.waitUntil(lambda: bool(named(section)))
    first = ["☆ Regaip Night", "☆ New Year's Eve", "★ New Year's Day", "☆ Miraj Night", "☆ Berat Night"]
    assert named(section)[:5] == first
    assert named(section)[5] == "■ Anniversary of the earthquakes of 6 February"
    assert len(named(section)) == 8
    press(section, next(each.text() for each in section.findChildren(QPushButton) if each.text().endswith(" more")))
    assert len(named(section)) > 25


def test_a_box_switches_a_kind_off(desk_on: DeskOn, qtbot: QtBot) -> None:
    section = section_on(desk_on, qtbot, country="TR", special_days=ALL)
    qtbot.waitUntil(lambda: bool(named(section)))
    for kind in ("public", "religious", "other"):
        section.boxes[kind].click()
    assert section.desk.bridge.plan.business.special_days == ("remembrance", "commercial")
    assert named(section)[:2] == ["☆ New Year's Eve", "■ Anniversary of the earthquakes of 6 February"]


def test_a_day_that_became_an_event_is_not_listed_twice(desk_on: DeskOn, qtbot: QtBot) -> None:
    section = section_on(desk_on, qtbot, country="TR", special_days=["religious"])
    qtbot.waitUntil(lambda: bool(named(section)))
    press(section, "Make “Regaip Night” an event")
    assert [each.title for each in section.desk.bridge.plan.events] == ["Regaip Night"]
    assert named(section)[0] == "☆ Miraj Night"
    section.desk.bridge.undo()
    assert named(section)[0] == "☆ Regaip Night"


def test_what_has_no_date_is_said_and_typed_in(desk_on: DeskOn, qtbot: QtBot) -> None:
    section = section_on(desk_on, qtbot, country="TR", special_days=["other"])
    qtbot.waitUntil(lambda: bool(named(section)))
    press(section, "Type in the date of “School begins”")
    (made,) = section.desk.bridge.plan.events
    assert (made.title, made.starts) == ("School begins", None)
    assert section._missing_words.isHidden()


def test_without_a_country_it_is_said_that_holidays_need_one(desk_on: DeskOn, qtbot: QtBot) -> None:
    section = section_on(desk_on, qtbot, special_days=["public", "commercial"])
    qtbot.waitUntil(lambda: bool(named(section)))
    assert named(section) == ["☆ Valentine's Day", "☆ World Bread Day"]
    assert section._country.isVisible()


def test_until_it_is_asked_nothing_is_listed(desk_on: DeskOn, qtbot: QtBot) -> None:
    section = section_on(desk_on, qtbot, country="TR")
    assert named(section) == []
    assert not any(box.isChecked() for box in section.boxes.values())
