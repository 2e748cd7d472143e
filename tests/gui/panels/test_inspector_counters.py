"""The counters of the inspector: a line for each channel on a network, always of what is typed."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from planner.gui.attention import Spot
from planner.gui.panels.inspector import Inspector
from planner.gui.panels.inspector_counters import Counters
from planner.operations import nouns, posts
from tests.builders import channel, placement, plan, post
from tests.gui.conftest import DeskOn

EVERYWHERE = post(
    "p1",
    placements=[placement(None, "x"), placement(None, "ig", format="reel"), placement(None, "board")],
    text="Rye https://example.com",
    status="draft",
)
CHANNELS = channel("x", "x"), channel("ig", "instagram"), channel("board", "blackboard")


def shown(qtbot: QtBot, desk_on: DeskOn) -> Inspector:
    desk = desk_on(plan(*CHANNELS, EVERYWHERE))
    desk.attention.choose(Spot("p1", "x"))
    made = Inspector(desk)
    qtbot.addWidget(made)
    made.resize(330, 900)
    made.show()
    return made


def counters(made: Inspector) -> Counters:
    return made.channel.counters


def test_a_line_for_each_channel_on_a_network(qtbot: QtBot, desk_on: DeskOn) -> None:
    made = shown(qtbot, desk_on)
    assert {channel: line.words for channel, line in counters(made).lines.items()} == {
        "x": "27 of 280 characters · 253 left · 1 link",
        "ig": "reel: 23 of 2,200 characters · 2,177 left · 1 link, which nobody can tap there",
    }


def test_it_turns_to_a_warning_and_back_while_one_types(qtbot: QtBot, desk_on: DeskOn) -> None:
    made = shown(qtbot, desk_on)
    made.text.setPlainText("a" * 281)
    assert [line.warns for line in counters(made).lines.values()] == [True, False]
    assert "1 too many" in counters(made).lines["x"].words
    made.text.setPlainText("a")
    assert [line.warns for line in counters(made).lines.values()] == [False, False]
    made.text.setPlainText("")
    assert counters(made).isHidden()


def test_lines_come_and_go_with_channels_and_formats(qtbot: QtBot, desk_on: DeskOn) -> None:
    made = shown(qtbot, desk_on)
    session = made.editing.desk.bridge.session
    posts.change_placement(session, "p1", "ig", format="story")
    assert counters(made).lines["ig"].words == "story: 23 characters"
    posts.unplace(session, "p1", "ig")
    assert list(counters(made).lines) == ["x"]
    posts.unplace(session, "p1", "x")
    assert list(counters(made).lines) == []
    posts.unplace(session, "p1", "board")
    assert [line.words for line in counters(made).lines.values()] == ["23 characters"]


def test_on_a_blackboard_there_is_no_format_to_choose(qtbot: QtBot, desk_on: DeskOn) -> None:
    made = shown(qtbot, desk_on)
    assert made.channel.format.isVisible()
    made.editing.go(Spot("p1", "board"))
    assert not made.channel.format.isVisible()


def test_what_is_pasted_in_bulk_is_counted_in_the_pause_after_it(qtbot: QtBot, desk_on: DeskOn) -> None:
    made = shown(qtbot, desk_on)
    made.text.setPlainText("ş" * 99_999)
    assert "99,999" not in counters(made).words
    qtbot.waitUntil(lambda: "99,999 of 280 characters · 99,719 too many" in counters(made).words)
    made.text.setPlainText("ş" * 99_998)
    made.hide()
    assert "99,998 of 280 characters" in counters(made).words


def test_a_picture_makes_a_caption_of_it(qtbot: QtBot, desk_on: DeskOn) -> None:
    made = shown(qtbot, desk_on)
    session = made.editing.desk.bridge.session
    nouns.change(session, "channels", "x", platform="telegram")
    assert "of 4,096 characters" in counters(made).lines["x"].words
    posts.place(session, "p1", placement(None, "x"))
    nouns.change(session, "posts", "p1", media=post("p", media=[{"path": "loaf.jpg"}]).media)
    assert "of 1,024 characters" in counters(made).lines["x"].words


def test_a_line_says_of_which_account_it_is_to_those_who_do_not_see(qtbot: QtBot, desk_on: DeskOn) -> None:
    line = counters(shown(qtbot, desk_on)).lines["ig"]
    assert [each.accessibleName() for each in line.findChildren(QLabel) if each.accessibleName()] == ["Instagram"]
