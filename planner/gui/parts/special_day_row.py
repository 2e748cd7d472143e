"""A special day in a line: what it is, how sure its date is, whose word that is, and the way to make it an event."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from planner.gui.desk import Desk
from planner.gui.leading import to_section
from planner.gui.parts.boxes import column, row
from planner.gui.parts.buttons import button
from planner.gui.parts.source_chip import source_chip
from planner.gui.parts.words import label
from planner.gui.translate import say
from planner.knowledge.special_day_words import KIND_WORDS, STANDING_WORDS
from planner.knowledge.special_days import SpecialDay
from planner.layout.days import sign_of
from planner.operations import special_days
from planner.painting.marks import LABEL_LETTERS
from planner.text import Text

_DATE_WIDTH = 136


class SpecialDayRow(QWidget):
    """Pressed, its button makes the day an event, and leads to that."""

    def __init__(self, desk: Desk, day: SpecialDay, *, dated: bool) -> None:
        super().__init__()
        px = desk.look.px
        name = label(f"{LABEL_LETTERS[sign_of(day)]} {day.name}", wrap=True)
        about = label("\n".join(part for part in (say(about_day(day)), day.note) if part), "small", wrap=True)
        words = column(name, about, gap=px(1))
        self.event_button = button(Text("Make it an event"), partial(make_event, desk, day), "link")
        self.event_button.setAccessibleName(say(Text("Make “{name}” an event", name=day.name)))
        source = source_chip(desk, day.source.publisher, day.source.title, day.source.url)
        inside = row(words, source, self.event_button, gap=px(10))
        inside.setStretch(0, 1)
        if dated:
            when = label(days_of_row(day), "second")
            when.setFixedWidth(px(_DATE_WIDTH))
            inside.insertWidget(0, when)
        self.setLayout(inside)


def days_of_row(day: SpecialDay) -> Text:
    """Its day, or its first and its last."""
    if day.first == day.last:
        return Text("{day:short}", day=day.first)
    return Text("{first} – {last}", first=day.first, last=day.last)


def about_day(day: SpecialDay) -> Text:
    """Its kind, and how sure its date is."""
    return Text("{kind}, {standing}", kind=KIND_WORDS[day.kind], standing=STANDING_WORDS[day.standing])


def make_event(desk: Desk, day: SpecialDay) -> None:
    """Makes an event of a special day, and leads to it."""
    made: list[str] = []
    if desk.bridge.do(lambda session: made.append(special_days.make_event(session, day.key, day.first))):
        to_section(desk, "business", "events", made[0])
