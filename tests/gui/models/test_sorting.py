"""Rows that are sorted by a column."""

from __future__ import annotations

from types import MappingProxyType

from PySide6.QtCore import QModelIndex, QObject, Qt
from pytestqt.qtbot import QtBot

from planner.gui.models.sorting import SortedModel
from planner.text import Text

UP, DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
ACROSS, ROLE = Qt.Orientation.Horizontal, Qt.ItemDataRole


class Hours(SortedModel):
    """Names with their hours."""

    headings = MappingProxyType({0: Text("Name"), 1: Text("Hours")})
    numbers = largest_first = (1,)

    def arrange(self) -> None:
        """By the column."""
        self.rows.sort(key=lambda row: row[self.column], reverse=self.order == DOWN)


def shown(parent: QObject) -> Hours:
    model = Hours(parent)
    model.rows = [("a", 2), ("b", 3), ("c", 1)]
    return model


def test_numbers_begin_with_the_largest_and_turn(qtbot: QtBot) -> None:
    parent = QObject()
    model = shown(parent)
    assert (model.next_order(0), model.next_order(1)) == (UP, DOWN)
    with qtbot.waitSignals([model.modelReset, model.headerDataChanged]):
        model.sort(1, model.next_order(1))
    assert [name for name, _ in model.rows] == ["b", "a", "c"]
    assert (model.next_order(0), model.next_order(1)) == (UP, UP)
    model.sort(1, model.next_order(1))
    assert [name for name, _ in model.rows] == ["c", "a", "b"]


def test_an_arrow_says_by_what_it_is_sorted(qtbot: QtBot) -> None:
    parent = QObject()
    model = shown(parent)
    assert [model.headerData(at, ACROSS) for at in (0, 1)] == ["Name", "Hours"]
    model.sort(1, DOWN)
    assert [model.headerData(at, ACROSS) for at in (0, 1)] == ["Name", "Hours ↓"]
    assert model.headerData(1, ACROSS, ROLE.AccessibleTextRole) == "Hours"
    assert model.headerData(1, Qt.Orientation.Vertical) is None


def test_numbers_stand_at_the_right(qtbot: QtBot) -> None:
    parent = QObject()
    model = shown(parent)
    assert (model.rowCount(), model.columnCount(), model.rowCount(model.createIndex(0, 0))) == (3, 2, 0)
    assert model.columnCount(QModelIndex()) == 2
    sides = [model.headerData(at, ACROSS, ROLE.TextAlignmentRole) for at in (0, 1)]
    centre = Qt.AlignmentFlag.AlignVCenter
    assert sides == [Qt.AlignmentFlag.AlignLeft | centre, Qt.AlignmentFlag.AlignRight | centre]
