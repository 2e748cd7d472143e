"""An owner's own audience statistics: a sheet in, tables and follower profiles out; all of it or nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Literal, NamedTuple

from planner.domain.faults import is_link
from planner.domain.noun import Invalid, NotNegative, Percent
from planner.domain.plan import Plan
from planner.domain.statistics import YEARS, FollowerGroup, FollowerProfile, Metric, Statistic, StatisticsTable
from planner.exchange.sheets import SheetRow, Told, read_sheet, refused, renamed
from planner.knowledge.audience_statistics import shipped
from planner.knowledge.platforms import OFFLINE, platform_name, platform_of
from planner.knowledge.traits import trait_of, value_name, value_of
from planner.text import Text, bare

_ALIASES = {
    "platform": "platform",
    "percent": "percent percentage share oran yuzde pay",
    "trait": "trait dimension ozellik",
    "value": "value segment group deger grup",
    "gender": "gender cinsiyet",
    "age": "age yas",
    "country": "country ulke",
    "year": "year surveyyear yil",
    "source": "source sourceid title kaynak",
    "publisher": "publisher kurum yayimlayan",
    "url": "url address adres",
    "population": "population kimler",
    "metric": "metric quantity olcu",
    "base": "base basen n asked kisi",
    "margin": "margin moe moepp hatapayi",
}
COLUMNS = {alias: name for name, aliases in _ALIASES.items() for alias in aliases.split()}
"""What the columns of a sheet may be called, bare, in English and Turkish."""

_EVERYONE = {"", "total", "everyone", "all", "toplam", "herkes", "genel"}
_GENDERS = {"Women": "women", "Men": "men"}
_METRICS: dict[str, Metric | str] = {
    "everuse": "ever_use",
    "use": "use",
    "dailyuse": "other",
    "weeklyuse": "other",
    "measuredreach": "other",
    "other": "other",
    "kullanim": "use",
    "kullanan": "use",
    "followers": "followers",
    "takipci": "followers",
    "takipciler": "followers",
}
_LONG = 500
_ALL_AND_A_HALF = 150
_MOST_PEOPLE = 1_000_000_000
_NUMBER = re.compile(r"[%±]? ?(-?[0-9]{1,9}(?:[.,][0-9]{1,6})?) ?%?")
# A point or a comma parts thousands here, and nothing else.
_PEOPLE = re.compile(r"[0-9]{1,10}|[0-9]{1,3}(?:[., ][0-9]{3})+")


class Read(NamedTuple):
    """What a file holds: what each row became, or what is wrong with it; the tables and profiles are whole only
    without faults, and get their ids when they come into a plan.
    """

    became: tuple[Told, ...]
    faults: tuple[Told, ...]
    tables: tuple[StatisticsTable, ...]
    profiles: tuple[FollowerProfile, ...]


class _Key(NamedTuple):
    title: str
    publisher: str
    url: str
    year: int
    country: str
    population: str
    metric: Metric


class _Cell(NamedTuple):
    """A row of a survey, or of a channel's followers."""

    key: _Key | str
    part: Statistic | FollowerGroup
    text: Text


def read_statistics(
    path: Path, plan: Plan, today: date, columns: Mapping[str, str] | None = None, encoding: str | None = None
) -> Read:
    """The statistics in a CSV file, each row looked at.

    A row needs a platform, under any of its everyday names, and a percent from 0 to 100, with or without its sign, with
    a point or a comma; a survey's row a year too. Without a source the file's name is its source; without a country or
    a quantity those of the plan and of the country's surveys are taken. Rows of the quantity "followers" speak of the
    followers of the plan's channel on that platform, as of `today`. `columns` says what columns mean that are called
    otherwise. Raises `Refused` for a file that is no such table, OSError.
    """
    rows = read_sheet(path, renamed(COLUMNS, columns or {}), encoding)
    if not rows:
        raise refused(path, Text("it has no rows below its header : add some"))
    for needed in ("platform", "percent"):
        if needed not in rows[0].cells:
            raise refused(path, Text('it has no column "{name}" : call one so', name=needed))
    cells: list[_Cell] = []
    became: list[Told] = []
    faults: list[Told] = []
    seen: set[tuple[object, ...]] = set()
    for row in rows:
        try:
            cell = _cell(row, path, plan, today)
            place = (
                cell.key,
                *(getattr(cell.part, name, None) for name in ("platform", "trait", "value", "gender", "age")),
            )
            if place in seen:
                raise Invalid(Text("the same figure stands twice : keep one of them"))
        except Invalid as error:
            faults.append(Told(row.line, error.text))
            continue
        seen.add(place)
        cells.append(cell)
        became.append(Told(row.line, cell.text))
    if cells and not faults and all(cell.part.percent <= 1 for cell in cells) and len(cells) > 1:
        faults.append(Told(rows[0].line, Text("all shares are 1 or less : write 68 for 68 percent")))
    tables = [_table(key, parts) for key, parts in _grouped(cells) if isinstance(key, _Key)]
    profiles = [_profile(key, parts, path, today) for key, parts in _grouped(cells) if isinstance(key, str)]
    return Read(tuple(became), tuple(faults), tuple(tables), tuple(profiles))


def whole(read: Read, path: Path) -> Read:
    """What was read, when nothing is wrong with it. Raises `Refused` with the first fault."""
    if not read.faults:
        return read
    line, text = read.faults[0]
    more = len(read.faults) - 1
    if not more:
        raise refused(path, Text("line {line}: {fault}", line=str(line), fault=text))
    raise refused(
        path,
        Text(
            "line {line}: {fault} ({n} more line is wrong)",
            "line {line}: {fault} ({n} more lines are wrong)",
            line=str(line),
            fault=text,
            n=more,
        ),
    )


def _cell(row: SheetRow, path: Path, plan: Plan, today: date) -> _Cell:
    """What a row says. Raises `Invalid`."""
    cells = row.cells
    platform = platform_of(cells["platform"])
    if platform is None:
        raise Invalid(Text('no platform "{name}" : write its name, as in Instagram', name=cells["platform"]))
    if platform in OFFLINE:
        name = cells["platform"]
        raise Invalid(Text('"{name}" is on no network, and has no figures : leave the line out', name=name))
    percent = _percent(cells["percent"])
    metric = cells.get("metric", "")
    kind = _METRICS.get(bare(metric)) if metric else ""
    if kind is None:
        raise Invalid(
            Text('"{value}" is no quantity that Ritim knows : write use, ever_use or followers', value=metric)
        )
    if kind == "followers":
        return _of_followers(row, platform, percent, plan, today)
    country = (cells.get("country") or plan.business.country or "").upper()
    if len(country) != 2 or not country.isascii() or not country.isalpha():
        raise Invalid(Text('"{country}" is no country : write its two letters, as in TR', country=country))
    trait, value = _segment(cells)
    key = _Key(
        (cells.get("source") or path.stem)[:_LONG],
        cells.get("publisher", "")[:_LONG],
        _url(cells.get("url", "")),
        _year(cells.get("year", "")),
        country,
        cells.get("population", "")[:_LONG],
        kind or _usual(country),  # type: ignore[arg-type]  # one of the three
    )
    part = Statistic(
        platform=platform,
        trait=trait,
        value=value,
        percent=percent,
        base=_base(cells.get("base", "")),
        margin=_margin(cells.get("margin", "")),
    )
    who = Text("everyone") if not trait else Text("{name}", name=value)
    text = Text(
        "{platform}, {who}, {source} {year}: {share:tenths}",
        platform=platform_name(platform),
        who=who,
        source=key.title,
        year=str(key.year),
        share=percent / 100,
    )
    return _Cell(key, part, text)


def _of_followers(row: SheetRow, platform: str, percent: Percent, plan: Plan, today: date) -> _Cell:
    channels = [each for each in plan.channels if each.platform == platform and each.active_on(today)]
    if not channels:
        raise Invalid(
            Text(
                "the plan has no active channel on {platform} : add it, or leave the line out",
                platform=platform_name(platform),
            )
        )
    if len(channels) > 1:
        raise Invalid(
            Text(
                "the plan has several channels on {platform} : write these followers down on the page Platforms",
                platform=platform_name(platform),
            )
        )
    [channel] = channels
    cells = row.cells
    trait, value = trait_of(cells.get("trait", "")), cells.get("value", "")
    gender = cells.get("gender") or (value if trait == "gender" else "")
    age = cells.get("age") or (value if trait == "age" else "")
    known = _GENDERS.get(value_of(gender))
    if gender and known is None:
        raise Invalid(Text('"{value}" is no gender of the followers : write women or men', value=gender))
    if not gender and not age:
        raise Invalid(Text("it does not say of which followers : add their age or gender"))
    group = FollowerGroup(gender=known, age=age or None, percent=percent)  # type: ignore[arg-type]  # women or men
    who = [name for name in (known and value_name(value_of(gender)), age and Text("{name}", name=age)) if name]
    text = Text(
        "{platform}, followers, {who}: {share:tenths}",
        platform=platform_name(platform),
        who=who,
        share=percent / 100,
    )
    return _Cell(channel.id, group, text)


def _segment(cells: Mapping[str, str]) -> tuple[str, str]:
    """Trait and value of a row; both empty for everyone. Raises `Invalid`."""
    trait, value = cells.get("trait", ""), cells.get("value", "")
    if not trait and not value:
        given = [name for name in ("age", "gender") if cells.get(name)]
        if len(given) > 1:
            raise Invalid(Text("it has an age and a gender : a survey's figure is of one trait"))
        if given:
            trait, value = given[0], cells[given[0]]
    if bare(trait) in _EVERYONE and (bare(trait) or bare(value) in _EVERYONE):
        return "", ""
    if not trait or not value:
        raise Invalid(Text("it has a trait without a value, or the reverse : write both, as in age and 18-29"))
    name = trait_of(trait)[:_LONG]
    return name, (value_of(value) if name == "gender" else value)[:_LONG]


def _number(words: str) -> Decimal:
    """The number in "68", "68,1", "%68", "68 %", "±1.9". Raises `Invalid`."""
    found = _NUMBER.fullmatch(words.replace("\u00a0", " "))
    if found is None:
        raise Invalid(Text('"{value}" is no number : write it as in 68.1', value=words))
    return Decimal(found[1].replace(",", "."))


def _percent(words: str) -> Percent:
    number = _number(words)
    if not 0 <= number <= 100:
        raise Invalid(Text("{value} is no share : write a percent from 0 to 100", value=words))
    return Percent.of(number)


def _margin(words: str) -> NotNegative | None:
    return NotNegative.of(_number(words)) if words else None


def _base(words: str) -> int | None:
    if not words:
        return None
    if not _PEOPLE.fullmatch(words) or not 1 <= (people := int(re.sub("[., ]", "", words))) <= _MOST_PEOPLE:
        raise Invalid(Text('"{value}" is no number of people : write it as in 400', value=words))
    return people


def _url(words: str) -> str:
    if words and not is_link(words):
        raise Invalid(Text("links begin with http, https or mailto : correct the link"))
    return words[:_LONG]


def _year(words: str) -> int:
    if not words:
        raise Invalid(Text("it does not say of which year : add a column year"))
    if not words.isascii() or not words.isdigit() or int(words) not in YEARS:
        raise Invalid(Text('"{value}" is no year : write it as in 2026', value=words))
    return int(words)


def _usual(country: str) -> str:
    return next((str(edition.metric) for edition in shipped(country) if edition.for_reach), "use")


def _grouped(cells: Iterable[_Cell]) -> Iterable[tuple[_Key | str, list[Statistic | FollowerGroup]]]:
    groups: dict[_Key | str, list[Statistic | FollowerGroup]] = {}
    for cell in cells:
        groups.setdefault(cell.key, []).append(cell.part)
    return groups.items()


def _table(key: _Key, parts: list[Statistic | FollowerGroup]) -> StatisticsTable:
    rows = tuple(part for part in parts if isinstance(part, Statistic))
    # An id is of plain letters; a title may be in any.
    name = "".join(letter for letter in bare(key.title) if letter.isascii())[:26] or "table"
    return StatisticsTable(f"{name}-{key.year}", *key, rows)


def _profile(channel: str, parts: list[Statistic | FollowerGroup], path: Path, today: date) -> FollowerProfile:
    groups = tuple(part for part in parts if isinstance(part, FollowerGroup))
    of = _of_what(groups)
    return FollowerProfile(f"{channel[:29]}-{today.isoformat()}", channel, today, of, path.stem[:_LONG], groups)


def _of_what(groups: tuple[FollowerGroup, ...]) -> Literal["all", "gender"]:
    """Of those of the same gender, where the two columns come to nearly twice a whole; else of all followers."""
    sums = [sum(each.percent for each in groups if each.gender == gender and each.age) for gender in ("women", "men")]
    return "gender" if sum(sums) > _ALL_AND_A_HALF else "all"
