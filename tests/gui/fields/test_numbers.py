"""Numbers as people write them: comma or point, or nothing."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.domain.noun import NotNegative, Share
from planner.errors import Refused
from planner.gui.fields.numbers import NumberField, percent_first
from tests.gui.conftest import DeskOn


@pytest.mark.parametrize(
    ("language", "kind", "value", "text"),
    [
        ("en", NotNegative, NotNegative("0.75"), "0.75"),
        ("tr", NotNegative, NotNegative("0.75"), "0,75"),
        ("en", NotNegative, NotNegative("10.50"), "10.5"),
        ("en", NotNegative, NotNegative("100"), "100"),
        ("tr", Share, Share("0.35"), "35"),
        ("en", Share, Share("0.125"), "12.5"),
        ("en", int, 5, "5"),
        ("en", int, None, ""),
    ],
)
def test_written_and_read_back(
    desk_on: DeskOn, qtbot: QtBot, language: str, kind: type, value: object, text: str
) -> None:
    desk_on(language=language)
    field = NumberField(kind, 60)
    qtbot.addWidget(field)
    field.show_value(value)
    assert field.text() == text
    assert field.value() == value
    assert type(field.value()) is (type(None) if value is None else kind)


def test_comma_and_point_are_the_same(qtbot: QtBot) -> None:
    field = NumberField(NotNegative, 60)
    qtbot.addWidget(field)
    for typed in ("1,5", "1.5"):
        field.clear()
        QTest.keyClicks(field, typed)
        assert field.value() == Decimal("1.5")


def test_what_is_no_number_cannot_be_typed(qtbot: QtBot) -> None:
    field = NumberField(int, 60)
    qtbot.addWidget(field)
    QTest.keyClicks(field, "1x-,.2")
    assert field.text() == "12"


def test_refused(qtbot: QtBot) -> None:
    needed, share = NumberField(int, 60, needed=True), NumberField(Share, 60)
    for field, text in ((needed, ""), (share, "101"), (share, ",")):
        qtbot.addWidget(field)
        field.setText(text)
        with pytest.raises(Refused):
            field.value()


def test_the_sign_stands_where_the_language_has_it(desk_on: DeskOn) -> None:
    desk_on(language="tr")
    assert percent_first()
    desk_on(language="en")
    assert not percent_first()
