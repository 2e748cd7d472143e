"""Things that go on below where there is no more room beside."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from planner.gui.parts.flow import Flow


def flowing(qtbot: QtBot, width: int, hidden: int = -1) -> tuple[QWidget, list[QLabel]]:
    """Three labels of 40 × 20 pixels in a widget of a width."""
    labels = [QLabel() for _ in range(3)]
    for each in labels:
        each.setFixedSize(40, 20)
    widget = QWidget()
    widget.setLayout(Flow(*labels, gap=10))
    for number, each in enumerate(labels):
        each.setVisible(number != hidden)
    qtbot.addWidget(widget)
    widget.resize(width, 100)
    widget.show()
    return widget, labels


def test_they_stand_side_by_side_where_there_is_room(qtbot: QtBot) -> None:
    widget, labels = flowing(qtbot, 140)
    assert [(each.x(), each.y()) for each in labels] == [(0, 0), (50, 0), (100, 0)]
    assert widget.heightForWidth(140) == 20


def test_what_has_no_room_goes_below(qtbot: QtBot) -> None:
    widget, labels = flowing(qtbot, 139)
    assert [(each.x(), each.y()) for each in labels] == [(0, 0), (50, 0), (0, 20)]
    assert widget.heightForWidth(139) == 40
    assert widget.heightForWidth(20) == 60


def test_what_is_hidden_takes_no_room(qtbot: QtBot) -> None:
    _, labels = flowing(qtbot, 90, hidden=1)
    assert (labels[2].x(), labels[2].y()) == (50, 0)


def test_it_asks_for_no_more_than_its_widest(qtbot: QtBot) -> None:
    widget, _ = flowing(qtbot, 140)
    assert widget.minimumSizeHint().width() == 40
