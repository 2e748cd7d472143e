"""A post in its day."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QColor

from planner.domain.content import PillarKind
from planner.domain.occurrences import Occurrence
from planner.domain.posts import Post
from planner.layout.boxes import Box
from planner.layout.chips import Chip, Sizes
from planner.layout.days import status_of
from planner.painting.badges import Badge, badge_width, paint_badge
from planner.painting.canvas import Canvas
from planner.painting.fonts import MEDIUM, Face
from planner.painting.formats import FORMAT_WORDS, is_story
from planner.painting.marks import paint_pillar, paint_status, paint_story
from planner.painting.words import line_of, shortened, title_lines
from planner.text import speak

_BAR = 2.2
_RADIUS = 2.6


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


def lead_of(setting: Setting, left: float, right: float) -> float:
    """Everything beside the title in a chip of one line, at most: time, badge, signs, room at both ends."""
    size = setting.size
    badges = max((badge_width(each, size) for each in setting.badges.values()), default=0.0)
    time = line_of("00:00", Face(size, MEDIUM)).width
    return left + right + time + badges + size * 2.1


def paint_chip(canvas: Canvas, chip: Chip, setting: Setting, sizes: Sizes) -> None:
    """The chip: ground and border, the pillar's bar, time, badge, signs, title."""
    colours = canvas.colours
    occurrence = chip.occurrence
    size = setting.size
    badge = setting.badges[occurrence.placement.channel]
    _paint_ground(canvas, chip.box, badge, occurrence)
    kind = setting.pillar_of(occurrence.post)
    if kind is not None:
        bar = Box(chip.box.x + (sizes.left - _BAR) / 2, chip.box.y + 2.4, _BAR, chip.box.height - 4.8)
        paint_pillar(canvas, kind, bar, colours.second)
    left = chip.box.x + sizes.left
    right = chip.box.right - sizes.right
    top = chip.box.y + sizes.padding
    baseline = top + sizes.line * 0.5 + size * 0.36
    middle = baseline - size * 0.36
    x = left
    if occurrence.minutes is not None:
        time = line_of(clock(occurrence.minutes), Face(size, MEDIUM))
        canvas.text(time, x, baseline, colours.ink if colours.grey else colours.second)
        x += time.width + size * 0.35
    x = paint_badge(canvas, badge, x, baseline, size) + size * 0.4
    end = right - size * 0.72
    paint_status(canvas, status_of(occurrence), end, middle, size * 0.66, colours.second)
    if chip.lines == 1:
        if is_story(occurrence):
            paint_story(canvas, x, middle, size * 0.72, colours.second)
            x += size * 1.05
        canvas.text(shortened(occurrence.post.title, Face(size), end - x - size * 0.2), x, baseline, colours.ink)
        return
    word = FORMAT_WORDS.get(occurrence.placement.format)
    if word is not None:
        if is_story(occurrence):
            paint_story(canvas, x, middle, size * 0.72, colours.second)
            x += size * 1.05
        canvas.text(
            shortened(speak(word, setting.language), Face(size), end - x - size * 0.2), x, baseline, colours.second
        )
    for line in title_lines(occurrence.post.title, Face(size), right - left, chip.lines - 1):
        baseline += sizes.line
        canvas.text(line, left, baseline, colours.ink)


def _paint_ground(canvas: Canvas, box: Box, badge: Badge, occurrence: Occurrence) -> None:
    """Tinted when it is settled; white with a dashed border for a draft, with a line when it waits for approval."""
    colours = canvas.colours
    colour = badge.colour(colours)
    status = status_of(occurrence)
    if status in ("approved", "posted") and not colours.grey:
        canvas.fill(box, colours.mixed(colour, colours.tint), _RADIUS)
        return
    border = colours.third if colours.grey else _readable(colour)
    dashes = {"idea": (0.9, 1.5), "draft": (2.6, 1.6), "cancelled": (0.9, 1.5)}.get(status)
    canvas.frame(box, border, 0.6 if status in ("approved", "posted") else 0.75, _RADIUS, dashes)


def _readable(colour: QColor) -> QColor:
    # The light colours of the palette vanish as thin lines on white.
    return colour.darker(115)
