"""New channels: why they are there, with the rhythm that is proposed, perhaps on trial."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from planner.domain.channels import Cadence
from planner.domain.noun import NotNegative
from planner.domain.plan import Plan, table_of
from planner.gui.desk import Desk
from planner.gui.dialogs.channel import ChannelDialog
from tests.gui.conftest import TODAY, DeskOn, bakery


@pytest.fixture
def place(qtbot: QtBot) -> QWidget:
    """The window over which the dialog opens."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


def opened(desk: Desk, place: QWidget, *platforms: str) -> ChannelDialog:
    dialog = ChannelDialog(desk, place, platforms)
    dialog.open()
    return dialog


def words(dialog: ChannelDialog) -> str:
    return " ".join(each.text() for each in dialog.findChildren(QLabel) if each.isVisible())


def choose(dialog: ChannelDialog, platform: str) -> None:
    dialog.platform.write(platform)
    dialog.platform.activated.emit(dialog.platform.currentIndex())


def test_the_rhythm_is_said_to_be_a_judgement_with_its_studies(desk: Desk, place: QWidget) -> None:
    dialog = opened(desk, place)
    choose(dialog, "facebook")
    assert "3 to 5 a week" in words(dialog)
    assert "A judgement" in words(dialog)
    assert "they contradict each other" in words(dialog)
    dialog.entries[0].rhythm.ask.click()
    assert " · Hootsuite 2025, a vendor's advice, read second-hand: 3 to 7 a week is plenty." in words(dialog)
    choose(dialog, "threads")
    assert "Hootsuite" not in words(dialog)
    assert "No study says how often to post here." in words(dialog)
    assert dialog.entries[0].rhythm.ask.isHidden()
    choose(dialog, "whatsapp")
    assert "set your own" in words(dialog)
    assert dialog.take.isHidden()
    dialog.reject()


def test_enter_adds_the_channel_with_the_rhythm(desk: Desk, place: QWidget, qtbot: QtBot) -> None:
    dialog = opened(desk, place)
    choose(dialog, "tiktok")
    dialog.handle.setText("@corner")
    with qtbot.waitSignal(dialog.added) as told:
        QTest.keyClick(dialog.handle, Qt.Key.Key_Return)
    channel = desk.bridge.plan.channels[told.args[0]]
    assert (channel.platform, channel.handle, channel.active_from) == ("tiktok", "@corner", TODAY)
    assert (channel.cadence.min_per_week, channel.cadence.max_per_week, channel.hours_per_post) == (2, 5, Decimal(2))
    desk.bridge.undo()
    assert told.args[0] not in desk.bridge.plan.channels


def test_or_without(desk_on: DeskOn, place: QWidget) -> None:
    desk = desk_on(language="tr")
    dialog = opened(desk, place)
    choose(dialog, "tiktok")
    dialog.take.setChecked(False)
    dialog.do()
    channel = list(desk.bridge.plan.channels)[-1]
    assert (channel.cadence, channel.hours_per_post) == (Cadence(), Decimal(0))


def test_it_asks_why_and_proposes_the_goals_and_audiences_of_the_plan(desk: Desk, place: QWidget) -> None:
    dialog = opened(desk, place, "youtube")
    assert "YouTube" in words(dialog)
    assert dialog.platform.isHidden()
    assert dialog.handle.hasFocus() or dialog.focusWidget() is dialog.handle
    dialog.entries[0].why.setPlainText("  Parents look for recipes here. ")
    dialog.do()
    plan = desk.bridge.plan
    channel = list(plan.channels)[-1]
    assert channel.why == "Parents look for recipes here."
    assert channel.goals == tuple(each.id for each in plan.goals if each.state == "active")
    assert channel.audiences == tuple(each.id for each in plan.audiences)
    assert channel.trial_until is None


def test_several_are_one_step(desk: Desk, place: QWidget) -> None:
    before = desk.bridge.plan
    dialog = opened(desk, place, "youtube", "tiktok")
    assert "2 new channels" in words(dialog)
    for entry, handle in zip(dialog.entries, ("@sunny", "@corner"), strict=True):
        entry.handle.setText(handle)
    dialog.entries[1].rhythm.take.setChecked(False)
    dialog.do()
    first, second = list(desk.bridge.plan.channels)[-2:]
    assert [(each.platform, each.handle) for each in (first, second)] == [("youtube", "@sunny"), ("tiktok", "@corner")]
    assert (first.cadence.min_per_week, second.cadence) == (1, Cadence())
    desk.bridge.undo()
    assert desk.bridge.plan == before


def test_a_trial_is_proposed_for_eight_weeks(desk: Desk, place: QWidget) -> None:
    dialog = opened(desk, place, "youtube")
    assert not dialog.terms.until.isEnabled()
    dialog.terms.starts.setText("4 Jan 2027")
    dialog.terms.starts.textEdited.emit("4 Jan 2027")
    dialog.terms.trial.click()
    assert "Ritim asks whether you keep it" in words(dialog)
    dialog.do()
    channel = list(desk.bridge.plan.channels)[-1]
    assert (channel.active_from, channel.trial_until) == (date(2027, 1, 4), date(2027, 3, 1))


@pytest.mark.parametrize(
    ("until", "said"),
    [("", "The trial has no end"), ("1 Dec 2026", "The trial ends before it begins"), ("soon", "is not a date")],
)
def test_a_trial_without_sense_is_refused_inside_the_dialog(desk: Desk, place: QWidget, until: str, said: str) -> None:
    before = desk.bridge.plan
    dialog = opened(desk, place, "youtube")
    dialog.terms.trial.click()
    dialog.terms.until.setText(until)
    dialog.do()
    assert said in dialog.message.words
    assert desk.bridge.plan == before
    dialog.reject()


def test_a_second_channel_on_a_platform_is_remarked_on(desk_on: DeskOn, place: QWidget) -> None:
    desk = desk_on()
    dialog = opened(desk, place)
    choose(dialog, "instagram")
    assert "You already have Instagram @sunnycornerbakes: this would be another." in words(dialog)
    choose(dialog, "threads")
    assert "already have" not in words(dialog)
    dialog.reject()


def test_a_channel_whose_last_day_is_today_is_none_that_one_has(desk_on: DeskOn, place: QWidget) -> None:
    known = bakery()
    ended = [replace(each, active_to=TODAY) for each in known.channels]
    desk = desk_on(replace(known, channels=table_of(ended)))
    dialog = opened(desk, place, "instagram")
    assert "already have" not in words(dialog)
    dialog.reject()


def test_a_plan_without_goals_is_not_asked_for_them(desk_on: DeskOn, place: QWidget) -> None:
    desk = desk_on(Plan())
    dialog = opened(desk, place, "youtube")
    assert "Serves the goals" not in words(dialog)
    assert "Speaks to" not in words(dialog)
    dialog.do()
    assert [each.platform for each in desk.bridge.plan.channels] == ["youtube"]


def test_a_channel_that_is_one_too_many_is_warned_of(desk_on: DeskOn, place: QWidget) -> None:
    short = bakery()
    desk = desk_on(replace(short, business=replace(short.business, hours_per_week=NotNegative(5))))
    dialog = opened(desk, place)
    choose(dialog, "youtube")
    assert "With it your channels cost 7 h 30 min of 5 h a week." in words(dialog)
    choose(dialog, "google_business")
    assert "With it your channels" not in words(dialog)
    choose(dialog, "youtube")
    dialog.do()
    assert any(each.platform == "youtube" for each in desk.bridge.plan.channels)


def test_of_several_the_one_that_is_too_many_says_so(desk_on: DeskOn, place: QWidget) -> None:
    short = bakery()
    desk = desk_on(replace(short, business=replace(short.business, hours_per_week=NotNegative(5))))
    dialog = opened(desk, place, "google_business", "youtube")
    first, second = dialog.entries
    assert first._costs.isHidden()
    assert second._costs.text() == "With it your channels cost 8 h of 5 h a week."
    dialog.reject()


def test_the_studies_stand_below_the_trial_and_fold_back(desk: Desk, place: QWidget) -> None:
    dialog = opened(desk, place, "tiktok", "facebook")
    ask = dialog.entries[1].rhythm.ask
    trial = dialog.terms.trial
    assert trial.mapTo(dialog, QPoint()).y() < dialog.take.mapTo(dialog, QPoint()).y()
    ask.click()
    assert (ask.text(), "a vendor's advice" in words(dialog)) == ("Fold the studies away", True)
    ask.click()
    assert (ask.text(), "a vendor's advice" in words(dialog)) == ("What the studies say", False)
    dialog.reject()


def test_two_lines_of_one_study_say_of_what_format(desk: Desk, place: QWidget) -> None:
    dialog = opened(desk, place, "instagram")
    dialog.entries[0].rhythm.ask.click()
    lines = [each.text() for each in dialog.findChildren(QLabel) if each.isVisible() and "FaceBot" in each.text()]
    formats = [each.partition(" · ")[0] for each in lines]
    assert formats == ["feed post", "story", "reel"]
    dialog.reject()


@pytest.mark.parametrize(
    ("platform", "name"), [("shop_window", "Shop window"), ("blackboard", "Blackboard"), ("leaflet", "Leaflet")]
)
def test_what_needs_no_network_is_a_channel_too(desk: Desk, place: QWidget, platform: str, name: str) -> None:
    dialog = opened(desk, place)
    names = [dialog.platform.itemText(at) for at in range(dialog.platform.count())]
    assert name in names[-3:]
    choose(dialog, platform)
    assert dialog.take.isHidden()
    dialog.do()
    channel = list(desk.bridge.plan.channels)[-1]
    assert (channel.platform, channel.cadence) == (platform, Cadence())
