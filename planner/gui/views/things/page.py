"""A page of sections in which things are edited in place, below each other or side by side."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget

from planner.gui.desk import Desk
from planner.gui.parts.boxes import scrolled
from planner.gui.views.page import Page
from planner.gui.views.things.section import Section


class ThingsPage(Page):
    """A page with `sections` by name in `area`, which scrolls; what leads to one of them, or to a thing in it, is heard
    by the page that has it.
    """

    def __init__(self, desk: Desk, title: str, inside: QWidget) -> None:
        super().__init__(desk, title)
        self.sections: dict[str, Section] = {}
        self.area: QScrollArea = scrolled(inside)
        # With large letters in a small window nothing may be out of reach.
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        desk.attention.section_wanted.connect(self.show_section)

    def add_section(self, name: str, section: Section, layout: QLayout) -> None:
        """Puts a section at the end of a layout, and shows the plan in it.

        What is put into a page that stands is not handed down again: this takes half the time.
        """
        self.sections[name] = section
        layout.addWidget(section)
        section.show_plan()
        section.entered.connect(self._see)

    def show_section(self, name: str, id: str = "") -> None:
        """Scrolls to a section, "channels", and puts the cursor there, on the thing `id` of it if it names one."""
        section = self.sections.get(name)
        if section is None:
            return
        thing = section.enter(id)
        # What was shown just now has its place only after the events that are waiting.
        QTimer.singleShot(0, self, lambda: self.lead(section if not id else thing, name))

    def _see(self, thing: QWidget) -> None:
        QTimer.singleShot(0, self, lambda: self.area.ensureWidgetVisible(thing, 0, self.desk.look.px(24)))

    def lead(self, widget: QWidget, name: str) -> None:  # noqa: ARG002 - the page of the business marks its link
        """Scrolls to a widget of the section with this name."""
        inside = self.area.widget()
        assert inside is not None
        top = widget.mapTo(inside, widget.rect().topLeft()).y()
        self.area.verticalScrollBar().setValue(top - self.desk.look.px(16))

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
