"""How many hours there are for social media, and when customers are answered."""

from __future__ import annotations

from planner.domain.noun import NotNegative
from planner.gui.desk import Desk
from planner.gui.fields.hours import HoursField
from planner.gui.fields.numbers import NumberField
from planner.gui.parts.words import label
from planner.gui.views.things.section import BusinessSection
from planner.text import Text


class HoursSection(BusinessSection):
    """The hours of the business."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            Text("Hours"),
            Text("The hours that there really are for posts and replies, and when customers are answered."),
        )
        first = desk.bridge.plan.business.first_weekday
        self._number(Text("Hours a week"), "hours_per_week", Text("hours for posts and replies"), needed=False)
        self._number(Text("Answer within"), "reply_within_hours", Text("service hours"), needed=True)
        self._number(Text("A reply takes"), "minutes_per_reply", Text("minutes"), needed=True)
        self.ask(Text("Service hours"), "service_hours", HoursField(desk.look, first))

    def _number(self, words: Text, name: str, unit: Text, *, needed: bool) -> None:
        field = NumberField(NotNegative, self.desk.look.px(58), needed=needed)
        self.ask(words, name, field, label(unit, "second"), None)
