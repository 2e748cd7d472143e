"""How long the texts of a post are on its channels, while they are typed."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from planner.domain.posts import Format, Placement
from planner.gui.models.counters import Counter, counter, plain
from planner.gui.panels.editing import Editing
from planner.gui.parts.badges import badge_icons
from planner.gui.parts.boxes import column, emptied, row
from planner.gui.parts.formats import format_words, formats_of
from planner.gui.parts.words import label, tooltip
from planner.gui.translate import say
from planner.text import Text

_LONG = 5000
"""From so many characters on a text is counted in the pauses of typing."""
_PAUSE_MS = 150

_Text = tuple[str, Format, str, bool]
"""What a counter depends on: platform, format, text, whether there are pictures."""


class CounterLine(QWidget):
    """The counter of one channel: its badge, and what it says."""

    def __init__(self, editing: Editing, channel: str | None) -> None:
        super().__init__()
        px = editing.desk.look.px
        self._words: QLabel = label("", "small", wrap=True)
        parts: list[QWidget] = [self._words]
        if channel is not None:
            icon = badge_icons(editing.desk.bridge.plan.channels, editing.desk.look)[channel]
            badge = QLabel()
            badge.setPixmap(icon.pixmap(icon.availableSizes()[0]))
            account = say(editing.account(channel))
            badge.setToolTip(tooltip(account))
            badge.setAccessibleName(account)
            parts.insert(0, badge)
        layout = row(*parts, gap=px(6))
        layout.setStretch(len(parts) - 1, 1)
        self.setLayout(layout)

    @property
    def words(self) -> str:
        """What it says."""
        return self._words.text()

    @property
    def warns(self) -> bool:
        """Whether it says so in the colour of warnings."""
        return bool(self._words.property("role") == "warning_word")

    def show_counter(self, shown: Counter) -> None:
        """Says it."""
        self._words.setText(shown.words)
        if self.warns != shown.warns:
            self._words.setProperty("role", "warning_word" if shown.warns else "small")
            self._words.style().unpolish(self._words)
            self._words.style().polish(self._words)


class Counters(QWidget):
    """A line for each channel on a network; without a channel, one for the text alone. Hidden while nothing is
    written.
    """

    def __init__(self, editing: Editing) -> None:
        super().__init__()
        self._editing = editing
        self._known: dict[_Text, Counter | None] = {}
        self._text = ""
        self._own: Mapping[str, str] = {}
        self.lines: dict[str | None, CounterLine] = {}
        self._column: QVBoxLayout = column(gap=editing.desk.look.px(3))
        self.setLayout(self._column)
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._soon.timeout.connect(self._count)

    @property
    def words(self) -> str:
        """All that it says."""
        return "\n".join(each.words for each in self.lines.values())

    def count(self, text: str, own: Mapping[str, str]) -> None:
        """Counts the text of the post, and those that channels have of their own, by channel."""
        self._text, self._own = text, own
        if max(len(text), *map(len, own.values()), 0) < _LONG:
            self._soon.stop()
            self._count()
        elif not self._soon.isActive():
            self._soon.start()

    def _count(self) -> None:
        if not self._editing.is_there:
            return
        placements = self._editing.post.placements
        counters: dict[str | None, Counter] = {}
        known: dict[_Text, Counter | None] = {}
        for placement in placements:
            of = self._of(placement)
            # What has not changed is not counted again.
            known[of] = found = self._known[of] if of in self._known else counter(*of)
            if found is not None:
                counters[placement.channel] = self._named(placement, found)
        self._known = known
        if not placements:
            counters[None] = plain(self._text)
        self._show(counters)
        self.setHidden(not self._text and not any(self._own.values()))

    def _of(self, placement: Placement) -> _Text:
        channel = self._editing.desk.bridge.plan.channels[placement.channel]
        text = self._own.get(placement.channel, self._text)
        return channel.platform, placement.format, text, bool(self._editing.post.media)

    def _named(self, placement: Placement, found: Counter) -> Counter:
        """The format is said where it is not the usual one of the platform."""
        platform = self._editing.desk.bridge.plan.channels[placement.channel].platform
        if placement.format == formats_of(platform)[0]:
            return found
        words = Text("{name}: {what}", name=format_words(placement.format), what=found.words)
        return found._replace(words=say(words))

    def _show(self, counters: Mapping[str | None, Counter]) -> None:
        if list(counters) != list(self.lines):
            emptied(self._column)
            self.lines = {}
            for channel in counters:
                self.lines[channel] = CounterLine(self._editing, channel)
                self._column.addWidget(self.lines[channel])
        for channel, shown in counters.items():
            self.lines[channel].show_counter(shown)

    def hideEvent(self, event: QHideEvent) -> None:
        if self._soon.isActive():
            self._soon.stop()
            self._count()
        super().hideEvent(event)
