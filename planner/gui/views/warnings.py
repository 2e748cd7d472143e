"""All warnings: by mistake, by date or by channel; at the end what is past, and what was muted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QWidget

from planner.checks.finding import Finding
from planner.gui.desk import Desk
from planner.gui.models.findings import Group, by_channel, by_date, by_mistake, is_past
from planner.gui.models.first_days import FirstDays, first_steps
from planner.gui.parts.boxes import column, row, scrolled
from planner.gui.parts.buttons import button
from planner.gui.parts.step_card import first_steps_column
from planner.gui.parts.warning_list import Make, WarningList
from planner.gui.parts.words import label
from planner.gui.translate import say
from planner.gui.views.page import Page
from planner.operations.muting import unmute
from planner.text import Text

_ROOM = 20
_WIDTH = 760
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
        self._steps = first_steps_column(desk)
        self._all = button("", self._show_all, "link")
        self._first = QWidget()
        self._first.setLayout(
            column(
                label(Text("Next steps"), "heading"),
                label(Text("In its first days a plan needs no more than this."), "second", wrap=True),
                self._steps,
                gap=px(8),
            )
        )
        self._list = WarningList(desk, _ROOM, compact=False)
        inside = QWidget()
        inside.setMaximumWidth(px(_WIDTH))
        inside.setLayout(column(self._first, self._empty, row(self._all, None), self._list, None, gap=px(16)))
        ground = QWidget()
        beside = row(inside, None, margin=px(20))
        beside.setStretch(0, 100)
        ground.setLayout(beside)
        self._scroll = scrolled(ground)
        self.setLayout(column(self._scroll))
        desk.bridge.found.connect(self._look)

    @property
    def _order(self) -> str:
        chosen: str = self.desk.settings.get(_ORDER, "mistake")
        return chosen if chosen in _ORDERS else "mistake"

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look()

    def _choose_order(self, chosen: QWidget) -> None:
        self.desk.settings.put(**{_ORDER: chosen.property("order")})
        self._look()
        self._scroll.verticalScrollBar().setValue(0)

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
        steps = first_steps(heard, bridge.plan) if few else []
        self._steps.tell(steps)
        self._all.setText(say(Text("Show all {n} warnings", "Show all {n} warnings", n=len(heard))))
        self._all.setVisible(few)
        self._first.setVisible(bool(steps))
        for each in self._orders.buttons():
            each.setHidden(few)
        open_now = [each for each in heard if not is_past(each, bridge.today)]
        self._empty.setVisible(not open_now and not steps)
        self._list.tell([] if few else self._grouped(open_now), [] if few else self._folded(found))

    def _grouped(self, findings: Sequence[Finding]) -> list[Group]:
        bridge = self.desk.bridge
        match self._order:
            case "date":
                return by_date(findings, bridge.plan, bridge.today)
            case "channel":
                return by_channel(findings, bridge.plan)
        return by_mistake(findings)

    def _folded(self, findings: Sequence[Finding]) -> list[tuple[Group, Make | None]]:
        past = [each for each in findings if not each.muted and is_past(each, self.desk.bridge.today)]
        # A mute silences a code on a subject: one row for each, whatever it silences.
        muted = list({(each.code, each.subject): each for each in findings if each.muted}.values())
        groups: list[tuple[Group, Make | None]] = [
            (Group("past", Text("Past"), past), None),
            (Group("muted", Text("Muted"), muted), self._muted_row),
        ]
        return [(group, make) for group, make in groups if group.findings]

    def _muted_row(self, finding: Finding) -> QWidget:
        return MutedRow(self.desk, finding)


class MutedRow(QFrame):
    """A muted finding: why, until when, and the way to hear it again."""

    def __init__(self, desk: Desk, finding: Finding) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._desk, self._finding = desk, finding
        px = desk.look.px
        said = say(finding.message)
        muted = desk.bridge.plan.muted[f"{finding.code} {finding.subject}"]
        end = Text("Muted up to and including {day:year}", day=muted.until) if muted.until else Text("Muted for good")
        reason = f"{muted.reason} · {say(end)}" if muted.reason else say(end)
        again = button(Text("Unmute"), self._unmute, "link")
        again.setAccessibleDescription(said)
        words = column(label(said, wrap=True), label(reason, "small", wrap=True), gap=px(3))
        whole = row(words, again, gap=px(12))
        whole.setStretch(0, 1)
        whole.setContentsMargins(px(11), px(8), px(10), px(8))
        self.setLayout(whole)
        self.setAccessibleName(f"{said} {reason}")

    def _unmute(self) -> None:
        self._desk.bridge.do(unmute, self._finding.code, self._finding.subject)


class _Empty(QWidget):
    """What belongs on the page."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        px = desk.look.px
        words = Text(
            "While you plan, Ritim looks out for six common mistakes: too many posts or too few, too much selling, "
            "events that nobody announces, and the like. What it sees stands here, with the reason and a way out."
        )
        to_calendar = button(Text("To the calendar"), lambda: desk.attention.go("calendar"))
        self.setLayout(
            column(
                label(Text("Nothing is wrong"), "heading"),
                label(words, "second", wrap=True),
                row(to_calendar, None),
                gap=px(10),
            )
        )
