"""The set of platforms being built: what it reaches, and what each platform adds."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QBoxLayout

from planner.gui.desk import Desk
from planner.gui.models.notes import of_others
from planner.gui.models.platform_rows import share_words
from planner.gui.parts.boxes import row
from planner.gui.parts.buttons import button
from planner.gui.parts.words import label
from planner.gui.theme.look import Look
from planner.gui.translate import say
from planner.gui.views.platforms_parts.bars import BarPart, PartsBar
from planner.gui.views.platforms_parts.card import SideCard
from planner.knowledge.platforms import platform_name
from planner.painting.badges import look_of
from planner.planning.choice import Choice
from planner.planning.reasons import names
from planner.planning.ticked import Ticked
from planner.text import Text


class SetCard(SideCard):
    """`joining` when the platforms of the set that are no channels yet are to be made channels."""

    joining = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, Text("Your set"))
        self._number, self._of, self._beside = self.add_number()
        self._bar = PartsBar(desk.look)
        self._words = label("", "second", wrap=True)
        self._also = label("", "small", wrap=True)
        self.join = button("", self.joining.emit)
        for each in (self._bar, self._words, self._also):
            self.inside.addWidget(each)
        self.inside.addLayout(row(self.join, None))

    def show_set(self, choice: Choice, set_: Ticked, channels: Collection[str]) -> None:
        """Shows the set; `channels` are the platforms on which the plan has channels."""
        reach, some = set_.reach, bool(set_.counted)
        low, spread = share_words(reach.low, set_.margin)
        of = Text("of this audience") if len(choice.audiences) == 1 else Text("of your audiences, by weight")
        number = low
        # Two numbers leave no room beside them.
        ways = QBoxLayout.Direction
        self._beside.setDirection(ways.LeftToRight if reach.known else ways.TopToBottom)
        if not reach.known:
            bounds = {"low": reach.low / 100, "high": reach.high / 100}
            number = say(Text("between {low:percent} and {high:percent}", **bounds))
        self._number.setText(number)
        self._number.setVisible(some)
        self._of.setText(f"{say(of)}, {spread}" if spread and reach.known else say(of))
        self._of.setVisible(some)
        self._bar.setVisible(some)
        self._bar.show_parts(_parts(self.desk.look, set_))
        self._words.setText(say(_words(set_)))
        self._words.setVisible(some or not set_.uncounted)
        also = [say(each) for each in _also(choice, set_, channels)]
        self._also.setText(" ".join(also))
        self._also.setVisible(bool(also))
        new = [each for each in (*set_.counted, *set_.uncounted) if each not in channels]
        made = Text("Make these channels…")
        if len(new) == 1:
            made = Text("Make {platform} a channel…", platform=platform_name(new[0]))
        self.join.setText(say(made))
        self.join.setVisible(bool(new))


def colour_of(look: Look, platform: str) -> QColor:
    """The colour of a platform."""
    found = look_of(platform).colour
    return QColor(found) if found else look.colours.second


def _parts(look: Look, set_: Ticked) -> list[BarPart]:
    if set_.parts:
        return [BarPart(each.adds / 100, colour_of(look, each.platform)) for each in set_.parts]
    accent = look.colours.accent
    open_ = BarPart((set_.reach.high - set_.reach.low) / 100, accent, open_=True)
    return [BarPart(set_.reach.low / 100, accent), open_]


def _words(set_: Ticked) -> Text:
    if not set_.counted:
        return Text("Tick platforms: here stands what they reach together.")
    which = names(set_.counted)
    if not set_.reach.known:
        return Text("{platforms}. Nobody has published who uses several of them.", platforms=which)
    if set_.both is not None:
        return Text("{platforms}. Counted once each: {share:percent} use both.", platforms=which, share=set_.both / 100)
    if len(set_.counted) > 1:
        return Text("{platforms}. Who uses several is counted once.", platforms=which)
    return Text("{platforms} alone.", platforms=which)


def _also(choice: Choice, set_: Ticked, channels: Collection[str]) -> list[Text]:
    said = []
    if set_.estimate and set_.reach.known and set_.counted:
        said.append(Text("An estimate."))
    said += of_others(choice, set_.counted)
    if set_.uncounted:
        said.append(Text("Not counted, for want of a figure: {platforms}.", platforms=names(set_.uncounted)))
    ticked = (*set_.counted, *set_.uncounted)
    idle = [each.platform for each in choice.platforms if each.platform in channels and each.platform not in ticked]
    if idle:
        said.append(Text("You have channels that are not in this set: {platforms}.", platforms=names(idle)))
    return said
