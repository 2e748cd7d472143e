"""The voice over the weeks, and what lies apart from the rest: posts in a row, a channel, an author."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from planner.figures.voice import WeekHeard
from planner.gui.desk import Desk
from planner.gui.leading import to_day
from planner.gui.models.voice import UNLEARNED, VoiceFacts
from planner.gui.parts.boxes import column, row
from planner.gui.parts.buttons import button
from planner.gui.parts.live_column import LiveColumn
from planner.gui.parts.words import label
from planner.gui.translate import say
from planner.gui.views.things.section import Section
from planner.gui.views.voice_parts.weeks_chart import WeeksChart, said_of
from planner.text import Text
from planner.voice.profile import LIKENESS_FROM

_APART = ("voice.drift", "voice.channel", "voice.author")
_LEAST = 3
"""Fewer weeks show no course."""


class _Apart(NamedTuple):
    """What is found, and the day on which posts in a row begin; None of a channel and of a person."""

    words: str
    day: date | None


class OverTimeSection(Section):
    """A chart where there is something to draw, else a sentence; each unusual week with a link to the calendar."""

    help_code = "voice.drift"

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            Text("Is your voice drifting?"),
            Text("One post may well be different. When a week of them is, the voice is drifting."),
            "business",
        )
        px = desk.look.px
        self.chart: WeeksChart | None = None
        self.sentence = label(Text("Your posts are being read…"), "second", wrap=True)
        self._place: QVBoxLayout = column(gap=px(4))
        self.links = LiveColumn(lambda week: week.first, self._link, px(0))
        self.apart = LiveColumn(lambda found: found, self._apart, px(6))
        # Under the words of the chart.
        self.apart.setContentsMargins(px(4), px(4), 0, 0)
        self.looked_at = label("", "small")
        self.looked_at.setContentsMargins(px(4), 0, 0, 0)
        for each in (self.looked_at, self.sentence, self.links, self.apart):
            self._place.addWidget(each)
        self.card.addLayout(self._place)
        desk.bridge.found.connect(self.show_apart)

    def show_plan(self) -> None:
        """Shows what is found; the weeks come with the facts."""
        self.show_apart()

    def enter(self, id: str) -> QWidget:  # noqa: ARG002
        """Puts the cursor on the chart, if there is one."""
        if self.chart is not None:
            self.chart.setFocus()
        return self

    def show_apart(self) -> None:
        """Shows which posts in a row, which channel and which person lie apart from the rest."""
        found = [each for each in self.desk.bridge.warnings if each.code in _APART]
        self.apart.tell(list(dict.fromkeys(_Apart(say(each.message), each.first) for each in found)))

    def show_facts(self, facts: VoiceFacts) -> None:
        """Shows the weeks."""
        drawn = len(facts.weeks) >= _LEAST
        if drawn and self.chart is None:
            self.chart = WeeksChart(self.desk, facts.weeks)
            self.chart.wanted.connect(self._go)
            self.chart.chosen.connect(self._say)
            self._place.insertWidget(0, self.chart)
        elif drawn and self.chart is not None:
            self.chart.show_weeks(facts.weeks)
        if self.chart is not None:
            self.chart.setVisible(drawn)
        self.looked_at.setVisible(drawn)
        self._say(None)
        self.sentence.setHidden(drawn)
        self.sentence.setText(say(_lacking(facts)))
        self.links.tell([each for each in facts.weeks if each.beyond] if drawn else [])

    def _say(self, week: WeekHeard | None) -> None:
        self.looked_at.setText(
            say(Text("A click on a week shows it on the calendar.") if week is None else said_of(week))
        )

    def _link(self, week: WeekHeard) -> QPushButton:
        words = Text("▲ Week of {day}, {n} post", "▲ Week of {day}, {n} posts", day=week.first, n=week.posts)
        made = button(words, lambda: self._go(week.first), "link")
        made.setAccessibleName(say(said_of(week)))
        return made

    def _apart(self, found: _Apart) -> QWidget:
        words, day = label(found.words, wrap=True), found.day
        if day is None:
            return words
        way = button(Text("Show on the calendar"), lambda: self._go(day), "link")
        way.setProperty("flush", True)
        way.setAccessibleDescription(found.words)
        both = QWidget()
        both.setLayout(column(words, row(way, None), gap=0))
        return both

    def _go(self, day: date) -> None:
        to_day(self.desk, day)


def _lacking(facts: VoiceFacts) -> Text:
    if not facts.learned:
        return UNLEARNED
    if facts.known < LIKENESS_FROM:
        return Text(
            "Weeks can be compared from {needed} posts and examples on. So far there is {n}.",
            "Weeks can be compared from {needed} posts and examples on. So far there are {n}.",
            needed=LIKENESS_FROM,
            n=facts.known,
        )
    return Text("Weeks can be compared once three of them have three posts or more each.")
