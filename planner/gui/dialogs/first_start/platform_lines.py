"""The platforms that one may tick, a line each: who uses it, its hours, what it adds."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QProgressBar, QWidget

from planner.gui.parts.badges import badge_icon
from planner.gui.parts.boxes import emptied
from planner.gui.parts.words import label
from planner.gui.theme.look import Look
from planner.gui.translate import say
from planner.knowledge.platforms import platform_name
from planner.painting.badges import Badge, look_of
from planner.planning.choice import Choice
from planner.planning.reasons import points
from planner.planning.shares import Share
from planner.text import Text

_BAR, _BADGE = 1000, 26
_NUMBERS = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Offered(NamedTuple):
    """A platform, the share of the audience that uses it, None for no figure, and its hours a week."""

    platform: str
    share: Share | None
    hours: object


class PlatformLines(QWidget):
    """`ticked` are the platforms that are; `changed` when that has changed, `touched` when a person did it."""

    changed = Signal()
    touched = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._boxes: dict[str, QCheckBox] = {}
        self._adds: dict[str, QLabel] = {}
        px = look.px
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(14))
        self._grid.setVerticalSpacing(px(2))
        self._grid.setColumnStretch(1, 1)
        self.setLayout(self._grid)

    def offer(self, offered: Sequence[Offered], ticked: Collection[str], traits: Collection[str]) -> None:
        """Offers these with some ticked; `traits` are those of the audience of which the shares should speak."""
        emptied(self._grid)
        self._boxes, self._adds = {}, {}
        figured = any(each.share for each in offered)
        if figured:
            self._grid.addWidget(label(Text("of them use it"), "small"), 0, 2, _NUMBERS)
        self._grid.addWidget(label(Text("hours a week"), "small"), 0, 3, _NUMBERS)
        self._adding = label(Text("adds"), "small")
        self._grid.addWidget(self._adding, 0, 4, _NUMBERS)
        for number, each in enumerate(offered, start=1):
            self._line(number, each, traits, figured=figured)
        for platform, box in self._boxes.items():
            box.setChecked(platform in ticked)
            box.toggled.connect(self.changed)
            box.clicked.connect(self.touched)
        self.setFocusProxy(next(iter(self._boxes.values())))

    @property
    def ticked(self) -> tuple[str, ...]:
        """The platforms that are ticked, in the order of the list."""
        return tuple(platform for platform, box in self._boxes.items() if box.isChecked())

    def tick(self, platform: str) -> None:
        """Ticks a platform, or unticks it, as a click does."""
        self._boxes[platform].click()

    def weigh(self, choice: Choice | None) -> None:
        """Says of each what it adds to the others that are ticked and have a figure, where that is known."""
        known = choice is not None and choice.choice is not None
        self._adding.setVisible(known)
        figured = choice.candidates if choice is not None and known else ()
        ticked = [each for each in self.ticked if each in figured]
        for platform, words in self._adds.items():
            added = choice.adds(platform, ticked) if choice is not None and platform in figured else None
            words.setText("" if added is None else say(points(added)))

    def _line(self, number: int, each: Offered, traits: Collection[str], *, figured: bool) -> None:
        px = self._look.px
        box = self._boxes[each.platform] = QCheckBox(say(Text("{name}", name=platform_name(each.platform))))
        look = look_of(each.platform)
        box.setIcon(badge_icon(Badge(look.code, look), self._look))
        box.setIconSize(QSize(px(_BADGE), px(16)))
        figure = say(_figure(each.share, traits)) if figured else ""
        hours = say(Text("{hours:hours}", hours=each.hours))
        box.setAccessibleName(", ".join(part for part in (box.text(), figure, hours) if part))
        self._grid.addWidget(box, number, 0)
        if each.share is not None:
            bar = _bar(each.share)
            bar.setMinimumWidth(px(40))
            self._grid.addWidget(bar, number, 1)
        self._grid.addWidget(label(figure, "" if each.share else "second"), number, 2, _NUMBERS)
        self._grid.addWidget(label(hours, "second"), number, 3, _NUMBERS)
        adds = self._adds[each.platform] = label("", "second")
        self._grid.addWidget(adds, number, 4, _NUMBERS)


def _figure(share: Share | None, traits: Collection[str]) -> Text:
    """A share with its margin; where it knows less of the people than was picked, it says of whom it is."""
    if share is None:
        return Text("no data")
    percent = share.percent / 100
    if set(traits) - set(share.used):
        return Text("{share:percent} of everyone", share=percent)
    if share.margin is None:
        return Text("{share:percent}", share=percent)
    return Text("{share:percent} ±{margin}", share=percent, margin=round(share.margin))


def _bar(share: Share) -> QProgressBar:
    made = QProgressBar()
    made.setRange(0, _BAR)
    made.setValue(round(share.percent * _BAR / 100))
    made.setTextVisible(False)
    return made
