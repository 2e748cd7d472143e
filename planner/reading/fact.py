"""What a text states: a day, an hour, a price, or how long it still takes."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Literal, NamedTuple

FactKind = Literal["date", "hour", "price", "countdown"]


class Days(NamedTuple):
    """From `first` to `last`, both included. `first` is None for *until*; `stated` is a weekday that was named beside
    the day and is wrong, from 0 for Monday.
    """

    first: date | None
    last: date
    stated: int | None = None


class Hours(NamedTuple):
    """Minutes since midnight: from `first`, to `last`. `first` is None for *until*, `last` where no end is stated."""

    first: int | None
    last: int | None = None


class Price(NamedTuple):
    """From `low` to `high`, which are mostly the same, in a currency ("TRY"), or "%" for a discount."""

    low: Decimal
    high: Decimal
    unit: str


class Countdown(NamedTuple):
    """So many days are left: to the beginning or the end, or, when `to_end`, to the end alone. Some count the day on
    which they say it (`with_today`).
    """

    days: int
    to_end: bool = False
    with_today: bool = False


Value = Days | Hours | Price | Countdown


class Fact(NamedTuple):
    """A statement with its place in the text (`end` is not included) and its words as they stand there.

    `others` are what the same words may mean as well: "at 9" may be in the evening. A fact that is not `sure` is a day
    such as "tomorrow" in a sentence that announces nothing.
    """

    kind: FactKind
    value: Value
    start: int
    end: int
    words: str
    others: tuple[Value, ...] = ()
    sure: bool = True

    @property
    def readings(self) -> tuple[Value, ...]:
        """All that it may mean, the likeliest first."""
        return (self.value, *self.others)
