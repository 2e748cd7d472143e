"""Which share of which people uses which platform: shipped surveys, read when first asked for.

A row that is absent is *no data*, never 0. Years, sources and quantities are never mixed: each edition stands alone.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Literal, NamedTuple

import msgspec

from planner.knowledge.platforms import MESSAGING, OFFLINE
from planner.paths import resource

Segment = tuple[tuple[str, str], ...]
"""Trait and value pairs in the order of the traits' names, as in (("age", "18-29"), ("gender", "Women")); () is
everyone that was asked."""
Standing = Literal["published", "computed", "copy", "own"]
"""Published, and reproduced from the survey's data; computed from its data; published, and read in a copy; the
owner's own."""
Metric = Literal["ever_use", "use", "daily_use", "weekly_use", "measured_reach", "other"]

# Asked of everybody in words that mean the same: do you use it?
_REACH = frozenset({"ever_use", "use"})


class Source(NamedTuple):
    """A survey: `short` is how a figure names it, with the year. `sample` is how many were asked, "" unknown.

    `published` and `fieldwork` are as exact as is known; `notice` is what the publisher wants said with its figures, in
    its own words.
    """

    id: str
    short: str
    title: str
    publisher: str
    url: str
    published: str
    fieldwork: str
    sample: str
    notice: str


class Cell(NamedTuple):
    """The share of one segment that uses one platform, in percent.

    `base` is how many were asked, `margin` the points to either side within which the share lies with 95 %; None is
    unknown. `source` and `note` are ids, the note empty for none.
    """

    percent: float
    base: int | None
    margin: float | None
    standing: Standing
    source: str
    note: str

    @property
    def published(self) -> bool:
        """Whether the figure stands like this in a publication, or in the owner's own table."""
        return self.standing != "computed"


class Pair(NamedTuple):
    """The shares of a segment that use one platform, another, and both, in percent; `base`, `margin` as in `Cell`."""

    one: float
    other: float
    both: float
    base: int
    margin: float
    source: str


class Edition(msgspec.Struct, frozen=True, eq=False):
    """One survey of one year: compared with itself alone.

    `cells` are by segment and platform. `population` is a key of `traits.population_name`, or the owner's words.
    """

    country: str
    key: str
    year: int
    metric: Metric
    population: str
    sources: tuple[Source, ...]
    cells: Mapping[Segment, Mapping[str, Cell]]
    own: bool = False

    @property
    def pairs(self) -> Mapping[Segment, Mapping[tuple[str, str], Pair]]:
        """Who uses two platforms, by segment and the two in the order of the alphabet; the same two in each segment."""
        return {} if self.own else _pairs().get((self.country, self.key), {})

    @property
    def for_reach(self) -> bool:
        """Whether its quantity is that of reach: the share that uses a platform at all."""
        return self.metric in _REACH

    @property
    def platforms(self) -> tuple[str, ...]:
        """The platforms with a figure for everyone, the most used first."""
        cells = self.cells.get((), {})
        return tuple(sorted(cells, key=lambda platform: (-cells[platform].percent, platform)))

    @property
    def public(self) -> tuple[str, ...]:
        """Those of `platforms` that are on a network, and no messaging applications."""
        return tuple(platform for platform in self.platforms if platform not in MESSAGING | OFFLINE)

    def values(self, trait: str) -> tuple[str, ...]:
        """The values of a trait that have figures of their own, in the order of the survey."""
        single = (segment[0] for segment in self.cells if len(segment) == 1)
        return tuple(value for name, value in single if name == trait)

    @property
    def traits(self) -> tuple[str, ...]:
        """The traits by which it tells people apart."""
        return tuple(dict.fromkeys(segment[0][0] for segment in self.cells if len(segment) == 1))


def shipped(country: str) -> tuple[Edition, ...]:
    """The editions of a country ("US"), of all quantities, the newest first; general population before teenagers."""
    return tuple(edition for edition in _editions() if edition.country == country)


def countries() -> tuple[str, ...]:
    """The countries of which there are editions."""
    return tuple(dict.fromkeys(edition.country for edition in _editions()))


@cache
def sources() -> Mapping[str, Source]:
    """The sources by id."""
    return {row["id"]: Source(**row) for row in _rows("audience_sources.csv")}


def segment_of(words: str) -> Segment:
    """The segment that a table writes as "age=18-29;gender=Women"; "" is everyone."""
    pairs = (each.partition("=") for each in words.split(";") if each)
    return tuple((trait, value) for trait, _, value in pairs)


def _rows(name: str) -> Iterator[dict[str, str]]:
    with resource("data", name).open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


@cache
def _editions() -> tuple[Edition, ...]:
    cells: dict[tuple[str, str], dict[Segment, dict[str, Cell]]] = {}
    for row in _rows("audience_statistics.csv"):
        segments = cells.setdefault((row["country"], row["edition"]), {})
        segments.setdefault(segment_of(row["segment"]), {})[row["platform"]] = Cell(
            float(row["percent"]),
            int(row["base"]) if row["base"] else None,
            float(row["margin"]) if row["margin"] else None,
            row["standing"],  # type: ignore[arg-type]  # tests read the table
            row["source"],
            row["note"],
        )
    known = sources()
    return tuple(
        Edition(
            row["country"],
            row["edition"],
            int(row["year"]),
            row["metric"],  # type: ignore[arg-type]  # tests read the table
            row["population"],
            tuple(known[id] for id in row["sources"].split()),
            cells[row["country"], row["edition"]],
        )
        for row in _rows("audience_editions.csv")
    )


@cache
def _pairs() -> Mapping[tuple[str, str], Mapping[Segment, Mapping[tuple[str, str], Pair]]]:
    pairs: dict[tuple[str, str], dict[Segment, dict[tuple[str, str], Pair]]] = {}
    for row in _rows("audience_pairs.csv"):
        tables = pairs.setdefault((row["country"], row["edition"]), {})
        # In the order of the alphabet, whichever stands first in the table.
        a, b = (row["platform_a"], row["percent_a"]), (row["platform_b"], row["percent_b"])
        (one, percent), (other, other_percent) = sorted((a, b))
        tables.setdefault(segment_of(row["segment"]), {})[one, other] = Pair(
            float(percent),
            float(other_percent),
            float(row["percent_both"]),
            int(row["base"]),
            float(row["margin"]),
            row["source"],
        )
    return pairs
