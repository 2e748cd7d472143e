"""Warnings in groups, live: an edit takes some away and brings others, and leaves the rest as it is.

A card takes some milliseconds to make: the first ones are made at once, the others while the person reads those.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from planner.checks.finding import Finding
from planner.gui.desk import Desk
from planner.gui.models.findings import Group, key_of
from planner.gui.parts.boxes import column, row
from planner.gui.parts.buttons import button
from planner.gui.parts.live_column import LiveColumn, chain, hand_on
from planner.gui.parts.warning_card import WarningCard
from planner.gui.parts.words import label
from planner.gui.translate import locale, say
from planner.text import Text

_MORE = 20
_AT_ONCE, _THEN = 4, 5


class WarningGroup(QWidget):
    """A heading with its count, the first `room` findings as cards, and a button for more of them.

    `more`, where it is given, leads to the others; else they are shown here. A foldable group shows its heading alone
    until that is pressed.
    """

    changed = Signal()
    """It wants other cards."""

    def __init__(
        self,
        desk: Desk,
        make: Callable[[Finding], WarningCard],
        room: int,
        *,
        foldable: bool,
        compact: bool,
        more: Callable[[], object] | None,
    ) -> None:
        super().__init__()
        self._room, self._open, self._made = room, not foldable, 0
        self._group: Group | None = None
        px = desk.look.px
        self._title = label("", "strong" if compact else "heading", wrap=compact)
        self._count = label("", "second")
        self._meaning = label("", "second", wrap=True)
        self._fold = button("", self._turn, "link")
        self._more = button("", more or self._show_more, "link")
        self._cards = LiveColumn(key_of, make, px(8), WarningCard.is_current)
        heading = row(self._title, self._count, gap=px(8))
        if compact:
            heading.setStretch(0, 1)
        else:
            heading.addStretch(1)
        self._says_meaning = not compact and not foldable
        words = column(heading, self._meaning, row(self._fold, None), gap=px(2))
        self.setLayout(column(words, self._cards, row(self._more, None), gap=px(8)))
        for each in (self._title, self._count) if foldable else (self._fold,):
            each.hide()
        self._meaning.hide()

    def tell(self, group: Group) -> None:
        """Shows these findings, as far as cards are made: see `fill`."""
        self._group = group
        count = locale().toString(len(group.findings))
        title = say(group.title)
        self._title.setText(title)
        self._count.setText(count)
        if group.meaning is not None and self._says_meaning:
            self._meaning.setText(say(group.meaning))
            self._meaning.show()
        self._fold.setText(f"{'▾' if self._open else '▸'}  {title} ({count})")
        self._made = min(self._made, len(self._wanted))
        self._cards.tell(self._wanted[: self._made])
        left = len(group.findings) - self._room if self._open else 0
        self._more.setVisible(left > 0)
        self._more.setText(say(Text("{n} more", "{n} more", n=left)))
        self._more.setAccessibleDescription(title)

    @property
    def _wanted(self) -> Sequence[Finding]:
        """The findings of which there is to be a card."""
        return self._group.findings[: self._room] if self._group is not None and self._open else ()

    @property
    def lacking(self) -> int:
        """How many cards are still to be made."""
        return len(self._wanted) - self._made

    def fill(self, most: int) -> int:
        """Makes `most` of the cards that are lacking; how many there were to make."""
        some = min(most, self.lacking)
        if some > 0:
            self._made += some
            self._cards.tell(self._wanted[: self._made])
        return max(0, some)

    def _turn(self) -> None:
        self._open = not self._open
        self._tell_again()

    def _show_more(self) -> None:
        self._room += _MORE
        self._tell_again()

    def _tell_again(self) -> None:
        if self._group is not None:
            self.tell(self._group)
            self.changed.emit()


class WarningList(QWidget):
    """Groups of warnings below each other; `room` cards of each are shown at first."""

    finished = Signal()
    """All cards are made that are wanted."""

    def __init__(self, desk: Desk, room: int, *, compact: bool, more: Callable[[], object] | None = None) -> None:
        super().__init__()
        self._desk, self._room, self._compact, self._more = desk, room, compact, more
        self._groups: dict[str, WarningGroup] = {}
        self._column = column(gap=desk.look.px(16 if compact else 24))
        self.setLayout(self._column)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._go_on)

    @property
    def is_whole(self) -> bool:
        """Whether all cards are made that are wanted."""
        return not any(each.lacking for each in self._boxes)

    @property
    def _boxes(self) -> list[WarningGroup]:
        """From top to bottom."""
        return sorted(self._groups.values(), key=self._column.indexOf)

    def place_of(self, key: str) -> QWidget | None:
        """The group of this key; None where it has none."""
        return self._groups.get(key)

    def tell(self, groups: Sequence[Group], folded: Sequence[Group] = ()) -> None:
        """Shows these groups, then the folded ones."""
        told = [(group, False) for group in groups] + [(group, True) for group in folded]
        gone = [key for key in self._groups if key not in {group.key for group, _ in told}]
        left = [box for key, box in self._groups.items() if key not in gone]
        for key in gone:
            box = self._groups.pop(key)
            after = [each for each in left if self._column.indexOf(each) > self._column.indexOf(box)]
            hand_on(box, after or left[::-1])
            self._column.removeWidget(box)
            box.hide()
            box.deleteLater()
        for place, (group, foldable) in enumerate(told):
            box = self._groups.get(group.key) or self._made(group.key, foldable)
            if self._column.indexOf(box) != place:
                self._column.insertWidget(place, box)
            box.tell(group)
        self._fill(_AT_ONCE)

    def _fill(self, most: int) -> None:
        """Makes so many of the cards that are lacking, from the top, and the rest in a moment."""
        for box in self._boxes:
            most -= box.fill(most)
        if self.is_whole:
            chain(self._boxes)
            self.finished.emit()
        else:
            self._later.start()

    def _go_on(self) -> None:
        self._fill(_THEN)

    def _begin(self) -> None:
        self._fill(_AT_ONCE)

    def _made(self, key: str, foldable: bool) -> WarningGroup:
        box = WarningGroup(
            self._desk, self._card, self._room, foldable=foldable, compact=self._compact, more=self._more
        )
        box.changed.connect(self._begin)
        self._groups[key] = box
        return box

    def _card(self, finding: Finding) -> WarningCard:
        return WarningCard(self._desk, finding, self._compact)
