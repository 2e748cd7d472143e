"""How many posts fit into a day, and how many lines each gets."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from planner.domain.occurrences import Occurrence
from planner.layout.boxes import Box


class Sizes(NamedTuple):
    """The measures of a calendar, in the unit of its boxes.

    - `head` is the line of the day's number, `number` the width of that number.
    - `line` is a line of a chip, a tag or a bar, `lane` that of a campaign, `mark` the room before the name of any.
    - `padding` is above and below the lines of a chip, `left` and `right` are beside its title, `gap` is between chips.
    - `inset` is at the left, at the right and at the foot of a day, `strip` the height of the cadence strip.
    - `blank` is the least height of a week with days that are not shown.
    - `title_lines` is how many lines a title gets at most.
    """

    head: float
    number: float
    line: float
    lane: float
    mark: float
    padding: float
    left: float
    right: float
    gap: float
    inset: float
    strip: float
    blank: float
    title_lines: int


class Measure(NamedTuple):
    """What layout must know of letters: the `lines` that a text takes in a width, at least one, as titles are set.

    `lead` is everything that stands beside the title of an occurrence in a chip of one line.
    """

    lines: Callable[[str, float], int]
    lead: Callable[[Occurrence], float]


class Chip(NamedTuple):
    """An occurrence in its day: in one line its title stands beside the time, in more below it.

    `whole` says that all of the title can be read.
    """

    occurrence: Occurrence
    box: Box
    lines: int
    whole: bool


class _Wish(NamedTuple):
    """What one title needs: so many `lines` with that of the time, `enough` or not; or one, `beside` the time."""

    lines: int
    enough: bool
    beside: bool

    def whole(self, lines: int) -> bool:
        return self.beside if lines == 1 else self.enough and lines >= self.lines


def height_of(lines: Sequence[int], sizes: Sizes) -> float:
    """The height of chips with so many lines each, with the gaps between them."""
    count = len(lines)
    return sum(lines) * sizes.line + count * 2 * sizes.padding + max(count - 1, 0) * sizes.gap


def chips_in(
    occurrences: Sequence[Occurrence],
    room: Box,
    sizes: Sizes,
    measure: Measure,
    more: float,
) -> tuple[Chip, ...]:
    """The chips of the first occurrences, as many as fit into `room`; where not all do, `more` stays free below."""
    wishes = [_wish(each, room.width, sizes, measure) for each in occurrences]
    lines = _lines(wishes, room.height, sizes, more)
    chips = []
    y = room.y
    for occurrence, wish, count in zip(occurrences, wishes, lines, strict=False):
        height = height_of([count], sizes)
        chips.append(Chip(occurrence, Box(room.x, y, room.width, height), count, wish.whole(count)))
        y += height + sizes.gap
    return tuple(chips)


def _wish(occurrence: Occurrence, width: float, sizes: Sizes, measure: Measure) -> _Wish:
    title = occurrence.post.title
    below = measure.lines(title, width - sizes.left - sizes.right)
    beside = measure.lines(title, width - measure.lead(occurrence)) == 1
    return _Wish(1 + min(below, sizes.title_lines), below <= sizes.title_lines, beside)


def _lines(wishes: Sequence[_Wish], room: float, sizes: Sizes, more: float) -> list[int]:
    """The lines of each chip; fewer chips than wishes where not even one line each fits."""
    if height_of([wish.lines for wish in wishes], sizes) <= room:
        return [wish.lines for wish in wishes]
    count = len(wishes)
    if height_of([1] * count, sizes) > room:
        while count and height_of([1] * count, sizes) + more > room:
            count -= 1
        return [1] * count
    base = 2 if height_of([2] * count, sizes) <= room else 1
    lines = [base] * count
    spare = int((room - height_of(lines, sizes)) / sizes.line)
    wanting = [index for index in range(count) if not wishes[index].whole(base)]
    # First those that need the fewest lines, so that many can be read whole; the others get a part of what they need.
    for index in sorted(wanting, key=lambda each: wishes[each].lines):
        if spare >= wishes[index].lines - base:
            spare -= wishes[index].lines - base
            lines[index] = wishes[index].lines
    for index in wanting:
        given = min(spare, wishes[index].lines - lines[index])
        lines[index] += given
        spare -= given
    return lines
