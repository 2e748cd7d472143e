"""From a platform to a channel: the one that there is, or a new one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from planner.domain.channels import Channel
from planner.gui.desk import Desk
from planner.gui.leading import to_section
from planner.planning.upkeep import channels_that_go_on


def channel_by_platform(desk: Desk) -> dict[str, Channel]:
    """The first channel on each platform of those that go on."""
    found: dict[str, Channel] = {}
    for each in channels_that_go_on(desk.bridge.plan, desk.bridge.today):
        found.setdefault(each.platform, each)
    return found


def join_or_lead(desk: Desk, parent: QWidget, platform: str) -> None:
    """Leads to the channel on a platform; where there is none, asks for one."""
    there = channel_by_platform(desk).get(platform)
    if there is None:
        ask_for_channels(desk, parent, (platform,))
    else:
        to_section(desk, "business", "channels", there.id)


def ask_for_channels(desk: Desk, parent: QWidget, platforms: Sequence[str]) -> None:
    """Asks what is to be known of new channels on these platforms."""
    from planner.gui.dialogs.channel import ChannelDialog

    ChannelDialog(desk, parent, platforms).open()
