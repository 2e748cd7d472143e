"""The week on paper: what to post when, with its whole text, a box to tick and room to write."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from planner.domain.times import days, week_of
from planner.layout.agenda import AgendaWeek
from planner.layout.boxes import Box
from planner.layout.flow import Placed, flow
from planner.painting.agenda_rows import TYPE, AgendaRows
from planner.painting.canvas import Canvas
from planner.painting.chips import Setting
from planner.painting.faces import Face
from planner.painting.rows import pages_of_days, paint_rows
from planner.painting.sheet import Content, Size, inner, paint_foot, paint_head, span_of
from planner.painting.strips import paint_strips
from planner.painting.words import line_of
from planner.text import Text

_TITLE = 18.0
_HEAD = 30.0
_STRIP = 18.0
_STRIP_GAP = 6.0
_FOOT = 20.0
_NOTES = 118.0
_GUTTER = 16.0
_RULING = 21.0


class WeekPages:
    """A week's agenda on as many upright pages as it needs, at least one."""

    def __init__(self, content: Content, week: AgendaWeek, size: Size, setting: Setting) -> None:
        self.content = content
        self.setting = setting
        self.size = size
        self.first, self.last = week.first, week.last
        self.title = content.say(span_of(week.first, week.last))
        self.strips = content.strips.get(week_of(week.first, content.plan.business.first_weekday), ())
        box = inner(size)
        self.body = Box(box.x, box.y + _HEAD, box.width, box.height - _HEAD - _FOOT)
        self.above_first = _STRIP + _STRIP_GAP if self.strips else 0.0
        """What the cadence takes from the body of the first page."""
        self.rows = AgendaRows(content, setting, box.width - _NOTES - _GUTTER).rows(week)
        blocks = [row.block for row in self.rows]
        self._flow = flow(blocks, self.body.height, self.body.height - self.above_first)
        self.pages = [WeekPage(self, placed, is_first=number == 0) for number, placed in enumerate(self._flow)]

    @property
    def pages_of_days(self) -> dict[date, int]:
        """On which of the pages, counted from 0, each day of the week begins; days without an entry on the first."""
        return {**dict.fromkeys(days(self.first, self.last), 0), **pages_of_days(self.rows, self._flow)}


class WeekPage:
    """One page of a week's agenda."""

    def __init__(self, week: WeekPages, placed: Sequence[Placed], *, is_first: bool) -> None:
        self.size = week.size
        self._week = week
        self._placed = placed
        self._is_first = is_first

    def paint(self, canvas: Canvas, number: int, total: int) -> None:
        """Paints it as page `number` of `total`."""
        week = self._week
        box = inner(self.size)
        title = week.title if self._is_first else week.content.say(Text("{title}, continued", title=week.title))
        paint_head(canvas, box, title, week.content, _TITLE)
        body = week.body
        if self._is_first:
            # Its first badge stands exactly above the tick boxes.
            strip = Box(body.x - TYPE * 0.5, body.y - 4, body.width + TYPE, _STRIP)
            paint_strips(canvas, strip, week.strips, week.setting)
            body = body._replace(y=body.y + week.above_first, height=body.height - week.above_first)
        self._paint_notes(canvas, body)
        paint_rows(canvas, week.rows, self._placed, body.x, body.y)
        paint_foot(canvas, box, week.content, number, total, TYPE)

    def _paint_notes(self, canvas: Canvas, body: Box) -> None:
        """Ruled lines at the right, from top to bottom."""
        left = body.right - _NOTES
        canvas.text(
            line_of(self._week.content.say(Text("Notes")), Face(TYPE)), left, body.y + TYPE, canvas.colours.second
        )
        first = body.y + TYPE + _RULING
        heights = [first + number * _RULING for number in range(int((body.bottom - first) / _RULING) + 1)]
        canvas.ruling(left, body.right, heights, canvas.colours.hairline, 0.5)
