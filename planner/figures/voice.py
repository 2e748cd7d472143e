"""How far from the own voice the posts of each week were, over the weeks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from planner.figures.letters import SMALL, drawable, width_of
from planner.figures.palette import Palette
from planner.figures.sheet import LEAST_WIDTH, MARGIN, Sheet, line_height
from planner.text import Text

if TYPE_CHECKING:
    from matplotlib.figure import Figure

_HEIGHT = 1.3
_ROOM = 0.16
"""Inches between the outermost week and the edge of the plot."""
_ABOVE = 0.24
"""Over the highest week: its words stand there."""
_GAP = 0.12
_LINE = line_height(SMALL)
_WEEK = 7


class WeekHeard(NamedTuple):
    """A week from its first day, so many posts of which were heard together; higher is more unusual.

    It is not `noted` where nobody could say what is unusual.
    """

    first: date
    posts: int
    score: float
    limit: float
    noted: bool = True

    @property
    def beyond(self) -> bool:
        """Whether it was unusual."""
        return self.noted and self.score > self.limit


def voice_weeks(weeks: Sequence[WeekHeard], *, title: Text, palette: Palette, width: float, language: str) -> Figure:
    """A dot a week, the line beyond which it is unusual, and a triangle beyond it, with its word. `width` in inches;
    the weeks, two or more, in their order.
    """
    sheet = Sheet(title, palette, width, language)
    _say_side(sheet, Text("↑ unusual for you"))
    top = sheet.y
    bottom = top + _HEIGHT
    xs = week_places(weeks, sheet.width)
    values = [value for each in weeks for value in (each.score, each.limit)]
    least, most = min(values), max(values)
    reach = (bottom - top - _ABOVE - _ROOM) / ((most - least) or 1)

    def y(value: float) -> float:
        return bottom - _ROOM - (value - least) * reach

    for run in _runs(weeks):
        at = [xs[number] for number in run]
        limits = [y(weeks[number].limit) for number in run]
        edges = [(each - _half(weeks, sheet.width), each + _half(weeks, sheet.width)) for each in at]
        steps = [x for pair in edges for x in pair]
        sheet.stroke("limit", steps, [each for each in limits for _ in range(2)], palette.second, dashed=True)
        sheet.stroke("weeks", at, [y(weeks[number].score) for number in run], palette.accent, 1.2)
    for x, week in zip(xs, weeks, strict=True):
        if week.beyond:
            sheet.sign("beyond", x, y(week.score), "triangle", palette.ink, 9)
        else:
            sheet.sign("within", x, y(week.score), "dot", palette.accent, 6)
    _say_beyond(sheet, weeks, xs, [y(week.score) for week in weeks])
    sheet.y = bottom
    _say_side(sheet, Text("↓ like you"))
    sheet.y += 0.04
    sheet.stroke("ground", (MARGIN, sheet.right), (sheet.y, sheet.y), palette.hairline)
    _say_days(sheet, weeks, xs)
    return sheet.finished(Text("Dashed: beyond it the posts of a week, taken together, are unusual for you."))


def week_places(weeks: Sequence[WeekHeard], width: float) -> list[float]:
    """How far from the left edge of a figure that is `width` inches wide each week stands, in inches."""
    left, right = MARGIN + _ROOM, max(width, LEAST_WIDTH) - MARGIN - _ROOM
    span = (weeks[-1].first - weeks[0].first).days or 1
    return [left + (right - left) * (each.first - weeks[0].first).days / span for each in weeks]


def _half(weeks: Sequence[WeekHeard], width: float) -> float:
    """Half of the room that a week has."""
    count = (weeks[-1].first - weeks[0].first).days // _WEEK or 1
    return min((max(width, LEAST_WIDTH) - 2 * (MARGIN + _ROOM)) / count / 2, _ROOM)


def _runs(weeks: Sequence[WeekHeard]) -> Iterator[list[int]]:
    """The places of weeks that follow each other."""
    counted = ((number, each.first.toordinal() - _WEEK * number) for number, each in enumerate(weeks))
    for _, run in groupby(counted, key=lambda pair: pair[1]):
        yield [number for number, _ in run]


def _say_side(sheet: Sheet, words: Text) -> None:
    sheet.text(MARGIN, sheet.y + _LINE / 2, sheet.say(words), SMALL, colour=sheet.palette.second)
    sheet.y += _LINE


def _say_beyond(sheet: Sheet, weeks: Sequence[WeekHeard], xs: Sequence[float], ys: Sequence[float]) -> None:
    """The word over what is beyond, once where several stand close together: over the highest of them."""
    words = sheet.say(Text("unusual"))
    room = width_of(words, SMALL) + _GAP
    there = [(x, y) for x, y, week in zip(xs, ys, weeks, strict=True) if week.beyond]
    while there:
        close = [each for each in there if each[0] - there[0][0] < room]
        x, y = min(close, key=lambda place: place[1])
        half = width_of(words, SMALL) / 2
        x = min(max(x, MARGIN + half), sheet.right - half)
        sheet.text(x, y - _LINE / 2 - 0.07, words, SMALL, side="center")
        there = [each for each in there if each[0] - x >= room]


def _say_days(sheet: Sheet, weeks: Sequence[WeekHeard], xs: Sequence[float]) -> None:
    """The days on which weeks begin, the last always, and as many before it as have room."""
    end = sheet.right + _GAP
    for x, week in reversed(list(zip(xs, weeks, strict=True))):
        words = drawable(sheet.say(Text("{day}", day=week.first)))
        half = width_of(words, SMALL) / 2
        middle = min(max(x, MARGIN + half), sheet.right - half)
        if middle + half > end - _GAP:
            continue
        sheet.stroke("tick", (x, x), (sheet.y, sheet.y + 0.04), sheet.palette.second)
        sheet.text(middle, sheet.y + _LINE / 2 + 0.04, words, SMALL, colour=sheet.palette.second, side="center")
        end = middle - half
    sheet.y += _LINE + 0.06
