"""Pages of paper: their sizes, what they show, and the head and foot of each."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import NamedTuple, Protocol

from planner.domain.plan import Plan
from planner.layout.boxes import Box
from planner.layout.days import Days, Label
from planner.layout.strips import Strip
from planner.painting.canvas import Canvas
from planner.painting.faces import SEMI_BOLD, Face
from planner.painting.words import Line, line_of, shortened
from planner.text import Text, speak

Size = tuple[float, float]
"""Width and height of a page in points."""
SIZES: Mapping[str, Size] = {"a4": (595.276, 841.89), "letter": (612.0, 792.0)}
"""Upright."""
MARGIN = 29.0
"""A little over 10 mm, which is the most that printers leave white."""


class Content(NamedTuple):
    """What is printed: the plan from `first` to `last`, both included, as it is on `today`.

    `strips` by the first day of the week; `names` is what channels are called, by id.
    """

    plan: Plan
    first: date
    last: date
    days: Days
    labels: tuple[Label, ...]
    strips: Mapping[date, tuple[Strip, ...]]
    names: Mapping[str, str]
    today: date
    language: str

    def say(self, text: Text) -> str:
        """The sentence in the language of the print."""
        return speak(text, self.language)


class Page(Protocol):
    """A page of paper, in points."""

    @property
    def size(self) -> Size:
        """Its width and height."""

    def paint(self, canvas: Canvas, number: int, total: int) -> None:
        """Paints it as page `number` of `total`."""


def span_of(first: date, last: date) -> Text:
    """ "7–13 December 2026", with as much of the first day as differs from the last; both included."""
    if first == last:
        return Text("{last:year}", last=last)
    if (first.year, first.month) == (last.year, last.month):
        return Text("{number}–{last:year}", number=str(first.day), last=last)
    if first.year == last.year:
        return Text("{first} – {last:year}", first=first, last=last)
    return Text("{first:year} – {last:year}", first=first, last=last)


def inner(size: Size) -> Box:
    """What the margins leave of a page."""
    return Box(MARGIN, MARGIN, size[0] - 2 * MARGIN, size[1] - 2 * MARGIN)


def paint_head(canvas: Canvas, box: Box, title: str, content: Content, size: float) -> None:
    """The title at the left, the business at the right, on the line that is `size` high at the top of the box."""
    baseline = box.y + size * 0.8
    business = shortened(content.plan.business.name, Face(10), box.width * 0.4)
    canvas.text_right(business, box.right, baseline, canvas.colours.second)
    room = box.width - business.width - size
    canvas.text(shortened(title, Face(size, SEMI_BOLD), room), box.x, baseline, canvas.colours.ink)


def foot_of(content: Content, number: int, total: int, size: float) -> Line:
    """The day of the plan and the number of the page."""
    page = content.say(Text("Page {page} of {pages}", page=str(number), pages=str(total)))
    return line_of(f"{_as_of(content.today, content.language)} · {page}", Face(size))


@cache
def _as_of(day: date, language: str) -> str:
    return speak(Text("As of {day:year}", day=day), language)


def paint_foot(canvas: Canvas, box: Box, content: Content, number: int, total: int, size: float) -> None:
    """The foot at the right of the box's last line."""
    canvas.text_right(foot_of(content, number, total, size), box.right, box.bottom - size * 0.25, canvas.colours.second)
