"""All figures as rows: filtered, sorted, and as text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QAbstractItemModelTester

from planner.gui import translate
from planner.gui.models.statistics import Column, StatisticsModel, Wanted, header_words, lines_of
from planner.planning.statistics_rows import statistics_rows

ROWS = statistics_rows()
US = Wanted(country="US", edition="US/2025")


def made(wanted: Wanted = US) -> tuple[StatisticsModel, QObject]:
    owner = QObject()
    model = StatisticsModel(owner)
    model.show_rows(ROWS, wanted)
    return model, owner


def test_filters_let_in_what_they_name() -> None:
    model, _ = made(Wanted())
    assert len(model.rows) == len(ROWS)
    model.show_rows(ROWS, US._replace(trait="age", platform="instagram"))
    assert {(each.country, each.key, each.platform) for each in model.rows} == {("US", "2025", "instagram")}
    assert all("age" in dict(each.segment) for each in model.rows)
    model.show_rows(ROWS, US._replace(trait="-"))
    assert {each.segment for each in model.rows} == {()}


@pytest.mark.parametrize("column", [Column.PERCENT, Column.MARGIN, Column.BASE, Column.YEAR])
def test_numbers_are_sorted_as_numbers_what_is_unknown_last(column: Column) -> None:
    name = column.name.lower()
    for way in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
        model, _ = made(Wanted())
        model.sort(column, way)
        values = [getattr(each, name) for each in model.rows]
        known = [each for each in values if each is not None]
        assert known == sorted(known, reverse=way == Qt.SortOrder.DescendingOrder)
        assert values[: len(known)] == known


def test_words_are_sorted_as_words() -> None:
    model, _ = made(Wanted())
    for column in (Column.COUNTRY, Column.PLATFORM, Column.EDITION, Column.STANDING, Column.TRAIT, Column.SOURCE):
        model.sort(column)
        words = [str(model.index(at, column).data()).lower() for at in range(len(model.rows))]
        assert words == sorted(words)


def test_a_line_has_every_column() -> None:
    model, _ = made(US._replace(trait="age", platform="instagram"))
    line = lines_of(model.rows)[0]
    assert line[:9] == ["United States", "Pew 2025", "Instagram", "Age", "18-29", "80", "5.6", "480", "2025"]
    assert line[Column.WHAT :] == ["say they ever use it", "Adults in the United States"]
    assert len(line) == len(header_words()) == len(Column) + 1


def test_an_edition_is_that_of_its_country() -> None:
    model, _ = made(Wanted(edition="TR/2025"))
    assert {(each.country, each.key) for each in model.rows} == {("TR", "2025")}


def test_turkish_lines_have_turkish_numbers() -> None:
    translate.use("tr")
    try:
        model, _ = made(Wanted(country="TR", edition="TR/2025", platform="instagram", trait="-"))
        [line] = lines_of(model.rows)
        assert line[Column.PERCENT] == "68,1"
        assert (line[Column.MARGIN], line[Column.VALUE]) == ("", "Herkes")
    finally:
        translate.use("en")


def test_decimals_stand_below_each_other() -> None:
    model, _ = made(Wanted(country="TR", trait="-"))
    shown = [str(model.index(at, Column.PERCENT).data()) for at in range(model.rowCount())]
    assert "82.0" in shown
    assert {len(each.partition(".")[2]) for each in shown} == {1}
    model.show_rows(ROWS, US._replace(trait="-"))
    assert "." not in str(model.index(0, Column.PERCENT).data())


def test_how_sure_a_figure_is_stands_in_short_and_is_copied_whole() -> None:
    model, _ = made(Wanted(country="TR"))
    index = model.index(0, Column.STANDING)
    assert index.data() == "from a copy"
    whole = "Published; read in a copy"
    assert whole in str(index.data(Qt.ItemDataRole.ToolTipRole))
    assert lines_of(model.rows)[0][Column.STANDING] == whole


def test_it_is_a_model_as_views_expect_it() -> None:
    model, _ = made(US._replace(platform="instagram"))
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for column in Column:
        model.sort(column)
    assert tester.model() is model


def test_hover_says_what_the_figure_is() -> None:
    model, _ = made(Wanted(country="DE"))
    assert "use it every week" in str(model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole))
