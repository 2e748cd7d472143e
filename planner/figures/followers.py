"""Who follows a channel: ages by gender."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from planner.figures.letters import BODY, drawable, width_of, wrapped
from planner.figures.palette import Palette
from planner.figures.rows import GAP, Row, Span, Style, draw_rows, draw_span
from planner.figures.sheet import MARGIN, Sheet, line_height
from planner.text import Text

if TYPE_CHECKING:
    from matplotlib.figure import Figure

_BAR = 0.17
_ROW = line_height(BODY) + 0.09
_MOST_LINES = 3


class FollowerAge(NamedTuple):
    """An age, and the percent of women, of men, or of all that are of it; None is not known."""

    age: str
    women: float | None = None
    men: float | None = None
    everyone: float | None = None


def follower_pyramid(
    ages: Sequence[FollowerAge], *, on: date, of_gender: bool, title: Text, source: Text, palette: Palette,
    width: float, language: str,
) -> Figure:  # fmt: skip
    """Women to the left and men to the right of each age, in the order given; one bar where genders are not known.

    Percent are of all followers, or, `of_gender`, of the women and of the men. `width` in inches.
    """
    sheet = Sheet(title, palette, width, language)
    if any(each.women is not None or each.men is not None for each in ages):
        _two_sides(sheet, ages)
    else:
        draw_rows(sheet, [(None, [_one_side(sheet, each) for each in ages])])
    return sheet.finished(*_notes(ages, on, of_gender), source)


def _notes(ages: Sequence[FollowerAge], on: date, of_gender: bool) -> Iterator[Text]:
    if not ages:
        return
    if of_gender:
        yield Text("Percent of the women, and of the men, who follow you. As of {day:year}.", day=on)
    else:
        yield Text("Percent of all who follow you. As of {day:year}.", day=on)


def _one_side(sheet: Sheet, age: FollowerAge) -> Row:
    if age.everyone is None:
        return Row(age.age, (sheet.say(Text("no data")),))
    return Row(age.age, (_percent(sheet, age.everyone),), (Span(0, age.everyone, "full"),))


def _percent(sheet: Sheet, percent: float | None) -> str:
    if percent is None:
        return sheet.say(Text("no data"))
    return sheet.say(Text("{share:tenths}", share=percent / 100))


def _two_sides(sheet: Sheet, ages: Sequence[FollowerAge]) -> None:
    """Names in the middle, bars on both sides, figures at the ends of the longest bars."""
    names = min(max(width_of(drawable(each.age), BODY) for each in ages), sheet.width * 0.3)
    figures = [words for age in ages for words in _figures(sheet, age)]
    room = sheet.width / 2 - MARGIN - names / 2 - 2 * GAP - max(width_of(each, BODY) for each in figures)
    largest = max(each or 0.0 for age in ages for each in _lengths(age)) or 1.0
    middle, side = sheet.width / 2, names / 2 + GAP
    y = sheet.y + _ROW / 2
    sheet.text(middle - side, y, sheet.say(Text("Women")), colour=sheet.palette.second, side="right")
    sheet.text(middle + side, y, sheet.say(Text("Men")), colour=sheet.palette.second)
    sheet.y += _ROW
    for number, age in enumerate(ages):
        lines = wrapped(age.age, names, BODY, most=_MOST_LINES)
        height = max(_ROW, line_height(BODY) * len(lines) + 0.09)
        y = sheet.y + height / 2
        sheet.lines(middle, y, lines, side="center")
        named = ("everyone-left", "everyone") if _together(age) else ("women", "men")
        styles: tuple[Style, Style] = ("open", "open") if _together(age) else ("full", "light")
        for at, (percent, words) in enumerate(zip(_lengths(age), _figures(sheet, age), strict=True)):
            way = 1 if at else -1
            place = (y, middle + way * side, way * room / largest)
            _side(sheet, f"{named[at]}-{number}", percent, words, place, styles[at])
        sheet.y += height


def _together(age: FollowerAge) -> bool:
    """Whether only a figure of women and men together is known."""
    return age.women is None and age.men is None and age.everyone is not None


def _lengths(age: FollowerAge) -> tuple[float | None, float | None]:
    """The percent to the left and to the right: of women and men together a half on each side."""
    if age.everyone is not None and _together(age):
        return age.everyone / 2, age.everyone / 2
    return age.women, age.men


def _figures(sheet: Sheet, age: FollowerAge) -> tuple[str, str]:
    """What stands at the left and at the right."""
    if age.everyone is not None and _together(age):
        return sheet.say(Text("All")), _percent(sheet, age.everyone)
    return _percent(sheet, age.women), _percent(sheet, age.men)


def _side(
    sheet: Sheet, name: str, percent: float | None, words: str, place: tuple[float, float, float], style: Style
) -> None:
    """Draws one side of an age from a place: how far down, from where, and inches a point, less than 0 leftwards."""
    y, x, inches_a_point = place
    length = (percent or 0.0) * inches_a_point
    leftwards = inches_a_point < 0
    if percent:
        draw_span(sheet, name, min(x, x + length), y - _BAR / 2, abs(length), _BAR, style)
    away = x + length + (-GAP / 2 if leftwards else GAP / 2)
    colour = None if percent is not None else sheet.palette.second
    sheet.text(away, y, words, colour=colour, side="right" if leftwards else "left")
