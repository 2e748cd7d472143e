"""The rows of a week's agenda: headings, and entries with their whole text."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import partial

from planner.domain.occurrences import Occurrence
from planner.domain.posts import STATUS_WORDS
from planner.layout.agenda import AgendaDay, AgendaWeek, Entry
from planner.layout.days import Label, status_of
from planner.layout.flow import Block
from planner.painting.badges import paint_badge
from planner.painting.canvas import Canvas
from planner.painting.cells import label_colour
from planner.painting.chips import Setting, clock
from planner.painting.faces import MEDIUM, REGULAR, SEMI_BOLD, Face
from planner.painting.formats import FORMAT_WORDS
from planner.painting.marks import paint_label, paint_status, paint_tick_box
from planner.painting.rows import Paint, Row
from planner.painting.sheet import Content, span_of
from planner.painting.words import Line, line_of, lines_of, title_lines
from planner.text import Text

TYPE = 10.0
_STACK = 92.0
"""The width of what stands left of the texts: box, time, badge."""
_LINE = 14.0
_BASELINE = _LINE * 0.5 + TYPE * 0.36
_DAY = 22.0
_DAY_GAP = 16.0
_ENTRY_GAP = 11.0
_INDENT = 13.0
"""Beside a sign."""
_LEAST_LINES = 3
"""An entry is at least so high, for the notes beside it."""


class AgendaRows:
    """Makes the rows of a week in a column of this width."""

    def __init__(self, content: Content, setting: Setting, width: float) -> None:
        self._content = content
        self._setting = setting
        self._width = width
        self._statuses = {status: content.say(word) for status, word in STATUS_WORDS.items()}
        self._formats = {each: content.say(word) for each, word in FORMAT_WORDS.items()}
        people = content.plan.people
        # Who wrote it is of interest where several plan together.
        self._people = {person.id: person.name for person in people} if len(people) > 1 else {}
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
        named = Text("{name}, {days}", name=label.name, days=span_of(label.starts, label.ends))
        sentence = self._content.say(named)
        lines = lines_of(sentence, Face(TYPE, MEDIUM if label.is_event else REGULAR), self._width - _INDENT)

        def paint(canvas: Canvas, x: float, y: float) -> None:
            colour = label_colour(canvas, label)
            paint_label(canvas, label.sign, x, y + _LINE * 0.5, TYPE * 0.68, colour)
            for number, line in enumerate(lines):
                canvas.text(line, x + _INDENT, y + _LINE * number + _BASELINE, colour)

        return Row(Block(_LINE * len(lines)), None, paint)

    def _heading(self, day: AgendaDay) -> Row:
        title = line_of(self._content.say(Text("{day:weekday}", day=day.day)), Face(TYPE * 1.2, SEMI_BOLD))
        more = line_of(self._content.say(Text("continued")), Face(TYPE))
        labels = [
            (label, each)
            for label in day.labels
            for each in lines_of(label.name, Face(TYPE, MEDIUM), self._width - _INDENT)
        ]
        # Beside the day where they fit, else below it.
        beside = len(labels) == 1 and title.width + 2 * _INDENT + labels[0][1].width <= self._width

        def paint_day(canvas: Canvas, x: float, y: float) -> float:
            baseline = y + TYPE * 1.15
            canvas.text(title, x, baseline, canvas.colours.ink)
            canvas.rule(x, y + _DAY - 5, x + self._width, y + _DAY - 5, canvas.colours.hairline, 0.6)
            return baseline

        def paint(canvas: Canvas, x: float, y: float) -> None:
            baseline = paint_day(canvas, x, y)
            for number, (label, line) in enumerate(labels):
                left = x + self._width - line.width if beside else x + _INDENT
                foot = baseline if beside else y + _DAY + _LINE * number + _BASELINE
                colour = label_colour(canvas, label)
                canvas.text(line, left, foot, colour)
                paint_label(canvas, label.sign, left - TYPE * 1.1, foot - TYPE * 0.36, TYPE * 0.68, colour)

        def paint_again(canvas: Canvas, x: float, y: float) -> None:
            baseline = paint_day(canvas, x, y)
            canvas.text(more, x + title.width + TYPE * 0.8, baseline, canvas.colours.second)

        below = 0 if beside else _LINE * len(labels)
        return Row(Block(_DAY + below, _DAY_GAP), day.day, paint, paint_again)

    def _entry(self, entry: Entry, day: date, headings: tuple[int, int], *, first: bool) -> Iterator[Row]:
        """`headings` are the rows of the day and of the entry's own title: an entry that goes on has both above it."""
        stack = [self._stacked(each) for each in entry.occurrences]
        lines, head = self._said(entry)
        lines += [_nothing] * (max(_LEAST_LINES, len(stack)) - len(lines))
        for number, line in enumerate(lines):
            # The title stays with what is below it; no line of a text stands alone at a page's end or beginning.
            tied = first if number == 0 else number <= head + 1 or number == len(lines) - 1
            before = _ENTRY_GAP if number == 0 and not first else 0
            block = Block(_LINE, before, tied, headings if number else headings[:1])
            stacked = stack[number] if number < len(stack) else _nothing
            yield Row(block, day, partial(_paint_line, stacked, line), partial(_paint_line, _nothing, line))

    def _stacked(self, occurrence: Occurrence) -> Paint:
        badge = self._setting.badges[occurrence.placement.channel]
        time = line_of(clock(occurrence.minutes), Face(TYPE, MEDIUM))

        def paint(canvas: Canvas, x: float, baseline: float) -> None:
            paint_tick_box(canvas, x, baseline - TYPE * 0.36, TYPE, ticked=occurrence.posted)
            canvas.text(time, x + 18, baseline, canvas.colours.ink)
            paint_badge(canvas, badge, x + 52, baseline, TYPE)

        return paint

    def _said(self, entry: Entry) -> tuple[list[Paint], int]:
        """Title, facts, text, links and media, line by line; and how many of these lines are title and facts."""
        post = entry.occurrences[0].post
        width = self._width - _STACK
        face = Face(TYPE)
        head = [_ink(line) for line in title_lines(post.title, Face(TYPE * 1.1, SEMI_BOLD), width)]
        head += self._facts(entry)
        body = [_ink(line) for line in lines_of(entry.text, face, width)]
        addresses = dict.fromkeys([post.link, *(each.placement.posted_url for each in entry.occurrences)])
        for address in addresses:
            if address and address not in entry.text:
                body += [_ink(line) for line in lines_of(address, face, width)]
        if post.media:
            pictures = self._content.say(Text("Pictures: {files}", files=", ".join(each.path for each in post.media)))
            body += [_second(line) for line in lines_of(pictures, face, width)]
        return [*head, *body], len(head)

    def _facts(self, entry: Entry) -> list[Paint]:
        """Status, owner, pillar, formats."""
        first = entry.occurrences[0]
        status = status_of(first)
        words = []
        for occurrence in entry.occurrences:
            word = self._formats.get(occurrence.placement.format)
            if word is not None:
                code = self._setting.badges[occurrence.placement.channel].code
                words.append(f"{code} {word}" if len(entry.occurrences) > 1 else word)
        author = self._people.get(first.post.author or "", "")
        pillar = self._pillars.get(first.post.pillar or "", "")
        facts = " · ".join(each for each in (self._statuses[status], author, pillar, *words) if each)
        lines = title_lines(facts, Face(TYPE), self._width - _STACK - TYPE * 1.1)

        def paint_first(canvas: Canvas, x: float, baseline: float) -> None:
            paint_status(canvas, status, x, baseline - TYPE * 0.36, TYPE * 0.7, canvas.colours.second)
            canvas.text(lines[0], x + TYPE * 1.1, baseline, canvas.colours.second)

        return [paint_first, *(_second(line, TYPE * 1.1) for line in lines[1:])]


def _paint_line(stacked: Paint, line: Paint, canvas: Canvas, x: float, y: float) -> None:
    stacked(canvas, x, y + _BASELINE)
    line(canvas, x + _STACK, y + _BASELINE)


def _nothing(canvas: Canvas, x: float, baseline: float) -> None:
    pass


def _ink(line: Line) -> Paint:
    return lambda canvas, x, baseline: canvas.text(line, x, baseline, canvas.colours.ink)


def _second(line: Line, indent: float = 0.0) -> Paint:
    return lambda canvas, x, baseline: canvas.text(line, x + indent, baseline, canvas.colours.second)
