"""Which platforms: the table, and beside it the set being built, its hours, and what Ritim proposes."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from planner.domain.changes import Changed, TableName
from planner.errors import Refused
from planner.gui.desk import Desk
from planner.gui.leading import to_section
from planner.gui.models.notes import notes_of
from planner.gui.models.platform_rows import platform_rows
from planner.gui.parts.boxes import column, frame, row, scrolled
from planner.gui.parts.buttons import button
from planner.gui.parts.words import label
from planner.gui.views.platforms_parts.asking import AskingBar
from planner.gui.views.platforms_parts.chart_fold import ChartFold
from planner.gui.views.platforms_parts.hours_card import HoursCard
from planner.gui.views.platforms_parts.joining import ask_for_channels, channel_by_platform, join_or_lead
from planner.gui.views.platforms_parts.proposal_card import ProposalCard
from planner.gui.views.platforms_parts.row_line import RowLine
from planner.gui.views.platforms_parts.set_card import SetCard
from planner.gui.views.platforms_parts.table import PlatformTable
from planner.knowledge.platforms import MESSAGING, OFFLINE
from planner.planning.choice import Choice
from planner.planning.question import asked_of
from planner.planning.ticked import ticked
from planner.text import Text

_TABLES: tuple[TableName, ...] = ("business", "goals", "audiences", "statistics", "channels")
# A page is painted before the figures are read: the first time they take a moment.
_AFTER_PAINTING_MS = 10
_SIDE, _NARROW, _WIDEST = 324, 880, 1480


class ChooseView(QWidget):
    """Follows the plan while it is shown; what is ticked stays ticked."""

    card_wanted = Signal(str)
    """The person wants to read how a platform differs."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        px = desk.look.px
        self.choice: Choice | None = None
        kept = desk.attention.ticked
        self.ticks: set[str] = set(kept or ())
        self._channels = {} if kept is None else self._channels_now()
        self._stale = True
        self._wanted = ""
        self._soon = QTimer(self, singleShot=True, interval=_AFTER_PAINTING_MS)
        self._soon.timeout.connect(self._choose)
        self.asking = AskingBar(desk)
        self.table = PlatformTable(desk)
        self.line = RowLine(desk)
        self.set_card, self.hours_card = SetCard(desk), HoursCard(desk)
        self.proposal = ProposalCard(desk)
        self.chart = ChartFold(desk)
        self._notes = label("", "small", wrap=True)
        self._waiting = label(Text("Reading the figures…"), "second")
        self._empty = _Empty(desk)
        card = column(self.table, self.line, gap=0)
        card.setContentsMargins(px(1), px(4), px(1), px(1))
        self._figures = QWidget()
        self._figures.setLayout(column(frame(card, "card"), self._notes, self.chart, gap=px(12)))
        self._side = QWidget()
        self._side.setLayout(column(self.set_card, self.hours_card, self.proposal, None, gap=px(14)))
        self._beside: QBoxLayout = row(gap=px(16))
        self._beside.addLayout(column(self._figures, None, gap=0), 1)
        self._beside.addWidget(self._side)
        about = label(Text("Where the people you want are, and what it costs to be there."), "second", wrap=True)
        inside = QWidget()
        whole = column(about, self.asking, self._waiting, self._empty, self._beside, None, gap=px(12))
        whole.setContentsMargins(px(20), px(16), px(16), px(16))
        inside.setLayout(whole)
        inside.setMaximumWidth(px(_WIDEST))
        ground = QWidget()
        left = row(inside, None, gap=0)
        left.setStretch(0, 1000)
        ground.setLayout(left)
        self.setLayout(column(scrolled(ground)))
        for each in (self.asking, self._figures, self._side, self._empty):
            each.hide()
        self._connect()

    def _connect(self) -> None:
        self.asking.asked.connect(self._choose)
        self.table.platforms.ticking.connect(self._tick)
        self.table.looked_at.connect(self.line.show_row)
        self.table.wanted.connect(self._join)
        self.line.wanted.connect(self._join)
        self.line.card_wanted.connect(self.card_wanted)
        self.set_card.joining.connect(self._join_set)
        self.proposal.used.connect(self._use)
        self._desk.bridge.changed.connect(self._hear)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._soon.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._soon.isActive():
            self._soon.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self._desk.look.px(_NARROW)
        ways = QBoxLayout.Direction
        self._beside.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        self._side.setMinimumWidth(0 if narrow else self._desk.look.px(_SIDE))
        self._side.setMaximumWidth(16777215 if narrow else self._desk.look.px(_SIDE))

    def _hear(self, what: Changed) -> None:
        if any(what.touches(table) for table in _TABLES):
            self._stale = True
            if self.isVisible():
                self._soon.start()

    def show_platform(self, platform: str) -> None:
        """Puts the cursor on a platform, once the audience that is looked at has been asked for."""
        self._wanted = platform
        self.asking.follow(self._desk.bridge.plan)
        self._stale = True
        if self.isVisible():
            self._soon.start()

    def _choose(self) -> None:
        """Asks the figures anew."""
        self._stale = False
        asking = self.asking
        self._take_channels()
        asking.show_plan(self._desk.bridge.plan)
        self.choice = self._asked()
        if self.choice is None and asking.edition is not None:
            # The owner's table, which was looked at, may be gone.
            asking.edition = None
            self.choice = self._asked()
        asking.show_editions(self.choice)
        asking.show()
        self._waiting.hide()
        for each in (self._figures, self._side):
            each.setVisible(self.choice is not None)
        self._empty.setVisible(self.choice is None)
        if self.choice is not None:
            self.proposal.show_choice(self.choice)
            notes = notes_of(self.choice)
            self._notes.setText("\n".join(notes))
            self._notes.setVisible(bool(notes))
            self.chart.setVisible(bool(self.choice.edition.platforms))
            self._show_set()
            self.table.stand_on(self._wanted)
        self._wanted = ""

    def _asked(self) -> Choice | None:
        """What the figures say; None where the plan says no country, or where the edition is not there."""
        bridge, asking = self._desk.bridge, self.asking
        try:
            asked = asked_of(bridge.plan, asking.country, asking.audience)
            return Choice(asked, bridge.today, edition=asking.edition)
        except Refused:
            return None

    def _take_channels(self) -> None:
        """The set begins as the plan's channels; one that is new is ticked, one that has ended no more."""
        there = self._channels_now()
        self.ticks |= set(there) - set(self._channels) - MESSAGING - OFFLINE
        self.ticks -= set(self._channels) - set(there)
        self._channels = there

    def _channels_now(self) -> dict[str, str]:
        return {platform: channel.id for platform, channel in channel_by_platform(self._desk).items()}

    def _show_set(self) -> None:
        assert self.choice is not None
        self._desk.attention.ticked = frozenset(self.ticks)
        set_ = ticked(self.choice, self.ticks)
        rows = platform_rows(self.choice, self.ticks, self._channels)
        self.table.show_rows(rows, self.ticks)
        self.set_card.show_set(self.choice, set_, set(self._channels))
        self.hours_card.show_set(self.choice, set_, self._channels)
        self.chart.show_set(self.choice, rows, set_)

    def _tick(self, platform: str, on: bool) -> None:
        (self.ticks.add if on else self.ticks.discard)(platform)
        self._show_set()

    def _use(self, platforms: tuple[str, ...]) -> None:
        self.ticks = set(platforms)
        self._show_set()

    def _join(self, platform: str) -> None:
        join_or_lead(self._desk, self.window(), platform)

    def _join_set(self) -> None:
        order = [each.platform for each in self.table.platforms.rows if each is not None]
        new = [each for each in order if each in self.ticks and each not in self._channels]
        ask_for_channels(self._desk, self.window(), new)


class _Empty(QWidget):
    """Where the plan does not say its country: what to do."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        px = desk.look.px
        words = label(
            Text(
                "Ritim looks up where your customers are by country. Say where your business is, or choose one above."
            ),
            "second",
            wrap=True,
        )
        inside = column(
            label(Text("In which country?"), "heading"),
            words,
            row(button(Text("Say where the business is"), self._lead, "primary"), None),
            gap=px(8),
        )
        inside.setContentsMargins(px(16), px(14), px(16), px(14))
        card = frame(inside, "card")
        card.setMaximumWidth(px(560))
        beside = row(card, None)
        beside.setStretch(0, 100)
        self.setLayout(beside)

    def _lead(self) -> None:
        to_section(self._desk, "business", "business")
