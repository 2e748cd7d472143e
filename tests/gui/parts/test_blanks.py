"""Sentences with blanks."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from planner.gui.parts.blanks import blanks
from planner.text import Text
from tests.gui.conftest import DeskOn

WISH = Text("We want {target} {what} {period}")


def sentence(desk_on: DeskOn, qtbot: QtBot, language: str) -> tuple[QWidget, dict[str, QLineEdit]]:
    desk = desk_on(language=language)
    fields = {name: QLineEdit() for name in ("target", "what", "period")}
    place = QWidget()
    place.setLayout(blanks(desk.look, WISH, **fields))
    qtbot.addWidget(place)
    place.resize(900, 60)
    place.show()
    return place, fields


def test_fields_stand_where_the_language_has_them(desk_on: DeskOn, qtbot: QtBot) -> None:
    _, english = sentence(desk_on, qtbot, "en")
    assert english["target"].x() < english["what"].x() < english["period"].x()


def test_words_before_a_field_name_it(desk_on: DeskOn, qtbot: QtBot) -> None:
    place, fields = sentence(desk_on, qtbot, "en")
    (words,) = place.findChildren(QLabel)
    assert words.text() == "We want"
    assert words.buddy() is fields["target"]


def test_what_has_no_room_goes_on_below(desk_on: DeskOn, qtbot: QtBot) -> None:
    place, fields = sentence(desk_on, qtbot, "en")
    assert fields["target"].y() == fields["period"].y()
    place.resize(200, 300)
    assert fields["target"].geometry().bottom() < fields["period"].y()
