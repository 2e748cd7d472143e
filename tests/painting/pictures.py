"""What a painter paints, as a picture: on a screen's image, in colour or in the greys of a printer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QColor, QImage, QPainter

from planner.painting.canvas import Canvas
from planner.painting.colours import LIGHT, Colours
from planner.painting.words import Line


def picture(
    paint: Callable[[Canvas], object],
    width: int,
    height: int,
    colours: Colours = LIGHT,
    *,
    scale: float = 2,
    grey: bool = False,
) -> QImage:
    """An image of so many units, with `scale` pixels each."""
    image = QImage(round(width * scale), round(height * scale), QImage.Format.Format_ARGB32)
    image.fill(colours.ground)
    with QPainter(image) as painter:
        painter.scale(scale, scale)
        paint(Canvas(painter, colours))
    return image.convertToFormat(QImage.Format.Format_Grayscale8) if grey else image


def difference(one: QImage, other: QImage) -> int:
    """How many pixels differ so much that an eye sees it."""
    return sum(
        abs(one.pixelColor(x, y).lightness() - other.pixelColor(x, y).lightness()) > 60
        for x in range(one.width())
        for y in range(one.height())
    )


class _Listening(Canvas):
    """A canvas that notes what is written on it."""

    def __init__(self, painter: QPainter) -> None:
        super().__init__(painter, LIGHT)
        self.said: list[str] = []

    def text(self, line: Line, x: float, baseline: float, colour: QColor) -> None:
        self.said.append(line.text)
        super().text(line, x, baseline, colour)


def said(paint: Callable[[Canvas], object]) -> list[str]:
    """The texts that are painted, in their order."""
    image = QImage(10, 10, QImage.Format.Format_ARGB32)
    with QPainter(image) as painter:
        canvas = _Listening(painter)
        paint(canvas)
    return canvas.said
