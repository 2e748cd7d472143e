"""The business's own accounts on platforms."""

from __future__ import annotations

from datetime import date
from typing import Annotated

import msgspec

from planner.domain.noun import Id, Line, NotNegative, Noun, Prose
from planner.domain.stretch import Stretch
from planner.domain.times import ClockTime, Weekday, days

PLATFORM_PATTERN = r"^[a-z][a-z0-9_]{0,39}\Z"
Platform = Annotated[str, msgspec.Meta(pattern=PLATFORM_PATTERN)]
"""The key of a service, as in "instagram", "x", "google_business"."""
Count = Annotated[int, msgspec.Meta(ge=0, le=10_000)]


class Cadence(Noun, frozen=True):
    """The band of a channel, each bound allowed itself; a bound of None is not checked."""

    min_per_week: Count | None = None
    max_per_week: Count | None = None
    max_per_day: Count | None = None
    min_gap_hours: NotNegative | None = None


class Slot(Noun, frozen=True):
    """A time of the week at which the channel likes to post."""

    weekday: Weekday
    time: ClockTime


class Channel(Noun, frozen=True):
    """An account on a platform; active from `active_from` to `active_to`, both included, None being open; on the days
    of `pauses` it may be silent.
    """

    id: Id
    platform: Platform
    handle: Line = ""
    why: Prose = ""
    hours_per_post: NotNegative = NotNegative(0)
    goals: tuple[Id, ...] = ()
    audiences: tuple[Id, ...] = ()
    active_from: date | None = None
    active_to: date | None = None
    trial_until: date | None = None
    pauses: tuple[Stretch, ...] = ()
    cadence: Cadence = Cadence()
    story_cadence: Cadence | None = None
    slots: tuple[Slot, ...] = ()

    def active_on(self, day: date) -> bool:
        """Whether `day` lies in its active time."""
        return (self.active_from or day) <= day <= (self.active_to or day)

    def open_throughout(self, first: date, last: date) -> bool:
        """Whether all days from `first` to `last` lie in its active time, and no pause touches them."""
        if not (self.active_on(first) and self.active_on(last)):
            return False
        return all(pause.ends < first or last < pause.starts for pause in self.pauses)

    def open_on_some_day(self, first: date, last: date) -> bool:
        """Whether some day from `first` to `last` lies in its active time and in no pause."""
        return any(self.open_throughout(day, day) for day in days(first, last))
