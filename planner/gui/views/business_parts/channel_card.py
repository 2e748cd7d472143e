"""A channel: what the business has on a platform, why, and in which rhythm."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from planner.domain.channels import Channel
from planner.domain.noun import NotNegative
from planner.gui.desk import Desk
from planner.gui.fields.days import DayField
from planner.gui.fields.kept import Kept, LineField
from planner.gui.fields.numbers import NumberField
from planner.gui.fields.pauses import PausesField
from planner.gui.fields.prose import ProseField
from planner.gui.fields.slots import SlotsField
from planner.gui.fields.ticks import TicksField
from planner.gui.parts.boxes import row
from planner.gui.parts.words import label, name_of
from planner.gui.translate import say
from planner.gui.views.things.bands import with_bands
from planner.gui.views.things.card import FoldingCard
from planner.gui.views.things.section import LABELS, add_line, form
from planner.knowledge.platforms import channel_name
from planner.text import Text


class ChannelCard(FoldingCard):
    """A channel with its band and its slots; what is seldom changed is folded away."""

    def __init__(self, desk: Desk, id: str) -> None:
        super().__init__(desk, "channels", id)
        look = desk.look
        px = look.px
        business = desk.bridge.plan.business
        self._badge = label("")
        self._platform = label("", "strong")
        handle = self.keep("handle", Text("Name of the channel"), LineField())
        who = QWidget()
        who.setFixedWidth(px(LABELS + 4))
        who.setLayout(row(self._badge, self._platform, None, gap=px(8)))
        head = row(who, handle, self.remove_button, gap=px(8))
        grid = form(look)
        words = Text("Why we are here")
        why = self.keep("why", words, ProseField(look, least=2, most=6))
        add_line(grid, look, words, why, px(36))
        self._band(grid, "cadence", Text("Posts a week"))
        words = Text("Usual times")
        slots = self.keep("slots", words, SlotsField(look, business.first_weekday))
        add_line(grid, look, words, slots)
        self._served: list[tuple[TicksField, QLabel, str]] = []
        self.stand(head, grid, row(self.more_button, None))

    def rest(self) -> QGridLayout:
        """What is seldom changed."""
        desk, look = self.desk, self.desk.look
        today, first = desk.bridge.today, desk.bridge.plan.business.first_weekday
        grid = form(look)
        words = Text("A post takes")
        hours = self.keep("hours_per_post", words, NumberField(NotNegative, look.px(58), needed=True))
        add_line(grid, look, words, hours, label(Text("hours"), "second"), None)
        self._band(grid, "story_cadence", Text("Stories a week"))
        words = Text("Pauses")
        add_line(grid, look, words, self.keep("pauses", words, PausesField(look, today, first)))
        starts = self.keep("active_from", Text("In use from"), DayField(look, today, first))
        ends = self.keep("active_to", Text("In use to"), DayField(look, today, first))
        dash = label("–", "second")
        add_line(grid, look, Text("In use"), starts, dash, ends, None)
        words = Text("On trial until")
        trial = self.keep("trial_until", words, DayField(look, today, first))
        add_line(grid, look, words, trial, None)
        for words, things in ((Text("Serves the goals"), "goals"), (Text("Speaks to"), "audiences")):
            ticks = self.keep(things, words, TicksField(look))
            self._served.append((ticks, add_line(grid, look, words, ticks), things))
        return grid

    def _band(self, grid: QGridLayout, name: str, words: Text) -> None:
        """A line with the four bounds of a band."""
        look = self.desk.look
        bounds: tuple[tuple[str, Text, type, int], ...] = (
            ("min_per_week", Text("at least"), int, 44),
            ("max_per_week", Text("at most"), int, 44),
            ("max_per_day", Text("a day at most"), int, 44),
            ("min_gap_hours", Text("hours apart"), NotNegative, 52),
        )
        things: list[Any] = []
        for bound, said, kind, width in bounds:
            both = Text("{thing}: {field}", thing=words, field=said)
            field = self.keep(f"{name}.{bound}", both, NumberField(kind, look.px(width)))
            things += [name_of(field, said), field, look.px(4)]
        add_line(grid, look, words, *things, None)

    def show_badge(self, icon: QIcon) -> None:
        """Shows the badge of the channel, which depends on the other channels."""
        size = icon.availableSizes()[0]
        self._badge.setPixmap(icon.pixmap(QSize(size)))

    def show_plan(self) -> None:
        """Shows the channel."""
        plan = self.desk.bridge.plan
        channel: Channel | None = self.noun
        if channel is None:
            return
        for field, words, things in self._served:
            offered = [(each.id, getattr(each, "title", "") or each.name) for each in getattr(plan, things)]
            field.offer(offered)
            field.setVisible(bool(offered))
            words.setVisible(bool(offered))
        self._platform.setText(say(channel_name(channel.platform, "")))
        super().show_plan()

    @property
    def title(self) -> str:
        """What the channel is called; nothing once it is there no more."""
        channel: Channel | None = self.noun
        return say(channel_name(channel.platform, channel.handle)) if channel else ""

    def value_of(self, noun: Channel, name: str) -> Any:
        """A bound of stories that has none is not set."""
        if name.startswith("story_cadence.") and noun.story_cadence is None:
            return None
        return super().value_of(noun, name)

    def fields_of(self, noun: Channel, values: dict[str, Any]) -> dict[str, Any]:
        """The bounds of a band are one field of the channel."""
        return with_bands(noun, values)

    def enter(self) -> None:
        """Puts the cursor into the name of the channel."""
        field: Kept = self.fields["handle"]
        assert isinstance(field, LineField)
        field.setFocus()
        field.selectAll()
