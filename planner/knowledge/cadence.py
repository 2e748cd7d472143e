"""What a new channel gets, and the studies of how often to post: shipped tables, read when first asked for."""

from __future__ import annotations

import csv
import re
from functools import cache

from planner.domain.channels import Cadence
from planner.domain.noun import NotNegative, Noun
from planner.paths import resource


class PlatformDefault(Noun, frozen=True):
    """The band and the hours a post that a new channel gets.

    All of it is judgement; `studies` are the ids of the studies that it leans on, and `standing` says how much.
    """

    platform: str
    cadence: Cadence
    hours_per_post: NotNegative
    standing: str
    studies: tuple[str, ...]


class Study(Noun, frozen=True):
    """A study of how often to post, or a piece of advice.

    `published` is as exact as is known; `caveat` says why it is not the last word.
    """

    source_id: str
    title: str
    publisher: str
    url: str
    published: str
    method: str
    caveat: str
    evidence: str

    @property
    def year(self) -> str:
        """The year in which it was published, "2025"; empty when nothing is known."""
        found = re.search(r"\d{4}", self.published)
        return found[0] if found else ""


def default_of(platform: str) -> PlatformDefault | None:
    """What a new channel on this platform gets; None where nothing is known."""
    return _defaults().get(platform)


def study(id: str) -> Study:
    """The study with this id; raises KeyError."""
    return _studies()[id]


def _rows(name: str) -> list[dict[str, str]]:
    with resource("data", name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@cache
def _defaults() -> dict[str, PlatformDefault]:
    return {row["platform"]: _default(row) for row in _rows("platform_defaults.csv")}


def _default(row: dict[str, str]) -> PlatformDefault:
    return PlatformDefault(
        platform=row["platform"],
        cadence=Cadence(
            min_per_week=int(row["min_per_week"]),
            max_per_week=int(row["max_per_week"]),
            max_per_day=int(row["max_per_day"]),
            min_gap_hours=NotNegative(row["min_gap_hours"]),
        ),
        hours_per_post=NotNegative(row["hours_per_post"]),
        standing=row["standing"],
        studies=tuple(id.strip() for id in row["studies"].split(";") if id.strip()),
    )


@cache
def _studies() -> dict[str, Study]:
    return {row["source_id"]: Study(**row) for row in _rows("cadence_sources.csv")}
