"""The chart of the voice over the weeks, under one's hands."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.figures.voice import WeekHeard, week_places
from planner.gui.desk import Desk
from planner.gui.translate import say
from planner.gui.views.voice_parts.weeks_chart import WeeksChart, said_of

WEEKS = tuple(
    WeekHeard(date(2026, 10, 5) + timedelta(weeks=number), number + 1, score, 1.0)
    for number, score in enumerate((0.1, 1.3, -0.2, 0.4))
)


@pytest.fixture
def chart(desk: Desk, qtbot: QtBot) -> WeeksChart:
    made = WeeksChart(desk, WEEKS)
    qtbot.addWidget(made)
    made.resize(400, 260)
    made.show()
    qtbot.waitUntil(lambda: made.is_drawn, timeout=60_000)
    return made


def place(chart: WeeksChart, number: int) -> QPoint:
    return QPoint(round(96 * week_places(WEEKS, chart.width() / 96)[number]), 90)


def test_a_click_leads_to_its_week(chart: WeeksChart, qtbot: QtBot) -> None:
    for number, week in enumerate(WEEKS):
        with qtbot.waitSignal(chart.wanted) as told:
            QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=place(chart, number))
        assert told.args == [week.first]


def test_between_two_weeks_there_is_none(chart: WeeksChart, qtbot: QtBot) -> None:
    between = (place(chart, 0) + place(chart, 1)) / 2
    assert chart.week_at(between.x()) is None
    with qtbot.assertNotEmitted(chart.wanted):
        QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=between)


def test_what_the_mouse_is_over_is_said(chart: WeeksChart, qtbot: QtBot) -> None:
    with qtbot.waitSignal(chart.chosen) as told:
        QTest.mouseMove(chart, place(chart, 1))
    assert told.args == [WEEKS[1]]
    assert chart.cursor().shape() == Qt.CursorShape.PointingHandCursor


def test_the_arrows_go_from_week_to_week(chart: WeeksChart, qtbot: QtBot) -> None:
    seen: list[object] = []
    chart.chosen.connect(seen.append)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, *[Qt.Key.Key_Left] * 4):
        QTest.keyClick(chart, key)
    assert seen == [WEEKS[3], WEEKS[2], WEEKS[1], WEEKS[0]]
    with qtbot.waitSignal(chart.wanted) as told:
        QTest.keyClick(chart, Qt.Key.Key_Return)
    assert told.args == [WEEKS[0].first]


def test_other_weeks_take_their_place(chart: WeeksChart, qtbot: QtBot) -> None:
    assert "12 October" in chart.accessibleName()
    chart.show_weeks(WEEKS[2:])
    qtbot.waitUntil(lambda: chart.is_drawn, timeout=60_000)
    assert "no week was unusual" in chart.accessibleName()


def test_a_week_in_a_sentence() -> None:
    assert say(said_of(WEEKS[0])) == "Week of 5 October: 1 post, like you"
    assert say(said_of(WEEKS[1])) == "Week of 12 October: 2 posts, unusual for you"
