"""Warnings as cards: what they say, and where their links lead."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from planner.checks.finding import Finding
from planner.gui import talk
from planner.gui.attention import Spot
from planner.gui.desk import Desk
from planner.gui.dialogs.help import HelpDialog
from planner.gui.dialogs.mark_posted import MarkPosted
from planner.gui.dialogs.mute import MuteDialog
from planner.gui.parts.source_chip import SourceChip
from planner.gui.parts.warning_card import WarningCard
from tests.gui.conftest import DeskOn


def finding(desk: Desk, code: str) -> Finding:
    return next(each for each in desk.bridge.findings if each.code == code)


def card(qtbot: QtBot, desk: Desk, code: str, *, compact: bool = False) -> WarningCard:
    made = WarningCard(desk, finding(desk, code), compact)
    qtbot.addWidget(made)
    made.show()
    return made


def words(made: WarningCard) -> str:
    return " ".join(each.text() for each in made.findChildren(QLabel) if not each.isHidden())


def link(made: WarningCard, name: str) -> QPushButton:
    return next(each for each in made.findChildren(QPushButton) if each.text() == name and not each.isHidden())


def test_a_card_says_what_is_wrong_what_was_seen_and_who_says_so(qtbot: QtBot, desk: Desk) -> None:
    said = words(card(qtbot, desk, "cadence.over.week"))
    assert said.startswith("▲ Warning From 12 December to 22 December 2026")
    assert "Instagram: 6 posts in 7 days. You planned at most 5." in said
    assert "“What we'll bake at the new shop” (12 December), " in said
    assert "and 5 more posts." in said
    assert "How Often Should You Post on Instagram?" in said
    assert "Buffer, 2025" in said


def test_a_compact_card_keeps_its_reason_behind_why(qtbot: QtBot, desk: Desk) -> None:
    made = card(qtbot, desk, "cadence.over.week", compact=True)
    assert "Source: Buffer 2025." in words(made)
    assert "tire the people" not in words(made)
    link(made, "Why?").click()
    assert "tire the people" in words(made)
    assert "Source: Buffer 2025." not in words(made)
    link(made, "Less").click()
    assert "Source: Buffer 2025." in words(made)
    assert "tire the people" not in words(made)


def test_why_keeps_the_focus(qtbot: QtBot, desk: Desk) -> None:
    made = card(qtbot, desk, "cadence.over.week", compact=True)
    why = link(made, "Why?")
    why.setFocus()
    for _ in range(3):
        QTest.keyClick(why, Qt.Key.Key_Space)
        assert made.focusWidget() is why


def test_a_severity_is_told_by_its_shape_and_by_its_word(qtbot: QtBot, desk: Desk) -> None:
    hint = card(qtbot, desk, "post.duplicate")
    assert words(hint).startswith("◇ Hint")
    assert hint.accessibleName().startswith("Hint: “Bread on the board, again” says the same")
    refused = WarningCard(desk, finding(desk, "cadence.gap")._replace(severity="error"))
    qtbot.addWidget(refused)
    assert words(refused).startswith("■ Cannot be posted")
    compact = card(qtbot, desk, "post.duplicate", compact=True)
    assert words(compact).startswith("◇ “Bread")
    assert compact.accessibleName().startswith("Hint: ")


def test_the_source_leads_to_its_address(qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []

    def open_address(address: str) -> bool:
        opened.append(address)
        return True

    monkeypatch.setattr(talk, "open_address", open_address)
    (chip,) = card(qtbot, desk, "cadence.over.week").findChildren(SourceChip)
    assert chip.text() == "Buffer 2025"
    chip.click()
    assert opened[0].startswith("https://buffer.com/")


def test_a_click_on_the_card_leads_to_the_place(qtbot: QtBot, desk: Desk) -> None:
    desk.attention.go("warnings")
    made = card(qtbot, desk, "cadence.gap")
    (said,) = [each for each in made.findChildren(QLabel) if each.text().startswith("X: 1 h")]
    QTest.mouseClick(said, Qt.MouseButton.LeftButton)
    assert desk.attention.spot == Spot("three-oclock-baguettes", "x", date(2026, 12, 25))


def test_a_click_on_a_card_that_is_its_own_place_leads_nowhere(qtbot: QtBot, desk: Desk) -> None:
    desk.attention.go("warnings")
    made = card(qtbot, desk, "cadence.gap")
    made.show_link.hide()
    QTest.mouseClick(made, Qt.MouseButton.LeftButton)
    assert desk.attention.page == "warnings"


@pytest.mark.parametrize("compact", [False, True])
def test_the_question_mark_explains_the_rule(qtbot: QtBot, desk: Desk, compact: bool) -> None:
    made = card(qtbot, desk, "cadence.gap", compact=compact)
    link(made, "?").click()
    (opened,) = made.findChildren(HelpDialog)
    assert opened.code == "cadence.gap"
    opened.reject()


def test_every_link_tells_of_which_warning_it_is(qtbot: QtBot, desk: Desk) -> None:
    made = card(qtbot, desk, "cadence.gap", compact=True)
    for each in made.findChildren(QPushButton):
        assert each.accessibleDescription().startswith("X: 1 h between two posts")


def test_muting_says_how_far_it_goes(qtbot: QtBot, desk: Desk) -> None:
    mute = link(card(qtbot, desk, "cadence.gap"), "Mute…")
    for said in (mute.toolTip(), mute.accessibleDescription()):
        assert "up to a day or for good" in said


def test_show_leads_to_the_post_that_was_one_too_many(qtbot: QtBot, desk: Desk) -> None:
    desk.attention.go("warnings")
    link(card(qtbot, desk, "cadence.gap"), "Show").click()
    assert desk.attention.page == "calendar"
    assert desk.attention.spot == Spot("three-oclock-baguettes", "x", date(2026, 12, 25))


def test_show_leads_to_the_week_in_which_something_is_missing(qtbot: QtBot, desk: Desk) -> None:
    link(card(qtbot, desk, "cadence.under.week"), "Show").click()
    assert (desk.attention.page, desk.attention.day, desk.attention.spot) == ("calendar", date(2026, 12, 27), None)


@pytest.mark.parametrize(("name", "dialog"), [("Mark as posted…", MarkPosted), ("Mute…", MuteDialog)])
def test_what_is_overdue_can_be_marked_and_muted(qtbot: QtBot, desk: Desk, name: str, dialog: type[MarkPosted]) -> None:
    made = card(qtbot, desk, "post.overdue")
    link(made, name).click()
    opened = made.findChild(dialog)
    assert opened is not None
    assert opened.isVisible()
    opened.reject()


def test_a_muted_warning_can_be_heard_again(qtbot: QtBot, desk: Desk) -> None:
    muted = next(each for each in desk.bridge.findings if each.muted)
    made = WarningCard(desk, muted)
    qtbot.addWidget(made)
    assert words(made).startswith("○ Muted")
    link(made, "Unmute").click()
    assert all(not each.muted for each in desk.bridge.findings)


def test_a_card_speaks_turkish(qtbot: QtBot, desk_on: DeskOn) -> None:
    said = words(card(qtbot, desk_on(language="tr"), "cadence.over.week"))
    assert "En fazla 5 planlamıştınız" in said
