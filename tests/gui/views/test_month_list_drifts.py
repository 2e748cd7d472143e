"""Where a channel drifts away from the voice, seen on the calendar: a wave under its weeks."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.checks.finding import Finding
from planner.gui.desk import Desk
from planner.gui.leading import lead_from, spot_in
from planner.gui.views.calendar import CalendarPage
from planner.layout.month import Bar
from planner.operations.muting import mute
from planner.operations.several import remove
from tests.gui.loud import UNTIL, make_loud
from tests.gui.views.calendars import shown


def drifts(desk: Desk) -> list[Finding]:
    """Those of the loud posts: what else the bakery's own may have does not matter here."""
    found = (each for each in desk.bridge.warnings if (each.code, each.subject) == ("voice.drift", "channel:ig"))
    return [each for each in found if each.first is not None and each.first <= UNTIL]


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> CalendarPage:
    """The calendar of a bakery whose next posts on Instagram are loud, once that is heard."""
    bridge = desk.bridge
    make_loud(desk)
    page = shown(desk, qtbot)
    assert bars(page) == []
    bridge.voice.begin()
    qtbot.waitUntil(lambda: bool(drifts(desk)), timeout=20_000)
    qtbot.waitUntil(lambda: bool(bars(page)))
    return page


def bars(page: CalendarPage) -> list[Bar]:
    found = (bar for row in page.view.month.grid.rows for bar in row.bars if bar.label.about == "channel:ig")
    return [bar for bar in found if bar.label.starts <= UNTIL]


def on(bar: Bar) -> QPoint:
    return QPoint(round(bar.box.x + 30), round(bar.box.y + bar.box.height / 2))


def test_it_runs_under_the_weeks_of_its_posts(page: CalendarPage, desk: Desk) -> None:
    (finding,) = drifts(desk)
    names = {bar.label.name for bar in bars(page)}
    assert names == {"Instagram: not your usual voice"}
    assert (bars(page)[0].label.starts, bars(page)[-1].label.ends) == (finding.first, finding.last)
    assert page.view.drift_at(on(bars(page)[0])) == (finding, finding.first)
    assert page.view.drift_at(QPoint(5, 5)) is None


@pytest.mark.parametrize("number", [0, 2, -1])
def test_a_click_leads_to_the_next_of_its_posts(page: CalendarPage, desk: Desk, number: int) -> None:
    (finding,) = drifts(desk)
    spots = [spot_in(desk.bridge.plan.posts[id], finding.first, finding.last, "ig") for id in finding.posts]
    clicked = spots[number].day
    assert clicked is not None
    day = page.view.month.places.cells[clicked].box
    (row,) = [each for each in page.view.month.grid.rows if clicked in [cell.day for cell in each.cells]]
    (bar,) = [each for each in row.bars if each.label.about == "channel:ig"]
    point = QPoint(round(day.x + day.width / 2), round(bar.box.y + bar.box.height / 2))
    QTest.mouseMove(page.view.viewport(), point)
    QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert desk.attention.spot == next(each for each in spots if each.day == clicked)


def test_a_click_behind_its_posts_leads_to_the_last(desk: Desk, page: CalendarPage) -> None:
    (finding,) = drifts(desk)
    assert finding.last is not None
    lead_from(desk, finding, finding.last + timedelta(days=1))
    assert desk.attention.spot is not None
    assert desk.attention.spot.post == finding.posts[-1]


def test_a_channel_that_is_left_out_has_none(page: CalendarPage, desk: Desk) -> None:
    desk.attention.hide(frozenset({"ig"}))
    assert bars(page) == []
    desk.attention.hide(frozenset())
    assert bars(page)


def test_it_goes_when_it_is_muted_and_with_its_posts(page: CalendarPage, desk: Desk, qtbot: QtBot) -> None:
    desk.bridge.do(mute, "voice.drift", "channel:ig", None, "")
    qtbot.waitUntil(lambda: bars(page) == [])
    desk.bridge.undo()
    qtbot.waitUntil(lambda: bool(bars(page)))
    desk.bridge.do(remove, list(drifts(desk)[0].posts))
    qtbot.waitUntil(lambda: bars(page) == [])


def test_no_single_post_of_it_is_marked_as_wrong(page: CalendarPage, desk: Desk, qtbot: QtBot) -> None:
    (finding,) = drifts(desk)
    post = finding.posts[0]
    # Of all that is said of it the drift alone is left.
    for each in desk.bridge.warnings_of(post):
        if each != finding:
            desk.bridge.do(mute, each.code, each.subject, None, "")
    assert desk.bridge.warnings_of(post) == [finding]
    qtbot.waitUntil(lambda: post not in marked(page))
    assert marked(page)


def marked(page: CalendarPage) -> set[str]:
    places = page.view.placements
    return {places.spots[row].post for row, place in enumerate(places.places) if place in places.warnings}


def test_whoever_hears_the_day_hears_of_it(page: CalendarPage) -> None:
    label = bars(page)[0].label
    assert label in page.view.labels_on(label.starts)
