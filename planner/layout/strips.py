"""The cadence strip: what a channel has in a week against its band."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date, timedelta
from typing import Literal, NamedTuple

from planner.domain.channels import Channel

Pip = Literal["kept", "missing", "open", "over"]
MOST_PIPS = 10
"""More than these are not seen at a glance: figures say it then."""


class Strip(NamedTuple):
    """`placed` in the calendar week; `least` is None where no minimum holds for this week, `most` where there is none.

    `rolling` is the largest count of seven days in a row in a run over the maximum that ends in this week.
    """

    channel: Channel
    placed: int
    least: int | None
    most: int | None
    rolling: int | None


def strips(
    channels: Iterable[Channel],
    week: date,
    counted: Callable[[str, date, date], int],
    runs: Mapping[tuple[str, date], int],
) -> tuple[Strip, ...]:
    """The strips of the week that begins on `week`: of channels active in it with a band, or with something counted.

    `counted` says how many count for a channel's cadence from one day to another, both included; `runs` holds the
    largest count of each run over the maximum, by channel id and the run's last day.
    """
    days = [week + timedelta(days=number) for number in range(7)]
    found = []
    for channel in channels:
        placed = counted(channel.id, days[0], days[-1])
        band = channel.cadence
        active = any(channel.active_on(day) for day in days)
        if placed or (active and (band.min_per_week is not None or band.max_per_week is not None)):
            rolling = max((runs[channel.id, day] for day in days if (channel.id, day) in runs), default=None)
            least = band.min_per_week if channel.open_throughout(days[0], days[-1]) else None
            found.append(Strip(channel, placed, least, band.max_per_week, rolling))
    return tuple(found)


def pips(strip: Strip) -> tuple[Pip, ...]:
    """One pip each placement, and one each that the band still asks for or allows; none if they would be too many."""
    most = strip.most if strip.most is not None else max(strip.placed, strip.least or 0)
    if max(most, strip.placed) > MOST_PIPS:
        return ()
    kept = min(strip.placed, most)
    missing = max((strip.least or 0) - strip.placed, 0)
    numbers: dict[Pip, int] = {
        "kept": kept,
        "missing": missing,
        "open": most - kept - missing,
        "over": strip.placed - kept,
    }
    return tuple(pip for pip, number in numbers.items() for _ in range(number))
