"""Campaigns: their days and the goal they serve."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QComboBox, QStyleOptionComboBox
from pytestqt.qtbot import QtBot

from planner.gui.desk import Desk
from planner.gui.fields.days import DayField
from planner.gui.views.business_parts.campaigns import CampaignsSection
from planner.operations import nouns


def test_days_and_goal(desk: Desk, qtbot: QtBot) -> None:
    section = CampaignsSection(desk)
    qtbot.addWidget(section)
    section.show_plan()
    row = section.rows["second-shop"]
    starts, goal = row.fields["starts"], row.fields["goal"]
    assert isinstance(starts, DayField)
    assert isinstance(goal, QComboBox)
    starts.setText("1.12.2026")
    starts.leave()
    goal.setCurrentText("no goal")
    goal.activated.emit(goal.currentIndex())
    campaign = desk.bridge.plan.campaigns["second-shop"]
    assert (campaign.starts, campaign.goal) == (date(2026, 12, 1), None)
    assert starts.text() == "1 Dec 2026"
    starts.setText("1 Feb 2027")
    starts.leave()
    assert "before" in row.message.words
    assert desk.bridge.plan.campaigns["second-shop"].starts == date(2026, 12, 1)


def test_a_long_goal_is_shortened_and_can_be_read_in_full_in_the_list(desk: Desk, qtbot: QtBot) -> None:
    section = CampaignsSection(desk)
    qtbot.addWidget(section)
    title = "Sixty breakfast tables on each weekend of the winter"
    nouns.change(desk.bridge.session, "goals", "news-list", title=title)
    section.show_plan()
    goal = section.rows["second-shop"].fields["goal"]
    assert isinstance(goal, QComboBox)
    option = QStyleOptionComboBox()
    goal.initStyleOption(option)
    assert option.currentText.startswith("Sixty")
    assert option.currentText.endswith("…")
    assert goal.fontMetrics().horizontalAdvance(option.currentText) < goal.width()
    assert goal.currentText() == title


def test_a_renamed_goal_is_offered_by_its_new_name(desk: Desk, qtbot: QtBot) -> None:
    section = CampaignsSection(desk)
    qtbot.addWidget(section)
    section.show_plan()
    nouns.change(desk.bridge.session, "goals", "news-list", title="500 neighbors")
    goal = section.rows["second-shop"].fields["goal"]
    assert isinstance(goal, QComboBox)
    assert goal.currentText() == "500 neighbors"
    nouns.remove(desk.bridge.session, "goals", "news-list")
    assert goal.currentText() == "no goal"
