"""The voice in the inspector: notes below the text and below that of a channel, and posts approved as examples."""

from __future__ import annotations

from datetime import date

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.domain.posts import Placement, Post
from planner.domain.voice import Avoided
from planner.gui.attention import Spot
from planner.gui.desk import Desk
from planner.gui.leading import lead_to
from planner.gui.panels.inspector import Inspector
from planner.gui.panels.inspector_voice import is_said_below
from planner.operations import nouns
from tests.builders import business, channel, day, placement, plan, post, voice
from tests.gui.conftest import DeskOn

HERE = Spot("p1", "ig", date(2026, 12, 10))
TEXT = "🥐 A tasty loaf!"


@pytest.fixture
def desk(desk_on: DeskOn) -> Desk:
    """Two posts: one still to come, with a text of its own on X, and one that was posted."""
    places: list[Placement] = [
        placement("2026-12-10T09:00", "ig"),
        placement("2026-12-10T09:00", "x", text="Just a tasty roll."),
    ]
    return desk_on(
        plan(
            business(language="en"),
            channel("ig"),
            channel("x", "x"),
            voice(exclamations_max=0, avoid=[Avoided("tasty", "good")]),
            post("p1", text=TEXT, placements=places, status="draft"),
            post("p2", "2026-12-01T09:00", text=TEXT, status="posted"),
        )
    )


def inspector(qtbot: QtBot, desk: Desk, spot: Spot = HERE) -> Inspector:
    desk.attention.choose(spot)
    made = Inspector(desk)
    qtbot.addWidget(made)
    made.resize(340, 900)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    qtbot.waitUntil(lambda: made.text.is_heard)
    return made


def test_the_text_is_heard_and_its_notes_stand_below_it(qtbot: QtBot, desk: Desk) -> None:
    made = inspector(qtbot, desk)
    assert [each.code for each in made.text.told.notes] == ["voice.avoid", "voice.exclamations"]
    assert len(made.notes.words) == 2
    assert [each.cursor.selectedText() for each in made.text.extraSelections()] == ["tasty", "!"]


def test_what_is_noted_there_is_not_said_again_in_a_card(qtbot: QtBot, desk: Desk) -> None:
    made = inspector(qtbot, desk)
    codes = [each.code for each in desk.bridge.warnings_of("p1")]
    assert "voice.exclamations" in codes
    cards = [each.finding.code for each in made._warning_cards]
    assert "voice.exclamations" not in cards
    assert set(cards) <= set(codes)


def test_the_text_of_a_channel_is_heard_where_it_is_shown(qtbot: QtBot, desk: Desk) -> None:
    made = inspector(qtbot, desk)
    assert made.channel.notes.isHidden()
    assert "voice.avoid" in [each.finding.code for each in made._warning_cards]
    desk.attention.choose(HERE._replace(channel="x"))
    qtbot.waitUntil(lambda: len(made.channel.notes.words) == 1)
    assert "voice.avoid" not in [each.finding.code for each in made._warning_cards]
    assert made.channel.notes.learning.isHidden()


def test_a_learned_finding_has_its_card_where_its_text_is_not_shown(desk: Desk) -> None:
    edited = desk.bridge.plan.posts["p1"]
    on_instagram, on_x = edited.placements

    def below(code: str, channel: str | None, shown: Placement, post: Post = edited) -> bool:
        (known,) = [each for each in desk.bridge.warnings_of("p1") if each.code == "voice.exclamations"]
        return is_said_below(known._replace(code=code, evidence={"channel": channel}), post, shown)

    assert below("voice.habit", None, on_instagram)
    assert not below("voice.habit", "x", on_instagram)
    assert below("voice.likeness", "x", on_x)
    assert not below("voice.habit", None, on_instagram, replace(edited, status="posted"))


def test_what_was_posted_is_not_heard(qtbot: QtBot, desk: Desk) -> None:
    made = inspector(qtbot, desk, Spot("p2", "ig", date(2026, 12, 1)))
    assert made.text.words() == TEXT
    assert (made.notes.words, made.text.extraSelections()) == ([], [])


def test_other_words_are_one_step_that_undo_takes_back(qtbot: QtBot, desk: Desk) -> None:
    made = inspector(qtbot, desk)
    made.text.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(made.text, " Warm.")
    qtbot.waitUntil(lambda: desk.bridge.plan.posts["p1"].text == f"{TEXT} Warm.")
    QTest.keyClicks(made.text, " Fresh.")
    typed = f"{TEXT} Warm. Fresh."
    qtbot.waitUntil(lambda: made.text.is_heard)
    made.text.write_instead(made.text.told.notes[0])
    assert desk.bridge.plan.posts["p1"].text == typed.replace("tasty", "good")
    desk.bridge.undo()
    assert made.text.words() == desk.bridge.plan.posts["p1"].text == typed
    desk.bridge.undo()
    assert made.text.words() == TEXT
    qtbot.waitUntil(lambda: len(made.notes.words) == 2)


def test_tab_goes_from_the_text_to_its_notes(qtbot: QtBot, desk: Desk) -> None:
    made = inspector(qtbot, desk)
    made.text.setFocus()
    QTest.keyClick(made.text, Qt.Key.Key_Tab)
    assert made.focusWidget() is made.notes.stops[0]


def test_a_finding_leads_to_its_words(qtbot: QtBot, desk: Desk) -> None:
    made = inspector(qtbot, desk)
    desk.attention.choose(None)
    desk.attention.go("warnings")
    (finding,) = [each for each in desk.bridge.warnings if each.code == "voice.exclamations"]
    lead_to(desk, finding)
    assert (desk.attention.page, made.text.textCursor().selectedText()) == ("calendar", "!")


def test_a_finding_of_the_text_of_a_channel_leads_there(qtbot: QtBot, desk: Desk) -> None:
    desk.bridge.do(nouns.change, "posts", "p1", text="A calm loaf.")
    made = inspector(qtbot, desk)
    (finding,) = [each for each in desk.bridge.warnings if each.code == "voice.avoid"]
    lead_to(desk, finding)
    assert desk.attention.spot == HERE._replace(channel="x")
    assert made.channel.own.textCursor().selectedText() == "tasty"


def test_a_post_is_approved_as_an_example_and_taken_back(qtbot: QtBot, desk: Desk) -> None:
    made = inspector(qtbot, desk)
    example = made.more.example
    assert (example.way.text(), example.said.isHidden()) == ("Add as an example", True)
    example.way.click()
    assert list(desk.bridge.plan.voice.examples) == [TEXT]
    assert (example.way.text(), example.said.isHidden()) == ("No longer an example", False)
    example.way.click()
    assert list(desk.bridge.plan.voice.examples) == []


def test_the_button_does_what_it_said_when_it_was_pressed(qtbot: QtBot, desk: Desk) -> None:
    desk.bridge.do(nouns.change, "voice", examples=(TEXT,))
    made = inspector(qtbot, desk)
    made.more.head.click()
    way = made.more.example.way
    qtbot.waitUntil(way.isVisible)
    made.text.setFocus()
    made.text.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(made.text, "!")
    QTest.mouseClick(way, Qt.MouseButton.LeftButton)
    assert desk.bridge.plan.posts["p1"].text == f"{TEXT}!"
    assert list(desk.bridge.plan.voice.examples) == []
    QTest.keyClicks(made.text, "!")
    QTest.mouseClick(way, Qt.MouseButton.LeftButton)
    assert list(desk.bridge.plan.voice.examples) == [f"{TEXT}!!"], "what is seen becomes one"


def test_what_is_typed_may_be_saved_while_the_button_is_pressed(qtbot: QtBot, desk: Desk) -> None:
    desk.bridge.do(nouns.change, "voice", examples=(TEXT,))
    made = inspector(qtbot, desk)
    made.more.head.click()
    way = made.more.example.way
    qtbot.waitUntil(way.isVisible)
    QTest.mousePress(way, Qt.MouseButton.LeftButton)
    desk.bridge.do(nouns.change, "posts", "p1", text="A calm loaf.")
    QTest.mouseRelease(way, Qt.MouseButton.LeftButton)
    assert list(desk.bridge.plan.voice.examples) == []


def test_without_a_text_there_is_no_example(qtbot: QtBot, desk: Desk) -> None:
    for text in ("", "   "):
        desk.bridge.do(nouns.change, "posts", "p2", text=text)
        assert inspector(qtbot, desk, Spot("p2", "ig", day("2026-12-01"))).more.example.isHidden()
