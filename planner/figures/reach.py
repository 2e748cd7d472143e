"""How much of an audience platforms reach: each alone, and a set as it grows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from planner.figures.palette import Palette
from planner.figures.rows import Row, Span, draw_rows
from planner.figures.sheet import Sheet
from planner.text import Text

if TYPE_CHECKING:
    from matplotlib.figure import Figure

PICKED = Text("Filled bars are what you chose.")


class ReachBar(NamedTuple):
    """A platform by its name, and the percent that use it, None where there is no figure; `margin` is in points, None
    where none is known.
    """

    name: str
    percent: float | None
    margin: float | None = None
    estimate: bool = False
    chosen: bool = False


class SetStep(NamedTuple):
    """A set of platforms after one was added: the percent that it reaches lies from `low` to `high`, which are equal
    where it is known; `hours` is what the whole set costs a week.
    """

    name: str
    low: float
    high: float
    margin: float | None
    hours: float
    estimate: bool = False


def reach_bars(
    bars: Sequence[ReachBar], *, title: Text, source: Text, palette: Palette, width: float, language: str
) -> Figure:
    """A bar a platform, with its margin of error; the chosen ones are filled. `width` in inches."""
    sheet = Sheet(title, palette, width, language)
    draw_rows(sheet, [(None, [_bar(sheet, each) for each in bars])])
    return sheet.finished(*_notes(bars), source)


def _bar(sheet: Sheet, bar: ReachBar) -> Row:
    if bar.percent is None:
        return Row(bar.name, (sheet.say(Text("no data")),), strong=bar.chosen)
    words = _with_margin(sheet, bar.percent, bar.margin, bar.estimate)
    span = Span(0, bar.percent, "full" if bar.chosen else "light")
    return Row(bar.name, words, (span,), _error(bar.percent, bar.margin), bar.chosen)


def _with_margin(sheet: Sheet, percent: float, margin: float | None, estimate: bool) -> tuple[str, ...]:
    share = percent / 100
    words = Text("{share:percent}", share=share)
    if margin is not None:
        words = Text("{share:percent} ± {margin}", share=share, margin=round(margin, 1))
    return (sheet.say(words), sheet.say(Text("estimate"))) if estimate else (sheet.say(words),)


def _error(percent: float, margin: float | None) -> tuple[float, float] | None:
    return None if margin is None else (percent - margin, percent + margin)


def _notes(bars: Sequence[ReachBar]) -> Iterator[Text]:
    known = [each for each in bars if each.percent is not None]
    unsure = [each.name for each in known if each.margin is None]
    if any(each.chosen for each in known) and not all(each.chosen for each in known):
        yield PICKED
    if unsure and len(unsure) == len(known):
        yield Text("The margin of error is not known.")
    elif unsure:
        yield Text("The margin of error is not known: {names}.", names=unsure)


def set_bars(
    steps: Sequence[SetStep], *, title: Text, source: Text, palette: Palette, width: float, language: str
) -> Figure:
    """A bar a step: what the set reached before is an outline, what the new platform adds is filled, what is not known
    is hatched. `width` in inches.
    """
    sheet = Sheet(title, palette, width, language)
    rows, before = [], 0.0
    for number, step in enumerate(steps):
        rows.append(_step(sheet, step, before, first=number == 0))
        before = step.low
    notes = []
    if len(steps) > 1:
        notes.append(Text("Filled is what each adds; who uses several is counted once."))
    if any(each.low < each.high for each in steps):
        notes.append(Text("Hatched is what nobody has asked: who uses several at once."))
    if steps and all(each.margin is None for each in steps):
        notes.append(Text("The margin of error is not known."))
    draw_rows(sheet, [(None, rows)])
    return sheet.finished(*notes, source)


def _step(sheet: Sheet, step: SetStep, before: float, *, first: bool) -> Row:
    open_ = step.low < step.high
    if open_:
        bounds = {"low": step.low / 100, "high": step.high / 100}
        reached: tuple[str, ...] = (sheet.say(Text("{low:percent} to {high:percent}", **bounds)),)
    else:
        reached = _with_margin(sheet, step.low, step.margin, step.estimate)
    words = (*reached, sheet.say(Text("{hours:hours} a week", hours=step.hours)))
    spans = [] if first else [Span(0, min(before, step.low), "light")]
    spans.append(Span(0 if first else min(before, step.low), step.low, "full"))
    if open_:
        spans.append(Span(step.low, step.high, "open"))
    error = None if open_ else _error(step.low, step.margin)
    return Row(step.name if first else f"+ {step.name}", words, tuple(spans), error)
