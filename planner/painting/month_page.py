"""The month on paper: what they pin on the wall."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from functools import partial
from itertools import pairwise
from typing import NamedTuple, TypeVar

from planner.domain.occurrences import Occurrence
from planner.domain.times import month_end, week_of
from planner.layout.boxes import Box
from planner.layout.chips import Measure, Sizes
from planner.layout.days import Label, status_of
from planner.layout.month import MonthGrid, Row, weeks_of
from planner.painting.canvas import Canvas
from planner.painting.cells import paint_more, paint_number, paint_row
from planner.painting.chips import Setting, lead_of
from planner.painting.faces import MEDIUM, SEMI_BOLD, Face
from planner.painting.legend import Legend, Sign
from planner.painting.sheet import Content, Size, foot_of, inner, paint_foot, paint_head
from planner.painting.strips import paint_strips
from planner.painting.words import line_count, line_of
from planner.text import Text

TYPE = 8.0
_TITLE = 20.0
_HEAD = 28.0
_WEEKDAYS = 12.5
_LEGEND = 12.0
_SIGNS: tuple[Sign, ...] = (
    *("idea", "draft", "in_review", "approved", "posted", "story"),
    *("informative", "entertaining", "community", "promotional"),
    *("event", "campaign", "holiday", "day", "solemn"),
)


class Left(NamedTuple):
    """What a month page could not show whole, by day: it is told elsewhere."""

    occurrences: Mapping[date, tuple[Occurrence, ...]]
    labels: Mapping[date, tuple[Label, ...]]


T = TypeVar("T")


def _filled(days: dict[date, tuple[T, ...]]) -> dict[date, tuple[T, ...]]:
    return {day: some for day, some in days.items() if some}


def month_sizes(setting: Setting) -> Sizes:
    """The measures of a month in chips of this setting, in proportion to its letters."""
    size = setting.size
    return Sizes(
        head=size * 1.5,
        number=size * 2.4,
        line=size * 1.22,
        lane=size * 1.3,
        mark=size * 1.05,
        padding=size * 0.14,
        left=size * 0.9,
        right=size * 0.45,
        gap=size * 0.22,
        inset=size * 0.4,
        strip=size * 1.56,
        blank=size * 1.14 * 7.4,
        title_lines=3,
    )


class MonthPage:
    """A month, landscape.

    `whole_on` says on which page, counted from 1, a day is told whole, for "+2, p. 4"; it is read on painting.
    """

    def __init__(
        self, content: Content, month: date, upright: Size, setting: Setting, whole_on: Mapping[date, int]
    ) -> None:
        self.content = content
        self.month = month
        self.size = (upright[1], upright[0])
        self._whole_on = whole_on
        self.setting = setting
        self._sizes = month_sizes(setting)
        self._box = inner(self.size)
        shown = max(month, content.first), min(month_end(month), content.last)
        self._legend = self._legend_of(shown)
        below = max(self._legend.height, _LEGEND) + 3  # the foot needs its line, legend or not
        box = Box(
            self._box.x, self._box.y + _HEAD + _WEEKDAYS, self._box.width, self._box.height - _HEAD - _WEEKDAYS - below
        )

        measure = Measure(partial(line_count, Face(TYPE)), partial(lead_of, setting, self._sizes))
        weeks = weeks_of(month, content.plan.business.first_weekday)
        self.grid = MonthGrid(weeks, box, content.days, content.labels, shown, self._sizes, measure, fitted=True)

    @property
    def title(self) -> str:
        """The month by its name."""
        return self.content.say(Text("{day:month}", day=self.month))

    @property
    def left(self) -> Left:
        """What is carried, or stands here shortened."""
        occurrences: dict[date, tuple[Occurrence, ...]] = {}
        labels: dict[date, tuple[Label, ...]] = {}
        for row in self.grid.rows:
            for cell in row.cells:
                if not cell.shown:
                    continue
                short = [chip.occurrence for chip in cell.chips if not chip.whole]
                occurrences[cell.day] = (*short, *cell.carried)
                tags = [tag.label for tag in cell.tags if not tag.whole]
                bars = [bar.label for bar in row.bars if not bar.whole and cell.box.x <= bar.box.x < cell.box.right]
                labels[cell.day] = (*tags, *bars, *cell.carried_labels)
        return Left(_filled(occurrences), _filled(labels))

    def _legend_of(self, shown: tuple[date, date]) -> Legend:
        """Of the channels that are active, and of what can be seen."""
        plan = self.content.plan
        seen = [each for day, some in self.content.days.items() if shown[0] <= day <= shown[1] for each in some]
        signs: set[str] = {status_of(each) for each in seen}
        signs |= {kind for each in seen if (kind := self.setting.pillar_of(each.post)) is not None}
        signs |= {"story" for each in seen if each.placement.is_story}
        signs |= {each.sign for each in self.content.labels if each.starts <= shown[1] and each.ends >= shown[0]}
        used = {each.placement.channel for each in seen}
        channels = [
            each
            for each in plan.channels
            if each.id in used
            or ((each.active_from or shown[0]) <= shown[1] and (each.active_to or shown[1]) >= shown[0])
        ]
        badges = [(self.setting.badges[each.id], self.content.names[each.id]) for each in channels]
        # The foot stands at the right of the last line.
        width = self._box.width - foot_of(self.content, 999, 999, TYPE).width - 2 * TYPE
        return Legend(badges, [each for each in _SIGNS if each in signs], self.setting, width, _LEGEND)

    def paint(self, canvas: Canvas, number: int, total: int) -> None:
        """Paints the page."""
        paint_head(canvas, self._box, self.title, self.content, _TITLE)
        self._paint_weekdays(canvas)
        for row in self.grid.rows:
            self._paint_lines(canvas, row)
            paint_row(canvas, row, self.setting, self._sizes)
            for cell in row.cells:
                paint_more(canvas, cell, self._whole_on.get(cell.day), self.setting, self._sizes)
            strips = self.content.strips.get(row.cells[0].day, ())
            paint_strips(canvas, row.strip, strips, self.setting)
        bottom = self.grid.box.bottom
        canvas.rule(self.grid.box.x, bottom, self.grid.box.right, bottom, canvas.colours.hairline, 0.5)
        self._paint_neighbours(canvas)
        self._legend.paint(canvas, self._box.x + TYPE * 0.5, bottom + 3)
        paint_foot(canvas, self._box, self.content, number, total, TYPE)

    def _paint_weekdays(self, canvas: Canvas) -> None:
        y = self.grid.box.y - _WEEKDAYS * 0.36
        for cell in self.grid.rows[0].cells:
            name = line_of(self.content.say(Text("{day:name}", day=cell.day)), Face(TYPE, MEDIUM))
            canvas.text(name, cell.box.x + self._sizes.inset + 0.8, y, canvas.colours.second)

    def _paint_lines(self, canvas: Canvas, row: Row) -> None:
        colours = canvas.colours
        for cell in row.cells:
            if not cell.shown:
                canvas.fill(cell.box._replace(height=row.strip.y - cell.box.y), colours.shade)
                if self.month <= cell.day <= month_end(self.month):
                    paint_number(canvas, cell, self.setting, self._sizes, colours.second)
        canvas.rule(row.box.x, row.box.y, row.box.right, row.box.y, colours.hairline, 0.5)
        for left, right in pairwise(row.cells):
            if left.shown or right.shown:
                canvas.rule(right.box.x, right.box.y, right.box.x, row.strip.y, colours.hairline, 0.5)

    def _paint_neighbours(self, canvas: Canvas) -> None:
        """The months before and after, small, in the corners that this month leaves empty."""
        before = [cell.box for cell in self.grid.rows[0].cells if cell.day < self.month]
        after = [cell.box for cell in self.grid.rows[-1].cells if cell.day > month_end(self.month)]
        if before:
            self._paint_small_month(canvas, before, (self.month - timedelta(days=1)).replace(day=1), at_end=False)
        if after:
            self._paint_small_month(canvas, after, month_end(self.month) + timedelta(days=1), at_end=True)

    def _paint_small_month(self, canvas: Canvas, cells: list[Box], month: date, *, at_end: bool) -> None:
        colours = canvas.colours
        size = self.setting.size
        cell = cells[-1] if at_end else cells[0]
        leading = size * 1.14
        step = min((cell.width - 2 * self._sizes.inset) / 7, size * 1.8)
        if step < size * 1.3 or self._sizes.blank > cell.height + 0.1:
            return
        left = cell.x + self._sizes.inset
        y = cell.y + size * 1.25
        name = self.content.say(Text("{day:month}", day=month))
        canvas.text(line_of(name, Face(size, SEMI_BOLD)), left + 0.8, y, colours.second)
        first = week_of(month, self.content.plan.business.first_weekday)
        day = month
        while day <= month_end(month):
            week, column = divmod((day - first).days, 7)
            number = line_of(str(day.day), Face(size))
            canvas.text_right(number, left + column * step + size * 1.3, y + (week + 1) * leading, colours.second)
            day += timedelta(days=1)
