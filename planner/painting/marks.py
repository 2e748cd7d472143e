"""Small drawn signs: status, pillar, event, story, tick box. All are told apart by shape, none by colour alone."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPen

from planner.domain.content import PillarKind
from planner.domain.posts import Status
from planner.layout.boxes import Box
from planner.layout.days import Sign
from planner.painting.canvas import Canvas
from planner.text import Text

PILLAR_WORDS: dict[str, Text] = {
    "informative": Text("Informative"),
    "entertaining": Text("Entertaining"),
    "community": Text("Community"),
    "promotional": Text("Promotional"),
}


def paint_status(canvas: Canvas, status: Status, x: float, middle: float, size: float, colour: QColor) -> None:
    """The status, `size` wide and high, centred on `middle`: dotted ring, ring, half disc, disc, tick."""
    painter = canvas.painter
    stroke = size * 0.15
    ring = QRectF(x + stroke / 2, middle - size / 2 + stroke / 2, size - stroke, size - stroke)
    match status:
        case "posted":
            points = [
                (x, middle + size * 0.05),
                (x + size * 0.36, middle + size * 0.4),
                (x + size, middle - size * 0.4),
            ]
            canvas.polyline(points, colour, size * 0.2)
        case "idea":
            pen = QPen(colour, stroke)
            pen.setDashPattern([1.0, 1.1])
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            painter.drawEllipse(ring)
        case _:
            painter.setPen(QPen(colour, stroke))
            painter.setBrush(QBrush(colour) if status == "approved" else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(ring)
            if status == "in_review":
                painter.setBrush(colour)
                painter.drawPie(ring, -90 * 16, 180 * 16)
            painter.setBrush(Qt.BrushStyle.NoBrush)


def paint_pillar(canvas: Canvas, kind: PillarKind, box: Box, colour: QColor) -> None:
    """A bar whose pattern says the kind: solid, dots, an outline, steps."""
    painter = canvas.painter
    middle = box.x + box.width / 2
    match kind:
        case "promotional":
            canvas.fill(box, colour, box.width / 2)
        case "community":
            canvas.frame(box, colour, box.width * 0.28, box.width / 2)
        case "entertaining":
            pen = QPen(colour, box.width)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setDashPattern([0.01, 1.9])
            painter.setPen(pen)
            painter.drawLine(QPointF(middle, box.y + box.width / 2), QPointF(middle, box.bottom - box.width / 2))
        case "informative":
            canvas.rule(middle, box.y, middle, box.bottom, colour, box.width, (box.width * 1.1, box.width * 0.55))


LABEL_WORDS: dict[str, Text] = {
    "event": Text("Event"),
    "campaign": Text("Campaign"),
    "holiday": Text("Public holiday"),
    "day": Text("Special day"),
    "solemn": Text("Day of remembrance"),
    "drift": Text("Not your usual voice"),
}
LABEL_LETTERS: dict[Sign, str] = {
    "event": "◆",
    "campaign": "◇",
    "holiday": "★",
    "day": "☆",
    "solemn": "■",
    "drift": "≈",
}
"""The signs of labels as letters, where they stand in a text."""


def paint_label(canvas: Canvas, sign: Sign, x: float, middle: float, size: float, colour: QColor) -> None:
    """The sign of an event, a diamond; of a campaign, a hollow one; of a holiday, a star; of another special day, a
    hollow one; of a solemn day, a square; of a drift, two waves.
    """
    half = size / 2
    filled = sign in ("event", "holiday", "solemn")
    points = [(x, middle), (x + half, middle - half), (x + size, middle), (x + half, middle + half)]
    match sign:
        case "holiday" | "day":
            points = _star(x + half, middle, half * 1.15)
        case "drift":
            for y in (middle - half * 0.4, middle + half * 0.5):
                paint_wave(canvas, x, x + size, y, size / 2, colour)
            return
        case "solemn":
            less = size * 0.1
            canvas.fill(Box(x + less, middle - half + less, size - 2 * less, size - 2 * less), colour)
            return
    canvas.polygon(points, colour if filled else None, None if filled else colour, size * 0.13)


def paint_wave(canvas: Canvas, left: float, right: float, middle: float, length: float, colour: QColor) -> None:
    """A wavy line around `middle`, each of its waves so long."""
    step = length / 6
    points = [
        (x, middle - length * 0.2 * math.sin(2 * math.pi * (x - left) / length))
        for x in (left + step * number for number in range(int((right - left) / step) + 1))
    ]
    canvas.polyline(points, colour, length * 0.18)


def _star(x: float, y: float, radius: float) -> list[tuple[float, float]]:
    """The corners of a star with five points."""
    lengths = [radius, radius * 0.45] * 5
    angles = [math.pi * number / 5 for number in range(10)]
    return [
        (x + length * math.sin(angle), y - length * math.cos(angle))
        for length, angle in zip(lengths, angles, strict=True)
    ]


def paint_warning(canvas: Canvas, x: float, middle: float, size: float) -> None:
    """The sign of what has a warning: a full triangle, as over a band."""
    half = size / 2
    canvas.polygon(
        [(x, middle + half * 0.84), (x + half, middle - half * 0.9), (x + size, middle + half * 0.84)],
        canvas.colours.warning,
    )


def paint_story(canvas: Canvas, x: float, middle: float, size: float, colour: QColor) -> None:
    """The sign of what is gone after 24 hours: a ring open at its top right, like a clock."""
    painter = canvas.painter
    painter.setPen(QPen(colour, size * 0.14))
    painter.drawArc(QRectF(x, middle - size / 2, size, size), 90 * 16, 270 * 16)
    half = size / 2
    canvas.polyline(
        [(x + half, middle - half * 0.55), (x + half, middle), (x + half * 1.5, middle)], colour, size * 0.12
    )


def paint_tick_box(canvas: Canvas, x: float, middle: float, size: float, *, ticked: bool) -> None:
    """A box to tick by hand; ticked for what is posted."""
    colours = canvas.colours
    canvas.frame(Box(x, middle - size / 2, size, size), colours.second, 0.7, size * 0.2)
    if ticked:
        paint_status(canvas, "posted", x + size * 0.2, middle, size * 0.62, colours.ink)
