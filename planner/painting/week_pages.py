"""The week on paper: what to post when, with its whole text, a box to tick and room to write."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from planner.domain.times import days, week_of
from planner.layout.agenda import AgendaWeek
from planner.layout.boxes import Box
from planner.layout.flow import Placed, flow
from planner.layout.strips import Strip
from planner.painting.agenda_rows import TYPE, AgendaRows, Row
from planner.painting.canvas import Canvas
from planner.painting.chips import Setting
from planner.painting.fonts import Face
from planner.painting.sheet import Content, Size, inner, paint_foot, paint_head
from planner.painting.strips import paint_strips
from planner.painting.words import line_of
from planner.text import Text

_TITLE = 18.0
_HEAD = 30.0
_STRIP = 18.0
_FOOT = 20.0
_NOTES = 118.0
_GUTTER = 16.0
_RULING = 21.0


def span_of(first: date, last: date) -> Text:
    """ "7–13 December 2026", with as much of the first day as differs from the last."""
    if first == last:
        return Text("{last:year}", last=last)
    if (first.year, first.month) == (last.year, last.month):
        return Text("{number}–{last:year}", number=first.day, last=last)
    if first.year == last.year:
        return Text("{first} – {last:year}", first=first, last=last)
    return Text("{first:year} – {last:year}", first=first, last=last)


class WeekPage:
    """One page of a week's agenda, upright."""

    def __init__(self, week: WeekPages, placed: Sequence[Placed], *, is_first: bool) -> None:
        self.size = week.size
        self._week = week
        self._placed = placed
        self._is_first = is_first
        self._body = week.body if is_first else week.later_body

    def paint(self, canvas: Canvas, number: int, total: int) -> None:
        """Paints the page."""
        week = self._week
        title = week.title
        if not self._is_first:
            title = week.content.say(Text("{title}, continued", title=title))
        paint_head(canvas, week.box, title, week.content, _TITLE)
        if self._is_first:
            strip = Box(week.box.x - TYPE * 0.5, week.box.y + _HEAD - 4, week.box.width + TYPE, _STRIP)
            paint_strips(canvas, strip, week.strips, week.setting)
        self._paint_notes(canvas)
        for placed in self._placed:
            week.rows[placed.block].paint(canvas, self._body.x, self._body.y + placed.y, placed.again)
        paint_foot(canvas, week.box, week.content, number, total, TYPE)

    def _paint_notes(self, canvas: Canvas) -> None:
        """Ruled lines at the right, from top to bottom."""
        body = self._body
        left = body.right - _NOTES
        canvas.text(line_of(self._week.content.say(Text("Notes")), Face(TYPE)), left, body.y + TYPE, canvas.colours.second)
        first = body.y + TYPE + _RULING
        lines = range(int((body.bottom - first) / _RULING) + 1)
        heights = [first + number * _RULING for number in lines]
        canvas.ruling(left, body.right, heights, canvas.colours.hairline, 0.5)


class WeekPages:
    """A week's agenda on as many pages as it needs."""

    def __init__(self, content: Content, week: AgendaWeek, size: Size, setting: Setting) -> None:
        self.content = content
        self.first, self.last = week.first, week.last
        self.setting = setting
        self.size = size
        self.box = inner(size)
        self.title = content.say(span_of(week.first, week.last))
        self.strips: tuple[Strip, ...] = content.strips.get(week_of(week.first, content.plan.business.first_weekday), ())
        self.later_body = Box(self.box.x, self.box.y + _HEAD, self.box.width, self.box.height - _HEAD - _FOOT)
        top = _STRIP + 6 if self.strips else 0
        self.body = self.later_body._replace(y=self.later_body.y + top, height=self.later_body.height - top)
        self.rows: list[Row] = AgendaRows(content, setting, self.body.width, _NOTES + _GUTTER).rows(week)
        self._flow = flow([row.block for row in self.rows], self.later_body.height, self.body.height)
        self.pages = [WeekPage(self, placed, is_first=number == 0) for number, placed in enumerate(self._flow)]

    def days(self) -> Iterator[tuple[date, int]]:
        """Each day of the week, and on which of these pages, counted from 0, it begins; days without an entry on the first."""
        yield from ((day, 0) for day in days(self.first, self.last))
        for number, placed in reversed(list(enumerate(self._flow))):
            for each in placed:
                day = self.rows[each.block].day
                if day is not None:
                    yield day, number
