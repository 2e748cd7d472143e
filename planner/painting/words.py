"""Texts set in lines: measured, broken, shortened, and drawn the same on every device.

Everything is set for 72 dots an inch, so that one unit of the canvas is one point of the face; a canvas is scaled, never its texts.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

import regex
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from planner.painting.fonts import EMOJI, Face, drawable, family_of, font, graphemes, is_plain

ELLIPSIS = "…"
_ENDLESS = 1_000_000.0
_URL = regex.compile(r"(?:https?://|mailto:)[^\s<>\"]*[^\s<>\"'’”.,;:!?)\]}…]", regex.IGNORECASE)


class Linked(NamedTuple):
    """A part of a line that is a link, from `left` to `right`."""

    left: float
    right: float
    address: str


class Line:
    """One line of text, set. `width` is what it takes, `text` what it says, `cut` whether it was shortened."""

    __slots__ = ("_ascent", "_layout", "_line", "cut", "links", "text", "width")

    def __init__(self, layout: QTextLayout, line: QTextLine, text: str, links: tuple[Linked, ...] = (), *, cut: bool = False) -> None:
        self._layout = layout  # the line lives in it
        self._line = line
        self._ascent = line.ascent()
        self.text = text
        self.width = line.naturalTextWidth()
        self.links = links
        self.cut = cut

    def draw(self, painter: QPainter, x: float, baseline: float) -> None:
        """Draws it in the painter's pen."""
        self._line.draw(painter, QPointF(x, baseline - self._ascent))


@lru_cache(maxsize=1)
def _device() -> QImage:
    image = QImage(1, 1, QImage.Format.Format_ARGB32)
    image.setDotsPerMeterX(2835)  # 72 an inch
    image.setDotsPerMeterY(2835)
    return image


def _units(text: str) -> int:
    """Its length as Qt counts it, in UTF-16."""
    return len(text) + sum(each > "\uffff" for each in text)


def _layout(text: str, face: Face) -> QTextLayout:
    layout = QTextLayout(text, font(face), _device())
    formats = []
    if not is_plain(text):
        at = 0
        for cluster in graphemes(text):
            length = _units(cluster)
            if family_of(cluster) == EMOJI:
                part = QTextLayout.FormatRange()
                part.start, part.length = at, length
                style = QTextCharFormat()
                style.setFont(font(face, EMOJI))
                part.format = style
                formats.append(part)
            at += length
    if formats:
        layout.setFormats(formats)
    return layout


def _one_line(text: str, face: Face, *, cut: bool = False) -> Line:
    layout = _layout(text, face)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(_ENDLESS)
    layout.endLayout()
    return Line(layout, line, text, cut=cut)


@lru_cache(maxsize=8192)
def line_of(text: str, face: Face) -> Line:
    """The text in one line, however long."""
    return _one_line(drawable(text), face)


def shortened(text: str, face: Face, width: float) -> Line:
    """The text in one line of this width, with … where it is longer."""
    whole = line_of(text, face)
    if whole.width <= width:
        return whole
    room = width - line_of(ELLIPSIS, face).width
    kept = []
    used = 0.0
    # By graphemes, and measured whole at the end: kerning and sequences make sums a little wrong.
    for cluster in graphemes(whole.text):
        used += line_of(cluster, face).width
        if used > room + face.size:
            break
        kept.append(cluster)
    while kept:
        line = _one_line("".join(kept).rstrip() + ELLIPSIS, face, cut=True)
        if line.width <= width:
            return line
        kept.pop()
    return _one_line(ELLIPSIS, face, cut=True)


def lines_of(text: str, face: Face, width: float) -> list[Line]:
    """The text in lines of this width, broken at words where it can be; line breaks are kept, an empty text has no line."""
    lines: list[Line] = []
    for paragraph in text.splitlines():
        lines.extend(_broken(drawable(paragraph), face, width))
    return lines


def _broken(text: str, face: Face, width: float) -> list[Line]:
    layout = _layout(text, face)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    broken = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, 0))
        broken.append(line)
    layout.endLayout()
    units = text.encode("utf-16-le")
    found = [(_units(text[: each.start()]), _units(text[: each.end()]), each[0]) for each in _URL.finditer(text)]
    lines = []
    for line in broken:
        start, end = line.textStart(), line.textStart() + line.textLength()
        links = tuple(
            Linked(_x(line, max(start, first)), _x(line, min(end, last)), address)
            for first, last, address in found
            if first < end and last > start
        )
        lines.append(Line(layout, line, units[2 * start : 2 * end].decode("utf-16-le"), links))
    return lines


def _x(line: QTextLine, position: int) -> float:
    x = line.cursorToX(position)
    # PySide gives the position back as well.
    return float(x[0] if isinstance(x, tuple) else x)


@lru_cache(maxsize=8192)
def title_lines(text: str, face: Face, width: float, most: int) -> tuple[Line, ...]:
    """The text in at most so many lines of this width, the last one shortened where there is more."""
    if line_of(text, face).width <= width:
        return (line_of(text, face),)
    lines = lines_of(" ".join(text.split()), face, width)
    if len(lines) <= most:
        return tuple(lines)
    rest = "".join(line.text for line in lines[most - 1 :])
    return (*lines[: most - 1], shortened(rest, face, width))


@lru_cache(maxsize=32_768)
def line_count(text: str, face: Face, width: float) -> int:
    """How many lines of this width the text takes, at least one."""
    if line_of(text, face).width <= width:
        return 1
    return max(len(lines_of(" ".join(text.split()), face, width)), 1)
