"""How the platforms differ: a card for each, those on which the plan has channels first."""

from __future__ import annotations

from PySide6.QtCore import QCollator, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QScrollArea, QWidget

from planner.domain.changes import Changed
from planner.gui.desk import Desk
from planner.gui.parts.badges import badge_icon
from planner.gui.parts.boxes import column, row, scrolled
from planner.gui.translate import locale, say
from planner.gui.views.platforms_parts.platform_card import PlatformCard, Shown, shown_of
from planner.knowledge.cards import PLATFORMS_WITH_A_CARD
from planner.knowledge.platforms import OFFLINE, platform_name
from planner.painting.badges import Badge, look_of
from planner.planning.upkeep import channels_that_go_on
from planner.text import Text

_PLATFORM = Qt.ItemDataRole.UserRole
_LIST_WIDTH = 220
_WIDTH = 860


class CardsView(QWidget):
    """A list of platforms, and beside it the card of the chosen one."""

    joining = Signal(str)
    """The person wants a channel on this platform."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        px = desk.look.px
        self.list = QListWidget()
        self.list.setProperty("role", "list")
        self.list.setAccessibleName(say(Text("Platforms")))
        self.list.setFixedWidth(px(_LIST_WIDTH))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.card: PlatformCard | None = None
        self._shown: Shown | None = None
        self._listed: tuple[list[str], list[str]] = ([], [])
        self._place = QWidget()
        self._column = column(gap=0)
        self._column.setContentsMargins(px(20), px(20), px(20), px(24))
        beside = row(self._column, None, gap=0)
        beside.setStretch(0, 100)
        self._place.setLayout(beside)
        self.area: QScrollArea = scrolled(self._place)
        listed = column(self.list)
        listed.setContentsMargins(px(20), px(20), 0, px(20))
        self.setLayout(row(listed, self.area, gap=0))
        self._list()
        self.list.currentItemChanged.connect(self._choose)
        self.show_platform(next(iter((*self._listed[0], *self._listed[1]))))
        desk.bridge.changed.connect(self._hear)

    @property
    def platform(self) -> str:
        """The key of the platform whose card is shown."""
        return self._shown.platform if self._shown is not None else ""

    def show_platform(self, platform: str) -> None:
        """Leads to the card of a platform, also of one that has no card."""
        if not any(platform in part for part in self._listed):
            self._listed[1].append(platform)
            self.list.addItem(self._item(platform))
        for each in self._items():
            if each.data(_PLATFORM) == platform:
                self.list.setCurrentItem(each)

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(at) for at in range(self.list.count())]

    def _platforms(self) -> tuple[list[str], list[str]]:
        """The platforms of the plan's channels, in their order; the others that have a card, in that of their names."""
        bridge = self._desk.bridge
        there = dict.fromkeys(channel.platform for channel in channels_that_go_on(bridge.plan, bridge.today))
        mine = [platform for platform in there if platform not in OFFLINE]
        others = [platform for platform in PLATFORMS_WITH_A_CARD if platform not in mine]
        order = QCollator(locale())
        return mine, sorted(others, key=lambda platform: order.sortKey(_said(platform)))

    def _list(self) -> None:
        self._listed = listed = self._platforms()
        self.list.clear()
        for words, platforms in zip((Text("Your channels"), Text("Other platforms")), listed, strict=True):
            if platforms:
                self.list.addItem(self._heading(words))
            for platform in platforms:
                self.list.addItem(self._item(platform))

    def _heading(self, words: Text) -> QListWidgetItem:
        made = QListWidgetItem(say(words))
        made.setFlags(Qt.ItemFlag.NoItemFlags)
        made.setForeground(self._desk.look.colours.second)
        return made

    def _item(self, platform: str) -> QListWidgetItem:
        made = QListWidgetItem(self._badge(platform), _said(platform))
        made.setData(_PLATFORM, platform)
        return made

    def _badge(self, platform: str) -> QIcon:
        look = look_of(platform)
        badge = badge_icon(Badge(look.code, look), self._desk.look)
        # In a chosen row too: the style would tint it.
        for density in (1, 2, 3):
            badge.addPixmap(badge.pixmap(badge.availableSizes()[0], density), QIcon.Mode.Selected)
        return badge

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._show(item.data(_PLATFORM))

    def _show(self, platform: str) -> None:
        wanted = shown_of(platform, self._desk.bridge.plan, self._desk.bridge.today)
        if wanted == self._shown:
            return
        same = self._shown is not None and self._shown.platform == platform
        bar = self.area.verticalScrollBar()
        where = bar.value() if same else 0
        self._shown = wanted
        card = PlatformCard(self._desk, wanted)
        card.setMaximumWidth(self._desk.look.px(_WIDTH))
        card.joining.connect(self.joining)
        if self.card is not None:
            self._column.replaceWidget(self.card, card)
            self.card.hide()
            self.card.deleteLater()
        else:
            self._column.addWidget(card)
            self._column.addStretch(1)
        self.card = card
        bar.setValue(where)

    def _hear(self, what: Changed) -> None:
        if not (what.touches("channels") or what.touches("goals")):
            return
        platform = self.platform
        if self._platforms() != self._listed:
            self.list.blockSignals(True)
            self._list()
            self.show_platform(platform)
            self.list.blockSignals(False)
        self._show(platform)


def _said(platform: str) -> str:
    name = platform_name(platform)
    return say(name) if isinstance(name, Text) else name
