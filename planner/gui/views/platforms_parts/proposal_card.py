"""What Ritim would choose, and why; without a winner, the sets that fit."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from planner.gui.desk import Desk
from planner.gui.parts.badges import badge_icon
from planner.gui.parts.boxes import column, emptied, row
from planner.gui.parts.buttons import button
from planner.gui.parts.words import label, tooltip
from planner.gui.translate import say
from planner.gui.views.platforms_parts.card import SideCard
from planner.painting.badges import Badge, look_of
from planner.planning.choice import Choice, PlatformSet
from planner.planning.reach import reach
from planner.planning.reasons import by_use, reasons
from planner.planning.ticked import small_sets
from planner.text import Text


class ProposalCard(SideCard):
    """`used` with the platforms of a set that is to be ticked."""

    used = Signal(tuple)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, Text("Proposal"))
        px = desk.look.px
        self._choice: Choice | None = None
        self._reasons = column(gap=px(8))
        self._sets = column(gap=px(4))
        self.use = button(Text("Use the proposal"), self._use, "primary")
        self.ask = button(Text("Why these?"), self._tell)
        self.ask.setCheckable(True)
        # Its words are bold while it is answered.
        self.ask.ensurePolished()
        self.ask.setMinimumWidth(self.ask.sizeHint().width() + px(10))
        self.inside.addLayout(self._reasons)
        self.inside.addLayout(self._sets)
        self.inside.addLayout(row(self.use, self.ask, None))

    def show_choice(self, choice: Choice) -> None:
        """Shows what a choice comes to."""
        self._choice = choice
        chosen = choice.choice
        self.use.setVisible(chosen is not None)
        self.ask.setVisible(chosen is not None)
        self._tell()
        emptied(self._sets)
        if chosen is None and choice.sets:
            self._list(choice)

    def _tell(self) -> None:
        assert self._choice is not None
        emptied(self._reasons)
        said = reasons(self._choice)
        if self.ask.isChecked():
            said += _explained(self._choice)
        for at, each in enumerate(said):
            self._reasons.addWidget(label(each, "" if at == 0 else "second", wrap=True))

    def _use(self) -> None:
        if self._choice is not None and self._choice.choice is not None:
            self.used.emit(self._choice.choice.platforms)

    def _list(self, choice: Choice) -> None:
        heading = Text("Small sets that fit into your hours, none the winner")
        if choice.hours is None:
            heading = Text("Small sets of platforms, none the winner")
        self._sets.addWidget(label(heading, "strong", wrap=True))
        shown = small_sets(choice)
        for each in shown:
            self._sets.addWidget(self._set(choice, each))
        more = len(choice.sets) - len(shown)
        if more > 0:
            self._sets.addWidget(label(Text("and {n} more set", "and {n} more sets", n=more), "small"))

    def _set(self, choice: Choice, each: PlatformSet) -> QWidget:
        """A set as a line: the badges, between what its reach lies, its hours; a button ticks it."""
        px = self.desk.look.px
        badges = []
        for platform in sorted(each.platforms, key=choice.edition.platforms.index):
            look = look_of(platform)
            icon = badge_icon(Badge(look.code, look), self.desk.look)
            picture = label("")
            picture.setPixmap(icon.pixmap(QSize(icon.availableSizes()[0])))
            badges.append(picture)
        bounds = {"low": each.reach.low / 100, "high": each.reach.high / 100}
        words = Text("{low:percent} to {high:percent} · {hours:hours}", **bounds, hours=each.hours)
        if each.reach.known:
            words = Text("{share:percent} · {hours:hours}", share=each.reach.low / 100, hours=each.hours)
        take = button(Text("Tick"), lambda: self.used.emit(each.platforms), "link")
        named = Text("Tick {platforms}", platforms=by_use(choice, each.platforms))
        take.setAccessibleName(say(named))
        take.setToolTip(tooltip(say(named)))
        line = QWidget()
        above = row(*badges, None, take, gap=px(4))
        line.setLayout(column(above, label(words, "small"), gap=0))
        return line


def _explained(choice: Choice) -> list[Text]:
    """How the proposal was come to, and what it is to each audience."""
    chosen = choice.choice
    if chosen is None:
        return []
    hours = choice.hours
    if hours is None:
        looked = Text(
            "Ritim looked at {n} set of platforms.", "Ritim looked at all {n} sets of platforms.", n=len(choice.sets)
        )
    else:
        looked = Text(
            "Ritim looked at {n} set that fits into {hours:hours} a week.",
            "Ritim looked at all {n} sets that fit into {hours:hours} a week.",
            n=len(choice.sets),
            hours=hours,
        )
    took = Text(
        "It took the one with the fewest hours among those within the margin of error of the widest reach: "
        "a survey cannot tell them apart."
    )
    cost = Text("Hours are those of the least cadence: at least so many posts a week, times the hours a post.")
    said = [looked, took, cost]
    if len(choice.audiences) > 1:
        found = [(each, reach(choice.edition, chosen.platforms, each.traits).percent) for each in choice.audiences]
        shares = [
            Text("{name} {share:percent}", name=each.name, share=percent / 100)
            for each, percent in found
            if percent is not None
        ]
        said.append(Text("What it reaches of each audience: {shares}.", shares=shares))
    return said
