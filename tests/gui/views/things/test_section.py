"""Forms: words before the fields they name."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from planner.gui.desk import Desk
from planner.gui.fields.kept import LineField
from planner.gui.parts.words import label
from planner.gui.views.things.section import LABELS, add_line, form
from planner.text import Text


def test_fields_stand_below_each_other_behind_their_words(desk: Desk, qtbot: QtBot) -> None:
    place, one, two = QWidget(), QLineEdit(), QLineEdit()
    grid = form(desk.look)
    words = [add_line(grid, desk.look, Text("Name"), one), add_line(grid, desk.look, Text("Country"), two, None)]
    place.setLayout(grid)
    qtbot.addWidget(place)
    place.show()
    assert one.x() == two.x() >= LABELS
    assert [each.text() for each in words] == ["Name", "Country"]
    assert words[0].y() < words[1].y()


def test_words_name_the_first_field_behind_them(desk: Desk, qtbot: QtBot) -> None:
    place, field = QWidget(), LineField()
    grid = form(desk.look)
    words = add_line(grid, desk.look, Text("Hours a week"), field, label(Text("hours")))
    place.setLayout(grid)
    qtbot.addWidget(place)
    assert words.buddy() is field
