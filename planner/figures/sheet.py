"""The paper of a figure: everything is placed in inches from its upper left corner, and it is as high as it needs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from planner.figures.letters import BODY, HEADING, SMALL, drawable, face, load, wrapped
from planner.figures.palette import Palette
from planner.text import Text, speak

if TYPE_CHECKING:
    from matplotlib.figure import Figure

MARGIN = 0.04
LEAST_WIDTH = 2.4
"""Inches: what is narrower cannot be read."""
_LINE = 1.32  # the height of a line, as a part of the size of its letters
_HALF_A_CAPITAL = 0.364  # as a part of the size: it stands in the middle of its line

Side = Literal["left", "center", "right"]
Shape = Literal["dot", "triangle"]
_MARKERS: dict[Shape, str] = {"dot": "o", "triangle": "^"}


def line_height(size: float) -> float:
    """The height of a line of text, in inches."""
    return size / 72 * _LINE


class Sheet:
    """A figure while it is drawn, with a title; `y` is how far it has come, in inches from above.

    Imports matplotlib with the first figure, not before.
    """

    def __init__(self, title: Text, palette: Palette, width: float, language: str) -> None:
        from matplotlib.figure import Figure
        from matplotlib.transforms import Affine2D

        load()
        self.palette, self.language = palette, language
        self.width = max(width, LEAST_WIDTH)
        self.right = self.width - MARGIN
        self._figure = Figure(figsize=(self.width, 1), dpi=96, facecolor=palette.ground)
        self._down = Affine2D().scale(1, -1)
        self._inches = self._down + self._figure.transFigure
        self.y = MARGIN
        self.paragraph(self.say(title), HEADING, palette.ink, strong=True)
        self.y += 0.06

    def say(self, text: Text) -> str:
        """The sentence in the language of the figure."""
        return speak(text, self.language)

    def text(
        self, x: float, y: float, words: str, size: float = BODY, *, colour: str | None = None, strong: bool = False,
        side: Side = "left",
    ) -> None:  # fmt: skip
        """Writes one line around the height `y`; `side` is that of the words which is at `x`."""
        baseline = y + size / 72 * _HALF_A_CAPITAL
        self._figure.text(
            x, baseline, drawable(words), transform=self._inches, fontproperties=face(size, strong=strong),
            ha=side, va="baseline", color=colour or self.palette.ink, parse_math=False,
        )  # fmt: skip

    def lines(self, x: float, y: float, lines: Sequence[str], size: float = BODY, **how: object) -> None:
        """Writes lines below each other, their middle at the height `y`."""
        step = line_height(size)
        top = y - step * (len(lines) - 1) / 2
        for number, line in enumerate(lines):
            self.text(x, top + number * step, line, size, **how)  # type: ignore[arg-type]  # those of `text`

    def paragraph(self, words: str, size: float = SMALL, colour: str | None = None, *, strong: bool = False) -> None:
        """Writes a sentence across the sheet, in as many lines as it takes."""
        for line in wrapped(words, self.right - MARGIN, size, strong=strong):
            height = line_height(size)
            self.text(MARGIN, self.y + height / 2, line, size, colour=colour or self.palette.second, strong=strong)
            self.y += height

    def bar(
        self, name: str, x: float, y: float, width: float, height: float, fill: str, *, edge: str | None = None,
        hatch: str | None = None,
    ) -> None:  # fmt: skip
        """Draws a rectangle whose left upper corner is at `x`, `y`; its `name` is for whoever reads the figure."""
        from matplotlib.patches import Rectangle

        self._figure.add_artist(
            Rectangle(
                (x, y), width, height, transform=self._inches, facecolor=fill, edgecolor=edge or "none", hatch=hatch,
                linewidth=0.8 if edge else 0, gid=name,
            )
        )  # fmt: skip

    def stroke(
        self, name: str, xs: Sequence[float], ys: Sequence[float], colour: str, width: float = 0.8, *,
        dashed: bool = False, dots: bool = False,
    ) -> None:  # fmt: skip
        """Draws a line through points, `width` in points."""
        from matplotlib.lines import Line2D

        self._figure.add_artist(
            Line2D(
                xs, ys, transform=self._inches, color=colour, linewidth=width, gid=name, markersize=5,
                linestyle=(0, (4, 3)) if dashed else "-", marker="o" if dots else "",
            )
        )  # fmt: skip

    def sign(self, name: str, x: float, y: float, shape: Shape, colour: str, size: float = 5) -> None:
        """Draws a sign around a point, `size` in points; a rim sets it off from the lines that pass it."""
        from matplotlib.lines import Line2D

        self._figure.add_artist(
            Line2D(
                [x], [y], transform=self._inches, linestyle="", marker=_MARKERS[shape], markersize=size, color=colour,
                markeredgecolor=self.palette.ground, markeredgewidth=1, gid=name,
            )
        )  # fmt: skip

    def finished(self, *captions: Text) -> Figure:
        """The figure, as high as what is on it, with its captions below."""
        self.y += 0.06
        for caption in captions:
            self.paragraph(self.say(caption))
        height = self.y + MARGIN
        self._figure.set_figheight(height)
        self._down.translate(0, height).scale(1 / self.width, 1 / height)
        return self._figure
