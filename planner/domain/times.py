"""Wall-clock times of the business: naive, local, never shifted. Zones appear only at the rim."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Annotated, Literal

import msgspec

Weekday = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
WEEKDAYS: tuple[Weekday, ...] = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
"""In the order of `date.weekday()`."""

CLOCK_PATTERN = r"^([01][0-9]|2[0-3]):[0-5][0-9]\Z"
ClockTime = Annotated[str, msgspec.Meta(pattern=CLOCK_PATTERN)]
HOURS_PATTERN = r"^([01][0-9]|2[0-3]):[0-5][0-9]-(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)\Z"
OpenHours = Annotated[str, msgspec.Meta(pattern=HOURS_PATTERN)]
"""From and to on one day, as in "08:00-18:00"; the end is not included."""

FIRST_YEAR, LAST_YEAR = 1900, 2199
"""The years that a plan may name: a mistyped year is refused, and no sum of days leaves the calendar."""


class LocalTime(str):
    """A local time "2026-12-01T09:30", or a day without a time "2026-12-01". Sorted as it reads, a day before its
    times.
    """

    __slots__ = ()

    @classmethod
    def parsed(cls, value: object) -> LocalTime | None:
        """The local time that `value` writes; None when it writes none."""
        if not isinstance(value, str) or len(value) not in (10, 16):
            return None
        try:
            moment = datetime.fromisoformat(value)
        except ValueError:
            return None
        # fromisoformat takes weeks, zones and 24:00 too; what is written as here is written back the same.
        if moment.isoformat()[: len(value)] != value or not FIRST_YEAR <= moment.year <= LAST_YEAR:
            return None
        return cls(value)

    @classmethod
    def of(cls, day: date, clock: str | None = None) -> LocalTime:
        """On `day`, at `clock` ("09:30") or without a time."""
        return cls(f"{day.isoformat()}T{clock}" if clock else day.isoformat())

    @property
    def day(self) -> date:
        """The day in which it lies."""
        return date.fromisoformat(self[:10])

    @property
    def clock(self) -> str | None:
        """ "09:30", or None for a day without a time."""
        return self[11:] or None

    @property
    def minutes(self) -> int | None:
        """Minutes since the beginning of its day, from 0 to 1439; None without a time."""
        return int(self[11:13]) * 60 + int(self[14:16]) if len(self) > 10 else None

    def on(self, day: date) -> LocalTime:
        """The same time on another day."""
        return LocalTime(day.isoformat() + self[10:])


def week_of(day: date, week_start: Weekday) -> date:
    """The first day of the week in which `day` lies."""
    return day - timedelta(days=(day.weekday() - WEEKDAYS.index(week_start)) % 7)


def days(first: date, last: date) -> Iterator[date]:
    """The days from `first` to `last`, both included."""
    for number in range(first.toordinal(), last.toordinal() + 1):
        yield date.fromordinal(number)


def month_end(day: date) -> date:
    """The last day of the month in which `day` lies."""
    following = day.replace(day=28) + timedelta(days=4)
    return following.replace(day=1) - timedelta(days=1)
