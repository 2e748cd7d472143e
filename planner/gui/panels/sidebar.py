"""The sidebar: the pages with their counts, and the channels, which can be left out of what is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from planner.gui.parts.boxes import column, emptied, line
from planner.gui.parts.buttons import PushButton
from planner.gui.parts.words import tooltip
from planner.gui.theme.look import Look
from planner.gui.translate import locale, say
from planner.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from planner.checks.finding import Finding
    from planner.domain.posts import Post
    from planner.gui.desk import Desk


class Entry(NamedTuple):
    """A page in the sidebar; `key` is the digit that leads to it with Ctrl."""

    name: str
    words: Text
    key: str


# The digits are those of the whole house: a page that comes later takes its own, and moves no other.
ENTRIES: tuple[Entry, ...] = (
    Entry("this_week", Text("This week"), "1"),
    Entry("strategy", Text("Strategy"), "2"),
    Entry("platforms", Text("Platforms"), "3"),
    Entry("calendar", Text("Calendar"), "4"),
    Entry("ideas", Text("Ideas"), "5"),
    Entry("voice", Text("Voice"), "6"),
    Entry("warnings", Text("Warnings"), "7"),
    Entry("history", Text("History"), "9"),
    Entry("business", Text("Business"), "0"),
)
_BLOCK = 128
"""Posts that are counted together."""
_WIDTH = 184
_BELOW_THE_LINE = ("history", "business")


def width_of(look: Look) -> int:
    """The width of the sidebar: with very large letters it leaves room to the page."""
    return min(look.px(_WIDTH), _WIDTH + 44)


class SideButton(PushButton):
    """An entry with a number at its right end."""

    def __init__(self, words: str, look: Look) -> None:
        super().__init__(words)
        self._look = look
        self._shown: list[tuple[str, QColor]] = []
        self._loud = False
        self.setProperty("role", "flat")
        self.setCheckable(True)
        self.setAcceptDrops(True)
        self.setAccessibleName(words)

    def count(self, number: int) -> None:
        """Shows a number, none for 0."""
        words = locale().toString(number) if number else ""
        self._show([(words, self._look.colours.second)] if number else [], words, loud=False)

    def warn(self, findings: Sequence[Finding]) -> None:
        """Shows how many there are, and before it, by their sign, how many of them a platform will refuse."""
        from planner.gui.models.findings import SEVERITIES, counted

        colours, refused = self._look.colours, sum(each.severity == "error" for each in findings)
        loud = any(each.severity != "hint" for each in findings)
        shown = [(f"{SEVERITIES['error'].sign} {locale().toString(refused)}", colours.error)] if refused else []
        if findings:
            shown.append((locale().toString(len(findings)), colours.warning if loud else colours.second))
        said = say(Text("{parts}", parts=counted(findings))) if findings else ""
        self._show(shown, said, loud=loud)

    def _show(self, shown: list[tuple[str, QColor]], said: str, *, loud: bool) -> None:
        self._shown, self._loud = shown, loud
        self.setAccessibleName(f"{self.text()}, {said}" if said else self.text())
        self.update()

    def nextCheckState(self) -> None:
        """Nothing: only the page that is shown marks it."""

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        from planner.gui.parts.spots_mime import spots_of

        # The page opens under what is dragged; the drop itself belongs to the page.
        if spots_of(event.mimeData()):
            self.click()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._shown:
            return
        with QPainter(self) as painter:
            font = painter.font()
            font.setWeight(font.Weight.DemiBold if self._loud else font.Weight.Normal)
            painter.setFont(font)
            metrics, x = painter.fontMetrics(), self.width() - self._look.px(10)
            for words, colour in reversed(self._shown):
                x -= metrics.horizontalAdvance(words)
                painter.setPen(colour)
                painter.drawText(QPointF(x, (self.height() + metrics.capHeight()) / 2), words)
                x -= self._look.px(8)


def _ideas(posts: tuple[Post, ...]) -> int:
    """How many of these posts wait for a day."""
    return sum(post.waits_for_a_day for post in posts)


class Logo(QWidget):
    """Four bars, and the name."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setFixedHeight(look.px(28))

    def paintEvent(self, _: QPaintEvent) -> None:
        px = self._look.px
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_logo(painter, px(8), px(22), px(16), self._look.colours.accent)
            font = painter.font()
            font.setPixelSize(px(17))
            font.setWeight(font.Weight.DemiBold)
            painter.setFont(font)
            painter.setPen(self._look.colours.ink)
            painter.drawText(QPointF(px(34), (self.height() + painter.fontMetrics().capHeight()) / 2), "Ritim")


def paint_logo(painter: QPainter, left: int, bottom: int, height: int, colour: QColor) -> None:
    """Four bars of a rhythm, as wide as they are high."""
    width = height * 0.16
    for number, part in enumerate((0.5, 1.0, 0.36, 0.72)):
        x = left + number * height * 0.29
        painter.setPen(QColor(0, 0, 0, 0))
        painter.setBrush(colour)
        bar = QRectF(x, bottom - height * part, width, height * part)
        painter.drawRoundedRect(bar, width / 2, width / 2)


class Sidebar(QFrame):
    """The pages by name. `wanted` asks for one; `desk` is given once there is a plan."""

    wanted = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._desk: Desk | None = None
        self.setProperty("role", "side")
        self.setFixedWidth(width_of(look))
        self._head = column(look.px(28), gap=0)
        self._buttons: dict[str, SideButton] = {}
        layout = column(self._head, look.px(6), gap=look.px(2), margin=look.px(10))
        for entry in ENTRIES:
            if entry.name == _BELOW_THE_LINE[0]:
                layout.addSpacing(look.px(8))
                layout.addWidget(line())
                layout.addSpacing(look.px(8))
            made = SideButton(say(entry.words), look)
            made.setToolTip(tooltip(f"Ctrl+{entry.key}"))
            made.clicked.connect(lambda _=False, name=entry.name: self.wanted.emit(name))
            self._buttons[entry.name] = made
            layout.addWidget(made)
        layout.addSpacing(look.px(8))
        layout.addWidget(line())
        self._channels: QVBoxLayout = column(gap=look.px(2))
        layout.addLayout(self._channels)
        layout.addStretch(1)
        self.setLayout(layout)

    def mark(self, name: str) -> None:
        """Shows that this page is the one."""
        for each, made in self._buttons.items():
            made.setChecked(each == name)

    def fill(self, desk: Desk) -> None:
        """Shows the counts and the channels of a plan, and follows it."""
        self._desk = desk
        # Not in the first frame: a pen alone has Qt make all its enumerations, which takes 20 ms.
        emptied(self._head)
        self._head.addWidget(Logo(self._look))
        desk.bridge.changed.connect(self._changed)
        desk.bridge.found.connect(self._count)
        self._list_channels()
        self._count()

    def _changed(self, what: object) -> None:
        if what.touches("channels"):  # type: ignore[attr-defined]  # a Changed, which a signal carries as object
            self._list_channels()

    def _count(self) -> None:
        if self._desk is None:
            return
        bridge = self._desk.bridge
        self._buttons["warnings"].warn(bridge.warnings)
        # After an edit of a large plan only the block with the edited post is counted again.
        remember = bridge.session.memo.remember
        blocks = bridge.plan.posts.blocks(_BLOCK)
        self._buttons["ideas"].count(sum(remember(("ideas", number), _ideas, posts) for number, posts in blocks))

    def _list_channels(self) -> None:
        from PySide6.QtCore import Qt

        from planner.gui.parts.badges import badge_icons
        from planner.gui.parts.words import label
        from planner.knowledge.platforms import channel_name

        assert self._desk is not None
        look, desk, elided = self._look, self._desk, Qt.TextElideMode.ElideRight
        emptied(self._channels)
        if not len(desk.bridge.plan.channels):
            return
        self._channels.addSpacing(look.px(10))
        heading = label(Text("Channels"), "small")
        heading.setContentsMargins(look.px(10), 0, 0, look.px(4))
        self._channels.addWidget(heading)
        icons = badge_icons(desk.bridge.plan.channels, look)
        for channel in desk.bridge.plan.channels:
            name = say(channel_name(channel.platform, channel.handle))
            made = PushButton()
            made.setIcon(icons[channel.id])
            room = width_of(look) - look.px(56) - icons[channel.id].availableSizes()[0].width()
            made.setText(" " + made.fontMetrics().elidedText(channel.handle or name, elided, room))
            made.setIconSize(icons[channel.id].availableSizes()[0])
            made.setProperty("role", "channel")
            made.setCheckable(True)
            made.setChecked(channel.id not in desk.attention.hidden)
            made.setToolTip(tooltip(say(Text("Show or hide {account}", account=name))))
            made.setAccessibleName(name)
            made.toggled.connect(lambda shown, id=channel.id: self._show_channel(id, shown=shown))
            self._channels.addWidget(made)

    def _show_channel(self, id: str, *, shown: bool) -> None:
        assert self._desk is not None
        attention = self._desk.attention
        attention.hide(attention.hidden - {id} if shown else attention.hidden | {id})
