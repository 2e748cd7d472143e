"""A finished figure as a picture: pixels for a screen, or a file."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import TYPE_CHECKING, Literal, NamedTuple

from planner.figures.palette import Palette

if TYPE_CHECKING:
    from matplotlib.figure import Figure

Draw = Callable[[Palette, float], "Figure"]
"""Draws a figure in these colours, so many inches wide."""
Kind = Literal["png", "svg", "pdf"]
KINDS: tuple[Kind, ...] = ("png", "svg", "pdf")
_DOTS_AN_INCH = 200
_EDGE = 0.15


class Pixels(NamedTuple):
    """Red, green, blue, opacity, a byte each, row by row from above."""

    data: bytes
    width: int
    height: int


def pixels(figure: Figure, dots_an_inch: float) -> Pixels:
    """The figure as it is on a screen."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg

    figure.set_dpi(dots_an_inch)
    canvas = FigureCanvasAgg(figure)
    canvas.draw()  # type: ignore[no-untyped-call]  # of matplotlib
    width, height = canvas.get_width_height()
    return Pixels(bytes(canvas.buffer_rgba()), width, height)  # type: ignore[no-untyped-call]  # of matplotlib


def picture(figure: Figure, kind: Kind, title: str, description: str) -> bytes:
    """The figure as a file, which says in words what it shows: the same bytes for the same figure.

    The letters are part of the file, of an SVG as outlines.
    """
    from matplotlib import rc_context

    metadata: dict[str, str | None] = {"Title": title}
    match kind:
        case "png":
            metadata |= {"Description": description, "Software": "Ritim"}
        case "svg":
            metadata |= {"Description": description, "Creator": "Ritim", "Date": None}
        case "pdf":
            metadata |= {"Subject": description, "Creator": "Ritim", "CreationDate": None}
    file = io.BytesIO()
    with rc_context({"svg.hashsalt": "ritim"}):
        figure.savefig(
            file, format=kind, dpi=_DOTS_AN_INCH, metadata=metadata, bbox_inches=figure.bbox_inches.padded(_EDGE)
        )
    return file.getvalue()
