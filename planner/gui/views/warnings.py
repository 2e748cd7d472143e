"""All warnings: by mistake, by date or by channel; at the end what is past, and what was muted."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QSize, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QWidget

from planner.checks.finding import Finding
from planner.checks.registry import CHECKS, checked_span
from planner.gui.desk import Desk
from planner.gui.models.findings import LOOKS_OUT, Group, by_channel, by_date, by_mistake, is_past
from planner.gui.models.first_days import FirstDays, first_steps
from planner.gui.models.mutes import mutes_of
from planner.gui.parts.boxes import column, row, scrolled
from planner.gui.parts.buttons import button
from planner.gui.parts.step_card import first_steps_column
from planner.gui.parts.warning_card import WarningCard
from planner.gui.parts.warning_list import WarningList
from planner.gui.parts.words import label
from planner.gui.translate import say
from planner.gui.views.page import Page
from planner.gui.views.warnings_parts.muted import MutedSection
from planner.gui.views.warnings_parts.overview import Overview
from planner.text import Text

_ROOM = 10
_WIDTH, _BESIDE, _NARROW = 760, 312, 980
_ORDERS = {"mistake": Text("By mistake"), "date": Text("By date"), "channel": Text("By channel")}
_ORDER = "warnings_by"


class WarningsPage(Page):
    """Everything that the checks find. In a plan's first days the next steps alone, until all is asked for."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, say(Text("Warnings")))
        px = desk.look.px
        self._first_days = FirstDays(desk.bridge)
        self._all_wanted = False
        self._shown: object = None
        self._led_to = ""
        """The group that is to be shown, once it has its place."""
        self._orders = QButtonGroup(self)
        for name, words in _ORDERS.items():
            made = button(words)
            made.setCheckable(True)
            made.setChecked(name == self._order)
            made.setProperty("order", name)
            self._orders.addButton(made)
            self.add_tool(made)
        self._orders.buttonClicked.connect(self._choose_order)
        self._empty = _Empty(desk)
        self._first = _FirstDays(desk, self._show_all)
        self._list = WarningList(desk, _ROOM, compact=False)
        self._list.finished.connect(self._arrive_soon)
        self._muted = MutedSection(desk)
        self._overview = Overview(desk.look)
        self._overview.setFixedWidth(px(_BESIDE))
        self._overview.wanted.connect(self._go_to)
        self._overview.help_wanted.connect(self._help)
        inside = QWidget()
        inside.setMaximumWidth(px(_WIDTH))
        inside.setLayout(column(self._first, self._empty, self._list, self._muted, None, gap=px(24)))
        ground = _Ground()
        beside = row(inside, column(self._overview, None), None, gap=px(20), margin=px(20))
        beside.setStretch(0, 100)
        ground.setLayout(beside)
        self._scroll = scrolled(ground)
        self.setLayout(column(self._scroll))
        desk.bridge.found.connect(self._look)

    @property
    def _order(self) -> str:
        chosen: str = self.desk.settings.get(_ORDER, "mistake")
        return chosen if chosen in _ORDERS else "mistake"

    @property
    def is_whole(self) -> bool:
        """Whether all cards are made that are wanted: the last of many come while the first are read."""
        return self._list.is_whole

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_overview()

    def _place_overview(self) -> None:
        """Where it is narrow, the headings say how many there are."""
        self._overview.setHidden(self._first.few or self.width() < self.desk.look.px(_NARROW))

    def _choose_order(self, chosen: QWidget) -> None:
        self._order_by(chosen.property("order"))
        self._scroll.verticalScrollBar().setValue(0)

    def _order_by(self, order: str) -> None:
        self.desk.settings.put(**{_ORDER: order})
        for each in self._orders.buttons():
            each.setChecked(each.property("order") == order)
        self._look()

    def _go_to(self, mistake: int) -> None:
        """Leads to the warnings of a mistake, once all have their places."""
        self._led_to = f"mistake:{mistake}"
        self._order_by("mistake")
        if self._list.is_whole:
            self._arrive_soon()

    def _arrive_soon(self) -> None:
        if self._led_to:
            QTimer.singleShot(0, self, self._arrive)

    def _arrive(self) -> None:
        group, inside = self._list.place_of(self._led_to), self._scroll.widget()
        self._led_to = ""
        if group is not None and inside is not None:
            top = group.mapTo(inside, QPoint(0, 0)).y()
            self._scroll.verticalScrollBar().setValue(top - self.desk.look.px(16))
            card = group.findChild(WarningCard)
            if isinstance(card, WarningCard):
                card.show_link.setFocus()

    def _help(self) -> None:
        from planner.gui.dialogs.help import HelpDialog

        HelpDialog(self.desk.look, self.window()).open()

    def _show_all(self) -> None:
        self._all_wanted = True
        self._look()

    def _look(self) -> None:
        """Shows what is found; while nobody sees the page, it waits."""
        bridge = self.desk.bridge
        asked = (bridge.plan, bridge.today, self._order, self._all_wanted)
        if not self.isVisible() or asked == self._shown:
            return
        self._shown = asked
        found, heard = bridge.findings, bridge.warnings
        few = self._first_days.lasting and not self._all_wanted and bool(heard)
        self._first.tell(heard, few=few)
        for each in self._orders.buttons():
            each.setHidden(few)
        past = [each for each in heard if is_past(each, bridge.today)]
        open_now = [each for each in heard if not is_past(each, bridge.today)]
        self._empty.tell(shown=not open_now)
        self._overview.tell(open_now)
        self._place_overview()
        folded = [Group("past", Text("Past"), past)] if past and not few else []
        self._list.tell([] if few else self._grouped(open_now), folded)
        self._muted.tell([] if few else mutes_of(bridge.plan, bridge.today, found, bridge.session.history))

    def _grouped(self, findings: Sequence[Finding]) -> list[Group]:
        bridge = self.desk.bridge
        match self._order:
            case "date":
                return by_date(findings, bridge.plan, bridge.today)
            case "channel":
                return by_channel(findings, bridge.plan)
        return by_mistake(findings)


class _Ground(QWidget):
    """As high as what is on it needs in its width; Qt would add up what sentences need that break earlier."""

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)


class _FirstDays(QWidget):
    """The next steps of a plan's first days."""

    def __init__(self, desk: Desk, show_all: Callable[[], object]) -> None:
        super().__init__()
        px = desk.look.px
        self._bridge = desk.bridge
        self.few = False
        """Whether it stands in the place of all warnings."""
        self._steps = first_steps_column(desk)
        self._all = button("", show_all, "link")
        words = column(
            label(Text("Next steps"), "heading"),
            label(Text("In its first days a plan needs no more than this."), "second", wrap=True),
            gap=px(2),
        )
        self.setLayout(column(words, self._steps, row(self._all, None), gap=px(8)))

    def tell(self, heard: Sequence[Finding], *, few: bool) -> None:
        """Shows the next steps, where `few` are to be shown."""
        self.few = few
        self._steps.tell(first_steps(heard, self._bridge.plan) if few else [])
        self._all.setText(say(Text("Show all {n} warnings", "Show all {n} warnings", n=len(heard))))
        self.setVisible(few)


class _Empty(QWidget):
    """What belongs on the page, and what it means that nothing is on it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        px = desk.look.px
        to_calendar = button(Text("To the calendar"), lambda: desk.attention.go("calendar"))
        self._meant = label("", wrap=True)
        self.setLayout(
            column(
                label(Text("Nothing is wrong"), "heading"),
                self._meant,
                label(LOOKS_OUT, "second", wrap=True),
                row(to_calendar, None),
                gap=px(10),
            )
        )
        self.hide()

    def tell(self, *, shown: bool) -> None:
        """Says what was looked at, where it is to be shown."""
        if shown:
            bridge = self._desk.bridge
            span = checked_span(bridge.plan, bridge.today, bridge.session.memo)
            looked = Text(
                "All {rules} rules were held against your plan, from {first:year} to {last:year}, and none found a "
                "mistake. That is no promise that every post is good: it says that nothing stands in its way.",
                rules=len(CHECKS),
                first=span.first,
                last=span.last,
            )
            self._meant.setText(say(looked))
        self.setVisible(shown)
