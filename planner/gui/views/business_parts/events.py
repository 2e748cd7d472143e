"""Special days and events: what the business does or keeps, and how early it is announced."""

from __future__ import annotations

from typing import Any

from planner.domain.content import Event
from planner.gui.desk import Desk
from planner.gui.fields.days import WIDTH, DayField
from planner.gui.fields.kept import ChoiceField, LineField, TickField
from planner.gui.fields.numbers import NumberField
from planner.gui.parts.boxes import column, row
from planner.gui.parts.words import label
from planner.gui.translate import say
from planner.gui.views.things.rows import NAME_NEEDED, RowsSection, ThingRow
from planner.text import Text

_KINDS = (
    ("opening", Text("Opening")),
    ("launch", Text("New product")),
    ("offer", Text("Offer")),
    ("holiday", Text("Special day")),
    ("other", Text("Other")),
)


class EventRow(ThingRow):
    """An event: its title, its days, and below its kind, its announcement, its tone."""

    def __init__(self, desk: Desk, id: str) -> None:
        super().__init__(desk, "events", id)
        px = desk.look.px
        today, first = desk.bridge.today, desk.bridge.plan.business.first_weekday
        title = self.keep("title", Text("Name"), LineField(NAME_NEEDED))
        kind = self.keep("kind", Text("Kind"), ChoiceField(_KINDS, px(126)))
        starts = self.keep("starts", Text("From"), DayField(desk.look, today, first))
        ends = self.keep("ends", Text("To"), DayField(desk.look, today, first))
        days = self.keep("announce_days_before", Text("Announce, days before"), NumberField(int, px(44), needed=True))
        tone = self.keep(
            "tone", Text("Solemn"), TickField(Text("Solemn: nothing festive, nothing for sale"), "normal", "solemn")
        )
        self._special = label(Text("☆ a special day"), "second")
        before = label(Text("Announce"), "second")
        after = label(Text("days before"), "second")
        self.arrange(
            column(
                row(title, kind, starts, ends, self.remove_button, gap=px(8)),
                row(before, days, after, px(24), tone, None, self._special, gap=px(6)),
                gap=px(6),
            )
        )

    def show_plan(self) -> None:
        """Shows the event, and whether it was made from a special day."""
        super().show_plan()
        self._special.setVisible(self.noun is not None and self.noun.special_day is not None)

    def fields_of(self, noun: Event, values: dict[str, Any]) -> dict[str, Any]:
        """An event of one day stays one: its end goes along with its beginning."""
        if "starts" in values and "ends" not in values and noun.ends == noun.starts:
            return {**values, "ends": values["starts"]}
        return values


class EventsSection(RowsSection):
    """The events."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            Text("Events"),
            Text("They stand on the calendar, and one that no post announces is warned of."),
            Text("Add an event"),
            Text("No events yet. An opening, an offer, a holiday: what your customers should hear of belongs here."),
            "events",
        )
        px = desk.look.px
        self.head(
            (Text("Name"), 0),
            (Text("Kind"), px(126)),
            (Text("From"), px(WIDTH)),
            (Text("To"), px(WIDTH)),
            (None, px(28)),
        )

    def made(self, id: str) -> EventRow:
        """The row of an event."""
        return EventRow(self.desk, id)

    def new(self) -> Event:
        """An event without a day."""
        return Event(self.free_id("e"), say(Text("New event")))
