"""The signs on buttons: SVGs of our own, drawn in the ink of the theme. A bare system has no icon theme."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from planner.paths import resource

_SIDE = 16


def icon(name: str, colour: QColor, side: int = _SIDE) -> QIcon:
    """The sign resources/icons/<name>.svg in a colour."""
    return _drawn(name, colour.name(), side)


@cache
def _drawn(name: str, colour: str, side: int) -> QIcon:
    made = QIcon()
    drawing = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    for density in (1, 2, 3):
        made.addPixmap(_pixmap(drawing, colour, side, density))
    return made


def _pixmap(drawing: str, colour: str, side: int, density: int) -> QPixmap:
    pixmap = QPixmap(side * density, side * density)
    pixmap.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(QByteArray(drawing.replace("currentColor", colour).encode()))
    with QPainter(pixmap) as painter:
        renderer.render(painter, QRectF(0, 0, side * density, side * density))
    pixmap.setDevicePixelRatio(density)
    return pixmap
