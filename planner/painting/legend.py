"""What the signs on a page mean."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Literal, NamedTuple

from planner.domain.content import PillarKind
from planner.domain.posts import STATUS_WORDS, Status
from planner.layout import days
from planner.layout.boxes import Box
from planner.painting.badges import Badge, badge_width, paint_badge
from planner.painting.canvas import Canvas
from planner.painting.chips import Setting
from planner.painting.faces import Face
from planner.painting.marks import LABEL_WORDS, PILLAR_WORDS, paint_label, paint_pillar, paint_status, paint_story
from planner.painting.words import Line, line_of
from planner.text import Text, speak

Sign = Status | PillarKind | Literal["story"] | days.Sign
_STORY = Text("story")


class Item(NamedTuple):
    """A sign, painted from x on a baseline, and what it means."""

    paint: Callable[[Canvas, float, float], None]
    width: float
    words: Line


class Legend:
    """The badges with the names of their channels, then the signs, in lines of a width that are `leading` high."""

    def __init__(
        self, badges: Iterable[tuple[Badge, str]], signs: Sequence[Sign], setting: Setting, width: float, leading: float
    ) -> None:
        size = setting.size
        self.leading = leading
        self._size = size
        self._gap = size * 1.3
        self._lines: list[list[Item]] = []
        items = [_badge_item(badge, name, size) for badge, name in badges]
        items += [_sign_item(sign, size, setting.language) for sign in signs]
        x = width
        for item in items:
            x += item.width + item.words.width
            if x > width:
                self._lines.append([])
                x = item.width + item.words.width
            self._lines[-1].append(item)
            x += self._gap

    @property
    def height(self) -> float:
        """Of all its lines."""
        return len(self._lines) * self.leading

    def paint(self, canvas: Canvas, left: float, top: float) -> None:
        """Paints it with its first line at `top`."""
        for number, items in enumerate(self._lines):
            x = left
            baseline = top + (number + 0.5) * self.leading + self._size * 0.36
            for item in items:
                item.paint(canvas, x, baseline)
                canvas.text(item.words, x + item.width, baseline, canvas.colours.second)
                x += item.width + item.words.width + self._gap


def _badge_item(badge: Badge, name: str, size: float) -> Item:
    def paint(canvas: Canvas, x: float, baseline: float) -> None:
        paint_badge(canvas, badge, x, baseline, size)

    return Item(paint, badge_width(badge, size) + size * 0.45, line_of(name, Face(size)))


def _sign_item(sign: Sign, size: float, language: str) -> Item:
    words: dict[str, Text] = {"story": _STORY, **STATUS_WORDS, **PILLAR_WORDS, **LABEL_WORDS}
    return Item(partial(_paint_sign, sign, size), size * 1.2, line_of(speak(words[sign], language), Face(size)))


def _paint_sign(sign: Sign, size: float, canvas: Canvas, x: float, baseline: float) -> None:
    colour = canvas.colours.second
    middle = baseline - size * 0.36
    match sign:
        case "story":
            paint_story(canvas, x, middle, size * 0.75, colour)
        case "informative" | "entertaining" | "community" | "promotional":
            paint_pillar(canvas, sign, Box(x + size * 0.35, middle - size * 0.5, 2.2, size), colour)
        case "event" | "campaign" | "holiday" | "day" | "solemn" | "drift":
            paint_label(canvas, sign, x, middle, size * 0.72, colour)
        case _:
            paint_status(canvas, sign, x, middle, size * 0.7, colour)
