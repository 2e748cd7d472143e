"""How a goal comes along: what was measured, and the straight way from where it began to where it is to be."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from planner.figures.letters import BODY, SMALL, drawable, width_of
from planner.figures.palette import Palette
from planner.figures.sheet import MARGIN, Sheet, line_height
from planner.text import Text

if TYPE_CHECKING:
    from matplotlib.figure import Figure

_HEIGHT = 1.25
_GAP = 0.08
_ROOM, _BELOW = 0.08, 0.2
"""Above the most and below the least; below what is not zero more, for on the ground it would look like it."""
_LINE = line_height(SMALL)


class Measured(NamedTuple):
    """What was measured on a day."""

    day: date
    value: float


class Way(NamedTuple):
    """The goal: from its first day, with the value of that day, None where it is not known, to its last."""

    starts: date
    baseline: float | None
    due: date
    target: float


class _Plot(NamedTuple):
    """The edges of the plot in inches, and where a day and a value stand in it."""

    left: float
    right: float
    top: float
    bottom: float
    x: Callable[[date], float]
    y: Callable[[float], float]


def goal_progress(
    way: Way, measured: Sequence[Measured], *, today: date, title: Text, palette: Palette, width: float, language: str
) -> Figure:
    """The values over the days, beside the way from the baseline to the target. `width` in inches."""
    sheet = Sheet(title, palette, width, language)
    points = sorted(measured)
    plot = _plot(sheet, way, points, today)
    _draw_frame(sheet, plot, way, today)
    if way.baseline is not None:
        xs, ys = (plot.x(way.starts), plot.x(way.due)), (plot.y(way.baseline), plot.y(way.target))
        sheet.stroke("way", xs, ys, sheet.palette.second, dashed=True)
    if points:
        days, values = [plot.x(each.day) for each in points], [plot.y(each.value) for each in points]
        sheet.stroke("measured", days, values, sheet.palette.accent, 1.6, dots=True)
    return sheet.finished(*_notes(way, points))


def _notes(way: Way, points: Sequence[Measured]) -> list[Text]:
    notes = []
    if way.baseline is None:
        notes.append(Text("Where it began is not known, so there is no line to follow."))
    else:
        notes.append(Text("Dashed: the straight line to the target."))
    if points:
        last = points[-1]
        notes.append(Text("Last measured: {value}, {day:year}.", value=last.value, day=last.day))
    else:
        notes.append(Text("Nothing has been measured yet."))
    return notes


def _plot(sheet: Sheet, way: Way, points: Sequence[Measured], today: date) -> _Plot:
    """Room for everything there is: days before the start and after the end too."""
    values = [way.target, *(each.value for each in points), *([] if way.baseline is None else [way.baseline])]
    # Where it began is not known: from zero one sees how much there is of it.
    least, most = min(values if way.baseline is not None else [*values, 0]), max(values)
    if least == most:
        least, most = least - 1, most + 1
    days = [way.starts, way.due, *(each.day for each in points)]
    first, last = min(days), max(days)
    if way.starts <= today:
        last = max(last, today)
    span = max((last - first).days, 1)
    labels = [width_of(sheet.say(_value(each)), BODY) for each in (way.target, way.baseline or 0.0)]
    left, right = MARGIN + max(labels) + _GAP, sheet.right - 0.05
    # "today" stands above.
    top = sheet.y + _LINE + 0.05
    bottom = top + _HEIGHT

    def x(day: date) -> float:
        return left + (right - left) * (day - first).days / span

    below = _ROOM if least == 0 else _BELOW

    def y(value: float) -> float:
        return bottom - below - (bottom - top - below - _ROOM) * (value - least) / (most - least)

    return _Plot(left, right, top, bottom, x, y)


def _value(value: float) -> Text:
    return Text("{value}", value=value)


def _draw_frame(sheet: Sheet, plot: _Plot, way: Way, today: date) -> None:
    palette = sheet.palette
    sheet.stroke("ground", (plot.left, plot.right), (plot.bottom, plot.bottom), palette.hairline)
    target = plot.y(way.target)
    sheet.stroke("target", (plot.left, plot.right), (target, target), palette.hairline)
    sheet.text(plot.left - _GAP, target, sheet.say(_value(way.target)), strong=True, side="right")
    # Where both would stand on each other, the target stands.
    begins = 0.0 if way.baseline is None else way.baseline
    if abs(plot.y(begins) - target) >= line_height(BODY):
        sheet.text(plot.left - _GAP, plot.y(begins), sheet.say(_value(begins)), colour=palette.second, side="right")
    _draw_days(sheet, plot, way)
    if way.starts <= today:
        _draw_today(sheet, plot, today)


def _draw_today(sheet: Sheet, plot: _Plot, today: date) -> None:
    x, words = plot.x(today), sheet.say(Text("today"))
    sheet.stroke("today", (x, x), (plot.top, plot.bottom), sheet.palette.second, 0.8)
    half = width_of(words, SMALL) / 2
    x = min(max(x, MARGIN + half), sheet.right - half)
    sheet.text(x, plot.top - _LINE / 2, words, SMALL, colour=sheet.palette.second, side="center")


def _draw_days(sheet: Sheet, plot: _Plot, way: Way) -> None:
    """The first and the last day of the goal; on two lines where one has no room for both."""
    row, end = plot.bottom + _LINE / 2 + 0.03, MARGIN
    for day in (way.starts, way.due):
        words = drawable(sheet.say(Text("{day:year}", day=day)))
        half = width_of(words, SMALL) / 2
        x = min(max(plot.x(day), MARGIN + half), sheet.right - half)
        if x - half < end:
            row += _LINE
        sheet.text(x, row, words, SMALL, colour=sheet.palette.second, side="center")
        sheet.stroke("tick", (plot.x(day), plot.x(day)), (plot.bottom, plot.bottom + 0.03), sheet.palette.hairline)
        end = x + half + _GAP
    sheet.y = row + _LINE / 2
