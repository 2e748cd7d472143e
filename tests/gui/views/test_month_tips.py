from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from planner.checks.situation import names_of
from planner.gui.views.month_tips import tip_at
from planner.gui.views.month_view import MonthView
from planner.layout.boxes import Box
from planner.layout.days import Label
from tests.builders import business, campaign, event
from tests.gui.conftest import DeskOn
from tests.gui.views.calendars import shown, small

LONG = "Çocuklarla ekşi maya ve poğaça atölyesi, annelerle beraber"


@pytest.fixture
def view(desk_on: DeskOn, qtbot: QtBot) -> MonthView:
    whole = small(
        event("kids", "2026-12-10", title=LONG),
        event("fair", "2026-12-16", "2026-12-17", title="Fuar"),
        campaign("new", name="Yılbaşı", starts="2026-12-07", ends="2027-01-02"),
    )
    return shown(desk_on(whole), qtbot).view


def tip(view: MonthView, at: Box) -> str:
    channels = tuple(view.placements._desk.bridge.plan.channels)
    return tip_at(view.month, at.x + 5, at.y + 5, names_of(channels))


def test_an_event_is_told_in_full(view: MonthView) -> None:
    rows = view.month.grid.rows
    assert tip(view, rows[1].cells[3].tags[0].box) == LONG
    assert tip(view, rows[2].bars[0].box) == "Fuar, 16 December – 17 December"


def test_under_a_week_its_cadence_is_told(view: MonthView) -> None:
    assert tip(view, view.month.grid.rows[1].strip).splitlines() == [
        "Instagram: 3 posts in this week",
        "Facebook: 1 post in this week",
    ]


def test_under_a_week_a_drift_without_a_name_is_told_too(view: MonthView) -> None:
    month = view.month
    name, ends, told = "Instagram: not your usual voice", date(2026, 12, 9), "5 posts in a row: more emoji."
    label = Label(name, date(2026, 12, 7), ends, "drift", told=told)
    row = month.grid.rows[1]
    thin = row.bars[-1]._replace(label=label, thin=True)
    month.grid.rows = (month.grid.rows[0], row._replace(bars=(*row.bars, thin)), *month.grid.rows[2:])
    assert tip(view, row.strip).splitlines()[-2:] == [f"{name}, 7 December – 9 December", told]


def test_a_campaign_is_told_with_its_days(view: MonthView) -> None:
    for row in view.month.grid.rows[1:4]:
        assert tip(view, row.bars[-1].box) == "Yılbaşı, 7 December – 2 January"


def test_a_special_day_is_told_with_what_is_known_of_it(desk_on: DeskOn, qtbot: QtBot) -> None:
    view = shown(desk_on(small(business(country="TR", special_days=["religious"]))), qtbot).view
    qtbot.waitUntil(lambda: bool(view.labels_on(date(2026, 12, 10))))
    tag = view.month.places.cells[date(2026, 12, 10)].tags[0]
    assert tip(view, tag.box).splitlines() == [
        "Regaip Night",
        "Religious days, as announced",
        "The night begins on the evening of this day: the time of kandil simidi.",
    ]


def test_elsewhere_there_is_nothing_to_tell(view: MonthView) -> None:
    assert tip(view, view.month.grid.rows[3].cells[1].box) == ""
    assert tip(view, Box(0, 0, 10, 10)) == ""
