"""Where things can be found on a month grid, and where the arrow keys lead from each of them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Literal, NamedTuple

from planner.layout.boxes import Box
from planner.layout.month import Cell, MonthGrid

Direction = Literal["left", "right", "up", "down"]
LAST = 1_000_000
"""The number of whatever stands last in a day."""


class Place(NamedTuple):
    """A day, and the number of one of its occurrences; None is the day itself, its head and its empty part."""

    day: date
    number: int | None = None


class Places:
    """The places of a grid: every day, every chip, and, on its "+2", every occurrence that is carried."""

    def __init__(self, grid: MonthGrid) -> None:
        self.cells: dict[date, Cell] = {cell.day: cell for row in grid.rows for cell in row.cells}

    def count(self, day: date) -> int:
        """How many occurrences a day has, 0 for one that is not on the grid."""
        cell = self.cells.get(day)
        return 0 if cell is None else len(cell.chips) + len(cell.carried)

    def box_of(self, place: Place) -> Box | None:
        """Where it is: the day, the chip, or the "+2" behind which it stands; None off the grid."""
        cell = self.cells.get(place.day)
        if cell is None or place.number is None:
            return cell and cell.box
        if place.number < len(cell.chips):
            return cell.chips[place.number].box
        return cell.more if place.number < self.count(place.day) else None

    def cell_at(self, x: float, y: float) -> Cell | None:
        """The day at a point."""
        return next((cell for cell in self.cells.values() if holds(cell.box, x, y)), None)

    def at(self, x: float, y: float) -> Place | None:
        """What is at a point; at "+2" the first of those that it stands for."""
        cell = self.cell_at(x, y)
        if cell is None:
            return None
        for number, chip in enumerate(cell.chips):
            if holds(chip.box, x, y):
                return Place(cell.day, number)
        if cell.carried and cell.more is not None and holds(cell.more, x, y):
            return Place(cell.day, len(cell.chips))
        return Place(cell.day)

    def within(self, box: Box) -> Iterator[Place]:
        """The chips that a box touches."""
        for cell in self.cells.values():
            if _touch(cell.box, box):
                for number, chip in enumerate(cell.chips):
                    if _touch(chip.box, box):
                        yield Place(cell.day, number)

    def step(self, place: Place, direction: Direction) -> Place:
        """Where an arrow leads: through the day and on to the same day of the next week, or to the day beside.

        Above the first occurrence is the day itself. The result may be off the grid, and is to be `nearest`.
        """
        day, number = place
        match direction:
            case "left" | "right":
                return Place(day + timedelta(days=1 if direction == "right" else -1), number)
            case "up" if number is None:
                return Place(day - timedelta(days=7), LAST)
            case "up":
                return Place(day, number - 1 if number else None)
            case "down" if number is None and self.count(day):
                return Place(day, 0)
            case "down" if number is not None and number + 1 < self.count(day):
                return Place(day, number + 1)
        return Place(day + timedelta(days=7))

    def nearest(self, place: Place) -> Place:
        """That place, or the last one of its day where there are fewer."""
        if place.number is None:
            return place
        count = self.count(place.day)
        return Place(place.day, min(place.number, count - 1) if count else None)


def holds(box: Box, x: float, y: float) -> bool:
    """Whether a point lies in a box, its right and its lower edge not included."""
    return box.x <= x < box.right and box.y <= y < box.bottom


def _touch(one: Box, other: Box) -> bool:
    return one.x < other.right and other.x < one.right and one.y < other.bottom and other.y < one.bottom
