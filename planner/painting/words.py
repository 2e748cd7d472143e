"""Texts set in lines: measured, broken, shortened, and drawn the same on every device.

Everything is set for 72 dots an inch: a unit of the canvas is a point of the face; canvases are scaled, texts never.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import NamedTuple

import regex
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from planner.painting.faces import EMOJI, Face, font
from planner.painting.fonts import drawable, emoji_in, graphemes, is_plain

ELLIPSIS = "…"
_ENDLESS = 1_000_000.0
_URL = regex.compile(r"(?:https?://|mailto:)[^\s<>\"]*[^\s<>\"'’”.,;:!?)\]}…]", regex.IGNORECASE)


class Linked(NamedTuple):
    """A part of a line that is a link, from `left` to `right`."""

    left: float
    right: float
    address: str


class Line:
    """One line of text, set. `width` is what it takes, `text` what it says, `emoji` those in it."""

    __slots__ = ("_ascent", "_layout", "_line", "emoji", "links", "text", "width")

    def __init__(self, layout: QTextLayout, line: QTextLine, text: str, links: tuple[Linked, ...] = ()) -> None:
        self._layout = layout  # the line lives in it
        self._line = line
        self._ascent = line.ascent()
        self.text = text
        # The first counts blanks at the end, the second up to a unit of room after the last letter.
        self.width = min(line.horizontalAdvance(), line.naturalTextWidth())
        self.links = links
        self.emoji = tuple(cluster for _, cluster in emoji_in(text))

    def beginning(self, width: float) -> str:
        """As much of a plain text as has room in a width, and perhaps a letter more."""
        return self.text[: self._line.xToCursor(self._line.x() + width) + 1]

    def draw(self, painter: QPainter, x: float, baseline: float) -> None:
        """Draws it in the painter's pen."""
        self._line.draw(painter, QPointF(x, baseline - self._ascent))


@cache
def _device() -> QImage:
    image = QImage(1, 1, QImage.Format.Format_ARGB32)
    image.setDotsPerMeterX(2835)  # 72 an inch
    image.setDotsPerMeterY(2835)
    return image


@cache
def _wrapping() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def _units(text: str) -> int:
    """Its length as Qt counts it, in UTF-16."""
    return len(text) if is_plain(text) else len(text.encode("utf-16-le")) // 2


@lru_cache(maxsize=64)
def _emoji_style(face: Face) -> QTextCharFormat:
    style = QTextCharFormat()
    style.setFont(font(face, EMOJI))
    return style


def _layout(text: str, face: Face) -> QTextLayout:
    layout = QTextLayout(text, font(face), _device())
    layout.setCacheEnabled(True)  # else it is shaped again to be drawn
    formats = []
    for at, cluster in emoji_in(text):
        part = QTextLayout.FormatRange()
        part.start, part.length = _units(text[:at]), _units(cluster)
        part.format = _emoji_style(face)
        formats.append(part)
    if formats:
        layout.setFormats(formats)
    return layout


def _one_line(text: str, face: Face) -> Line:
    layout = _layout(text, face)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(_ENDLESS)
    layout.endLayout()
    return Line(layout, line, text)


@lru_cache(maxsize=4096)
def line_of(text: str, face: Face) -> Line:
    """The text in one line, however long."""
    return _one_line(drawable(text), face)


@lru_cache(maxsize=4096)
def shortened(text: str, face: Face, width: float) -> Line:
    """The text in one line of this width, with … where it is longer."""
    whole = line_of(text, face)
    if whole.width <= width:
        return whole
    room = width - line_of(ELLIPSIS, face).width
    kept = list(whole.beginning(room)) if is_plain(whole.text) else _beginning(whole.text, face, room)
    while kept:
        line = _one_line("".join(kept).rstrip() + ELLIPSIS, face)
        if line.width <= width:
            return line
        kept.pop()
    return _one_line(ELLIPSIS, face)


def _beginning(text: str, face: Face, room: float) -> list[str]:
    """The graphemes of a text that may find room, and perhaps one or two more."""
    kept = []
    used = 0.0
    # By graphemes, and measured whole at the end: kerning and sequences make sums a little wrong.
    for cluster in graphemes(text):
        used += line_of(cluster, face).width
        if used > room + face.size:
            break
        kept.append(cluster)
    return kept


@lru_cache(maxsize=512)
def lines_of(text: str, face: Face, width: float) -> tuple[Line, ...]:
    """The text in lines of this width, broken at words where it can be; its own line breaks are kept.

    Kept for a while: what repeats has the same text again.
    """
    lines: list[Line] = []
    for paragraph in text.splitlines():
        if paragraph:
            lines.extend(_broken(drawable(paragraph), face, width))
        else:
            lines.append(line_of("", face))
    return tuple(lines)


def _broken(text: str, face: Face, width: float) -> list[Line]:
    layout = _layout(text, face)
    layout.setTextOption(_wrapping())
    layout.beginLayout()
    broken = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        broken.append(line)
    layout.endLayout()
    units = None if is_plain(text) else text.encode("utf-16-le")
    found = [(_units(text[: each.start()]), _units(text[: each.end()]), each[0]) for each in _URL.finditer(text)]
    lines = []
    for line in broken:
        start = line.textStart()
        end = start + line.textLength()
        part = text[start:end] if units is None else units[2 * start : 2 * end].decode("utf-16-le")
        links = tuple(
            Linked(_x(line, max(start, first)), _x(line, min(end, last)), address)
            for first, last, address in found
            if first < end and last > start
        )
        lines.append(Line(layout, line, part, links))
    return lines


def _x(line: QTextLine, position: int) -> float:
    # PySide gives the position back beside the x, which its annotations do not say.
    x: float = line.cursorToX(position)[0]  # type: ignore[index]
    return x


@lru_cache(maxsize=4096)
def title_lines(text: str, face: Face, width: float, most: int | None = None) -> tuple[Line, ...]:
    """The text in lines of this width, at most so many; the last one is shortened where there is more."""
    if line_of(text, face).width <= width:
        return (line_of(text, face),)
    if most == 1:
        return (shortened(text, face, width),)
    lines = lines_of(" ".join(text.split()), face, width)
    if most is None or len(lines) <= most:
        return lines
    rest = "".join(line.text for line in lines[most - 1 :])
    return (*lines[: most - 1], shortened(rest, face, width))


@lru_cache(maxsize=32_768)
def line_count(face: Face, text: str, width: float) -> int:
    """How many lines of this width the text takes, at least one."""
    if line_of(text, face).width <= width:
        return 1
    return max(len(lines_of(" ".join(text.split()), face, width)), 1)
