"""All pages of a print, in their order, with what stands on which."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Literal, NamedTuple

from planner.domain.times import month_end
from planner.layout.agenda import agenda
from planner.layout.links import Bookmark
from planner.painting import agenda_rows, month_page
from planner.painting.badges import badges_of
from planner.painting.canvas import Canvas
from planner.painting.chips import Setting
from planner.painting.faces import Face
from planner.painting.month_page import MonthPage
from planner.painting.rest_pages import RestPages
from planner.painting.sheet import Content, Page, Size, inner, paint_foot, paint_head, span_of
from planner.painting.week_pages import WeekPages
from planner.painting.words import lines_of
from planner.text import Text

Part = Literal["month", "week"]


class Booklet(NamedTuple):
    """The pages of a print, at least one, and its table of contents."""

    title: str
    pages: tuple[Page, ...]
    bookmarks: tuple[Bookmark, ...]


class NothingPage:
    """Says that there is nothing to print."""

    def __init__(self, content: Content, title: str, size: Size) -> None:
        self.size = size
        self._content = content
        self._title = title

    def paint(self, canvas: Canvas, number: int, total: int) -> None:
        """Paints the page."""
        box = inner(self.size)
        paint_head(canvas, box, self._title, self._content, 18)
        sentence = self._content.say(Text("Nothing is planned in this time."))
        for line in lines_of(sentence, Face(agenda_rows.TYPE), box.width):
            canvas.text(line, box.x, box.y + 60, canvas.colours.second)
        paint_foot(canvas, box, self._content, number, total, agenda_rows.TYPE)


def booklet(content: Content, parts: Sequence[Part], upright: Size) -> Booklet:
    """The pages of these parts in their order, on paper of this size.

    What a month page cannot show whole is told by the week pages, or, where they are not wanted, on pages after it.
    """
    whole_on: dict[date, int] = {}
    months: list[tuple[date, Bookmark]] = []
    weeks: list[tuple[date, Bookmark]] = []
    pages: list[Page] = []
    for part in dict.fromkeys(parts):
        if part == "month":
            for page in _month_pages(content, upright, whole_on):
                pages.append(page)
                months.append((page.month, Bookmark(page.title, len(pages))))
                if "week" not in parts:
                    rest = RestPages(content, page.title, page.left, upright, page.setting)
                    whole_on.update({day: len(pages) + 1 + number for day, number in rest.pages_of_days.items()})
                    pages.extend(rest.pages)
        else:
            for week in _week_pages(content, upright):
                weeks.append((week.first.replace(day=1), Bookmark(week.title, len(pages) + 1)))
                whole_on.update({day: len(pages) + 1 + number for day, number in week.pages_of_days.items()})
                pages.extend(week.pages)
    title = content.say(_title(content))
    if not pages:
        pages.append(NothingPage(content, title, upright))
    return Booklet(title, tuple(pages), tuple(_bookmarks(content, months, weeks)))


def _month_pages(content: Content, upright: Size, whole_on: dict[date, int]) -> Iterator[MonthPage]:
    setting = _setting(content, month_page.TYPE)
    month = content.first.replace(day=1)
    while month <= content.last:
        yield MonthPage(content, month, upright, setting, whole_on)
        month = month_end(month) + timedelta(days=1)


def _week_pages(content: Content, upright: Size) -> Iterator[WeekPages]:
    setting = _setting(content, agenda_rows.TYPE)
    week_start = content.plan.business.first_weekday
    for week in agenda(content.days, content.labels, content.first, content.last, week_start):
        yield WeekPages(content, week, upright, setting)


def _setting(content: Content, size: float) -> Setting:
    pillars = {pillar.id: pillar.kind for pillar in content.plan.pillars}
    return Setting(size, content.language, badges_of(content.plan.channels), pillars)


def _title(content: Content) -> Text:
    """The span and the business: whole months by their names."""
    first, last = content.first, content.last
    span = span_of(first, last)
    if first.day == 1 and last == month_end(last):
        span = Text("{month:month}", month=first)
        if first != last.replace(day=1):
            span = Text("{first:month} – {last:month}", first=first, last=last)
    name = content.plan.business.name
    return Text("{span} · {business}", span=span, business=name) if name else span


def _bookmarks(
    content: Content, months: Sequence[tuple[date, Bookmark]], weeks: Sequence[tuple[date, Bookmark]]
) -> Iterator[Bookmark]:
    """A bookmark a month, with its weeks below; where there is no month page, it leads to its first week."""
    named = dict(months)
    for month in sorted({month for month, _ in [*months, *weeks]}):
        below = tuple(bookmark for start, bookmark in weeks if start == month)
        if month in named:
            yield named[month]._replace(below=below)
        else:
            yield Bookmark(content.say(Text("{month:month}", month=month)), below[0].page, below)
