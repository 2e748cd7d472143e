"""The campaigns of a week, named beside its cadence: across the days they would take the room of a post."""

from __future__ import annotations

from collections.abc import Sequence

from planner.layout.boxes import Box
from planner.layout.days import Label
from planner.painting.canvas import Canvas
from planner.painting.chips import Setting
from planner.painting.faces import Face
from planner.painting.marks import paint_diamond
from planner.painting.words import Line, line_of, shortened
from planner.text import Text, speak

_MOST = 0.55
"""Of the width of a week; the cadence needs the rest."""


class Campaigns:
    """Names with their days, set in a part of `box`; `whole` when all of them can be read."""

    def __init__(self, box: Box, labels: Sequence[Label], setting: Setting) -> None:
        size = setting.size
        self._size = size
        self._box = box
        self._gap = size * 2.6
        self._names: list[Line] = []
        room = box.width * _MOST
        for number, label in enumerate(labels):
            dated = Text("{name}, {first} – {last}", name=label.name, first=label.starts, last=label.ends)
            # What one does not need is for those after it.
            width = room / (len(labels) - number) - self._gap
            name = line_of(speak(dated, setting.language), Face(size))
            self._names.append(name if name.width <= width else shortened(label.name, Face(size), width))
            room -= self._names[-1].width + self._gap
        self.whole = all(name.text.startswith(label.name) for name, label in zip(self._names, labels, strict=True))

    @property
    def left(self) -> float:
        """Where they begin, with the room before them."""
        return self._box.right - sum(name.width + self._gap for name in self._names)

    def paint(self, canvas: Canvas) -> None:
        """Paints them at the right of the box."""
        middle = self._box.y + self._box.height / 2
        x = self.left + self._gap - self._size * 0.4
        for name in self._names:
            paint_diamond(canvas, x - self._size * 1.05, middle, self._size * 0.66, canvas.colours.second, filled=False)
            canvas.text(name, x, middle + self._size * 0.36, canvas.colours.second)
            x += name.width + self._gap
