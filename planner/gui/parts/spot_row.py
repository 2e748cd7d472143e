"""A placement on one line: when, where, what, how far it is, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget

from planner.domain.occurrences import Occurrence
from planner.domain.posts import STATUS_WORDS
from planner.gui.attention import Spot
from planner.gui.desk import Desk
from planner.gui.parts.badges import badge_icon
from planner.gui.parts.boxes import row
from planner.gui.parts.buttons import PushButton, button
from planner.gui.parts.words import label, tooltip
from planner.gui.theme.look import Look
from planner.gui.translate import say
from planner.knowledge.platforms import channel_name
from planner.layout.days import status_of
from planner.painting.badges import badges_of
from planner.text import Text


def spot_at(occurrence: Occurrence) -> Spot:
    """Where the occurrence stands."""
    return Spot(occurrence.post.id, occurrence.placement.channel, occurrence.day)


class TitleButton(PushButton):
    """A title that leads somewhere; cut where there is no room for it."""

    def __init__(self, title: str, look: Look) -> None:
        super().__init__(title)
        self._title = title
        # What the style sheet keeps at the sides of a flat button.
        self._sides = 2 * look.px(11)
        self.setProperty("role", "flat")
        self.setAccessibleName(title)
        self.setToolTip(tooltip(title))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._cut()

    def _cut(self) -> None:
        room = self.width() - self._sides
        words = self.fontMetrics().elidedText(self._title, Qt.TextElideMode.ElideRight, room)
        # A single & would be a key of Qt's.
        self.setText(words.replace("&", "&&"))


class SpotRow(QWidget):
    """One occurrence. `when`, its time or its day, has a column of `room` pixels; `ways` can be done with it."""

    def __init__(
        self, desk: Desk, occurrence: Occurrence, when: str, ways: Sequence[QPushButton] = (), *, room: int
    ) -> None:
        super().__init__()
        self._desk, self._spot = desk, spot_at(occurrence)
        px = desk.look.px
        channel = desk.bridge.plan.channels[occurrence.placement.channel]
        icon = badge_icon(badges_of(desk.bridge.plan.channels)[channel.id], desk.look)
        badge = QLabel()
        badge.setPixmap(icon.pixmap(icon.availableSizes()[0]))
        badge.setFixedWidth(px(24))
        name = say(channel_name(channel.platform, channel.handle))
        badge.setAccessibleName(name)
        badge.setToolTip(tooltip(name))
        time = label(when, "second")
        time.setMinimumWidth(px(room))
        self.title = TitleButton(occurrence.post.title, desk.look)
        self.title.clicked.connect(self._show)
        status = status_of(occurrence)
        words = say(STATUS_WORDS[status])
        self.title.setAccessibleDescription(", ".join((when, name, words)))
        # What is approved needs no word: it is as it should be.
        how = label({"posted": f"✓ {words}", "approved": ""}.get(status, words), "small")
        layout = row(time, px(2), badge, self.title, how, *ways, gap=px(6))
        layout.setStretch(3, 1)
        layout.setContentsMargins(0, 0, 0, 0)
        self.setLayout(layout)
        for way in ways:
            way.setAccessibleDescription(occurrence.post.title)

    def _show(self) -> None:
        self._desk.attention.show(self._spot)


def copy_button(occurrence: Occurrence) -> QPushButton:
    """Copies the text that goes out, and says so."""
    made = button(Text("Copy text"), role="link")
    text = occurrence.post.text_on(occurrence.placement)
    made.setEnabled(bool(text.strip()))
    if not made.isEnabled():
        made.setToolTip(say(Text("It has no text yet")))

    def copy() -> None:
        from PySide6.QtGui import QGuiApplication

        QGuiApplication.clipboard().setText(text)
        made.setText(say(Text("Copied")))

    made.clicked.connect(copy)
    return made
