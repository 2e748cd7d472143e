"""Days, weeks and their cadence, from the layout of a month."""

from __future__ import annotations

from PySide6.QtGui import QColor

from planner.layout.chips import Sizes
from planner.layout.days import Label
from planner.layout.month import Bar, Cell, Row, Tag
from planner.painting.canvas import Canvas
from planner.painting.chips import Setting, paint_chip
from planner.painting.faces import MEDIUM, SEMI_BOLD, Face
from planner.painting.marks import paint_label, paint_wave
from planner.painting.words import line_of, shortened, title_lines
from planner.text import Text, speak

_WAVE = 0.5
"""How long a wave is, in letters."""


def paint_row(canvas: Canvas, row: Row, setting: Setting, sizes: Sizes) -> None:
    """A week without its strip: the days that are shown, then what runs across them."""
    for cell in row.cells:
        if cell.shown:
            _paint_cell(canvas, cell, setting, sizes)
    for bar in row.bars:
        paint_bar(canvas, bar, setting, sizes)


def _paint_cell(canvas: Canvas, cell: Cell, setting: Setting, sizes: Sizes) -> None:
    paint_number(canvas, cell, setting, sizes, canvas.colours.ink)
    for tag in cell.tags:
        paint_tag(canvas, tag, setting, sizes)
    for chip in cell.chips:
        paint_chip(canvas, chip, setting, sizes)


def paint_number(canvas: Canvas, cell: Cell, setting: Setting, sizes: Sizes, colour: QColor) -> None:
    """The number of the day at the top of its cell."""
    number = line_of(str(cell.day.day), Face(setting.size * 1.1, SEMI_BOLD))
    canvas.text(number, cell.box.x + sizes.inset + 0.8, head_baseline(cell.box.y, sizes, setting), colour)


def head_baseline(y: float, sizes: Sizes, setting: Setting) -> float:
    """Of the line of the day's number in a cell whose top is `y`."""
    return y + sizes.head * 0.5 + setting.size * 0.5


def paint_tag(canvas: Canvas, tag: Tag, setting: Setting, sizes: Sizes) -> None:
    """The name of an event or a special day in its day."""
    size = setting.size
    colour = label_colour(canvas, tag.label)
    lines = title_lines(tag.label.name, Face(size), tag.box.width - sizes.mark, tag.lines)
    left = tag.box.x + sizes.mark
    baseline = tag.box.y + sizes.line * 0.5 + size * 0.36
    if tag.beside:
        # Beside the day's number it stands at the right, as on a wall calendar.
        left = tag.box.right - lines[0].width
        baseline = head_baseline(tag.box.y, sizes, setting)
    paint_label(canvas, tag.label.sign, left - size * 0.95, baseline - size * 0.36, size * 0.68, colour)
    for line in lines:
        canvas.text(line, left, baseline, colour)
        baseline += sizes.line


def paint_bar(canvas: Canvas, bar: Bar, setting: Setting, sizes: Sizes) -> None:
    """The name of something longer over its days, with a line to its end, and one before it where it goes on; of a
    thin one the line alone.
    """
    size = setting.size
    colour = label_colour(canvas, bar.label)
    faint = canvas.colours.mixed(colour, 0.55)
    middle = bar.box.y + bar.box.height / 2
    x = bar.box.x
    if bar.thin:
        left, right = (0 if bar.begins else sizes.inset), (0 if bar.ends else sizes.inset)
        # One over another is one line: their waves begin at the same places.
        start = x - left - (x - left) % (size * _WAVE)
        _paint_run(canvas, bar, start, bar.box.right + right, size)
        return
    if not bar.begins:
        _paint_run(canvas, bar, x - sizes.inset, x + sizes.mark * 0.7, size)
        x += sizes.mark
    paint_label(canvas, bar.label.sign, x, middle, size * 0.68, colour)
    left = x + sizes.mark
    name = shortened(bar.label.name, Face(size), bar.box.right - left)
    canvas.text(name, left, middle + size * 0.36, colour)
    start, end = left + name.width + size * 0.4, bar.box.right if bar.ends else bar.box.right + sizes.inset
    if start < end - 2:
        _paint_run(canvas, bar, start, end, size)
        if bar.ends:
            canvas.rule(end - 0.3, middle - size * 0.28, end - 0.3, middle + size * 0.28, faint, 0.6)


def _paint_run(canvas: Canvas, bar: Bar, left: float, right: float, size: float) -> None:
    """The line of something longer beside its name: a wave where the voice drifts, else a straight one."""
    colour, middle = label_colour(canvas, bar.label), bar.box.y + bar.box.height / 2
    if bar.label.sign == "drift":
        paint_wave(canvas, left, right, middle, size * _WAVE, colour)
    else:
        canvas.rule(left, middle, right, middle, canvas.colours.mixed(colour, 0.55), 0.6)


def label_colour(canvas: Canvas, label: Label) -> QColor:
    """What the plan has as an event calls, and a drift warns; all else is quiet."""
    if label.sign == "drift":
        return canvas.colours.warning
    return canvas.colours.accent if label.is_event else canvas.colours.second


def paint_more(canvas: Canvas, cell: Cell, page: int | None, setting: Setting, sizes: Sizes) -> None:
    """ "+2, p. 4": how many are carried from this day, and to which page, with a link; without one "+2"."""
    box = cell.more
    if box is None:
        return
    count = str(len(cell.carried) + len(cell.carried_labels))
    text = Text("+{n}", n=count) if page is None else Text("+{n}, p. {page}", n=count, page=str(page))
    line = line_of(speak(text, setting.language), Face(setting.size, MEDIUM))
    if box.y == cell.box.y:  # beside the day's number
        canvas.text_right(line, box.right, head_baseline(box.y, sizes, setting), canvas.colours.accent)
    else:
        canvas.text(line, box.x, box.y + box.height * 0.5 + setting.size * 0.36, canvas.colours.accent)
    if page is not None:
        canvas.link(box, page)
