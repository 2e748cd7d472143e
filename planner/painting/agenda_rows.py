"""The lines of a week's agenda, each ready to be painted: headings, and entries with their whole text."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import partial
from typing import NamedTuple

from planner.domain.occurrences import Occurrence
from planner.layout.agenda import AgendaDay, AgendaWeek, Entry
from planner.layout.days import Label, status_of
from planner.layout.flow import Block
from planner.painting.badges import paint_badge
from planner.painting.canvas import Canvas
from planner.painting.chips import Setting, clock
from planner.painting.fonts import MEDIUM, SEMI_BOLD, Face
from planner.painting.formats import FORMAT_WORDS
from planner.painting.marks import STATUS_WORDS, paint_diamond, paint_status, paint_tick_box
from planner.painting.sheet import Content
from planner.painting.words import Line, line_of, lines_of
from planner.text import Text

STACK = 92.0
"""The width of what stands left of the texts: box, time, badge."""
TYPE = 10.0
_LEADING = 14.0
_BASELINE = _LEADING * 0.5 + TYPE * 0.36
_DAY = 22.0
_DAY_GAP = 16.0
_ENTRY_GAP = 11.0
_LEAST_ROWS = 3
"""An entry is at least so high, for notes beside it."""

Part = Callable[[Canvas, float, float], None]
"""Paints something from x on a baseline."""


class Row(NamedTuple):
    """A block of the flow; `paint` is given its left, its top, and whether it comes again on a further page."""

    block: Block
    day: date | None
    paint: Callable[[Canvas, float, float, bool], None]


class AgendaRows:
    """Makes the rows of a week for a body of this width, of which the texts leave `aside` free at the right."""

    def __init__(self, content: Content, setting: Setting, width: float, aside: float) -> None:
        self._content = content
        self._setting = setting
        self._width = width - aside
        self._text_width = width - aside - STACK
        self._people = {person.id: person.name for person in content.plan.people}
        self._pillars = {pillar.id: pillar.name for pillar in content.plan.pillars}

    def rows(self, week: AgendaWeek) -> list[Row]:
        """Labels that belong to no day alone, then day by day."""
        found = [self._label(label) for label in week.labels]
        for day in week.days:
            heading = len(found)
            found.append(self._heading(day))
            for number, entry in enumerate(day.entries):
                found.extend(self._entry(entry, day.day, (heading, len(found)), first=number == 0))
        return found

    def _label(self, label: Label) -> Row:
        pattern = "{name}, {first:year}" if label.one_day else "{name}, {first:year} – {last:year}"
        sentence = self._content.say(Text(pattern, name=label.name, first=label.starts, last=label.ends))
        lines = lines_of(sentence, Face(TYPE, MEDIUM if label.is_event else 400), self._width - 14)

        def paint(canvas: Canvas, x: float, y: float, again: bool) -> None:
            colour = canvas.colours.accent if label.is_event else canvas.colours.second
            paint_diamond(canvas, x, y + _LEADING * 0.5, TYPE * 0.68, colour, filled=label.is_event)
            for number, line in enumerate(lines):
                canvas.text(line, x + 14, y + _LEADING * number + _BASELINE, colour)

        return Row(Block(_LEADING * len(lines)), None, paint)

    def _heading(self, day: AgendaDay) -> Row:
        title = line_of(self._content.say(Text("{day:weekday}", day=day.day)), Face(TYPE * 1.2, SEMI_BOLD))
        more = line_of(self._content.say(Text("continued")), Face(TYPE))
        face = Face(TYPE, MEDIUM)
        room = self._width - 12
        labels = [line for label in day.labels for line in lines_of(label.name, face, room)]
        # Beside the day where they fit, else below it.
        beside = len(labels) == 1 and title.width + 30 + labels[0].width <= self._width

        def paint(canvas: Canvas, x: float, y: float, again: bool) -> None:
            colours = canvas.colours
            baseline = y + TYPE * 1.15
            canvas.text(title, x, baseline, colours.ink)
            if again:
                canvas.text(more, x + title.width + 8, baseline, colours.second)
            canvas.rule(x, y + _DAY - 5, x + self._width, y + _DAY - 5, colours.hairline, 0.6)
            for number, line in enumerate(() if again else labels):
                left = x + self._width - line.width if beside else x + 12
                line_y = baseline if beside else y + _DAY + _LEADING * number + _BASELINE
                canvas.text(line, left, line_y, colours.accent)
                paint_diamond(canvas, left - 11, line_y - TYPE * 0.36, TYPE * 0.68, colours.accent, filled=True)

        return Row(Block(_DAY + (0 if beside else _LEADING * len(labels)), _DAY_GAP), day.day, paint)

    def _entry(self, entry: Entry, day: date, headings: tuple[int, int], *, first: bool) -> Iterator[Row]:
        """`headings` are the rows of the day and of the entry's own title: an entry that goes on has both above it."""
        left = [self._stacked(each) for each in entry.occurrences]
        right, head = self._said(entry)
        right += [_nothing] * (max(_LEAST_ROWS, len(left)) - len(right))
        for number, part in enumerate(right):
            # The title stays with what is below it; no line of a text stands alone at a page's end or beginning.
            tied = first if number == 0 else number <= head + 1 or number == len(right) - 1
            before = _ENTRY_GAP if number == 0 and not first else 0
            above = headings if number else headings[:1]
            beside = left[number] if number < len(left) else _nothing
            yield Row(Block(_LEADING, before, tied, above), day, partial(_paint_line, beside, part))

    def _stacked(self, occurrence: Occurrence) -> Part:
        badge = self._setting.badges[occurrence.placement.channel]
        time = line_of(clock(occurrence.minutes), Face(TYPE, MEDIUM))

        def paint(canvas: Canvas, x: float, baseline: float) -> None:
            middle = baseline - TYPE * 0.36
            paint_tick_box(canvas, x, middle, TYPE, ticked=occurrence.posted)
            canvas.text(time, x + 18, baseline, canvas.colours.ink)
            paint_badge(canvas, badge, x + 52, baseline, TYPE)

        return paint

    def _said(self, entry: Entry) -> tuple[list[Part], int]:
        """Title, facts, text, links and media, line by line; and how many of these lines are its head."""
        post = entry.occurrences[0].post
        width = self._text_width
        face = Face(TYPE)
        title = [_ink(line) for line in lines_of(post.title, Face(TYPE * 1.1, SEMI_BOLD), width)]
        facts = self._facts(entry)
        body: list[Part] = [_ink(line) for line in lines_of(entry.text, face, width)]
        addresses = dict.fromkeys([post.link, *(each.placement.posted_url for each in entry.occurrences)])
        for address in addresses:
            if address and address not in entry.text:
                body.extend(_ink(line) for line in lines_of(address, face, width))
        if post.media:
            pictures = self._content.say(Text("Pictures: {files}", files=", ".join(each.path for each in post.media)))
            body.extend(_second(line) for line in lines_of(pictures, face, width))
        return [*title, *facts, *body], len(title) + len(facts)

    def _facts(self, entry: Entry) -> list[Part]:
        """Status, owner, pillar, formats."""
        first = entry.occurrences[0]
        post = first.post
        status = status_of(first)
        formats = [each for each in entry.occurrences if each.placement.format in FORMAT_WORDS]
        words = [self._content.say(FORMAT_WORDS[each.placement.format]) for each in formats]
        if len(entry.occurrences) > 1:
            codes = [self._setting.badges[each.placement.channel].code for each in formats]
            words = [f"{code} {word}" for code, word in zip(codes, words, strict=True)]
        facts = [
            self._content.say(STATUS_WORDS[status]),
            self._people.get(post.author or "", ""),
            self._pillars.get(post.pillar or "", ""),
            *words,
        ]
        indent = TYPE * 1.1
        lines = lines_of(" · ".join(each for each in facts if each), Face(TYPE), self._text_width - indent)

        def paint_first(canvas: Canvas, x: float, baseline: float) -> None:
            paint_status(canvas, status, x, baseline - TYPE * 0.36, TYPE * 0.7, canvas.colours.second)
            canvas.text(lines[0], x + indent, baseline, canvas.colours.second)

        return [paint_first, *(_second(line, indent) for line in lines[1:])]


def _nothing(canvas: Canvas, x: float, baseline: float) -> None:
    """What stands where there is nothing to say."""


def _paint_line(beside: Part, part: Part, canvas: Canvas, x: float, y: float, again: bool) -> None:
    baseline = y + _BASELINE
    if not again:
        beside(canvas, x, baseline)
    part(canvas, x + STACK, baseline)


def _ink(line: Line) -> Part:
    return lambda canvas, x, baseline: canvas.text(line, x, baseline, canvas.colours.ink)


def _second(line: Line, indent: float = 0.0) -> Part:
    return lambda canvas, x, baseline: canvas.text(line, x + indent, baseline, canvas.colours.second)
