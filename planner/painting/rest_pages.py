"""What a month page could not show whole, told in full on pages after it, where no week pages tell it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from functools import partial

from planner.domain.occurrences import Occurrence
from planner.layout.days import Label, status_of
from planner.layout.flow import Block, Placed, flow
from planner.painting.badges import badge_width, paint_badge
from planner.painting.canvas import Canvas
from planner.painting.cells import label_colour
from planner.painting.chips import Setting, clock
from planner.painting.faces import MEDIUM, SEMI_BOLD, Face
from planner.painting.marks import paint_label, paint_status
from planner.painting.month_page import Left
from planner.painting.rows import Paint, Row, pages_of_days, paint_rows
from planner.painting.sheet import Content, Size, inner, paint_foot, paint_head
from planner.painting.words import Line, line_of, title_lines
from planner.text import Text

_TITLE = 20.0
_HEAD = 36.0
_FOOT = 16.0
_COLUMNS = 3
_GUTTER = 22.0
_LINE = 1.4
_ENTRY_GAP = 0.35
_DAY = 2.2
_DAY_GAP = 1.5
_TIME = 3.3
"""These in sizes of the letters."""


class RestPages:
    """The rest of one month, landscape, in columns; no pages where nothing is left."""

    def __init__(self, content: Content, title: str, left: Left, upright: Size, setting: Setting) -> None:
        self.content = content
        self.setting = setting
        self.title = content.say(Text("{title}, continued", title=title))
        self.size = (upright[1], upright[0])
        box = inner(self.size)
        self.column = (box.width - (_COLUMNS - 1) * _GUTTER) / _COLUMNS
        badge = max((badge_width(each, setting.size) for each in setting.badges.values()), default=0.0)
        self._sign = setting.size * (_TIME + 0.5) + badge
        self.rows: list[Row] = []
        for day in sorted({*left.occurrences, *left.labels}):
            self.rows.extend(self._day(left, day, len(self.rows)))
        self._columns = flow([row.block for row in self.rows], box.height - _HEAD - _FOOT)
        starts = range(0, len(self._columns), _COLUMNS)
        self.pages = [RestPage(self, self._columns[start : start + _COLUMNS]) for start in starts]

    @property
    def pages_of_days(self) -> dict[date, int]:
        """On which of the pages, counted from 0, each day of which something is left begins."""
        return {day: column // _COLUMNS for day, column in pages_of_days(self.rows, self._columns).items()}

    def _day(self, left: Left, day: date, heading: int) -> Iterator[Row]:
        size = self.setting.size
        title = line_of(self.content.say(Text("{day:weekday}", day=day)), Face(size * 1.15, SEMI_BOLD))

        def paint(canvas: Canvas, x: float, y: float) -> None:
            canvas.text(title, x, y + size * 1.2, canvas.colours.ink)
            canvas.rule(x, y + size * 1.75, x + self.column, y + size * 1.75, canvas.colours.hairline, 0.5)

        yield Row(Block(size * _DAY, size * _DAY_GAP), day, paint)
        told = [self._label(each) for each in left.labels.get(day, ())]
        told += [self._occurrence(each) for each in left.occurrences.get(day, ())]
        for number, lines in enumerate(told):
            for line, part in enumerate(lines):
                # The first stays with the heading, and the lines of a title with each other.
                tied = number == 0 or line > 0
                yield Row(Block(size * _LINE, 0 if line else size * _ENTRY_GAP, tied, (heading,)), day, part)

    def _label(self, label: Label) -> list[Paint]:
        size = self.setting.size

        def sign(canvas: Canvas, x: float, baseline: float) -> None:
            paint_label(canvas, label.sign, x, baseline - size * 0.36, size * 0.68, label_colour(canvas, label))

        return self._lines(title_lines(label.name, Face(size, MEDIUM), self.column - size * 1.3), size * 1.3, sign)

    def _occurrence(self, occurrence: Occurrence) -> list[Paint]:
        size = self.setting.size
        badge = self.setting.badges[occurrence.placement.channel]
        time = line_of(clock(occurrence.minutes), Face(size, MEDIUM))

        def sign(canvas: Canvas, x: float, baseline: float) -> None:
            colour = canvas.colours.second
            canvas.text(time, x, baseline, colour)
            paint_badge(canvas, badge, x + size * _TIME, baseline, size)
            paint_status(canvas, status_of(occurrence), x + self._sign, baseline - size * 0.36, size * 0.66, colour)

        indent = self._sign + size * 1.2
        return self._lines(title_lines(occurrence.post.title, Face(size), self.column - indent), indent, sign)

    def _lines(self, lines: Sequence[Line], indent: float, sign: Paint) -> list[Paint]:
        """The lines, the first of them with its sign."""
        size = self.setting.size

        def paint(line: Line, sign: Paint | None, canvas: Canvas, x: float, y: float) -> None:
            baseline = y + size * (_LINE * 0.5 + 0.36)
            if sign is not None:
                sign(canvas, x, baseline)
            canvas.text(line, x + indent, baseline, canvas.colours.ink)

        return [partial(paint, line, None if number else sign) for number, line in enumerate(lines)]


class RestPage:
    """One page of a month's rest."""

    def __init__(self, rest: RestPages, columns: Sequence[Sequence[Placed]]) -> None:
        self.size = rest.size
        self._rest = rest
        self._columns = columns

    def paint(self, canvas: Canvas, number: int, total: int) -> None:
        """Paints it as page `number` of `total`."""
        rest = self._rest
        box = inner(self.size)
        paint_head(canvas, box, rest.title, rest.content, _TITLE)
        for index, column in enumerate(self._columns):
            paint_rows(canvas, rest.rows, column, box.x + index * (rest.column + _GUTTER), box.y + _HEAD)
        paint_foot(canvas, box, rest.content, number, total, rest.setting.size)
