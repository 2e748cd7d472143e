"""Rows of bars: a name, a bar on its track, what it says in words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple

from planner.figures.letters import BODY, drawable, width_of, wrapped
from planner.figures.sheet import MARGIN, Sheet, line_height
from planner.text import Text

Style = Literal["full", "light", "open"]
GAP = 0.1
_BAR = 0.13
_AROUND = 0.09
# Of the width of the sheet, at most.
_NAMES, _WORDS = 0.36, 0.4
_MOST_LINES = 3
_BETWEEN = " · "


class Span(NamedTuple):
    """A piece of a bar, from `low` to `high` of 100: filled, an outline, or hatched for what is open."""

    low: float
    high: float
    style: Style


class Mark(NamedTuple):
    """A line across a bar, at so much of 100: what it is meant to reach, or, dashed, what it is not to pass."""

    at: float
    dashed: bool = False


class Row(NamedTuple):
    """A bar; `error` is from where to where of 100 the truth may lie. Without spans, the words take its place.

    Lines of words break between them, where there is room for each.
    """

    name: str
    words: tuple[str, ...]
    spans: tuple[Span, ...] = ()
    error: tuple[float, float] | None = None
    strong: bool = False
    marks: tuple[Mark, ...] = ()


class _Columns(NamedTuple):
    """Where the bars begin and end; how wide names and words may be."""

    left: float
    right: float
    names: float
    words: float


def draw_rows(sheet: Sheet, groups: Sequence[tuple[Text | None, Sequence[Row]]]) -> None:
    """Draws groups of rows below each other, each under its heading, if it has one, their bars on one scale."""
    rows = [row for _, group in groups for row in group]
    columns = _columns(sheet, rows)
    number = 0
    for heading, group in groups:
        if heading is not None:
            sheet.y += 0.05
            sheet.paragraph(sheet.say(heading), BODY, sheet.palette.ink, strong=True)
        for row in group:
            _draw(sheet, row, number, columns)
            number += 1


def _columns(sheet: Sheet, rows: Sequence[Row]) -> _Columns:
    names = max((width_of(drawable(row.name), BODY, strong=row.strong) for row in rows), default=0.0)
    names = min(names, sheet.width * _NAMES)
    said, most = [row.words for row in rows if row.spans], sheet.width * _WORDS
    words = max((width_of(drawable(_BETWEEN.join(each)), BODY) for each in said), default=0.0)
    if words > most:
        words = min(most, max(width_of(drawable(part), BODY) for each in said for part in each))
    return _Columns(MARGIN + names + GAP, sheet.right - words - (GAP if words else 0), names, words)


def _draw(sheet: Sheet, row: Row, number: int, columns: _Columns) -> None:
    names = wrapped(row.name, columns.names, BODY, strong=row.strong, most=_MOST_LINES)
    room = columns.words if row.spans else sheet.right - columns.left
    words = [line for part in _packed(row.words, room) for line in wrapped(part, room, BODY, most=_MOST_LINES)]
    height = line_height(BODY) * max(len(names), len(words), 1) + _AROUND
    middle = sheet.y + height / 2
    sheet.lines(MARGIN, middle, names, strong=row.strong)
    if not row.spans:
        sheet.lines(columns.left, middle, words, colour=sheet.palette.second)
    else:
        _draw_bar(sheet, row, number, columns, middle)
        sheet.lines(columns.right + GAP, middle, words)
    sheet.y += height


def _packed(words: Sequence[str], room: float) -> list[str]:
    """As many of the words on a line as fit."""
    lines: list[str] = []
    for each in words:
        longer = _BETWEEN.join((*lines[-1:], each))
        if lines and width_of(drawable(longer), BODY) <= room:
            lines[-1] = longer
        else:
            lines.append(each)
    return lines


def _draw_bar(sheet: Sheet, row: Row, number: int, columns: _Columns, middle: float) -> None:
    palette, top = sheet.palette, middle - _BAR / 2

    def at(percent: float) -> float:
        return columns.left + (columns.right - columns.left) * min(max(percent, 0.0), 100.0) / 100

    sheet.bar(f"track-{number}", at(0), top, at(100) - at(0), _BAR, palette.faint)
    for piece, span in enumerate(row.spans):
        draw_span(sheet, f"bar-{number}-{piece}", at(span.low), top, at(span.high) - at(span.low), _BAR, span.style)
    for mark in row.marks:
        x, across = at(mark.at), (top - _BAR / 3, top + _BAR * 4 / 3)
        # A rim sets it off from the bar.
        sheet.stroke(f"rim-{number}", (x, x), across, palette.ground, 3)
        name = f"{'ceiling' if mark.dashed else 'mark'}-{number}"
        sheet.stroke(name, (x, x), across, palette.ink, 1.2, dashed=mark.dashed)
    if row.error is not None:
        low, high = (at(each) for each in row.error)
        # Its two ends with it, and a rim that sets it off from the bar.
        xs, half = (low, low, low, high, high, high), _BAR / 3
        ys = (middle - half, middle + half, middle, middle, middle - half, middle + half)
        sheet.stroke(f"rim-{number}", xs, ys, palette.ground, 3)
        sheet.stroke(f"error-{number}", xs, ys, palette.ink, 1)


def draw_span(sheet: Sheet, name: str, x: float, y: float, width: float, height: float, style: Style) -> None:
    """A piece of a bar, in inches; the styles can be told apart in grey too."""
    palette = sheet.palette
    match style:
        case "full":
            sheet.bar(name, x, y, width, height, palette.accent)
        case "light":
            sheet.bar(name, x, y, width, height, palette.accent_tint, edge=palette.accent)
        case "open":
            sheet.bar(name, x, y, width, height, palette.ground, edge=palette.accent, hatch="/////")
