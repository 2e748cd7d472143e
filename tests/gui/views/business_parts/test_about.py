"""The business itself."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from planner.gui.desk import Desk
from planner.gui.views.business_parts.about import AboutSection


def test_each_field_changes_the_business(desk: Desk, qtbot: QtBot) -> None:
    section = AboutSection(desk)
    qtbot.addWidget(section)
    section.show_plan()
    fields = section.thing.fields
    name, country, start = fields["name"], fields["country"], fields["week_start"]
    assert isinstance(name, QLineEdit)
    assert isinstance(country, QComboBox)
    assert isinstance(start, QComboBox)
    assert (name.text(), country.currentText(), start.currentText()) == (
        "Sunny Corner Bakery",
        "United States",
        "Sunday",
    )
    for box, words in ((country, "Germany"), (start, "Monday")):
        box.setCurrentText(words)
        box.activated.emit(box.currentIndex())
    business = desk.bridge.plan.business
    assert (business.country, business.week_start) == ("DE", "monday")
    country.setCurrentIndex(0)
    country.activated.emit(0)
    assert desk.bridge.plan.business.country is None


def test_a_zone_that_is_none_is_refused_where_it_stands(desk: Desk, qtbot: QtBot) -> None:
    section = AboutSection(desk)
    qtbot.addWidget(section)
    section.show_plan()
    zone = section.thing.fields["time_zone"]
    assert isinstance(zone, QComboBox)
    line = zone.lineEdit()
    assert line is not None
    zone.setEditText("Europe/Nowhere")
    line.editingFinished.emit()
    assert "Europe/Nowhere" in section.thing.message.words
    assert zone.currentText() == "Europe/Nowhere"
    zone.setEditText("Europe/Berlin")
    line.editingFinished.emit()
    assert section.thing.message.words == ""
    assert desk.bridge.plan.business.time_zone == "Europe/Berlin"
    desk.bridge.undo()
    assert zone.currentText() == "America/New_York"
