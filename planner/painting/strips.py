"""The cadence of a week under its days: a pip each placement, and a word where the band is left."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Literal, NamedTuple

from planner.layout.boxes import Box
from planner.layout.strips import Pip, Strip, pips
from planner.painting.badges import Badge, badge_width, paint_badge
from planner.painting.canvas import Canvas
from planner.painting.chips import Setting
from planner.painting.faces import MEDIUM, REGULAR, Face
from planner.painting.words import Line, line_of
from planner.text import Text, speak

Detail = Literal["pips", "words", "figures"]
_ELLIPSIS = "…"


class _Drawn(NamedTuple):
    """A strip ready to be painted: badge, pips, number, and where the band is left a sign and words."""

    badge: Badge
    pips: tuple[Pip, ...]
    number: Line
    sign: Literal["over", "under"] | None
    words: Line | None

    def width(self, size: float) -> float:
        width = badge_width(self.badge, size) + size * 0.6 + self.number.width
        if self.pips:
            width += len(self.pips) * _step(size) + size * 0.35
        if self.sign:
            width += size * 1.1
        return width + (self.words.width + size * 0.45 if self.words else 0)


def paint_strips(canvas: Canvas, box: Box, strips: Sequence[Strip], setting: Setting) -> float:
    """The strips side by side in `box`, in as much detail as fits; where not even figures do, … ends them. Returns the
    x from which on there is room.
    """
    size = setting.size
    room = box.width - size
    details: tuple[tuple[Detail, float], ...] = (("pips", 2.4), ("words", 2.0), ("figures", 1.3))
    for detail, gaps in details:
        gap = size * gaps
        drawn = [_drawn(strip, setting, detail) for strip in strips]
        if sum(each.width(size) + gap for each in drawn) - gap <= room:
            break
    x = box.x + size * 0.5
    baseline = box.y + box.height * 0.5 + size * 0.36
    for each in drawn:
        if x + each.width(size) > box.right - size:
            canvas.text(line_of(_ELLIPSIS, Face(size)), x, baseline, canvas.colours.second)
            return box.right
        _paint(canvas, each, x, baseline, size)
        x += each.width(size) + gap
    return x


def _drawn(strip: Strip, setting: Setting, detail: Detail) -> _Drawn:
    sign: Literal["over", "under"] | None = None
    said: list[str] = []
    if strip.least is not None and strip.placed < strip.least:
        sign = "under"
        said.append(_said("under", strip.least, setting.language))
    if strip.most is not None and strip.placed > strip.most:
        sign = "over"
        said.append(_said("over", strip.most, setting.language))
    if strip.rolling is not None and strip.rolling > strip.placed:
        sign = "over"
        said.append(_said("rolling", strip.rolling, setting.language))
    sentence = " · ".join(said)
    return _Drawn(
        setting.badges[strip.channel.id],
        pips(strip) if detail == "pips" else (),
        line_of(str(strip.placed), Face(setting.size, MEDIUM if sign else REGULAR)),
        sign,
        line_of(sentence, Face(setting.size, MEDIUM)) if sentence and detail != "figures" else None,
    )


@cache
def _said(what: Literal["under", "over", "rolling"], n: int, language: str) -> str:
    match what:
        case "under":
            return speak(Text("at least {n}", n=n), language)
        case "over":
            return speak(Text("at most {n}", n=n), language)
        case "rolling":
            return speak(Text("{n} in 7 days", n=n), language)


def _step(size: float) -> float:
    return size * 0.82


def _paint(canvas: Canvas, drawn: _Drawn, x: float, baseline: float, size: float) -> None:
    colours = canvas.colours
    middle = baseline - size * 0.36
    x = paint_badge(canvas, drawn.badge, x, baseline, size) + size * 0.6
    side = size * 0.64
    for pip in drawn.pips:
        _paint_pip(canvas, pip, Box(x, middle - side / 2, side, side))
        x += _step(size)
    x += size * 0.35 if drawn.pips else 0
    canvas.text(drawn.number, x, baseline, colours.warning if drawn.sign else colours.second)
    x += drawn.number.width
    if drawn.sign:
        half = size * 0.34
        left, up = x + size * 0.36, -1 if drawn.sign == "over" else 1
        points = [
            (left, middle - up * half * 0.8),
            (left + 2 * half, middle - up * half * 0.8),
            (left + half, middle + up * half * 0.9),
        ]
        filled = drawn.sign == "over"
        canvas.polygon(points, colours.warning if filled else None, None if filled else colours.warning, size * 0.09)
        x += size * 1.1
    if drawn.words:
        canvas.text(drawn.words, x + size * 0.45, baseline, colours.warning)


def _paint_pip(canvas: Canvas, pip: Pip, box: Box) -> None:
    colours = canvas.colours
    radius = box.width * 0.2
    match pip:
        case "kept":
            canvas.fill(box, colours.second, radius)
        case "over":
            canvas.fill(box, colours.warning, radius)
            if colours.grey:
                # Without colour a full pip over the band is told from the others by a bar above it.
                canvas.rule(box.x, box.y - 1.3, box.right, box.y - 1.3, colours.warning, 0.8)
        case "missing":
            canvas.frame(box, colours.warning, 0.7, radius, (1.1, 0.8))
        case "open":
            canvas.frame(box, colours.third, 0.5, radius)
