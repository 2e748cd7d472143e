"""What the posts of each month are about, beside what they were meant to be."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from planner.checks.mix import LEAST_POSTS, OFF_TARGET
from planner.figures.palette import Palette
from planner.figures.rows import Mark, Row, Span, draw_rows
from planner.figures.sheet import Sheet
from planner.text import Text

if TYPE_CHECKING:
    from matplotlib.figure import Figure

_POINTS = int(OFF_TARGET * 100)


class Bar(NamedTuple):
    """How many of a month's posts a pillar has, or several have together.

    `wanted` is the part that is wanted and `ceiling` the most that is allowed, from 0 to 1, None where there is none;
    `off`: too far from what is wanted.
    """

    name: str | Text
    posts: int
    wanted: float | None = None
    off: bool = False
    ceiling: float | None = None


class MonthBars(NamedTuple):
    """A month with so many posts in all."""

    month: Text
    total: int
    bars: Sequence[Bar]


def pillar_mix(months: Sequence[MonthBars], *, title: Text, palette: Palette, width: float, language: str) -> Figure:
    """The share of each pillar, month by month; a solid mark is what is wanted, a dashed one the ceiling for promotion.

    `width` in inches.
    """
    sheet = Sheet(title, palette, width, language)
    draw_rows(sheet, [(each.month, _rows(sheet, each)) for each in months])
    notes = [
        Text(
            "The mark on a bar: the share that you want. Hatched: more than {points} points off, in a month with "
            "{least} posts or more.",
            points=_POINTS,
            least=LEAST_POSTS,
        )
    ]
    if any(bar.ceiling is not None for month in months for bar in month.bars):
        notes.append(Text("Dashed: the most that may sell."))
    return sheet.finished(*notes)


def _rows(sheet: Sheet, bars: MonthBars) -> list[Row]:
    if not bars.total:
        return [Row("", (sheet.say(Text("No posts in this month.")),))]
    return [_row(sheet, bars.total, each) for each in bars.bars]


def _row(sheet: Sheet, total: int, bar: Bar) -> Row:
    words = [Text("{n} of {of}", n=bar.posts, of=total)]
    marks = []
    if bar.wanted is not None:
        words.append(Text("wanted {share:percent}", share=bar.wanted))
        marks.append(Mark(100 * bar.wanted))
    if bar.ceiling is not None:
        words.append(Text("{share:percent} at most", share=bar.ceiling))
        marks.append(Mark(100 * bar.ceiling, dashed=True))
    span = Span(0, 100 * bar.posts / total, "open" if bar.off else "full")
    name = bar.name if isinstance(bar.name, str) else sheet.say(bar.name)
    return Row(name, tuple(sheet.say(each) for each in words), (span,), marks=tuple(marks))
