"""The platform on which one stands: why it is proposed or not, and the way to a channel there."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from planner.gui.desk import Desk
from planner.gui.models.platform_rows import PlatformRow
from planner.gui.parts.boxes import column, row
from planner.gui.parts.buttons import button
from planner.gui.parts.words import label
from planner.gui.translate import say
from planner.gui.views.platforms_parts.table import channel_words
from planner.text import Text


class RowLine(QFrame):
    """Below the table. `wanted` when a platform is to be joined, or its channel led to; `card_wanted` for its card."""

    wanted = Signal(str)
    card_wanted = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        px = desk.look.px
        self._platform = ""
        self._name = label("", "strong")
        self._about = label("", "second", wrap=True)
        self._button = button("", self._want)
        self._card = button(Text("How it differs"), self._want_card, "link")
        beside = row(column(self._name, self._about, gap=0), self._card, self._button, gap=px(8))
        beside.setStretch(0, 1)
        beside.setContentsMargins(px(12), px(8), px(10), px(8))
        self.setLayout(beside)
        self.show_row(None)

    def show_row(self, shown: PlatformRow | None) -> None:
        """Shows a platform; None says what the line is for."""
        self._platform = shown.platform if shown else ""
        self._name.setVisible(shown is not None)
        for each in (self._button, self._card):
            each.setVisible(shown is not None)
        if shown is None:
            self._about.setText(say(Text("Choose a platform, to see why it is proposed or not, and to join it.")))
            return
        self._name.setText(shown.name)
        self._about.setText(shown.about)
        self._button.setText(say(channel_words(shown)))
        self._card.setAccessibleName(say(Text("{thing}: {field}", thing=shown.name, field=Text("How it differs"))))
        self._button.setAccessibleName(say(Text("{thing}: {field}", thing=shown.name, field=channel_words(shown))))

    def _want_card(self) -> None:
        self.card_wanted.emit(self._platform)

    def _want(self) -> None:
        self.wanted.emit(self._platform)
