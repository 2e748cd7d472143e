"""Days, weeks and their cadence, from the layout of a month."""

from __future__ import annotations

from collections.abc import Sequence

from planner.layout.boxes import Box
from planner.layout.chips import Sizes
from planner.layout.days import Label
from planner.layout.month import Bar, Cell, Row, Tag
from planner.painting.canvas import Canvas
from planner.painting.chips import Setting, paint_chip
from planner.painting.fonts import MEDIUM, REGULAR, SEMI_BOLD, Face
from planner.painting.marks import paint_diamond
from planner.painting.words import line_of, shortened, title_lines
from planner.text import Text, speak


def paint_row(canvas: Canvas, row: Row, setting: Setting, sizes: Sizes) -> None:
    """A week without its strip: the days that are shown, then what runs across them."""
    for cell in row.cells:
        if cell.shown:
            _paint_cell(canvas, cell, setting, sizes)
    for bar in row.bars:
        _paint_bar(canvas, bar, setting)


def _paint_cell(canvas: Canvas, cell: Cell, setting: Setting, sizes: Sizes) -> None:
    number = line_of(str(cell.day.day), Face(setting.size * 1.1, SEMI_BOLD))
    canvas.text(number, cell.box.x + sizes.inset + 0.8, _head_baseline(cell.box.y, sizes, setting), canvas.colours.ink)
    for tag in cell.tags:
        _paint_tag(canvas, tag, setting, sizes)
    for chip in cell.chips:
        paint_chip(canvas, chip, setting, sizes)


def _head_baseline(y: float, sizes: Sizes, setting: Setting) -> float:
    return y + sizes.head * 0.5 + setting.size * 0.5


def _paint_tag(canvas: Canvas, tag: Tag, setting: Setting, sizes: Sizes) -> None:
    face = Face(setting.size, MEDIUM)
    accent = canvas.colours.accent
    room = tag.box.width - sizes.mark
    lines = title_lines(tag.label.name, face, room, tag.lines)
    baseline = (
        _head_baseline(tag.box.y, sizes, setting) if tag.beside else tag.box.y + sizes.line * 0.5 + setting.size * 0.36
    )
    # Beside the day's number it stands at the right, as on a wall calendar.
    left = tag.box.right - lines[0].width if tag.beside else tag.box.x + sizes.mark
    paint_diamond(
        canvas, left - setting.size * 0.95, baseline - setting.size * 0.36, setting.size * 0.68, accent, filled=True
    )
    for line in lines:
        canvas.text(line, left, baseline, accent)
        baseline += sizes.line


def _paint_bar(canvas: Canvas, bar: Bar, setting: Setting) -> None:
    colours = canvas.colours
    size = setting.size
    colour = colours.accent if bar.label.is_event else colours.second
    baseline = bar.box.y + bar.box.height * 0.5 + size * 0.36
    middle = baseline - size * 0.36
    paint_diamond(canvas, bar.box.x, middle, size * 0.68, colour, filled=bar.label.is_event)
    left = bar.box.x + size * 1.05
    name = shortened(bar.label.name, Face(size, MEDIUM if bar.label.is_event else REGULAR), bar.box.right - left)
    canvas.text(name, left, baseline, colour)
    start = left + name.width + size * 0.4
    if start < bar.box.right - 2:
        canvas.rule(start, middle, bar.box.right, middle, colours.mixed(colour, 0.55), 0.6)
        if bar.ends:
            canvas.rule(
                bar.box.right - 0.3, middle - 2.2, bar.box.right - 0.3, middle + 2.2, colours.mixed(colour, 0.55), 0.6
            )


def paint_more(canvas: Canvas, cell: Cell, page: int | None, setting: Setting, sizes: Sizes) -> None:
    """ "+2, p. 4": how many are carried from this day, and to which page, with a link; without one "+2"."""
    box = cell.more
    if box is None:
        return
    count = str(len(cell.carried) + len(cell.carried_labels))
    text = Text("+{n}", n=count) if page is None else Text("+{n}, p. {page}", n=count, page=str(page))
    line = line_of(speak(text, setting.language), Face(setting.size, MEDIUM))
    if box.y == cell.box.y:
        canvas.text_right(line, box.right, _head_baseline(box.y, sizes, setting), canvas.colours.accent)
    else:
        canvas.text(line, box.x, box.y + box.height * 0.5 + setting.size * 0.36, canvas.colours.accent)
    if page is not None:
        canvas.link(box, page)


def paint_campaigns(canvas: Canvas, box: Box, campaigns: Sequence[Label], setting: Setting) -> float:
    """The names of campaigns with their days, at the right of a cadence strip; gives the x at which they begin."""
    size = setting.size
    face = Face(size)
    pattern = Text("{name}, {first} – {last}")
    texts = [Text(pattern.message, name=each.name, first=each.starts, last=each.ends) for each in campaigns]
    names = [line_of(speak(each, setting.language), face) for each in texts]
    if sum(each.width + size * 2.6 for each in names) > box.width * 0.55:
        names = [shortened(each.name, face, box.width * 0.5 / len(campaigns) - size * 2.6) for each in campaigns]
    baseline = box.y + box.height * 0.5 + size * 0.36
    x = box.right - size * 0.4 - sum(each.width for each in names) - (len(names) - 1) * size * 2.6
    left = x - size * 1.1
    for name in names:
        paint_diamond(canvas, x - size * 1.05, baseline - size * 0.36, size * 0.66, canvas.colours.second, filled=False)
        canvas.text(name, x, baseline, canvas.colours.second)
        x += name.width + size * 2.6
    return left - size
