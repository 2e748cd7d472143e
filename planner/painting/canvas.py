"""What everything is painted on: a painter, the colours, and a note of where links are and which emoji were drawn."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from planner.layout.boxes import Box
from planner.layout.links import Link
from planner.painting.colours import Colours
from planner.painting.words import Line

Points = Sequence[tuple[float, float]]
Dashes = tuple[float, float] | None
"""The lengths of dashes and of the gaps between them; None for an unbroken line."""


class Canvas:
    """A painter with the theme's colours. Lengths are in points on paper, in pixels of the layout on screen."""

    def __init__(self, painter: QPainter, colours: Colours) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.painter = painter
        self.colours = colours
        self.links: list[Link] = []
        self.emoji: set[str] = set()

    def text(self, line: Line, x: float, baseline: float, colour: QColor) -> None:
        """One line with its left end at `x`; its addresses become links."""
        self.painter.setPen(colour)
        line.draw(self.painter, x, baseline)
        self.emoji.update(line.emoji)
        for link in line.links:
            self.link(Box(x + link.left, baseline - 10, link.right - link.left, 13), link.address)
            self.rule(x + link.left, baseline + 1.5, x + link.right, baseline + 1.5, self.colours.accent, 0.4)

    def text_right(self, line: Line, right: float, baseline: float, colour: QColor) -> None:
        """One line with its right end at `right`."""
        self.text(line, right - line.width, baseline, colour)

    def link(self, box: Box, target: str | int) -> None:
        """Notes that `box` leads to an address, or to a page, counted from 1."""
        self.links.append(Link(box, target))

    def fill(self, box: Box, colour: QColor, radius: float = 0) -> None:
        """A box without a border, its corners perhaps rounded."""
        if not radius:
            self.painter.fillRect(QRectF(*box), colour)
            return
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(colour)
        self.painter.drawRoundedRect(QRectF(*box), radius, radius)
        self.painter.setBrush(Qt.BrushStyle.NoBrush)

    def frame(self, box: Box, colour: QColor, width: float, radius: float = 0, dashes: Dashes = None) -> None:
        """A border whose outer edge is the box."""
        self.painter.setPen(_pen(colour, width, dashes))
        half = width / 2
        inner = QRectF(box.x + half, box.y + half, box.width - width, box.height - width)
        self.painter.drawRoundedRect(inner, max(radius - half, 0), max(radius - half, 0))

    def rule(
        self, x1: float, y1: float, x2: float, y2: float, colour: QColor, width: float, dashes: Dashes = None
    ) -> None:
        """A straight line."""
        self.painter.setPen(_pen(colour, width, dashes))
        self.painter.drawLine(QLineF(x1, y1, x2, y2))

    def ruling(self, left: float, right: float, heights: Sequence[float], colour: QColor, width: float) -> None:
        """Level lines at these heights."""
        self.painter.setPen(_pen(colour, width))
        self.painter.drawLines([QLineF(left, y, right, y) for y in heights])

    def polygon(self, points: Points, fill: QColor | None, border: QColor | None = None, width: float = 0.6) -> None:
        """A closed shape, filled, or bordered, or both."""
        self.painter.setPen(_pen(border, width) if border is not None else Qt.PenStyle.NoPen)
        self.painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
        self.painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in points]))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)

    def polyline(self, points: Points, colour: QColor, width: float) -> None:
        """A line through these points, with round ends."""
        pen = _pen(colour, width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        self.painter.setPen(pen)
        self.painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in points]))


def _pen(colour: QColor, width: float, dashes: Dashes = None) -> QPen:
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if dashes is not None:
        pen.setDashPattern([each / width for each in dashes])
    return pen
