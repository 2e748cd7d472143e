"""A placement on one line."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from planner.domain.occurrences import Occurrence, occurrences_of
from planner.domain.posts import Post
from planner.gui.attention import Spot
from planner.gui.parts.spot_row import SpotRow, copy_button
from tests.builders import channel, day, plan, post
from tests.gui.conftest import DeskOn


def first(of: Post) -> Occurrence:
    return next(occurrences_of(of, day("2027-12-31")))


def row_of(desk_on: DeskOn, qtbot: QtBot, of: Post, width: int) -> SpotRow:
    desk = desk_on(plan(channel(handle="@bakery"), of))
    made = SpotRow(desk, first(of), "09:30", room=44)
    qtbot.addWidget(made)
    made.resize(width, 40)
    made.show()
    return made


def test_it_says_when_where_what_and_how_far(desk_on: DeskOn, qtbot: QtBot) -> None:
    row = row_of(desk_on, qtbot, post("p1", "2026-12-08T09:30", title="What is sourdough?"), 600)
    assert row.title.accessibleName() == "What is sourdough?"
    assert row.title.accessibleDescription() == "09:30, Instagram @bakery, Approved"
    assert [each.text() for each in row.findChildren(QLabel)] == ["09:30", "", ""]


def test_what_is_not_approved_yet_says_so(desk_on: DeskOn, qtbot: QtBot) -> None:
    row = row_of(desk_on, qtbot, post("p1", "2026-12-08T09:30", status="in_review"), 600)
    assert row.findChildren(QLabel)[-1].text() == "In review"


def test_what_was_posted_has_a_tick(desk_on: DeskOn, qtbot: QtBot) -> None:
    row = row_of(desk_on, qtbot, post("p1", "2026-12-07T09:30", status="posted"), 600)
    assert row.findChildren(QLabel)[-1].text() == "✓ Posted"


def test_a_long_title_is_cut_and_told_in_full(desk_on: DeskOn, qtbot: QtBot) -> None:
    title = "Bread & butter, " * 12
    row = row_of(desk_on, qtbot, post("p1", "2026-12-08T09:30", title=title.strip()), 300)
    assert row.width() == 300
    assert row.title.text().endswith("…")
    assert row.title.text().startswith("Bread && b")
    assert row.title.accessibleName() == title.strip()


def test_its_title_leads_to_it(desk_on: DeskOn, qtbot: QtBot) -> None:
    desk = desk_on(plan(channel(), (of := post("p1", "2026-12-10T09:30"))))
    row = SpotRow(desk, first(of), "09:30", room=44)
    qtbot.addWidget(row)
    row.title.click()
    assert desk.attention.spot == Spot("p1", "ig", day("2026-12-10"))


def test_the_text_of_the_channel_is_copied(qtbot: QtBot) -> None:
    of = post("p1", "2026-12-08T09:30", text="For everyone")
    copy = copy_button(first(of))
    qtbot.addWidget(copy)
    copy.click()
    assert QGuiApplication.clipboard().text() == "For everyone"
    assert copy.text() == "Copied"


def test_without_a_text_nothing_is_copied(qtbot: QtBot) -> None:
    copy = copy_button(first(post("p1", "2026-12-08T09:30", text=" ")))
    qtbot.addWidget(copy)
    assert not copy.isEnabled()
    assert copy.toolTip() == "It has no text yet"
