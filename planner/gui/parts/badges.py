"""The badges of channels as icons, painted as on the calendar."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from planner.domain.channels import Channel
from planner.gui.theme.look import Look
from planner.painting.badges import Badge, badge_width, badges_of, paint_badge
from planner.painting.canvas import Canvas


def badge_icons(channels: Iterable[Channel], look: Look) -> dict[str, QIcon]:
    """The badge of each channel, by its id."""
    return {id: badge_icon(badge, look) for id, badge in badges_of(channels).items()}


def badge_icon(badge: Badge, look: Look) -> QIcon:
    """A badge as an icon of its own width."""
    made = QIcon()
    size = 10.5 * look.scale
    width, height = round(badge_width(badge, size) + 1), round(size * 1.5)
    for density in (1, 2, 3):
        pixmap = QPixmap(width * density, height * density)
        pixmap.setDevicePixelRatio(density)
        pixmap.fill(Qt.GlobalColor.transparent)
        with QPainter(pixmap) as painter:
            paint_badge(Canvas(painter, look.colours), badge, 0.5, size * 1.12, size)
        made.addPixmap(pixmap)
    return made
