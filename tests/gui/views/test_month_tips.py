from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from planner.checks.situation import names_of
from planner.gui.views.month_tips import tip_at
from planner.gui.views.month_view import MonthView
from planner.layout.boxes import Box
from tests.builders import campaign, event
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


def test_under_a_week_its_cadence_and_its_campaigns_are_told(view: MonthView) -> None:
    assert tip(view, view.month.grid.rows[1].strip).splitlines() == [
        "Instagram: 3 posts in this week",
        "Facebook: 1 post in this week",
        "Yılbaşı, 7 December – 2 January",
    ]


def test_elsewhere_there_is_nothing_to_tell(view: MonthView) -> None:
    assert tip(view, view.month.grid.rows[3].cells[1].box) == ""
    assert tip(view, Box(0, 0, 10, 10)) == ""
