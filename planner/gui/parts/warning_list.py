"""Warnings in groups, live: an edit takes some away and brings others, and leaves the rest as it is."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
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

_MORE = 50
Make = Callable[[Finding], QWidget]


class WarningGroup(QWidget):
    """A heading with its count, the first `room` findings as cards, and a button for more of them.

    `more`, where it is given, leads to the others; else they are shown here. A foldable group shows its heading alone
    until that is pressed.
    """

    changed = Signal()
    """Other cards stand in it."""

    def __init__(
        self, desk: Desk, make: Make, room: int, *, foldable: bool, compact: bool, more: Callable[[], object] | None
    ) -> None:
        super().__init__()
        self._room, self._open = room, not foldable
        self._group: Group | None = None
        px = desk.look.px
        self._title = label("", "strong" if compact else "heading", wrap=compact)
        self._count = label("", "second")
        self._meaning = label("", "second", wrap=True)
        self._fold = button("", self._turn, "link")
        self._more = button("", more or self._show_more, "link")
        self._cards = LiveColumn(key_of, make, px(8))
        self._cards.changed.connect(self.changed)
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
        """Shows these findings."""
        self._group = group
        count = locale().toString(len(group.findings))
        title = say(group.title)
        self._title.setText(title)
        self._count.setText(count)
        if group.meaning is not None and self._says_meaning:
            self._meaning.setText(say(group.meaning))
            self._meaning.show()
        self._fold.setText(f"{'▾' if self._open else '▸'}  {title} ({count})")
        self._cards.tell(group.findings[: self._room] if self._open else [])
        left = len(group.findings) - self._room if self._open else 0
        self._more.setVisible(left > 0)
        self._more.setText(say(Text("{n} more", "{n} more", n=left)))
        self._more.setAccessibleDescription(title)

    def _turn(self) -> None:
        self._open = not self._open
        self._tell_again()

    def _show_more(self) -> None:
        self._room += _MORE
        self._tell_again()

    def _tell_again(self) -> None:
        if self._group is not None:
            self.tell(self._group)


class WarningList(QWidget):
    """Groups of warnings below each other; `room` cards of each are shown at first."""

    def __init__(self, desk: Desk, room: int, *, compact: bool, more: Callable[[], object] | None = None) -> None:
        super().__init__()
        self._desk, self._room, self._compact, self._more = desk, room, compact, more
        self._groups: dict[str, WarningGroup] = {}
        self._column = column(gap=desk.look.px(16 if compact else 24))
        self.setLayout(self._column)

    def tell(self, groups: Sequence[Group], folded: Sequence[tuple[Group, Make | None]] = ()) -> None:
        """Shows these groups, then the folded ones, whose cards may be made otherwise."""
        told = [(group, None, False) for group in groups] + [(group, make, True) for group, make in folded]
        gone = [key for key in self._groups if key not in {group.key for group, _, _ in told}]
        left = [box for key, box in self._groups.items() if key not in gone]
        for key in gone:
            box = self._groups.pop(key)
            after = [each for each in left if self._column.indexOf(each) > self._column.indexOf(box)]
            hand_on(box, after or left[::-1])
            self._column.removeWidget(box)
            box.hide()
            box.deleteLater()
        for place, (group, make, foldable) in enumerate(told):
            box = self._groups.get(group.key) or self._made(group.key, make or self._card, foldable)
            if self._column.indexOf(box) != place:
                self._column.insertWidget(place, box)
            box.tell(group)

    def _made(self, key: str, make: Make, foldable: bool) -> WarningGroup:
        box = WarningGroup(self._desk, make, self._room, foldable=foldable, compact=self._compact, more=self._more)
        box.changed.connect(self._chain)
        self._groups[key] = box
        return box

    def _card(self, finding: Finding) -> WarningCard:
        card = WarningCard(self._desk, finding, self._compact)
        if not self._compact:
            # A page full of them is read, not warned with.
            card.setProperty("role", "card")
        return card

    def _chain(self) -> None:
        items = (self._column.itemAt(place) for place in range(self._column.count()))
        chain(widget for item in items if item is not None and (widget := item.widget()) is not None)
