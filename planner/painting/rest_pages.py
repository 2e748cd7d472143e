"""What a month page could not show whole, told in full on pages of their own, where no week pages tell it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from planner.domain.occurrences import Occurrence
from planner.layout.boxes import Box
from planner.layout.days import Label, status_of
from planner.layout.flow import Block, Placed, flow
from planner.painting.badges import badge_width, paint_badge
from planner.painting.canvas import Canvas
from planner.painting.chips import Setting, clock
from planner.painting.fonts import MEDIUM, SEMI_BOLD, Face
from planner.painting.marks import paint_diamond, paint_status
from planner.painting.month_page import Left
from planner.painting.sheet import Content, Size, inner, paint_foot, paint_head
from planner.painting.words import Line, line_of, lines_of, title_lines
from planner.text import Text

_TITLE = 20.0
_HEAD = 36.0
_FOOT = 16.0
_COLUMNS = 3
_GUTTER = 22.0
_LEADING = 1.4
"""In lines of the letters' size."""


Part = Callable[[Canvas, float, float, bool], None]
"""Paints something at its left and top; True when it comes again on top of another column."""


class Row(NamedTuple):
    """A block of the flow, and the day of which it tells."""

    block: Block
    day: date
    paint: Part


class RestPages:
    """The rest of one month, landscape, in columns."""

    def __init__(self, content: Content, title: str, left: Left, upright: Size, setting: Setting) -> None:
        self.content = content
        self.title = content.say(Text("{title}, continued", title=title))
        self.size = (upright[1], upright[0])
        self.box = inner(self.size)
        self._setting = setting
        self.column = (self.box.width - (_COLUMNS - 1) * _GUTTER) / _COLUMNS
        widest = max(badge_width(badge, setting.size) for badge in setting.badges.values())
        self._status = setting.size * 3.8 + widest
        self.rows: list[Row] = []
        for day in sorted({*left.occurrences, *left.labels}):
            self.rows.extend(self._day(left, day, len(self.rows)))
        self.columns = flow([row.block for row in self.rows], self.box.height - _HEAD - _FOOT)
        starts = range(0, len(self.columns), _COLUMNS)
        self.pages = [RestPage(self, self.columns[start : start + _COLUMNS]) for start in starts]

    def days(self) -> Iterator[tuple[date, int]]:
        """Each day of which something is left, and on which of these pages, counted from 0, it begins."""
        for number, column in reversed(list(enumerate(self.columns))):
            for placed in column:
                yield self.rows[placed.block].day, number // _COLUMNS

    def _day(self, left: Left, day: date, heading: int) -> Iterator[Row]:
        size = self._setting.size
        title = line_of(self.content.say(Text("{day:weekday}", day=day)), Face(size * 1.15, SEMI_BOLD))

        def paint(canvas: Canvas, x: float, y: float, again: bool) -> None:
            canvas.text(title, x, y + size * 1.2, canvas.colours.ink)
            canvas.rule(x, y + size * 1.75, x + self.column, y + size * 1.75, canvas.colours.hairline, 0.5)

        yield Row(Block(size * 2.2, size * 1.5), day, paint)
        told = [self._label(each) for each in left.labels.get(day, ())]
        told += [self._occurrence(each) for each in left.occurrences.get(day, ())]
        for number, lines in enumerate(told):
            for line, part in enumerate(lines):
                # The first stays with the heading, and the lines of a title with each other.
                tied = number == 0 or line > 0
                yield Row(Block(size * _LEADING, 0 if line else size * 0.35, tied, (heading,)), day, part)

    def _label(self, label: Label) -> list[Part]:
        size = self._setting.size
        lines = lines_of(label.name, Face(size, MEDIUM), self.column - size * 1.3)

        def sign(canvas: Canvas, x: float, baseline: float) -> None:
            paint_diamond(canvas, x, baseline - size * 0.36, size * 0.68, canvas.colours.accent, filled=label.is_event)

        return self._lines(lines, size * 1.3, sign)

    def _occurrence(self, occurrence: Occurrence) -> list[Part]:
        size = self._setting.size
        badge = self._setting.badges[occurrence.placement.channel]
        time = line_of(clock(occurrence.minutes), Face(size, MEDIUM))
        status = self._status

        def sign(canvas: Canvas, x: float, baseline: float) -> None:
            colour = canvas.colours.second
            canvas.text(time, x, baseline, colour)
            paint_badge(canvas, badge, x + size * 3.3, baseline, size)
            paint_status(canvas, status_of(occurrence), x + status, baseline - size * 0.36, size * 0.66, colour)

        indent = status + size * 1.2
        return self._lines(title_lines(occurrence.post.title, Face(size), self.column - indent), indent, sign)

    def _lines(self, lines: Sequence[Line], indent: float, sign: Callable[[Canvas, float, float], None]) -> list[Part]:
        size = self._setting.size

        def part(number: int, line: Line) -> Part:
            def paint(canvas: Canvas, x: float, y: float, again: bool) -> None:
                baseline = y + size * (_LEADING * 0.5 + 0.36)
                if number == 0:
                    sign(canvas, x, baseline)
                canvas.text(line, x + indent, baseline, canvas.colours.ink)

            return paint

        return [part(number, line) for number, line in enumerate(lines or [line_of("", Face(size))])]


class RestPage:
    """One page of a month's rest."""

    def __init__(self, rest: RestPages, columns: Sequence[Sequence[Placed]]) -> None:
        self.size = rest.size
        self._rest = rest
        self._columns = columns

    def paint(self, canvas: Canvas, number: int, total: int) -> None:
        """Paints the page."""
        rest = self._rest
        paint_head(canvas, rest.box, rest.title, rest.content, _TITLE)
        for index, column in enumerate(self._columns):
            x = rest.box.x + index * (rest.column + _GUTTER)
            for placed in column:
                rest.rows[placed.block].paint(canvas, x, rest.box.y + _HEAD + placed.y, placed.again)
        paint_foot(canvas, rest.box, rest.content, number, total, rest._setting.size)
