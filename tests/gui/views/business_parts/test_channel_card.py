"""What a channel is made of."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from planner.domain.channels import Cadence, Slot
from planner.domain.stretch import Stretch
from planner.gui.desk import Desk
from planner.gui.fields.days import DayField
from planner.gui.fields.numbers import NumberField
from planner.gui.fields.pauses import PausesField
from planner.gui.fields.prose import ProseField
from planner.gui.fields.slots import SlotsField
from planner.gui.views.business_parts.channel_card import ChannelCard
from planner.operations import nouns
from tests.gui.conftest import TODAY


def shown(desk: Desk, qtbot: QtBot, *, folded: bool = False) -> ChannelCard:
    card = ChannelCard(desk, "ig")
    qtbot.addWidget(card)
    card.show_plan()
    card.show()
    if not folded:
        card.more_button.click()
    return card


def type_in(card: ChannelCard, name: str, text: str) -> None:
    field = card.fields[name]
    assert isinstance(field, NumberField | DayField)
    field.setText(text)
    field.leave()
    card.show_plan()


def test_the_band_bound_by_bound(desk: Desk, qtbot: QtBot) -> None:
    card = shown(desk, qtbot)
    type_in(card, "cadence.min_per_week", "2")
    type_in(card, "cadence.max_per_day", "")
    type_in(card, "cadence.min_gap_hours", "4,5")
    assert desk.bridge.plan.channels["ig"].cadence == Cadence(2, 5, None, Decimal("4.5"))  # type: ignore[arg-type]
    type_in(card, "cadence.min_gap_hours", "4.2")
    assert "half hours" in card.message.words


def test_stories_have_a_band_while_it_has_a_bound(desk: Desk, qtbot: QtBot) -> None:
    card = shown(desk, qtbot)
    type_in(card, "story_cadence.max_per_week", "7")
    assert desk.bridge.plan.channels["ig"].story_cadence == Cadence(None, 7)
    type_in(card, "story_cadence.max_per_week", "")
    assert desk.bridge.plan.channels["ig"].story_cadence is None


def test_why_slots_pauses_and_days(desk: Desk, qtbot: QtBot) -> None:
    card = shown(desk, qtbot)
    why, slots, pauses = card.fields["why"], card.fields["slots"], card.fields["pauses"]
    assert isinstance(why, ProseField)
    assert isinstance(slots, SlotsField)
    assert isinstance(pauses, PausesField)
    why.setPlainText("Here they ask.")
    why.leave()
    slots.weekday.write("fri")
    slots.time.setText("8")
    slots.add_button.click()
    pauses.add_button.click()
    type_in(card, "trial_until", "31.1.2027")
    type_in(card, "hours_per_post", "1.25")
    channel = desk.bridge.plan.channels["ig"]
    assert channel.why == "Here they ask."
    assert channel.slots[-1] == Slot("fri", "08:00")
    assert channel.pauses[-1] == Stretch(TODAY, TODAY + timedelta(days=6))
    assert (channel.trial_until, channel.hours_per_post) == (date(2027, 1, 31), Decimal("1.25"))
    type_in(card, "active_to", "1.1.2026")
    assert "before" in card.message.words


def test_goals_and_audiences_are_ticked(desk: Desk, qtbot: QtBot) -> None:
    card = shown(desk, qtbot)
    box = next(each for each in card.findChildren(QCheckBox) if each.text() == "80 families in the bread club")
    box.click()
    assert desk.bridge.plan.channels["ig"].goals == ("breakfast", "news-list", "bread-club")
    assert box.accessibleName() == ("Instagram @sunnycornerbakes: Serves the goals: 80 families in the bread club")
    nouns.remove(desk.bridge.session, "goals", "bread-club")
    card.show_plan()
    assert "80 families in the bread club" not in [
        each.text() for each in card.findChildren(QCheckBox) if not each.isHidden()
    ]


def test_what_is_seldom_changed_is_folded(desk: Desk, qtbot: QtBot) -> None:
    card = shown(desk, qtbot, folded=True)
    assert "trial_until" not in card.fields
    card.more_button.click()
    trial = card.fields["trial_until"]
    assert isinstance(trial, DayField)
    assert trial.isVisible()
    assert (card.more_button.text(), card.more_button.accessibleName()) == ("Less", "Instagram @sunnycornerbakes: Less")
    card.more_button.click()
    assert not trial.isVisible()
    assert card.more_button.text() == "More"
