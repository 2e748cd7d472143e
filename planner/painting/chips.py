"""A post in its day."""

from __future__ import annotations

from typing import NamedTuple

from planner.domain.content import PillarKind
from planner.domain.occurrences import Occurrence
from planner.domain.posts import Post
from planner.layout.boxes import Box
from planner.layout.chips import Chip, Sizes
from planner.layout.days import status_of
from planner.painting.badges import Badge, badge_width, paint_badge
from planner.painting.canvas import Canvas
from planner.painting.fonts import MEDIUM, Face
from planner.painting.formats import FORMAT_WORDS
from planner.painting.marks import paint_pillar, paint_status, paint_story
from planner.painting.words import Line, line_of, shortened, title_lines
from planner.text import speak

_SPACE = 0.38
_STORY = 1.05
_STATUS = 0.9
"""The room between things, of the sign of stories, and of that of the status, in sizes of the letters."""


class Setting(NamedTuple):
    """How chips are set: the size of their letters, the language, badges by channel id, kinds by pillar id."""

    size: float
    language: str
    badges: dict[str, Badge]
    pillars: dict[str, PillarKind]

    def pillar_of(self, post: Post) -> PillarKind | None:
        """The kind of the post's pillar; None without one."""
        return None if post.pillar is None else self.pillars.get(post.pillar)


def clock(minutes: int | None) -> str:
    """ "09:30", or nothing for a day without a time."""
    return "" if minutes is None else f"{minutes // 60:02}:{minutes % 60:02}"


def lead_of(setting: Setting, sizes: Sizes, occurrence: Occurrence) -> float:
    """Everything beside the title in a chip of one line: time, badge, signs, and the room between and at both ends."""
    signs = _STORY + _STATUS if occurrence.placement.is_story else _STATUS
    width = badge_width(setting.badges[occurrence.placement.channel], setting.size) + setting.size * (_SPACE + signs)
    if occurrence.minutes is not None:
        width += _time(occurrence, setting).width + setting.size * _SPACE
    return sizes.left + width + sizes.right


def paint_chip(canvas: Canvas, chip: Chip, setting: Setting, sizes: Sizes) -> None:
    """The chip: ground and border, the pillar's bar, time, badge, signs, title."""
    colours = canvas.colours
    occurrence = chip.occurrence
    size = setting.size
    badge = setting.badges[occurrence.placement.channel]
    _paint_ground(canvas, chip.box, badge, occurrence, size)
    kind = setting.pillar_of(occurrence.post)
    if kind is not None:
        width, margin = size * 0.28, size * 0.3
        bar = Box(chip.box.x + (sizes.left - width) / 2, chip.box.y + margin, width, chip.box.height - 2 * margin)
        paint_pillar(canvas, kind, bar, colours.second)
    left = chip.box.x + sizes.left
    right = chip.box.right - sizes.right
    middle = chip.box.y + sizes.padding + sizes.line / 2
    baseline = middle + size * 0.36
    x = left
    if occurrence.minutes is not None:
        time = _time(occurrence, setting)
        canvas.text(time, x, baseline, colours.second)
        x += time.width + size * _SPACE
    x = paint_badge(canvas, badge, x, baseline, size) + size * _SPACE
    if occurrence.placement.is_story:
        paint_story(canvas, x, middle, size * 0.72, colours.second)
        x += size * _STORY
    end = right - size * _STATUS
    paint_status(canvas, status_of(occurrence), right - size * 0.66, middle, size * 0.66, colours.second)
    if chip.lines == 1:
        canvas.text(shortened(occurrence.post.title, Face(size), end - x), x, baseline, colours.ink)
        return
    word = FORMAT_WORDS.get(occurrence.placement.format)
    if word is not None:
        line = line_of(speak(word, setting.language), Face(size))
        if line.width <= end - x:
            canvas.text(line, x, baseline, colours.second)
    for line in title_lines(occurrence.post.title, Face(size), right - left, chip.lines - 1):
        baseline += sizes.line
        canvas.text(line, left, baseline, colours.ink)


def _time(occurrence: Occurrence, setting: Setting) -> Line:
    return line_of(clock(occurrence.minutes), Face(setting.size, MEDIUM))


def _paint_ground(canvas: Canvas, box: Box, badge: Badge, occurrence: Occurrence, size: float) -> None:
    """Tinted when it is settled; white with a dashed border for a draft, with a line when it waits for approval."""
    colours = canvas.colours
    colour = badge.colour(colours)
    status = status_of(occurrence)
    radius = size * 0.33
    if status in ("approved", "posted"):
        if colours.grey:
            canvas.frame(box, colours.third, size * 0.075, radius)
        else:
            canvas.fill(box, colours.mixed(colour, colours.tint), radius)
        return
    # The light colours of the palette vanish as thin lines on white.
    border = colours.third if colours.grey else colour.darker(115)
    dashes = {"idea": (size * 0.11, size * 0.19), "draft": (size * 0.32, size * 0.2)}.get(status)
    canvas.frame(box, border, size * 0.094, radius, dashes)
