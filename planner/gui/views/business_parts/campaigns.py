"""Campaigns: posts that belong together for a time."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStyle, QStyleOptionComboBox

from planner.domain.content import Campaign
from planner.gui.desk import Desk
from planner.gui.fields.days import WIDTH, DayField
from planner.gui.fields.kept import ChoiceField, LineField
from planner.gui.parts.boxes import row
from planner.gui.translate import say
from planner.gui.views.things.rows import NAME_NEEDED, RowsSection, ThingRow
from planner.text import Text


class GoalField(ChoiceField):
    """One of the goals; a goal is a sentence, and is shortened to its room."""

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        super().initStyleOption(option)
        room = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        words = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room.width() - 2)
        option.currentText = words


class CampaignRow(ThingRow):
    """A campaign: its name, its days, the goal it serves."""

    def __init__(self, desk: Desk, id: str) -> None:
        super().__init__(desk, "campaigns", id)
        px = desk.look.px
        today, first = desk.bridge.today, desk.bridge.plan.business.first_weekday
        name = self.keep("name", Text("Name"), LineField(NAME_NEEDED))
        starts = self.keep("starts", Text("From"), DayField(desk.look, today, first))
        ends = self.keep("ends", Text("To"), DayField(desk.look, today, first))
        self._goal = self.keep("goal", Text("Goal"), GoalField(width=px(176)))
        self.arrange(row(name, starts, ends, self._goal, self.remove_button, gap=px(8)))

    def show_plan(self) -> None:
        """Shows the campaign."""
        goals = self.desk.bridge.plan.goals
        self._goal.offer([(None, Text("no goal")), *((goal.id, goal.title) for goal in goals)])
        super().show_plan()


class CampaignsSection(RowsSection):
    """The campaigns."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            Text("Campaigns"),
            Text("Posts that belong together for a time, on every channel."),
            Text("Add a campaign"),
            Text("No campaigns yet. A season, a new shop, a course: what runs for some weeks belongs here."),
            "campaigns",
            "goals",
        )
        px = desk.look.px
        self.head(
            (Text("Name"), 0),
            (Text("From"), px(WIDTH)),
            (Text("To"), px(WIDTH)),
            (Text("Goal"), px(176)),
            (None, px(28)),
        )

    def made(self, id: str) -> CampaignRow:
        """The row of a campaign."""
        return CampaignRow(self.desk, id)

    def new(self) -> Campaign:
        """A campaign without days."""
        return Campaign(self.free_id("d"), say(Text("New campaign")))
