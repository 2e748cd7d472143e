"""Special days: which kinds are marked, which come next, and of which no date is known."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from PySide6.QtWidgets import QWidget

from planner.domain.business import SpecialDayKind
from planner.gui.desk import Desk
from planner.gui.leading import to_section
from planner.gui.models.special_days import SpecialDays
from planner.gui.parts.boxes import column, line, row
from planner.gui.parts.buttons import button
from planner.gui.parts.flow import Flow
from planner.gui.parts.live_column import LiveColumn
from planner.gui.parts.source_chip import source_chip
from planner.gui.parts.special_day_kinds import kind_boxes, ticked
from planner.gui.parts.special_day_row import SpecialDayRow
from planner.gui.parts.words import label
from planner.gui.translate import language, say
from planner.gui.views.things.section import Section
from planner.knowledge.special_days import SpecialDay, Undated, undated
from planner.layout.days import wanted
from planner.operations import special_days
from planner.text import Text

_A_YEAR = timedelta(days=365)
_SHOWN_FIRST = 8


class SpecialDaysSection(Section):
    """The days that the country has, and everybody: they are shown, and become events when they are asked to."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            Text("Special days"),
            Text("What the calendar shows besides your own events. Regional holidays are not among them."),
            "business",
            "events",
        )
        px = desk.look.px
        self._days = SpecialDays(desk, self)
        self._days.ready.connect(self.show_plan)
        self.boxes = kind_boxes()
        for box in self.boxes.values():
            box.clicked.connect(self._mark)
        self._question = label(Text("Which special days does your business mark?"))
        self._country = label("", "second", wrap=True)
        self._coming = LiveColumn(_key, self._row, px(8))
        self._all = False
        self._more = button("", self._show_all, "link")
        self._missing = LiveColumn(_key, self._undated_row, px(8))
        self._missing_words = label(Text("No date is known here. Once you know it, type it in:"), "second", wrap=True)
        self._line = line()
        self.card.addWidget(self._question)
        self.card.addLayout(Flow(*self.boxes.values(), gap=px(16), below=px(6)))
        for thing in (self._country, self._line, self._coming):
            self.card.addWidget(thing)
        self.card.addLayout(row(self._more, None))
        self.card.addLayout(column(self._missing_words, self._missing, gap=px(6)))

    def show_plan(self) -> None:
        """Shows the kinds that are marked, and the days of the coming year."""
        bridge = self.desk.bridge
        business = bridge.plan.business
        kinds = business.special_days or ()
        for kind, box in self.boxes.items():
            box.setChecked(kind in kinds)
        coming = wanted(bridge.plan, self._days.between(bridge.today, bridge.today + _A_YEAR))
        shown = coming if self._all else coming[:_SHOWN_FIRST]
        self._coming.tell(shown)
        self._line.setVisible(bool(shown))
        left = len(coming) - len(shown)
        self._more.setText(say(Text("{n} more", "{n} more", n=left)))
        self._more.setVisible(left > 0)
        self._country.setText(say(Text("Public holidays come with a country: name yours above.")))
        self._country.setVisible("public" in kinds and business.country is None)
        typed = {event.special_day for event in bridge.plan.events if not event.starts or event.starts >= bridge.today}
        missing = undated(business.country, bridge.today, language())
        missing = [each for each in missing if each.kind in kinds and each.key not in typed]
        self._missing.tell(missing)
        self._missing_words.setVisible(bool(missing))

    def _mark(self) -> None:
        self.desk.bridge.do(special_days.mark, ticked(self.boxes))

    def _show_all(self) -> None:
        self._all = True
        self.show_plan()

    def _row(self, day: SpecialDay) -> QWidget:
        return SpecialDayRow(self.desk, day, dated=True)

    def _undated_row(self, day: Undated) -> QWidget:
        made = QWidget()
        typing = button(Text("Type it in"), partial(self._type_in, day.key), "link")
        typing.setAccessibleName(say(Text("Type in the date of “{name}”", name=day.name)))
        source = source_chip(self.desk, day.source.publisher, day.source.title, day.source.url)
        made.setLayout(row(label(f"☆ {day.name}"), None, source, typing, gap=self.desk.look.px(10)))
        return made

    def _type_in(self, key: str) -> None:
        made: list[str] = []
        if self.desk.bridge.do(lambda session: made.append(special_days.type_in(session, key))):
            to_section(self.desk, "business", "events", made[0])

    def enter(self, id: str) -> QWidget:  # noqa: ARG002
        """Puts the cursor on the first kind."""
        first: SpecialDayKind = "public"
        self.boxes[first].setFocus()
        return self


def _key(day: SpecialDay | Undated) -> str:
    return day.key
