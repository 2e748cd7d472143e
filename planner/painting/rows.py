"""Rows of text, ready to be painted wherever the flow of pages puts them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import NamedTuple

from planner.layout.flow import Block, Placed
from planner.painting.canvas import Canvas

Paint = Callable[[Canvas, float, float], None]
"""Paints something at its left and its top, or, for a part of a line, from its left on a baseline."""


class Row(NamedTuple):
    """A block of the flow and the day of which it tells; a heading that comes again may be painted in another way."""

    block: Block
    day: date | None
    paint: Paint
    paint_again: Paint | None = None


def paint_rows(canvas: Canvas, rows: Sequence[Row], placed: Sequence[Placed], x: float, y: float) -> None:
    """The rows of one page or column whose top left corner is given."""
    for each in placed:
        row = rows[each.block]
        paint = row.paint_again if each.again and row.paint_again is not None else row.paint
        paint(canvas, x, y + each.y)


def pages_of_days(rows: Sequence[Row], pages: Sequence[Sequence[Placed]]) -> dict[date, int]:
    """On which page, counted from 0, each day begins."""
    found: dict[date, int] = {}
    for number, placed in enumerate(pages):
        for each in placed:
            day = rows[each.block].day
            if day is not None:
                found.setdefault(day, number)
    return found
