"""A post in its day."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from planner.domain.content import PillarKind
from planner.domain.occurrences import Occurrence
from planner.domain.posts import Post, Status
from planner.layout.boxes import Box
from planner.layout.chips import Chip, Sizes
from planner.layout.days import status_of
from planner.painting.badges import Badge, badge_width, paint_badge
from planner.painting.canvas import Canvas
from planner.painting.faces import MEDIUM, Face
from planner.painting.formats import FORMAT_WORDS
from planner.painting.marks import paint_pillar, paint_status, paint_story, paint_warning
from planner.painting.words import Line, line_of, shortened, title_lines
from planner.text import speak

_SPACE = 0.38
_FIRST_WORD = 2.5
_STORY = 1.05
_STATUS = 0.9
_WARNING = 0.98
"""In sizes of the letters: the room between things, the least that a title needs, the room of the sign of stories, of
that of the status, of that of a warning.
"""


class Setting(NamedTuple):
    """How chips are set: the size of their letters, the language, badges by channel id, kinds by pillar id.

    `unsigned` is the status that needs no sign, since tints tell it from the others.
    """

    size: float
    language: str
    badges: dict[str, Badge]
    pillars: dict[str, PillarKind]
    unsigned: Status | None = None

    def pillar_of(self, post: Post) -> PillarKind | None:
        """The kind of the post's pillar; None without one."""
        return None if post.pillar is None else self.pillars.get(post.pillar)


def clock(minutes: int | None) -> str:
    """ "09:30", or nothing for a day without a time."""
    return "" if minutes is None else f"{minutes // 60:02}:{minutes % 60:02}"


def lead_of(setting: Setting, sizes: Sizes, occurrence: Occurrence) -> float:
    """Everything beside the title in a chip of one line: time, badge, signs, and the room between and at both ends."""
    width = sizes.left + _beside(occurrence, setting) + sizes.right
    return width if status_of(occurrence) == setting.unsigned else width + setting.size * _STATUS


def _beside(occurrence: Occurrence, setting: Setting) -> float:
    placement = occurrence.placement
    return _width_beside(occurrence.minutes, setting.badges[placement.channel], placement.is_story, setting.size)


@lru_cache(maxsize=4096)
def _width_beside(minutes: int | None, badge: Badge, is_story: bool, size: float) -> float:
    """The time, the badge, the sign of a story, and the room behind each."""
    width = badge_width(badge, size) + size * _SPACE
    if is_story:
        width += size * _STORY
    return width if minutes is None else width + _time(minutes, size).width + size * _SPACE


def paint_chip(canvas: Canvas, chip: Chip, setting: Setting, sizes: Sizes, *, warned: bool = False) -> None:
    """The chip: ground and border, the pillar's bar, time, badge, signs, title; a triangle where it is `warned`."""
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
    end = right
    if status_of(occurrence) != setting.unsigned:
        paint_status(canvas, status_of(occurrence), right - size * 0.66, middle, size * 0.66, colours.second)
        end -= size * _STATUS
    if warned:
        end -= size * _WARNING
        paint_warning(canvas, end, middle, size * 0.82)
    x = left
    if occurrence.minutes is not None and not _crowds_out(chip, end - left, setting):
        time = _time(occurrence.minutes, size)
        canvas.text(time, x, baseline, colours.second)
        x += time.width + size * _SPACE
    x = paint_badge(canvas, badge, x, baseline, size) + size * _SPACE
    if occurrence.placement.is_story:
        paint_story(canvas, x, middle, size * 0.72, colours.second)
        x += size * _STORY
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


def _crowds_out(chip: Chip, room: float, setting: Setting) -> bool:
    """Whether the time would leave a title beside it without even its first word: days are in order without it."""
    if chip.lines > 1:
        return False
    occurrence, size = chip.occurrence, setting.size
    room -= _beside(occurrence, setting)
    return room < size * _FIRST_WORD and line_of(occurrence.post.title, Face(size)).width > room


def _time(minutes: int, size: float) -> Line:
    return line_of(clock(minutes), Face(size, MEDIUM))


def _paint_ground(canvas: Canvas, box: Box, badge: Badge, occurrence: Occurrence, size: float) -> None:
    """Tinted when it is settled; on the ground with a dashed border for a draft, with a line when it waits for
    approval. Where there are no tints, everything has a border.
    """
    colours = canvas.colours
    colour = badge.colour(colours)
    status = status_of(occurrence)
    radius = size * 0.33
    if status in ("approved", "posted"):
        if colours.tint:
            canvas.fill(box, colours.mixed(colour, colours.tint), radius)
        else:
            canvas.frame(box, colours.third, size * 0.075, radius)
        return
    # The light colours of the palette vanish as thin lines on white.
    border = colour if colours.dark else colour.darker(115)
    dashes = {"idea": (size * 0.11, size * 0.19), "draft": (size * 0.32, size * 0.2)}.get(status)
    canvas.frame(box, border if colours.tint else colours.third, size * 0.094, radius, dashes)
