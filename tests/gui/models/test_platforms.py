"""The platforms as rows: what a cell says, how they are sorted, what stays at the end."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QAbstractItemModelTester

from planner.gui import translate
from planner.gui.models.platform_rows import Column, platform_rows
from planner.gui.models.platforms import PlatformsModel
from planner.planning.choice import Choice
from tests.builders import audience, business, day, plan

TODAY = day("2026-12-08")
FALLING, RISING = Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder


def made(choice: Choice, *ticked: str, channels: tuple[str, ...] = ()) -> tuple[PlatformsModel, QObject]:
    owner = QObject()
    model = PlatformsModel(owner)
    model.show_rows(platform_rows(choice, ticked, dict.fromkeys(channels, "c1")), ticked)
    return model, owner


def cells(model: PlatformsModel, platform: str, role: int = Qt.ItemDataRole.DisplayRole) -> list[object]:
    at = [row and row.platform for row in model.rows].index(platform)
    return [model.index(at, column).data(role) for column in Column]


def order(model: PlatformsModel) -> list[str]:
    return [row.platform if row else "-" for row in model.rows]


@pytest.fixture
def us() -> Choice:
    return Choice(plan(business(country="US", hours_per_week=6)), TODAY)


def test_a_row_says_share_margin_hours_addition_and_source(us: Choice) -> None:
    model, _ = made(us, "facebook")
    assert cells(model, "instagram") == ["", "Instagram", "50% ± 1.9", "50% ± 1.9", "2 h 15 min", "+7.8", "Pew 2025"]
    assert cells(model, "reddit")[Column.HOURS] == ""
    assert cells(model, "linkedin")[Column.REACH] == "no data in this edition"
    assert cells(model, "linkedin")[Column.SOURCE] == "Pew 2024 has it"
    assert cells(model, "google_business")[Column.REACH] == "no data"


def test_what_is_ticked_adds_to_the_rest(us: Choice) -> None:
    alone, _ = made(us, "facebook")
    assert cells(alone, "facebook")[Column.ADDS] == "+71.0"
    both, _ = made(us, "facebook", "instagram")
    assert cells(both, "facebook")[Column.ADDS] == "+28.8"


def test_turkish_writes_its_numbers(us: Choice) -> None:
    translate.use("tr")
    try:
        model, _ = made(us, "facebook")
        assert cells(model, "instagram")[2:6] == ["%50 ± 1,9", "%50 ± 1,9", "2 saat 15 dk", "+7,8"]
    finally:
        translate.use("en")


def test_an_estimate_and_a_trait_that_was_not_asked_are_said() -> None:
    crossed = audience("a", traits={"age": ["18-29"], "education": ["College graduate"]})
    model, _ = made(Choice(plan(business(country="US"), crossed), TODAY))
    assert cells(model, "instagram")[Column.SOURCE] == "Pew 2025, estimate"
    women = audience("w", traits={"gender": ["Women"]})
    model, _ = made(Choice(plan(business(country="TR"), women), TODAY))
    assert cells(model, "instagram")[Column.SOURCE] == "TÜİK 2025"
    assert cells(model, "facebook")[Column.SOURCE] == "TÜİK 2025 · everyone"
    for role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
        assert "TÜİK 2025, not by gender" in str(cells(model, "facebook", role)[Column.SOURCE])
    assert cells(model, "facebook")[Column.ADDS] == "+49.6"
    rural = audience("r", traits={"gender": ["Women"], "community": ["Rural"]})
    model, _ = made(Choice(plan(business(country="TR"), rural, women), TODAY))
    assert cells(model, "instagram")[Column.SOURCE] == "TÜİK 2025, estimate"
    whole = str(cells(model, "instagram", Qt.ItemDataRole.ToolTipRole)[Column.SOURCE])
    assert whole.startswith("TÜİK 2025, not by where they live")


def test_the_most_used_stand_first_messaging_under_its_heading(us: Choice) -> None:
    model, _ = made(us)
    assert order(model)[:3] == ["youtube", "facebook", "instagram"]
    assert order(model)[-2:] == ["-", "whatsapp"]
    heading = model.index(len(model.rows) - 2, 0)
    assert "enter no set" in str(heading.data())
    assert model.flags(heading) == Qt.ItemFlag.NoItemFlags
    assert not model.flags(model.index(len(model.rows) - 1, 0)) & Qt.ItemFlag.ItemIsUserCheckable


@pytest.mark.parametrize("column", list(Column))
@pytest.mark.parametrize("way", [FALLING, RISING])
def test_every_column_sorts_and_the_groups_stay(us: Choice, column: Column, way: Qt.SortOrder) -> None:
    model, _ = made(us, "facebook", "x")
    model.sort(column, way)
    assert order(model)[-2:] == ["-", "whatsapp"]
    missing = [row is not None and bool(row.missing) for row in model.rows[:-2]]
    assert missing == sorted(missing)
    assert model.headerData(column, Qt.Orientation.Horizontal).endswith("↓" if way == FALLING else "↑")  # type: ignore[attr-defined]


def test_by_hours_those_of_which_none_are_known_come_last(us: Choice) -> None:
    model, _ = made(us)
    for way in (FALLING, RISING):
        model.sort(Column.HOURS, way)
        with_figure = [row for row in model.rows if row and not row.missing and not row.messaging]
        assert {row.platform for row in with_figure[-2:]} == {"reddit", "truthsocial"}
        hours = [row.hours for row in with_figure[:-2] if row.hours is not None]
        assert hours == sorted(hours, reverse=way == FALLING)


def test_nothing_moves_under_the_hand_that_ticks(us: Choice) -> None:
    model, _ = made(us)
    model.sort(Column.ADDS, FALLING)
    before = order(model)
    model.show_rows(platform_rows(us, ["youtube"], {}), ["youtube"])
    assert order(model) == before
    assert cells(model, "youtube", Qt.ItemDataRole.CheckStateRole)[0] == Qt.CheckState.Checked
    assert cells(model, "facebook")[Column.ADDS] == "+7.2"


def test_a_screen_reader_hears_what_a_cell_is(us: Choice) -> None:
    model, _ = made(us, "facebook")
    heard = cells(model, "facebook", Qt.ItemDataRole.AccessibleTextRole)
    assert heard[Column.TICK] == "Facebook, in your set"
    assert heard[Column.HOURS] == "Hours a week: 1 h 30 min"
    assert cells(model, "reddit", Qt.ItemDataRole.AccessibleTextRole)[Column.HOURS] == "Hours a week: –"


def test_it_is_a_model_as_views_expect_it(us: Choice) -> None:
    model, _ = made(us, "facebook")
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for column in Column:
        model.sort(column, RISING)
    assert tester.model() is model


def test_hover_explains(us: Choice) -> None:
    model, _ = made(us)
    assert str(cells(model, "youtube", Qt.ItemDataRole.ToolTipRole)[1]).startswith("In the proposal. Adds")
    assert "Not in the proposal. Would add" in str(cells(model, "instagram", Qt.ItemDataRole.ToolTipRole)[1])
    assert "for answering" in str(cells(model, "whatsapp", Qt.ItemDataRole.ToolTipRole)[1])
    assert cells(model, "youtube", Qt.ItemDataRole.ToolTipRole)[Column.SOURCE] == "Pew 2025"
