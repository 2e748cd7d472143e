"""The month on screen: the same chips, days and strips as on paper, and what the person points at."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date, timedelta
from functools import cache, partial
from typing import NamedTuple

from PySide6.QtCore import QLocale
from PySide6.QtGui import QPainter

from planner.domain.times import Weekday
from planner.layout.boxes import Box
from planner.layout.chips import Measure, Sizes
from planner.layout.days import Days, Label
from planner.layout.ghosts import Ghost
from planner.layout.month import Cell, MonthGrid, Row, weeks_of
from planner.layout.places import Place, Places
from planner.layout.strips import Strip
from planner.painting.canvas import Canvas
from planner.painting.cells import head_baseline, paint_bar, paint_number, paint_tag
from planner.painting.chip_pixmaps import ChipPixmaps
from planner.painting.chips import Setting, lead_of
from planner.painting.colours import Colours
from planner.painting.faces import MEDIUM, SEMI_BOLD, Face
from planner.painting.ghosts import paint_arriving, paint_leaving
from planner.painting.marks import LABEL_WORDS, paint_label
from planner.painting.strips import paint_strips
from planner.painting.words import Line, line_of
from planner.text import Text, speak

_DIMMED, _DIMMED_IN_CONTRAST = 0.5, 0.75
"""How much of the days of other months, and of what was cut, is seen."""


class Shown(NamedTuple):
    """What a month shows, `month` being its first day: whole weeks, those of other months' days too.

    `strips` by the first day of their week. `arriving` and `leaving` are what a proposal would change.
    """

    month: date
    today: date
    week_start: Weekday
    days: Days
    labels: tuple[Label, ...]
    strips: Mapping[date, tuple[Strip, ...]]
    arriving: Mapping[Place, Ghost] = {}
    leaving: Mapping[Place, Ghost] = {}


class Marks(NamedTuple):
    """What the person points at, and what has warnings: `current` is where the keyboard is, `target` the day that a
    drop would go to.
    """

    warned: Collection[Place] = ()
    selected: Collection[Place] = ()
    current: Place | None = None
    hovered: date | None = None
    target: date | None = None
    faded: Collection[Place] = ()
    band: Box | None = None


def span_of(month: date, week_start: Weekday) -> tuple[date, date]:
    """The first and the last day on the screen of a month."""
    weeks = weeks_of(month, week_start)
    return weeks[0], weeks[-1] + timedelta(days=6)


def screen_sizes(size: float) -> Sizes:
    """The measures of a month in letters of this size, in whole pixels, so that edges are sharp."""
    return Sizes(
        head=round(size * 2.1),
        number=round(size * 4.1),
        line=round(size * 1.36),
        lane=round(size * 1.3),
        mark=size * 1.05,
        padding=max(1, round(size * 0.15)),
        left=size * 0.72,
        right=size * 0.4,
        gap=round(size * 0.3),
        inset=round(size * 0.36),
        strip=round(size * 1.8),
        blank=0,
        title_lines=1,
    )


class MonthScreen:
    """A month laid out in a width and a height, at least a few hundred pixels each."""

    def __init__(
        self, shown: Shown, width: int, height: int, setting: Setting, colours: Colours, chips: ChipPixmaps
    ) -> None:
        self.shown = shown
        self._setting = setting
        self._colours = colours
        self._chips = chips
        self._dimmed = _DIMMED if colours.tint else _DIMMED_IN_CONTRAST
        self._quiet = colours.mixed(colours.shade, 0.55)
        # What is over is over: it is still read, and does not call.
        self._past = colours._replace(ink=colours.second, tint=colours.tint * 0.6)
        self.sizes = screen_sizes(setting.size)
        weeks = weeks_of(shown.month, shown.week_start)
        # Whole pixels: what does not go up stays at the right, and in the line of the weekdays.
        row = (height - round(setting.size * 2.1)) // len(weeks)
        self._box = Box(0, height - row * len(weeks), width // 7 * 7, row * len(weeks))
        self._width = width
        measure = Measure(partial(_one_or_more, Face(setting.size)), partial(lead_of, setting, self.sizes))
        span = span_of(shown.month, shown.week_start)
        self.grid = MonthGrid(weeks, self._box, shown.days, shown.labels, span, self.sizes, measure, fitted=False)
        self.places = Places(self.grid)

    def plus_of(self, day: date) -> Box:
        """Where the button for a new post appears in a day of the grid."""
        size, cell = self._setting.size, self.places.cells[day].box
        side = round(size * 1.5)
        return Box(cell.x + round(size * 2.7), cell.y + (self.sizes.head - side) // 2 + 1, side, side)

    def editor_of(self, day: date) -> Box:
        """Where a title is typed in a day of the grid: over its first chips, in whatever room there is."""
        cell, sizes = self.places.cells[day].box, self.sizes
        height = round(2 * sizes.line + 2 * sizes.padding)
        y = min(cell.y + sizes.head, cell.bottom - height)
        return Box(cell.x + 2, y, cell.width - 4, height)

    def paint(self, painter: QPainter, clip: Box, marks: Marks) -> None:
        """Paints what touches `clip`."""
        canvas = Canvas(painter, self._colours)
        colours = self._colours
        if clip.y < self._box.y:
            self._paint_weekdays(canvas)
        for row in self.grid.rows:
            if row.box.y < clip.bottom and clip.y < row.box.bottom:
                self._paint_row(canvas, row, clip, marks)
        self._paint_frames(canvas, marks)
        if marks.band is not None:
            canvas.frame(marks.band, colours.accent, 1)

    def _paint_weekdays(self, canvas: Canvas) -> None:
        colours = self._colours
        canvas.fill(Box(0, 0, self._width, self._box.y), colours.shade)
        baseline = self._box.y / 2 + self._setting.size * 0.36
        for cell in self.grid.rows[0].cells:
            name = _weekday(cell.day.isoweekday(), self._setting.language)
            line = line_of(name, Face(self._setting.size, MEDIUM))
            canvas.text(line, cell.box.x + self.sizes.inset + 1, baseline, colours.second)

    def _paint_row(self, canvas: Canvas, row: Row, clip: Box, marks: Marks) -> None:
        colours = self._colours
        for cell in row.cells:
            if cell.box.x < clip.right and clip.x < cell.box.right:
                self._paint_ground(canvas, cell, row.strip.y, marks)
                self._paint_cell(canvas, cell, marks)
        for bar in row.bars:
            paint_bar(canvas, bar, self._setting, self.sizes)
        canvas.fill(row.strip._replace(width=self._width), colours.shade)
        left = paint_strips(canvas, row.strip, self.shown.strips.get(row.cells[0].day, ()), self._setting)
        self._paint_drift(canvas, row, left)
        canvas.fill(Box(0, row.box.y, self._width, 1), colours.hairline)

    def _paint_drift(self, canvas: Canvas, row: Row, left: float) -> None:
        """What the thin waves above a strip mean, at its right, in as many words as have room there; not where one has
        its name in another week, or began in a week before.
        """
        rows = self.grid.rows
        named = {bar.label for each in rows for bar in each.bars if not bar.thin or each.box.y < row.box.y}
        names = list(dict.fromkeys(bar.label.name for bar in row.bars if bar.label not in named))
        size = self._setting.size
        if not names:
            return
        said = [*(names if len(names) == 1 else ()), speak(LABEL_WORDS["drift"], self._setting.language)]
        room = row.strip.right - left - size * 2
        line = next((each for name in said if (each := line_of(name, Face(size))).width <= room), None)
        if line is not None:
            x, middle = row.strip.right - size * 0.5 - line.width, row.strip.y + row.strip.height / 2
            paint_label(canvas, "drift", x - size * 1.05, middle, size * 0.68, self._colours.warning)
            canvas.text(line, x, middle + size * 0.36, self._colours.warning)

    def _paint_ground(self, canvas: Canvas, cell: Cell, bottom: float, marks: Marks) -> None:
        """A day down to `bottom`, where the campaigns of its week end."""
        colours = self._colours
        right = self._width if cell.box.right >= self._box.right else cell.box.right
        box = Box(cell.box.x, cell.box.y, right - cell.box.x, bottom - cell.box.y)
        quiet = cell.day.weekday() >= 5 or not self._in_month(cell.day)
        target = cell.day == marks.target
        canvas.fill(box, colours.accent_tint if target else self._quiet if quiet else colours.ground)
        if target:
            canvas.frame(box, colours.accent, 2)
        if cell.box.x:
            canvas.fill(Box(box.x, box.y, 1, box.height), colours.faint)

    def _in_month(self, day: date) -> bool:
        return (day.year, day.month) == (self.shown.month.year, self.shown.month.month)

    def _paint_cell(self, canvas: Canvas, cell: Cell, marks: Marks) -> None:
        painter, setting, sizes = canvas.painter, self._setting, self.sizes
        past = cell.day < self.shown.today
        dimmed = 1.0 if self._in_month(cell.day) else self._dimmed
        inner = Canvas(painter, self._past if past else self._colours)
        painter.setOpacity(dimmed)
        self._paint_number(inner, cell)
        for tag in cell.tags:
            paint_tag(inner, tag, setting, sizes)
        density = painter.device().devicePixelRatioF()
        for number, chip in enumerate(cell.chips):
            place = Place(cell.day, number)
            if marks.faded:
                painter.setOpacity(self._dimmed if place in marks.faded else dimmed)
            if place in self.shown.arriving:
                paint_arriving(inner, chip, self.shown.arriving[place], setting, sizes)
            elif place in self.shown.leaving:
                paint_leaving(inner, chip, self.shown.leaving[place], setting, sizes)
            else:
                self._chips.paint(inner, chip, density, warned=place in marks.warned)
        self._paint_more(canvas, cell)
        painter.setOpacity(1.0)
        if cell.day in (marks.hovered, marks.current and marks.current.day):
            self._paint_plus(canvas, cell.day)

    def _paint_number(self, canvas: Canvas, cell: Cell) -> None:
        setting, sizes, colours = self._setting, self.sizes, canvas.colours
        if cell.day != self.shown.today:
            paint_number(canvas, cell, setting, sizes, colours.ink)
            return
        number = line_of(str(cell.day.day), Face(setting.size * 1.1, SEMI_BOLD))
        baseline = head_baseline(cell.box.y, sizes, setting)
        height = round(setting.size * 1.55)
        width = max(height, number.width + setting.size * 0.8)
        disc = Box(cell.box.x + sizes.inset - 2, baseline - setting.size * 0.4 - height / 2, width, height)
        canvas.fill(disc, colours.accent, height / 2)
        canvas.text(number, disc.x + (width - number.width) / 2, baseline, colours.ground)

    def _paint_frames(self, canvas: Canvas, marks: Marks) -> None:
        """The frames of what is selected, and a second one where the keyboard is, that of a day being its own."""
        radius = self._setting.size * 0.33
        for place in marks.selected:
            box = self.places.box_of(place)
            if box is not None:
                canvas.frame(box, self._colours.accent, 2, radius)
        box = None if marks.current is None else self.places.box_of(marks.current)
        if marks.current is None or box is None:
            return
        if marks.current.number is None:
            canvas.frame(box._replace(y=box.y + 1, height=box.height - 1), self._colours.accent, 2)
        else:
            ring = Box(box.x - 2, box.y - 2, box.width + 4, box.height + 4)
            canvas.frame(ring, self._colours.ink, 1, radius + 2)

    def _paint_more(self, canvas: Canvas, cell: Cell) -> None:
        """ "+2 more", which opens the day; "+2" where the day is narrow."""
        if cell.more is not None:
            n, size = len(cell.carried) + len(cell.carried_labels), self._setting.size
            line = _more(n, size, self._setting.language)
            if line.width > cell.more.width:
                line = line_of(speak(Text("+{n}", n=str(n)), self._setting.language), Face(size, MEDIUM))
            baseline = cell.more.y + cell.more.height / 2 + self._setting.size * 0.36
            canvas.text(line, cell.more.x + self._setting.size * 0.3, baseline, self._colours.second)

    def _paint_plus(self, canvas: Canvas, day: date) -> None:
        box, colours = self.plus_of(day), self._colours
        canvas.fill(box, colours.accent_tint, self._setting.size * 0.33)
        if not colours.tint:
            canvas.frame(box, colours.accent, 1, self._setting.size * 0.33)
        middle, centre, arm = box.y + box.height / 2, box.x + box.width / 2, box.width * 0.24
        canvas.rule(centre - arm, middle, centre + arm, middle, colours.accent, 1.5)
        canvas.rule(centre, middle - arm, centre, middle + arm, colours.accent, 1.5)


def _one_or_more(face: Face, text: str, width: float) -> int:
    """Nothing has more than one line for its name here: how many it would need does not matter."""
    return 1 if line_of(text, face).width <= width else 2


@cache
def _weekday(number: int, language: str) -> str:
    return QLocale(language).standaloneDayName(number, QLocale.FormatType.ShortFormat)


@cache
def _more(n: int, size: float, language: str) -> Line:
    return line_of(speak(Text("+{n} more", "+{n} more", n=n), language), Face(size, MEDIUM))
