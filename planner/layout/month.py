"""The month grid: weeks, days, and what fits into them; the same for screen and paper.

Nothing gets lost: an occurrence is either a chip in its day or among the day's carried ones, and a label likewise.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from planner.domain.occurrences import Occurrence
from planner.domain.times import Weekday, month_end, week_of
from planner.layout.boxes import Box
from planner.layout.chips import Chip, Measure, Sizes, chips_in, height_of
from planner.layout.days import BELOW, Days, Label
from planner.layout.sharing import shared

_EMPTY_COLUMN = 0.72
_TAG_LINES = 2


class Tag(NamedTuple):
    """The name of a one-day event in its day, `beside` the day's number or below; `whole` when all can be read."""

    label: Label
    box: Box
    lines: int
    beside: bool
    whole: bool


class Bar(NamedTuple):
    """The name of something longer, over the days of one week: `begins` and `ends` when its first and its last day are
    among them. A `thin` one is a line alone, at the foot of its days.
    """

    label: Label
    box: Box
    begins: bool
    ends: bool
    whole: bool
    thin: bool = False


class Cell(NamedTuple):
    """A day; `more` is where "+2" stands for what is carried elsewhere, None when nothing is."""

    day: date
    box: Box
    shown: bool
    tags: tuple[Tag, ...]
    chips: tuple[Chip, ...]
    carried: tuple[Occurrence, ...]
    carried_labels: tuple[Label, ...]
    more: Box | None


class Row(NamedTuple):
    """A week: its cells, the bars across them, and the place of its cadence strip. `box` holds all of them.

    The bars of drifts and campaigns run between the cells and the strip, those of all else through the cells, above
    the chips. A drift is thin where its name would take the place of anything else.
    """

    box: Box
    cells: tuple[Cell, ...]
    bars: tuple[Bar, ...]
    strip: Box


def weeks_of(month: date, week_start: Weekday) -> list[date]:
    """The first days of the four to six weeks that a month touches."""
    first = week_of(month.replace(day=1), week_start)
    return [first + timedelta(days=7 * number) for number in range((month_end(month) - first).days // 7 + 1)]


class MonthGrid:
    """Weeks from top to bottom inside `box`, given by their first days; what `rows` hold is laid out at once.

    The days from `shown[0]` to `shown[1]` have what stands on them, the others are empty. Where it is `fitted` to
    paper, a week gets the height that it needs, and weekdays without anything get less width; else all are alike.
    """

    def __init__(
        self,
        weeks: Sequence[date],
        box: Box,
        days: Days,
        labels: Sequence[Label],
        shown: tuple[date, date],
        sizes: Sizes,
        measure: Measure,
        *,
        fitted: bool,
    ) -> None:
        self.box = box
        self._days = days
        self._labels = [label for label in labels if label.sign not in BELOW]
        self._below = [label for label in labels if label.sign in BELOW and label.sign != "drift"]
        self._drifts = [label for label in labels if label.sign == "drift"]
        self._shown = shown
        self._sizes = sizes
        self._measure = measure
        self._fitted = fitted
        widths = self._widths(weeks, box.width)
        heights = [box.height / len(weeks)] * len(weeks)
        if fitted:
            heights = shared(box.height, [self._need(week, widths) for week in weeks])
        rows = []
        y = box.y
        for week, height in zip(weeks, heights, strict=True):
            rows.append(self._row(week, Box(box.x, y, box.width, height), widths))
            y += height
        self.rows = tuple(rows)

    def _is_shown(self, day: date) -> bool:
        return self._shown[0] <= day <= self._shown[1]

    def _labels_on(self, day: date) -> list[Label]:
        return [each for each in self._labels if each.one_day and each.starts == day] if self._is_shown(day) else []

    def _widths(self, weeks: Sequence[date], width: float) -> list[float]:
        def busy(column: int) -> bool:
            days = [week + timedelta(days=column) for week in weeks]
            return any(self._is_shown(day) and (day in self._days or self._labels_on(day)) for day in days)

        columns = [busy(column) for column in range(7)]
        weights = [1.0 if each or not self._fitted or not any(columns) else _EMPTY_COLUMN for each in columns]
        return [width * weight / sum(weights) for weight in weights]

    def _need(self, week: date, widths: Sequence[float]) -> float:
        """The height in which everything of the week can be read, with room for a chip of two lines at least."""
        sizes = self._sizes
        lanes = self._lanes(week, [label for label in self._labels if not label.one_day])
        need = sizes.head + height_of([2], sizes)
        for column, width in enumerate(widths):
            day = week + timedelta(days=column)
            if not self._is_shown(day):
                need = max(need, sizes.blank)
                continue
            room = Box(0, 0, width - 2 * sizes.inset, 1_000_000.0)
            tags, _ = self._tags(day, room)
            chips = chips_in(self._days.get(day, ()), room, sizes, self._measure, 0)
            top = sizes.head + _lanes_on(lanes, day) * sizes.line
            below = sum(tag.box.height for tag in tags if not tag.beside)
            need = max(need, top + below + height_of([chip.lines for chip in chips], sizes))
        return need + sizes.inset + len(self._lanes(week, self._below)) * sizes.lane + sizes.strip

    def _lanes(self, week: date, labels: Sequence[Label]) -> list[list[Label]]:
        """Those of the labels that touch the days that are shown of the week, in lanes, no two in a lane on the same
        day.
        """
        first, last = max(week, self._shown[0]), min(week + timedelta(days=6), self._shown[1])
        lanes: list[list[Label]] = []
        for label in labels:
            if first <= last and label.starts <= last and label.ends >= first:
                free = next((lane for lane in lanes if lane[-1].ends < label.starts), None)
                if free is None:
                    lanes.append([label])
                else:
                    free.append(label)
        return lanes

    def _row(self, week: date, box: Box, widths: Sequence[float]) -> Row:
        sizes = self._sizes
        height = box.height - sizes.strip
        # Neither what runs below nor bars take what the chips need: each at most a third of the row.
        lower, left_out = _parted(self._lanes(week, self._below), int((height - sizes.head) / 3 / sizes.lane))
        height -= len(lower) * sizes.lane
        lanes = self._lanes(week, [label for label in self._labels if not label.one_day])
        kept, dropped = _parted(lanes, int((height - sizes.head) / 3 / sizes.line))
        drifts = self._lanes(week, self._drifts)
        columns = [Box(box.x + sum(widths[:column]), box.y, width, 0) for column, width in enumerate(widths)]
        whole = self._cells(week, columns, height, kept, [*dropped, *left_out])
        cells, named = whole, 0
        for count in range(len(drifts), 0, -1):
            shorter = self._cells(week, columns, height - count * sizes.lane, kept, [*dropped, *left_out])
            if all(map(_shows_as_much, shorter, whole)):
                cells, named = shorter, count
                break
        foot = cells[0].box.bottom
        thin = Box(0, foot - sizes.inset, 0, sizes.inset)
        above = [Box(0, box.y + sizes.head + lane * sizes.line, 0, sizes.line) for lane in range(len(kept))]
        below = [Box(0, foot + lane * sizes.lane, 0, sizes.lane) for lane in range(named + len(lower))]
        bars = [
            self._bar(label, week, lane, columns)
            for labels, lane in zip([*kept, *drifts[:named], *lower], [*above, *below], strict=True)
            for label in labels
        ]
        bars += [self._bar(label, week, thin, columns, thin=True) for lane in drifts[named:] for label in lane]
        strip = Box(box.x, box.bottom - sizes.strip, box.width, sizes.strip)
        return Row(box, cells, tuple(bars), strip)

    def _cells(
        self, week: date, columns: Sequence[Box], height: float, lanes: list[list[Label]], dropped: list[Label]
    ) -> tuple[Cell, ...]:
        """The days of a week in this height, with these lanes above their chips and without what was dropped."""
        cells = []
        for number, column in enumerate(columns):
            day = week + timedelta(days=number)
            # What is carried is told once in the week, on its first day here.
            away = [each for each in dropped if day == max(each.starts, week, self._shown[0])]
            cells.append(self._cell(day, column._replace(height=height), _lanes_on(lanes, day), away))
        return tuple(cells)

    def _bar(self, label: Label, week: date, lane: Box, columns: Sequence[Box], *, thin: bool = False) -> Bar:
        first = max(label.starts, week, self._shown[0])
        last = min(label.ends, week + timedelta(days=6), self._shown[1])
        left, right = columns[(first - week).days].x, columns[(last - week).days].right
        inset = self._sizes.inset
        box = lane._replace(x=left + inset, width=right - left - 2 * inset)
        begins = label.starts == first
        mark = self._sizes.mark * (1 if begins else 2)
        whole = not thin and self._measure.lines(label.name, box.width - mark) <= 1
        return Bar(label, box, begins, label.ends == last, whole, thin)

    def _cell(self, day: date, box: Box, lanes: int, away: Sequence[Label]) -> Cell:
        shown = self._is_shown(day)
        sizes = self._sizes
        occurrences = self._days.get(day, ()) if shown else ()
        top = box.y + sizes.head + lanes * sizes.line
        inner = Box(box.x + sizes.inset, box.y, box.width - 2 * sizes.inset, box.height - sizes.inset)
        tags, dropped = self._tags(day, inner, top, crowded=bool(occurrences))
        dropped = [*dropped, *away]
        y = max([top, *(tag.box.bottom for tag in tags)])
        # On paper "+2" stands beside the day's number where no tag does, and takes no room from the chips.
        beside = self._fitted and not any(tag.beside for tag in tags)
        line = 0 if beside else sizes.line + sizes.gap
        room = Box(inner.x, y, inner.width, inner.bottom - y - (line if dropped else 0))
        chips = chips_in(occurrences, room, sizes, self._measure, 0 if dropped else line)
        carried = occurrences[len(chips) :]
        more = None
        if (carried or dropped) and beside:
            more = Box(inner.x + sizes.number, box.y, inner.width - sizes.number, sizes.head)
        elif carried or dropped:
            below = chips[-1].box.bottom + sizes.gap if chips else y
            more = Box(inner.x, min(below, inner.bottom - sizes.line), inner.width, sizes.line)
        return Cell(day, box, shown, tuple(tags), chips, carried, tuple(dropped), more)

    def _tags(
        self, day: date, inner: Box, top: float | None = None, *, crowded: bool = False
    ) -> tuple[list[Tag], list[Label]]:
        """The day's tags, the first beside its number where it fits, and the labels for which there is no room."""
        sizes = self._sizes
        y = inner.y + sizes.head if top is None else top
        # Where there are posts, one line stays for them.
        bottom = inner.bottom - (sizes.line + 2 * sizes.padding if crowded else 0)
        tags: list[Tag] = []
        dropped: list[Label] = []
        for index, label in enumerate(self._labels_on(day)):
            room = inner.width - sizes.number - sizes.mark
            if index == 0 and self._measure.lines(label.name, room) == 1:
                box = Box(inner.x + sizes.number, inner.y, inner.width - sizes.number, sizes.head)
                tags.append(Tag(label, box, 1, beside=True, whole=True))
                continue
            needed = self._measure.lines(label.name, inner.width - sizes.mark)
            lines = min(needed, _TAG_LINES, sizes.title_lines, int((bottom - y) / sizes.line + 0.001))
            if lines < 1:
                dropped.append(label)
                continue
            box = Box(inner.x, y, inner.width, lines * sizes.line)
            tags.append(Tag(label, box, lines, beside=False, whole=needed <= lines))
            y += lines * sizes.line
        return tags, dropped


def _parted(lanes: list[list[Label]], room: int) -> tuple[list[list[Label]], list[Label]]:
    """As many lanes as there is room for, and the labels of the others."""
    return lanes[: max(room, 0)], [label for lane in lanes[max(room, 0) :] for label in lane]


def _shows_as_much(cell: Cell, other: Cell) -> bool:
    """Whether as many posts and labels can be seen in a day as in the same day in another height."""
    return len(cell.carried) + len(cell.carried_labels) <= len(other.carried) + len(other.carried_labels)


def _lanes_on(lanes: Sequence[Sequence[Label]], day: date) -> int:
    """How many lanes stand above the chips of this day: up to the lowest that runs through it."""
    return max((index + 1 for index, lane in enumerate(lanes) if any(each.on(day) for each in lane)), default=0)
