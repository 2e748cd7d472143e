"""Marking as posted: when, and where it can be seen."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from planner.domain.posts import Placement
from planner.gui.attention import Spot
from planner.gui.desk import Desk
from planner.gui.dialogs.mark_posted import MarkPosted
from tests.builders import channel, plan, post
from tests.gui.conftest import DeskOn


def dialog(desk: Desk, spot: Spot) -> MarkPosted:
    desk.attention.choose(spot)
    made = MarkPosted(desk, spot, None)
    made.open()
    return made


def place(desk: Desk, id: str, channel: str) -> Placement:
    return next(each for each in desk.bridge.plan.posts[id].placements if each.channel == channel)


def test_what_was_due_is_proposed_as_it_was_planned(qtbot: QtBot, desk: Desk) -> None:
    made = dialog(desk, Spot("bread-club-how", "fb", date(2026, 12, 4)))
    assert (made.day.day, made.time.text()) == (date(2026, 12, 4), "11:00")
    made.do()
    assert place(desk, "bread-club-how", "fb").posted_at == "2026-12-04T11:00"
    assert desk.bridge.plan.posts["bread-club-how"].status == "posted"


def test_what_is_still_to_come_is_proposed_for_now(qtbot: QtBot, desk: Desk) -> None:
    made = dialog(desk, Spot("first-tray", "ig", date(2026, 12, 18)))
    assert (made.day.day, made.time.text()) == (date(2026, 12, 8), "16:42")
    QTest.keyClicks(made.link, "https://example.com/p/1")
    QTest.keyClick(made.link, Qt.Key.Key_Return)
    posted = place(desk, "first-tray", "ig")
    assert (posted.posted_at, posted.posted_url) == ("2026-12-08T16:42", "https://example.com/p/1")
    assert desk.bridge.plan.posts["first-tray"].status == "approved"
    assert desk.attention.spot == Spot("first-tray", "ig", date(2026, 12, 8))
    assert not made.isVisible()


def test_what_was_posted_is_shown_as_it_was(qtbot: QtBot, desk: Desk) -> None:
    made = dialog(desk, Spot("five-am", "fb", date(2026, 11, 22)))
    assert (made.day.day, made.time.text()) == (date(2026, 11, 22), "17:32")
    made.reject()


def test_one_day_of_a_repeat_becomes_a_post_of_its_own(qtbot: QtBot, desk: Desk) -> None:
    made = dialog(desk, Spot("rye-tuesday", "x", date(2026, 12, 22)))
    made.do()
    spot = desk.attention.spot
    assert spot is not None
    assert spot.post != "rye-tuesday"
    alone = desk.bridge.plan.posts[spot.post]
    assert alone.from_series is not None
    assert (alone.from_series.on, alone.status) == (date(2026, 12, 22), "posted")


def test_a_link_that_is_none_and_a_time_that_is_none_are_said(qtbot: QtBot, desk: Desk) -> None:
    made = dialog(desk, Spot("first-tray", "ig", date(2026, 12, 18)))
    QTest.keyClicks(made.link, "instagram")
    made.do()
    assert "Links begin with http" in made.message.words
    made.link.clear()
    made.time.put("noon")
    made.do()
    assert "time of day" in made.message.words
    assert made.isVisible()
    assert place(desk, "first-tray", "ig").posted_at is None
    made.reject()


def test_what_needs_no_network_has_no_link(qtbot: QtBot, desk_on: DeskOn) -> None:
    desk = desk_on(plan(channel("board", "blackboard"), post("p1", "2026-12-08T08:00", "board")))
    made = dialog(desk, Spot("p1", "board", date(2026, 12, 8)))
    assert not made.link.isVisible()
    assert not [each for each in made.findChildren(QLabel) if each.isVisible() and "ink" in each.text()]
    made.do()
    posted = place(desk, "p1", "board")
    assert (posted.posted_at, posted.posted_url) == ("2026-12-08T08:00", None)
