"""All that a plan stands on, edited in place: from the name of the business to the special days that it marks."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from planner.gui.desk import Desk
from planner.gui.parts.boxes import column, row
from planner.gui.parts.buttons import button
from planner.gui.translate import say
from planner.gui.views.business_parts.about import AboutSection
from planner.gui.views.business_parts.campaigns import CampaignsSection
from planner.gui.views.business_parts.channels import ChannelsSection
from planner.gui.views.business_parts.events import EventsSection
from planner.gui.views.business_parts.hours import HoursSection
from planner.gui.views.business_parts.people import PeopleSection
from planner.gui.views.business_parts.pillars import PillarsSection
from planner.gui.views.business_parts.special_days import SpecialDaysSection
from planner.gui.views.things.page import ThingsPage
from planner.text import Text

_WIDTH = 796
_LIST_WIDTH = 204


class BusinessPage(ThingsPage):
    """Sections below each other, and a list of them that leads there."""

    def __init__(self, desk: Desk) -> None:
        inside, place = QWidget(), QWidget()
        place.setLayout(_left(inside))
        super().__init__(desk, say(Text("Business")), place)
        self._inside = inside
        px = desk.look.px
        whole: QVBoxLayout = column(gap=px(24))
        whole.setContentsMargins(px(16), px(16), px(16), px(32))
        self._inside.setMaximumWidth(px(_WIDTH))
        self._inside.setLayout(whole)
        self.links = {name: self._link(name, words) for name, words in _LINKS.items()}
        self._contents = QWidget()
        self._contents.setFixedWidth(px(_LIST_WIDTH))
        listed = column(*self.links.values(), None, gap=px(2))
        listed.setContentsMargins(px(16), px(16), 0, px(16))
        self._contents.setLayout(listed)
        self.setLayout(row(self._contents, self.area, gap=0))
        for name, section in (
            ("business", AboutSection(desk)),
            ("hours", HoursSection(desk)),
            ("people", PeopleSection(desk)),
            ("channels", ChannelsSection(desk)),
            ("pillars", PillarsSection(desk)),
            ("campaigns", CampaignsSection(desk)),
            ("events", EventsSection(desk)),
            ("special_days", SpecialDaysSection(desk)),
        ):
            self.add_section(name, section, whole)
        whole.addStretch(1)
        bar = self.area.verticalScrollBar()
        bar.valueChanged.connect(self._mark)
        # Only after the sections have found their places.
        bar.rangeChanged.connect(self._mark, Qt.ConnectionType.QueuedConnection)
        self._mark_link("business")

    def _link(self, name: str, words: Text) -> QPushButton:
        made = button(words, lambda: self.show_section(name), "flat")
        made.setCheckable(True)
        return made

    def lead(self, widget: QWidget, name: str) -> None:
        """Scrolls to a widget, and marks the link of its section."""
        super().lead(widget, name)
        self._mark_link(name)

    def _mark(self) -> None:
        bar = self.area.verticalScrollBar()
        inside = self.area.widget()
        assert inside is not None
        seen = bar.value() + self.desk.look.px(80)
        here = "business"
        for name, section in self.sections.items():
            if section.mapTo(inside, section.rect().topLeft()).y() <= seen:
                here = name
        self._mark_link(list(self.sections)[-1] if 0 < bar.maximum() == bar.value() else here)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Where it is narrow the sections need the room of the list.
        needed = self._inside.minimumSizeHint().width() + self.desk.look.px(_LIST_WIDTH)
        self._contents.setHidden(self.width() < needed)

    def _mark_link(self, name: str) -> None:
        for each, link in self.links.items():
            link.setChecked(each == name)


def _left(inside: QWidget) -> QHBoxLayout:
    """As wide as it may be, at the left."""
    made = row(inside, None, gap=0)
    made.setStretch(0, 1000)
    return made


_LINKS = {
    "business": Text("Business"),
    "hours": Text("Hours"),
    "people": Text("People"),
    "channels": Text("Channels"),
    "pillars": Text("Content pillars"),
    "campaigns": Text("Campaigns"),
    "events": Text("Events"),
    "special_days": Text("Special days"),
}
