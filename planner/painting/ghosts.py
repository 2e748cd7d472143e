"""What a proposal would change: a dashed chip where a post would come to stand, and an arrow where it leaves."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QDate, QLocale

from planner.domain.times import LocalTime
from planner.layout.chips import Chip, Sizes
from planner.layout.ghosts import Ghost
from planner.painting.badges import badge_width, paint_badge
from planner.painting.canvas import Canvas
from planner.painting.chips import Setting, clock
from planner.painting.faces import MEDIUM, Face
from planner.painting.marks import paint_status
from planner.painting.words import Line, line_of, shortened, title_lines
from planner.text import Text, speak

_THIN = "\u2009"
_SPACE = 0.38
_TITLE = 2.6
"""In sizes of the letters: the room between things, the least that a title beside other things needs."""


def paint_arriving(canvas: Canvas, chip: Chip, ghost: Ghost, setting: Setting, sizes: Sizes) -> None:
    """The chip as it would stand: dashed in the accent's colour, with where it comes from at its right end; a plus for
    what fills a gap.
    """
    colours, size = canvas.colours, setting.size
    radius = size * 0.33
    canvas.fill(chip.box, colours.ground, radius)
    canvas.frame(chip.box, colours.accent, max(1.0, size * 0.1), radius, (size * 0.28, size * 0.2))
    words = ("+",) if ghost.before is None else _words("←", ghost.before, ghost.after, setting.language)
    _paint_inside(canvas, chip, words, setting, sizes)


def paint_leaving(canvas: Canvas, chip: Chip, ghost: Ghost, setting: Setting, sizes: Sizes) -> None:
    """The chip where it stands, without its tint, and where it would go: to another time, or back to the ideas."""
    colours, size = canvas.colours, setting.size
    radius = size * 0.33
    canvas.fill(chip.box, colours.mixed(colours.second, 0.05), radius)
    if ghost.after is None:
        words: tuple[str, ...] = (f"→{_THIN}{speak(Text('ideas'), setting.language)}", "→")
    else:
        words = _words("→", ghost.after, ghost.before, setting.language)
    _paint_inside(canvas, chip, words, setting, sizes, idea=ghost.after is None)


def _paint_inside(
    canvas: Canvas, chip: Chip, words: tuple[str, ...], setting: Setting, sizes: Sizes, *, idea: bool = False
) -> None:
    """Time, badge and title in the second ink, and the longest of `words` that leaves room for them; with `idea` the
    sign of ideas behind a mere arrow.
    """
    colours, size = canvas.colours, setting.size
    occurrence = chip.occurrence
    badge = setting.badges[occurrence.placement.channel]
    x, right = chip.box.x + sizes.left, chip.box.right - sizes.right
    middle = chip.box.y + sizes.padding + sizes.line / 2
    baseline = middle + size * 0.36
    time = None if occurrence.minutes is None else line_of(clock(occurrence.minutes), Face(size, MEDIUM))
    room = right - x - badge_width(badge, size) - size * _SPACE
    if chip.lines == 1:
        room -= size * _TITLE
    timed = room - (time.width + size * _SPACE if time is not None else 0)
    said = _fitting(words[:-1], timed, size) or _fitting(words, room, size) or line_of(words[-1], Face(size, MEDIUM))
    if said.width > timed:
        time = None  # its order in the day tells it
    end = right - said.width
    if idea and said.text == words[-1]:
        end -= size * 0.9
        paint_status(canvas, "idea", right - size * 0.66, middle, size * 0.66, colours.accent)
    canvas.text(said, end, baseline, colours.accent)
    if time is not None:
        canvas.text(time, x, baseline, colours.second)
        x += time.width + size * _SPACE
    x = paint_badge(canvas, badge, x, baseline, size) + size * _SPACE
    title = occurrence.post.title
    if chip.lines == 1:
        canvas.text(shortened(title, Face(size), end - size * _SPACE - x), x, baseline, colours.second)
        return
    left = chip.box.x + sizes.left
    for line in title_lines(title, Face(size), right - left, chip.lines - 1):
        baseline += sizes.line
        canvas.text(line, left, baseline, colours.second)


def _fitting(words: tuple[str, ...], room: float, size: float) -> Line | None:
    """The first of these that has room."""
    lines = (line_of(each, Face(size, MEDIUM)) for each in words)
    return next((line for line in lines if line.width <= room), None)


@lru_cache(maxsize=1024)
def _words(arrow: str, there: LocalTime, here: LocalTime | None, language: str) -> tuple[str, ...]:
    """A time as it is said from another one, the longest first: "→ Thu 10", "→ 10", "→"; on the same day its hour."""
    day = there.day
    if here is not None and here.day == day:
        return f"{arrow}{_THIN}{clock(there.minutes)}", arrow
    locale = QLocale(language)
    if here is not None and (here.day.year, here.day.month) == (day.year, day.month):
        weekday = locale.dayName(day.isoweekday(), QLocale.FormatType.ShortFormat)
        named = speak(Text("{weekday} {number}", weekday=weekday, number=day.day), language)
        return f"{arrow}{_THIN}{named}", f"{arrow}{_THIN}{day.day}", arrow
    written = locale.toString(QDate(day.year, day.month, day.day), "d MMM")
    return f"{arrow}{_THIN}{written}", arrow
