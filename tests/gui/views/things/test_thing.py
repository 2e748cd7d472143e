"""One thing and its fields: saved each by itself, refused where they stand."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from planner.gui.desk import Desk
from planner.gui.views.business_parts.channel_card import ChannelCard
from planner.gui.views.business_parts.events import EventRow
from planner.gui.views.things.thing import Thing
from planner.operations import nouns


def shown(thing: Thing, qtbot: QtBot) -> Thing:
    qtbot.addWidget(thing)
    thing.show_plan()
    thing.show()
    return thing


def say(thing: Thing, name: str, text: str) -> QLineEdit:
    """Types a text into a field, and leaves it."""
    field = thing.fields[name]
    assert isinstance(field, QLineEdit)
    field.setText(text)
    field.leave()  # type: ignore[attr-defined]  # every line here is one
    return field


def test_typing_in_one_field_is_one_step(desk: Desk, qtbot: QtBot) -> None:
    row = shown(EventRow(desk, "opening"), qtbot)
    for text in ("O", "Op", "Open"):
        say(row, "title", text)
    assert desk.bridge.plan.events["opening"].title == "Open"
    assert len(desk.bridge.session.history()) == 1
    desk.bridge.undo()
    row.show_plan()
    assert say(row, "title", "Our second shop opens").text() == "Our second shop opens"


def test_what_is_refused_is_said_and_stays_and_goes_along_with_the_next_change(desk: Desk, qtbot: QtBot) -> None:
    card = shown(ChannelCard(desk, "ig"), qtbot)
    least = say(card, "cadence.min_per_week", "9")
    assert "at most 5" in card.message.words
    assert (least.text(), least.property("wrong")) == ("9", True)
    assert desk.bridge.plan.channels["ig"].cadence.min_per_week == 3

    say(card, "handle", "@corner")
    assert desk.bridge.plan.channels["ig"].handle == "@corner"
    card.show_plan()
    assert (least.text(), "at most 5" in card.message.words) == ("9", True)

    most = say(card, "cadence.max_per_week", "12")
    cadence = desk.bridge.plan.channels["ig"].cadence
    assert (cadence.min_per_week, cadence.max_per_week, cadence.max_per_day) == (9, 12, 1)
    card.show_plan()
    assert card.message.words == ""
    assert not least.property("wrong")
    assert not most.property("wrong")


def test_what_cannot_be_read_is_said_and_keeps_nothing_else_from_being_saved(desk: Desk, qtbot: QtBot) -> None:
    row = shown(EventRow(desk, "opening"), qtbot)
    say(row, "starts", "soon")
    assert "“soon”" in row.message.words or '"soon"' in row.message.words
    say(row, "title", "Open")
    assert desk.bridge.plan.events["opening"].title == "Open"
    say(row, "starts", "18 Dec 2026")
    row.show_plan()
    assert row.message.words == ""


def test_a_thing_that_is_gone_is_no_fault(desk: Desk, qtbot: QtBot) -> None:
    row = shown(EventRow(desk, "opening"), qtbot)
    nouns.remove(desk.bridge.session, "events", "opening")
    say(row, "title", "Open")
    row.show_plan()
    assert "opening" not in desk.bridge.plan.events
