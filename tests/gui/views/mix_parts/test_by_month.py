"""The mix by month on the page of the business."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from planner.gui.desk import Desk
from planner.gui.parts.chart import Chart
from planner.gui.views.mix_parts.by_month import MixByMonth
from planner.operations.nouns import add, change
from tests.builders import channel, pillar, plan, post
from tests.gui.conftest import DeskOn


def shown(desk: Desk, qtbot: QtBot) -> MixByMonth:
    made = MixByMonth(desk)
    qtbot.addWidget(made)
    made.resize(600, 500)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_the_chart_follows_the_plan(desk_on: DeskOn, qtbot: QtBot) -> None:
    desk = desk_on(plan(channel(), pillar("know", name="Know-how", share=0.6)))
    made = shown(desk, qtbot)
    chart = made.chart
    assert chart is not None
    qtbot.waitUntil(lambda: chart.is_drawn, timeout=20_000)
    assert chart.accessibleName().startswith("November 2026: “Know-how” 0 of 0, wanted 60%. December 2026:")
    desk.bridge.do(add, post("p1", "2026-12-10", pillar="know"))
    qtbot.waitUntil(lambda: "December 2026: “Know-how” 1 of 1" in chart.accessibleName())
    qtbot.waitUntil(lambda: chart.is_drawn, timeout=20_000)
    assert made.next.text() == "Next post should be: “Know-how”"


def test_it_comes_and_goes_with_the_shares(desk_on: DeskOn, qtbot: QtBot) -> None:
    desk = desk_on(plan(channel(), pillar("know")))
    made = shown(desk, qtbot)
    assert made.findChildren(Chart) == []
    assert made.next.isHidden()
    desk.bridge.do(change, "pillars", "know", share=1)
    qtbot.waitUntil(lambda: made.findChildren(Chart) != [])
    (chart,) = made.findChildren(Chart)
    qtbot.waitUntil(lambda: chart.is_drawn, timeout=20_000)
    desk.bridge.undo()
    qtbot.waitUntil(chart.isHidden)
