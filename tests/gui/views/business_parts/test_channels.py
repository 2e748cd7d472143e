"""The channels: added by their platform, removed with what stands on them."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from planner.domain.plan import Plan
from planner.gui.desk import Desk
from planner.gui.dialogs.channel import ChannelDialog
from planner.gui.fields.kept import LineField
from planner.gui.views.business_parts.channels import ChannelsSection
from planner.text import speak
from tests.builders import channel, plan, post
from tests.gui.conftest import DeskOn


def shown(desk: Desk, qtbot: QtBot) -> ChannelsSection:
    section = ChannelsSection(desk)
    qtbot.addWidget(section)
    section.show_plan()
    section.show()
    section.activateWindow()
    qtbot.waitUntil(section.isActiveWindow)
    return section


def test_the_placements_go_with_the_channel_and_come_back(desk: Desk, qtbot: QtBot) -> None:
    section = shown(desk, qtbot)
    before = desk.bridge.plan
    count = sum(1 for post in before.posts for each in post.placements if each.channel == "fb")
    section.rows["fb"].remove_button.click()
    assert list(section.rows) == ["ig", "x"]
    said = [each.text() for each in section.findChildren(QLabel) if "Facebook" in each.text() and each.isVisible()]
    ideas = sum(each.waits_for_a_day for each in desk.bridge.plan.posts)
    ideas -= sum(each.waits_for_a_day for each in before.posts)
    assert ideas > 1
    went = f"Facebook sunnycornerbakes is removed, and with it {count} planned or posted entries."
    assert said == [f"{went} {ideas} posts wait among the ideas now."]
    next(each for each in section.findChildren(QPushButton) if each.text() == "Undo").click()
    assert desk.bridge.plan == before
    assert list(section.rows) == ["ig", "x", "fb"]


def test_nothing_is_said_of_ideas_where_posts_stand_elsewhere_too(desk_on: DeskOn, qtbot: QtBot) -> None:
    both = post("p1", "2026-12-10T09:30", "ig", "fb")
    section = shown(desk_on(plan(channel("ig"), channel("fb", "facebook"), both, post("p2"))), qtbot)
    said = speak(section.said_of_removal("fb"), "en")
    assert said.endswith("with it 1 planned or posted entry.")


def test_a_channel_is_added_and_its_name_is_written_next(desk_on: DeskOn, qtbot: QtBot) -> None:
    desk = desk_on(Plan())
    section = shown(desk, qtbot)
    section.add_button.click()
    dialog = section.findChild(ChannelDialog)
    assert isinstance(dialog, ChannelDialog)
    dialog.platform.write("instagram")
    dialog.do()
    (channel,) = desk.bridge.plan.channels
    assert (channel.platform, channel.cadence.max_per_week) == ("instagram", 5)
    handle = section.rows[channel.id].fields["handle"]
    assert isinstance(handle, LineField)
    qtbot.waitUntil(handle.hasFocus)
