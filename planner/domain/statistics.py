"""Figures that the owner brought: who uses which platform, and who follows the business's own channels."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

import msgspec

from planner.domain.business import Country
from planner.domain.channels import Platform
from planner.domain.noun import Id, Line, NotNegative, Noun, Percent

YEARS = range(1990, 2201)
"""The years that a statistics table may be of."""
Metric = Literal["ever_use", "use", "other"]


class Statistic(Noun, frozen=True, kw_only=True):
    """Of the people with this value of a trait, both empty for everyone, so many percent use the platform; `base` is
    how many were asked, `margin` of error in points.
    """

    platform: Platform
    trait: Line = ""
    value: Line = ""
    percent: Percent
    base: Annotated[int, msgspec.Meta(ge=1, le=1_000_000_000)] | None = None
    margin: NotNegative | None = None


class StatisticsTable(Noun, frozen=True):
    """A survey of one country and year; figures of different metrics are never mixed."""

    id: Id
    title: Line
    publisher: Line
    url: Line
    year: int
    country: Country
    population: Line = ""
    metric: Metric = "ever_use"
    rows: tuple[Statistic, ...] = ()


class FollowerGroup(Noun, frozen=True, kw_only=True):
    """The share of a channel's followers that are of this gender and age; None is any."""

    gender: Literal["women", "men"] | None = None
    age: Line | None = None
    percent: Percent


class FollowerProfile(Noun, frozen=True):
    """Who followed a channel on a day: percent of all its followers, or of those of the group's gender."""

    id: Id
    channel: Id
    on: date
    of: Literal["all", "gender"] = "all"
    source: Line = ""
    groups: tuple[FollowerGroup, ...] = ()
