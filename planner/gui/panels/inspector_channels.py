"""The channels of a post as badges: one click shows what it is there, the plus puts it on others and takes it off."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from planner.domain.posts import Placement
from planner.gui.attention import Spot
from planner.gui.fields.choices import Offer, TickMenu
from planner.gui.panels.editing import Editing
from planner.gui.parts.badges import badge_icons
from planner.gui.parts.buttons import SignButton, sign_button
from planner.gui.parts.formats import formats_of
from planner.gui.parts.words import tooltip
from planner.gui.translate import say
from planner.operations import posts
from planner.text import Text

_IN_A_ROW = 4


class Token(SignButton):
    """The badge of a channel on which the post stands; Delete takes it off there."""

    def __init__(self, channels: Channels, channel: str) -> None:
        super().__init__()
        self._channels = channels
        self.channel = channel
        self.setProperty("role", "token")
        self.setCheckable(True)
        self.clicked.connect(lambda: channels.look_at(channel))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._channels.tick(self.channel, on=False)
        else:
            super().keyPressEvent(event)


class Channels(QWidget):
    """The badges of the channels on which the post stands, and a menu of all."""

    def __init__(self, editing: Editing) -> None:
        super().__init__()
        self._editing = editing
        look = editing.desk.look
        self.tokens: list[Token] = []
        self.plus = sign_button("plus", Text("Channels: add or take off"), look, self._open)
        self.menu = TickMenu(self.plus)
        self.menu.ticked.connect(lambda channel, on: self.tick(channel, on=on))
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(look.px(2))
        self._grid.setColumnStretch(_IN_A_ROW + 1, 1)
        self.setLayout(self._grid)
        self.setFocusProxy(self.plus)
        self._make([])

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab stops, in order."""
        return *self.tokens, self.plus

    def show_post(self) -> None:
        """Shows the channels of the post, the one of the spot marked."""
        placements = self._editing.post.placements
        channels = [each.channel for each in placements]
        if channels != [each.channel for each in self.tokens]:
            self._make(channels)
        current = self._editing.placement
        icons = badge_icons(self._editing.desk.bridge.plan.channels, self._editing.desk.look)
        for token in self.tokens:
            name = say(self._editing.account(token.channel))
            token.setChecked(current is not None and token.channel == current.channel)
            token.setIcon(icons[token.channel])
            token.setIconSize(icons[token.channel].availableSizes()[0])
            token.setAccessibleName(name)
            token.setToolTip(tooltip(name))

    def _make(self, channels: list[str]) -> None:
        focused = next((each.channel for each in self.tokens if each.hasFocus()), None)
        for token in self.tokens:
            self._grid.removeWidget(token)
            token.hide()
            token.deleteLater()
        self.tokens = [Token(self, channel) for channel in channels]
        self._grid.removeWidget(self.plus)
        for place, widget in enumerate([*self.tokens, self.plus]):
            self._grid.addWidget(widget, *divmod(place, _IN_A_ROW + 1))
        for token in self.tokens:
            if token.channel == focused:
                token.setFocus()
        if focused is not None and focused not in channels:
            self.plus.setFocus()

    def look_at(self, channel: str) -> None:
        """Shows the post as it is on one of its channels."""
        post = self._editing.post
        at = next(each.at for each in post.placements if each.channel == channel)
        spot = self._editing.spot
        day = spot.day if spot is not None and post.series is not None else (at.day if at else None)
        self._editing.go(Spot(post.id, channel, day))
        self.show_post()

    def _open(self) -> None:
        channels = self._editing.desk.bridge.plan.channels
        offers = [Offer(each.id, say(self._editing.account(each.id))) for each in channels]
        standing = [each.channel for each in self._editing.post.placements]
        self.menu.offer(offers, standing, Text("There are no channels yet"))
        self.menu.popup(self.plus.mapToGlobal(self.plus.rect().bottomLeft()))

    def tick(self, channel: str, *, on: bool) -> None:
        """Puts the post on a channel, at the time that it has on the one shown; or takes it off."""
        post, shown = self._editing.post, self._editing.placement
        if on:
            platform = self._editing.desk.bridge.plan.channels[channel].platform
            placement = Placement(channel, formats_of(platform)[0], shown.at if shown else None)
            self._editing.do(posts.place, post.id, placement)
        elif self._editing.do(posts.unplace, post.id, channel) and shown is not None and shown.channel == channel:
            rest = self._editing.placement
            self._editing.go(Spot(post.id, rest.channel if rest else None, rest.at.day if rest and rest.at else None))
