"""How the platforms differ: which stand first, what a card says, where its sources lead."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from planner.domain.channels import Channel
from planner.domain.plan import Plan
from planner.gui import talk
from planner.gui.desk import Desk
from planner.gui.parts.source_chip import SourceChip
from planner.gui.views.platforms_parts.cards import CardsView
from planner.knowledge.cadence import advice_for
from planner.knowledge.cards import PLATFORMS_WITH_A_CARD, card_of, card_source
from planner.operations import nouns
from tests.gui.conftest import TODAY, DeskOn


@pytest.fixture
def cards(desk: Desk, qtbot: QtBot) -> CardsView:
    return shown(desk, qtbot)


def shown(desk: Desk, qtbot: QtBot) -> CardsView:
    made = CardsView(desk)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    return made


def listed(cards: CardsView) -> list[str]:
    return [cards.list.item(at).text() for at in range(cards.list.count())]


def words(cards: CardsView) -> list[str]:
    assert cards.card is not None
    return [each.text() for each in cards.card.findChildren(QLabel)]


def buttons(cards: CardsView) -> list[QPushButton]:
    assert cards.card is not None
    return [each for each in cards.card.findChildren(QPushButton) if not isinstance(each, SourceChip)]


def chips(cards: CardsView) -> list[SourceChip]:
    assert cards.card is not None
    return cards.card.findChildren(SourceChip)


def test_the_platforms_of_the_plan_stand_first(cards: CardsView) -> None:
    names = listed(cards)
    assert names[:5] == ["Your channels", "Instagram", "Facebook", "X", "Other platforms"]
    assert names[5:] == sorted(names[5:], key=str.lower)
    assert len(names) == len(PLATFORMS_WITH_A_CARD) + 2
    assert cards.platform == "instagram"


def test_in_turkish_instagram_stands_between_google_and_linkedin(desk_on: DeskOn, qtbot: QtBot) -> None:
    names = listed(shown(desk_on(Plan(), language="tr"), qtbot))
    at = names.index("Instagram")
    assert names[at - 1].startswith("Google")
    assert names[at + 1] == "LinkedIn"


def test_arrows_go_through_the_list_and_pass_the_headings(cards: CardsView) -> None:
    QTest.keyClick(cards.list, Qt.Key.Key_Down)
    QTest.keyClick(cards.list, Qt.Key.Key_Down)
    assert cards.platform == "x"
    QTest.keyClick(cards.list, Qt.Key.Key_Down)
    assert cards.platform == "bluesky"


@pytest.mark.parametrize("platform", PLATFORMS_WITH_A_CARD)
def test_each_line_names_its_source_or_is_a_judgement(cards: CardsView, platform: str) -> None:
    cards.show_platform(platform)
    card = card_of(platform)
    assert card is not None
    assert words(cards).count("judgement") == sum(1 for line in card.lines if line.source is None)
    named = [card_source(line.source).short for line in card.lines if line.source]
    assert [chip.text() for chip in chips(cards)][: len(named)] == named
    assert len(chips(cards)) == len(named) + len(advice_for(platform))


def test_each_study_stands_there_contradictions_and_all(cards: CardsView) -> None:
    cards.show_platform("facebook")
    said = words(cards)
    assert "Studies say from 3 to 14 a week; they contradict each other." in said
    assert "A judgement; the studies disagree." in said
    assert any(each.startswith("3 to 5 a week, 1 a day at most") for each in said)
    assert {"7 to 14", "3 to 7", "up to 14", "A summary of summaries.", "out of date"} <= set(said)


def test_a_source_opens_outside(cards: CardsView, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []

    def open_address(address: str) -> bool:
        opened.append(address)
        return True

    monkeypatch.setattr(talk, "open_address", open_address)
    chip = chips(cards)[0]
    assert card_source("instagram-provider").title in chip.accessibleName()
    QTest.keyClick(chip, Qt.Key.Key_Space)
    assert opened == [card_source("instagram-provider").url]


def test_what_cannot_be_opened_is_said(
    cards: CardsView, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(talk, "open_address", lambda address: False)
    with qtbot.waitSignal(desk.bridge.refused):
        chips(cards)[0].click()


def test_the_kinds_of_active_goals_stand_first_and_are_named(cards: CardsView, desk: Desk) -> None:
    active = [goal for goal in desk.bridge.plan.goals if goal.state == "active"]
    said = words(cards)
    assert said.index("Sales") < said.index("Be known")
    assert all(f"“{goal.title}”" in said for goal in active)
    desk.bridge.do(nouns.change, "goals", active[0].id, kind="awareness", title="Everybody knows us")
    said = words(cards)
    assert said.index("Be known") < said.index("Conversation")
    assert "“Everybody knows us”" in said


def test_a_platform_without_channel_asks_to_be_joined(cards: CardsView, desk: Desk, qtbot: QtBot) -> None:
    assert buttons(cards) == []
    assert any(each.startswith("You are here: Instagram") for each in words(cards))
    cards.show_platform("tiktok")
    (join,) = buttons(cards)
    with qtbot.waitSignal(cards.joining) as told:
        join.click()
    assert told.args == ["tiktok"]
    desk.bridge.do(nouns.add, Channel("tt", "tiktok", "@corner"))
    assert cards.platform == "tiktok"
    assert listed(cards)[:5] == ["Your channels", "Instagram", "Facebook", "X", "TikTok"]
    assert "You are here: TikTok @corner" in words(cards)
    desk.bridge.do(nouns.change, "channels", "tt", active_to=TODAY.replace(day=1))
    assert len(buttons(cards)) == 1


def test_a_platform_without_a_card_says_so(cards: CardsView) -> None:
    cards.show_platform("twitch")
    assert cards.platform == "twitch"
    assert "There is no card for this platform yet." in words(cards)
    assert "No study says how often to post here." in words(cards)


def test_what_does_not_change_the_card_leaves_it_alone(cards: CardsView, desk: Desk) -> None:
    before = cards.card
    desk.bridge.do(nouns.change, "goals", next(iter(desk.bridge.plan.goals)).id, note="asked twice")
    assert cards.card is before


def test_what_needs_no_network_has_no_card(cards: CardsView, desk: Desk) -> None:
    desk.bridge.do(nouns.add, Channel("lf", "leaflet"))
    assert listed(cards)[:5] == ["Your channels", "Instagram", "Facebook", "X", "Other platforms"]
    assert "Leaflet" not in listed(cards)
