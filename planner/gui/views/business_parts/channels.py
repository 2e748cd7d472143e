"""The channels, a card each."""

from __future__ import annotations

from planner.domain.posts import Post
from planner.domain.references import without
from planner.gui.desk import Desk
from planner.gui.parts.badges import badge_icons
from planner.gui.views.business_parts.channel_card import ChannelCard
from planner.gui.views.things.rows import CARDS_APART, RowsSection
from planner.text import Text


class ChannelsSection(RowsSection):
    """The channels of the business."""

    gap = CARDS_APART

    touching = Text(
        "{name} is removed, and with it {n} planned or posted entry.",
        "{name} is removed, and with it {n} planned or posted entries.",
        name="",
        n=0,
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            Text("Channels"),
            Text("Few, and kept alive: what each is for, and how often you can really post there."),
            Text("Add a channel…"),
            Text("No channels yet. Begin with the one on which your customers already are."),
            "channels",
            "goals",
            "audiences",
        )

    def made(self, id: str) -> ChannelCard:
        """The card of a channel."""
        return ChannelCard(self.desk, id)

    def show_plan(self) -> None:
        """Shows the channels, each with its badge."""
        super().show_plan()
        for id, icon in badge_icons(self.desk.bridge.plan.channels, self.desk.look).items():
            card = self.rows[id]
            assert isinstance(card, ChannelCard)
            card.show_badge(icon)

    def add(self) -> None:
        """Asks for the platform."""
        from planner.gui.dialogs.channel import ChannelDialog

        dialog = ChannelDialog(self.desk, self.window())
        dialog.added.connect(self._added)
        dialog.open()

    def _added(self, id: str) -> None:
        self.entered.emit(self.enter(id))

    def said_of_removal(self, id: str) -> Text:
        """What goes with the channel, and how many posts stand nowhere else."""
        said = super().said_of_removal(id)
        stay = (without(each, "channels", id) for each in self.desk.bridge.plan.posts if not each.waits_for_a_day)
        count = sum(1 for each in stay if isinstance(each, Post) and each.waits_for_a_day)
        if not count:
            return said
        ideas = Text("{n} post waits among the ideas now.", "{n} posts wait among the ideas now.", n=count)
        return Text("{removed} {ideas}", removed=said, ideas=ideas)

    def count_touched(self, id: str) -> int:
        """The placements go with the channel."""
        posts = self.desk.bridge.plan.posts
        return sum(1 for post in posts for placement in post.placements if placement.channel == id)
