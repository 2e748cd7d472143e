"""New channels: on a platform that is chosen here, or on those that were chosen on the page of platforms."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from planner.domain.noun import Amount
from planner.gui.desk import Desk
from planner.gui.dialogs.channel_entry import ChannelEntry, Head
from planner.gui.dialogs.channel_terms import ChannelTerms
from planner.gui.dialogs.sheet import Sheet
from planner.gui.fields.kept import ChoiceField, LineField
from planner.gui.parts.boxes import column, line, scrolled
from planner.operations.channels import join
from planner.planning.upkeep import hours_of_channels, least_hours
from planner.session import Session
from planner.text import Text

_WIDTH, _HIGHEST = 640, 560


class ChannelDialog(Sheet):
    """Asks of each channel why it is there; `added` with the id of the first when they stand in the plan.

    Without `platforms` it asks for the platform, too.
    """

    added = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None, platforms: Sequence[str] = ()) -> None:
        title, yes = Text("New channel"), Text("Add the channel")
        if len(platforms) > 1:
            title = Text("{n} new channel", "{n} new channels", n=len(platforms))
            yes = Text("Add {n} channel", "Add {n} channels", n=len(platforms))
        super().__init__(parent, desk.look, title, yes, self._add)
        self._desk = desk
        px = desk.look.px
        self.entries = self._asked(platforms)
        self.terms = ChannelTerms(desk)
        stacked = column(gap=px(14))
        for entry in self.entries:
            stacked.addWidget(entry)
            stacked.addWidget(line())
        stacked.addWidget(self.terms)
        for entry in self.entries:
            stacked.addWidget(line())
            if len(self.entries) > 1:
                stacked.addWidget(Head(desk, entry.platform.value()))
            stacked.addWidget(entry.rhythm)
        stacked.addStretch(1)
        # What has the focus is framed: the frame needs its room.
        stacked.setContentsMargins(px(2), px(2), px(10), px(2))
        inside = QWidget()
        inside.setLayout(stacked)
        area = scrolled(inside)
        # The title of a goal may be longer than a line.
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setMinimumWidth(px(_WIDTH))
        area.setMinimumHeight(min(stacked.totalHeightForWidth(px(_WIDTH - 40)), px(_HIGHEST)))
        self.add(area)
        self.entries[0].enter()

    def _asked(self, platforms: Sequence[str]) -> list[ChannelEntry]:
        """The questions of each channel, which costs its hours beside those before it."""
        plan, today = self._desk.bridge.plan, self._desk.bridge.today
        cost = hours_of_channels(plan, today)
        made = []
        for each in platforms or (None,):
            made.append(ChannelEntry(self._desk, each, cost))
            cost = Amount(cost + ((each and least_hours(each)) or 0))
        return made

    @property
    def platform(self) -> ChoiceField:
        """Where the platform of the first channel is chosen."""
        return self.entries[0].platform

    @property
    def handle(self) -> LineField:
        """The name of the first channel."""
        return self.entries[0].handle

    @property
    def take(self) -> QCheckBox:
        """Whether the first channel begins with the rhythm that is proposed."""
        return self.entries[0].rhythm.take

    def _add(self) -> bool:
        made: list[str] = []

        def add(session: Session) -> None:
            agreed = self.terms.read()
            made.extend(join(session, [entry.channel(agreed) for entry in self.entries]))

        done = self._desk.bridge.do(add, refused=self.message.tell)
        if done:
            self.added.emit(made[0])
        return done
