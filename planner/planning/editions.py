"""The editions of a country: the owner's own tables first, then the shipped surveys."""

from __future__ import annotations

from collections.abc import Iterable

from planner.domain.statistics import StatisticsTable
from planner.errors import Refused
from planner.knowledge.audience_statistics import Cell, Edition, Segment, Source, shipped
from planner.knowledge.platforms import platform_name
from planner.text import Text


def editions(country: str, own: Iterable[StatisticsTable] = ()) -> tuple[Edition, ...]:
    """The editions of a country from which reach may be taken, those to be asked first in front.

    The owner's own tables, the newest first, then the shipped surveys of everybody, the newest first, then those of a
    part of the people, such as teenagers. Only the quantity that the country's surveys have is let in: *ever used* is
    not *used*.
    """
    ready = tuple(edition for edition in shipped(country) if edition.for_reach)
    quantities = {edition.metric for edition in ready} or {"ever_use", "use"}
    tables = [table for table in own if table.country == country and table.metric in quantities]
    mine = tuple(_own(table) for table in sorted(tables, key=lambda table: -table.year))
    general = ready[0].population if ready else ""
    found = mine + tuple(sorted(ready, key=lambda edition: edition.population != general))
    # A table without a figure for everyone says nothing of reach.
    return tuple(edition for edition in found if edition.platforms)


def edition_with(among: tuple[Edition, ...], platforms: Iterable[str], key: str | None = None) -> Edition:
    """The first edition in which every one of these platforms has a figure, or the one with this key.

    Raises `Refused` when there is none, and says who has which.
    """
    wanted = tuple(platforms)
    if key is not None:
        among = tuple(edition for edition in among if edition.key == key)
        if not among:
            raise Refused(Text('no edition "{edition}" of the audience statistics : leave it out', edition=key))
    for edition in among:
        if set(wanted) <= set(edition.platforms):
            return edition
    names = [platform_name(platform) for platform in wanted]
    if len(among) == 1:
        missing = [platform_name(platform) for platform in wanted if platform not in among[0].platforms]
        raise Refused(
            Text(
                "the audience statistics of {edition} have no figure for {platforms} : leave it out",
                edition=among[0].key,
                platforms=missing,
            )
        )
    nowhere = [name for name, platform in zip(names, wanted, strict=True) if not _somewhere(among, platform)]
    if nowhere:
        raise Refused(Text("the audience statistics have no figure for {platforms} : leave it out", platforms=nowhere))
    raise Refused(
        Text(
            "no edition of the audience statistics has figures for all of {platforms} : ask for fewer", platforms=names
        )
    )


def _somewhere(among: tuple[Edition, ...], platform: str) -> bool:
    return any(platform in edition.platforms for edition in among)


def _own(table: StatisticsTable) -> Edition:
    source = Source(table.id, table.title, table.title, table.publisher, table.url, str(table.year), "", "", "")
    cells: dict[Segment, dict[str, Cell]] = {}
    for row in table.rows:
        segment = ((row.trait, row.value),) if row.trait else ()
        margin = None if row.margin is None else float(row.margin)
        cells.setdefault(segment, {})[row.platform] = Cell(float(row.percent), row.base, margin, "own", table.id, "")
    return Edition(table.country, table.id, table.year, table.metric, table.population, (source,), cells, own=True)
