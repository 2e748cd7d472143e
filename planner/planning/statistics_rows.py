"""Every figure of the audience statistics, a row each, as a person looks through them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from planner.domain.statistics import StatisticsTable
from planner.knowledge.audience_statistics import Segment, countries, shipped
from planner.knowledge.platforms import platform_name
from planner.knowledge.traits import (
    edition_name,
    metric_name,
    note_names,
    population_name,
    standing_in_short,
    standing_name,
    trait_name,
    value_name,
)
from planner.text import Text

Words = str | Text


class StatisticsRow(NamedTuple):
    """One figure: of the people of `country` with these values of these traits, both empty for everyone, so many
    percent use the platform, in the sense of `metric`. `key` names the edition within its country, `population` is who
    was asked, `sure` the `standing` in short.
    """

    country: str
    key: str
    edition: Text
    metric: Text
    population: Text
    platform: str
    name: Words
    segment: Segment
    percent: float
    margin: float | None
    base: int | None
    year: int
    source: str
    standing: Text
    sure: Text
    notes: tuple[Text, ...]

    @property
    def traits(self) -> list[Words]:
        """The traits that it tells people apart by."""
        return [trait_name(trait) for trait, _ in self.segment]

    @property
    def values(self) -> list[Words]:
        """Their values."""
        return [value_name(value) for _, value in self.segment]


def statistics_rows(own: Iterable[StatisticsTable] = ()) -> tuple[StatisticsRow, ...]:
    """The owner's own tables, then the shipped surveys of every country and quantity."""
    mine = [row for table in own for row in _own(table)]
    return (*mine, *(row for country in countries() for row in _shipped(country)))


def _shipped(country: str) -> Iterator[StatisticsRow]:
    for edition in shipped(country):
        names = {source.id: source.short for source in edition.sources}
        for segment, cells in edition.cells.items():
            for platform, cell in cells.items():
                yield StatisticsRow(
                    country,
                    edition.key,
                    edition_name(edition),
                    metric_name(edition.metric),
                    population_name(edition),
                    platform,
                    platform_name(platform),
                    segment,
                    cell.percent,
                    cell.margin,
                    cell.base,
                    edition.year,
                    names.get(cell.source, cell.source),
                    standing_name(cell.standing),
                    standing_in_short(cell.standing),
                    tuple(note_names(cell.note)),
                )


def _own(table: StatisticsTable) -> Iterator[StatisticsRow]:
    for row in table.rows:
        yield StatisticsRow(
            table.country,
            table.id,
            Text("{name} {year}", name=table.title, year=str(table.year)),
            metric_name(table.metric),
            Text("{name}", name=table.population),
            row.platform,
            platform_name(row.platform),
            ((row.trait, row.value),) if row.trait else (),
            float(row.percent),
            None if row.margin is None else float(row.margin),
            row.base,
            table.year,
            table.publisher or table.title,
            standing_name("own"),
            standing_in_short("own"),
            (),
        )
