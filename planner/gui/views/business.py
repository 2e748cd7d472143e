"""All that a plan stands on, edited in place: the business, its hours, people, channels, pillars, campaigns, events."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from planner.gui.desk import Desk
from planner.gui.parts.boxes import column, row, scrolled
from planner.gui.parts.buttons import button
from planner.gui.translate import say
from planner.gui.views.business_parts.about import AboutSection
from planner.gui.views.business_parts.campaigns import CampaignsSection
from planner.gui.views.business_parts.channels import ChannelsSection
from planner.gui.views.business_parts.events import EventsSection
from planner.gui.views.business_parts.goals import GoalsSection
from planner.gui.views.business_parts.hours import HoursSection
from planner.gui.views.business_parts.people import PeopleSection
from planner.gui.views.business_parts.pillars import PillarsSection
from planner.gui.views.business_parts.section import Section
from planner.gui.views.page import Page
from planner.text import Text

_WIDTH = 796
_LIST_WIDTH = 204


class BusinessPage(Page):
    """Sections below each other, and a list of them that leads there."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, say(Text("Business")))
        px = desk.look.px
        self.sections: dict[str, Section] = {
            "business": AboutSection(desk),
            "hours": HoursSection(desk),
            "people": PeopleSection(desk),
            "channels": ChannelsSection(desk),
            "pillars": PillarsSection(desk),
            "campaigns": CampaignsSection(desk),
            "events": EventsSection(desk),
            "goals": GoalsSection(desk),
        }
        whole: QVBoxLayout = column(gap=px(24))
        whole.setContentsMargins(px(16), px(16), px(16), px(32))
        self._inside = QWidget()
        self._inside.setMaximumWidth(px(_WIDTH))
        self._inside.setLayout(whole)
        place = QWidget()
        place.setLayout(_left(self._inside))
        self.area: QScrollArea = scrolled(place)
        # With large letters in a small window nothing may be out of reach.
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.links = {name: self._link(name, words) for name, words in _LINKS.items()}
        self._contents = QWidget()
        self._contents.setFixedWidth(px(_LIST_WIDTH))
        listed = column(*self.links.values(), None, gap=px(2))
        listed.setContentsMargins(px(16), px(16), 0, px(16))
        self._contents.setLayout(listed)
        self.setLayout(row(self._contents, self.area, gap=0))
        # What is put into a page that stands is not handed down again: this takes half the time.
        for section in self.sections.values():
            whole.addWidget(section)
            section.show_plan()
            section.entered.connect(self._see)
        whole.addStretch(1)
        bar = self.area.verticalScrollBar()
        bar.valueChanged.connect(self._mark)
        # Only after the sections have found their places.
        bar.rangeChanged.connect(self._mark, Qt.ConnectionType.QueuedConnection)
        self._mark_link("business")
        desk.attention.section_wanted.connect(self.show_section)

    def _link(self, name: str, words: Text) -> QPushButton:
        made = button(words, lambda: self.show_section(name), "flat")
        made.setCheckable(True)
        return made

    def show_section(self, name: str, id: str = "") -> None:
        """Scrolls to a section, "channels", and puts the cursor there, on the thing `id` of it if it names one."""
        section = self.sections[name]
        thing = section.enter(id)
        # What was shown just now has its place only after the events that are waiting.
        QTimer.singleShot(0, self, lambda: self._lead(section if not id else thing, name))

    def _see(self, thing: QWidget) -> None:
        QTimer.singleShot(0, self, lambda: self.area.ensureWidgetVisible(thing, 0, self.desk.look.px(24)))

    def _lead(self, widget: QWidget, name: str) -> None:
        inside = self.area.widget()
        assert inside is not None
        top = widget.mapTo(inside, widget.rect().topLeft()).y()
        self.area.verticalScrollBar().setValue(top - self.desk.look.px(16))
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
        self._mark_link("goals" if 0 < bar.maximum() == bar.value() else here)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Where it is narrow the sections need the room of the list.
        needed = self._inside.minimumSizeHint().width() + self.desk.look.px(_LIST_WIDTH)
        self._contents.setHidden(self.width() < needed)

    def focusNextPrevChild(self, forward: bool) -> bool:
        # Rows come and go in the middle; Qt's own chain would visit a new one last.
        layout, here = self.layout(), self.focusWidget()
        stops = list(_stops(layout)) if layout is not None else []
        if here not in stops:
            return super().focusNextPrevChild(forward)
        at = stops.index(here) + (1 if forward else -1)
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        following = stops[at] if 0 <= at < len(stops) else self._beyond(stops[-1 if forward else 0], forward)
        following.setFocus(reason)
        return True

    def _beyond(self, last: QWidget, forward: bool) -> QWidget:
        """The next stop outside the page; the same where there is none."""
        each = last.nextInFocusChain() if forward else last.previousInFocusChain()
        while each is not None and each is not last:
            if _stop(each) and not self.isAncestorOf(each):
                return each
            each = each.nextInFocusChain() if forward else each.previousInFocusChain()
        return last

    def _mark_link(self, name: str) -> None:
        for each, link in self.links.items():
            link.setChecked(each == name)


def _stop(widget: QWidget) -> bool:
    tab = Qt.FocusPolicy.TabFocus
    return bool(widget.focusPolicy() & tab) and widget.isVisible() and widget.isEnabled()


def _stops(layout: QLayout) -> Iterator[QWidget]:
    """What Tab visits, in the order in which it stands on the page."""
    for at in range(layout.count()):
        item = layout.itemAt(at)
        assert item is not None
        widget: QWidget | None = item.widget()
        if isinstance(widget, QScrollArea):
            widget = widget.widget()
        inner = item.layout() if widget is None else widget.layout()
        if widget is not None and _stop(widget):
            yield widget
        elif inner is not None and (widget is None or widget.isVisible()):
            yield from _stops(inner)


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
    "events": Text("Special days and events"),
    "goals": Text("Goals"),
}
