"""The business and its people."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Annotated, Literal

import msgspec

from planner.domain.noun import Id, Line, NotNegative, Noun, Share
from planner.domain.stretch import Stretch
from planner.domain.times import OpenHours, Weekday

COUNTRY_PATTERN = r"^[A-Z]{2}\Z"
Country = Annotated[str, msgspec.Meta(pattern=COUNTRY_PATTERN)]
"""ISO 3166-1, two letters."""
LANGUAGE_PATTERN = r"^[a-z]{2,3}\Z"
Language = Annotated[str, msgspec.Meta(pattern=LANGUAGE_PATTERN)]
"""ISO 639, as in "tr"."""
WeekStart = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]


SpecialDayKind = Literal["public", "religious", "remembrance", "commercial", "other"]


class Business(Noun, frozen=True):
    """The business that the plan is for; `None` is *not said*, and then not checked."""

    name: Line = ""
    country: Country | None = None
    language: Language = "en"
    time_zone: Line = "UTC"
    week_start: WeekStart = "monday"
    hours_per_week: NotNegative | None = None
    review_every_weeks: Annotated[int, msgspec.Meta(ge=1, le=260)] = 6
    reviewed_on: date | None = None
    promotional_share_max: Share = Share("0.2")
    service_hours: Mapping[Weekday, tuple[OpenHours, ...]] = {}
    reply_within_hours: NotNegative = NotNegative(4)
    minutes_per_reply: NotNegative = NotNegative(5)
    special_days: tuple[SpecialDayKind, ...] | None = None
    """The kinds of special days that the calendar shows; None as long as nobody has been asked."""

    @property
    def first_weekday(self) -> Weekday:
        """`week_start` in the short names of weekdays."""
        return self.week_start[:3]  # type: ignore[return-value]  # the seven names begin with the seven short ones


class Person(Noun, frozen=True):
    """One of the team: the designated editor releases, contributors suggest; on the days of `deputises` this one may
    release too.
    """

    id: Id
    name: Line
    role: Literal["editor", "contributor"] = "contributor"
    deputises: tuple[Stretch, ...] = ()
