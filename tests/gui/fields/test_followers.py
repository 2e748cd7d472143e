"""Ages by gender: what is typed, what it adds up to, what is kept."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.domain.noun import Percent
from planner.domain.statistics import FollowerGroup
from planner.errors import Refused
from planner.gui.desk import Desk
from planner.gui.fields.followers import AGES, FollowersField, basis_of, far_from_whole, sentence_of, sums
from planner.gui.translate import say


def group(gender: str | None, age: str | None, percent: float) -> FollowerGroup:
    return FollowerGroup(gender=gender, age=age, percent=Percent(str(percent)))  # type: ignore[arg-type]


@pytest.fixture
def field(desk: Desk, qtbot: QtBot) -> FollowersField:
    made = FollowersField(desk.look)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    return made


def test_tab_runs_down_the_column_as_the_phone_shows_it(field: FollowersField) -> None:
    field.enter()
    for number in range(1, 15):
        here = QApplication.focusWidget()
        assert here is not None
        QTest.keyClicks(here, str(number))
        QTest.keyClick(here, Qt.Key.Key_Tab)
    assert {(each.gender, each.age): int(each.percent) for each in field.groups()} == {
        **{("women", age): at + 1 for at, age in enumerate(AGES)},
        **{("men", age): at + 8 for at, age in enumerate(AGES)},
    }


def test_what_is_left_empty_is_missing_and_a_zero_is_a_zero(field: FollowersField) -> None:
    assert field.groups() == ()
    QTest.keyClicks(field.cells["women", "65+"], "0")
    QTest.keyClicks(field.cells["men", "25-34"], "12,5")
    assert set(field.groups()) == {group("women", "65+", 0), group("men", "25-34", 12.5)}


def test_more_than_100_percent_is_refused_and_marked(field: FollowersField) -> None:
    wrong = field.cells["women", "18-24"]
    QTest.keyClicks(wrong, "140")
    with pytest.raises(Refused):
        field.groups()
    assert wrong.property("wrong") is True
    QTest.keyClick(wrong, Qt.Key.Key_Backspace)
    assert wrong.property("wrong") is False
    assert field.groups() == (group("women", "18-24", 14),)


def test_figures_that_the_grid_has_no_place_for_are_kept(field: FollowersField) -> None:
    given = (
        group("women", None, 61),
        group("women", "25\u201334", 20),
        group(None, "25-34", 33),
        group("men", "70+", 2),
    )
    field.show_groups(given, "all")
    assert field.cells["women", "25-34"].text() == "20"
    assert set(field.groups()) == {group("women", "25-34", 20), given[0], given[2], given[3]}
    field.use("ages")
    QTest.keyClicks(field.cells[None, "25-34"], "40")
    assert group(None, "25-34", 40) in field.groups()
    assert given[2] not in field.groups()


def test_only_the_columns_of_the_basis_are_shown(field: FollowersField) -> None:
    field.use("ages")
    assert not field.cells["women", "18-24"].isVisible()
    assert field.cells[None, "18-24"].isVisible()


def test_sums(field: FollowersField) -> None:
    both = (group("women", "18-24", 50), group("men", "18-24", 47), group("women", None, 60))
    assert sums(both, "all") == {None: 97}
    assert sums(both, "gender") == {"women": 50, "men": 47}
    assert say(sentence_of(both, "all")) == "This adds up to 97%."
    assert say(sentence_of(both, "gender")) == "This adds up to: Women 50% and Men 47%."
    assert say(sentence_of((), "all")).startswith("Type what the phone shows")
    assert far_from_whole(both, "all")
    assert not far_from_whole((group(None, "18-24", 99), group(None, "25-34", 2.5)), "ages")
    assert not far_from_whole((), "all")


def test_the_basis_is_found_again(field: FollowersField) -> None:
    assert basis_of("all", (group(None, "18-24", 10), group("women", None, 60))) == "ages"
    assert basis_of("all", (group(None, "18-24", 10), group("women", "18-24", 6))) == "all"
    assert basis_of("gender", (group("women", "18-24", 6),)) == "gender"
    assert basis_of("all", ()) == "all"
