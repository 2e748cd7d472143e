"""Chips as pictures: each is painted once, so that a full month is turned within a frame."""

from __future__ import annotations

from collections.abc import Hashable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPixmap

from planner.layout.boxes import Box
from planner.layout.chips import Chip, Sizes
from planner.layout.days import status_of
from planner.painting.canvas import Canvas
from planner.painting.chips import Setting, paint_chip

_MOST_PIXELS = 8_000_000
"""Of four bytes each: two months of five hundred chips."""


class ChipPixmaps:
    """Paints chips of one setting; one that was painted before comes from its picture."""

    def __init__(self, setting: Setting, sizes: Sizes) -> None:
        self._setting = setting
        self._sizes = sizes
        self._known: dict[Hashable, QPixmap] = {}
        self._pixels = 0

    def are_of(self, setting: Setting) -> bool:
        """Whether these chips are of that setting."""
        return setting == self._setting

    def paint(self, canvas: Canvas, chip: Chip, density: float, *, warned: bool) -> None:
        """The chip as `paint_chip` paints it, on a canvas that has so many pixels for each of its units."""
        occurrence = chip.occurrence
        post, placement = occurrence.post, occurrence.placement
        key = (
            *(post.title, post.pillar, status_of(occurrence), occurrence.minutes, warned, placement.channel),
            *(placement.format, chip.box.width, chip.lines, canvas.colours.tint, density),
        )
        pixmap = self._known.get(key)
        if pixmap is None:
            pixmap = self._known[key] = self._painted(canvas, chip, density, warned=warned)
            self._pixels += pixmap.width() * pixmap.height()
            while self._pixels > _MOST_PIXELS:
                oldest = self._known.pop(next(iter(self._known)))
                self._pixels -= oldest.width() * oldest.height()
        canvas.painter.drawPixmap(QPointF(chip.box.x, chip.box.y), pixmap)

    def _painted(self, canvas: Canvas, chip: Chip, density: float, *, warned: bool) -> QPixmap:
        box = Box(0, 0, chip.box.width, chip.box.height)
        pixmap = QPixmap(round(box.width * density), round(box.height * density))
        pixmap.setDevicePixelRatio(density)
        pixmap.fill(Qt.GlobalColor.transparent)
        with QPainter(pixmap) as painter:
            paint_chip(
                Canvas(painter, canvas.colours), chip._replace(box=box), self._setting, self._sizes, warned=warned
            )
        return pixmap
