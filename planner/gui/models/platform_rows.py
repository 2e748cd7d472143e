"""A platform as a row: what it reaches, costs, and adds to the set being built."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from enum import IntEnum
from typing import NamedTuple

from planner.domain.noun import Amount
from planner.gui.translate import locale, say
from planner.knowledge.audience_statistics import Edition
from planner.knowledge.platforms import MESSAGING, platform_name
from planner.knowledge.traits import edition_name, trait_name
from planner.planning.choice import Choice, Ranked
from planner.planning.reasons import reason_of
from planner.planning.ticked import is_estimate
from planner.text import Text


class Column(IntEnum):
    """The columns, in their order."""

    TICK = 0
    NAME = 1
    REACH = 2
    PERCENT = 3
    HOURS = 4
    ADDS = 5
    SOURCE = 6


HEADINGS = {
    Column.TICK: Text("In your set"),
    Column.NAME: Text("Platform"),
    Column.REACH: Text("Who uses it"),
    Column.PERCENT: Text("Share"),
    Column.HOURS: Text("Hours a week"),
    Column.ADDS: Text("Adds to your set"),
    Column.SOURCE: Text("Source"),
}


class PlatformRow(NamedTuple):
    """A platform as the table shows it; `missing` says why it has no share, `about` what speaks for or against it.

    `source` is short enough for a column, `origin` says it whole; `channel` is the id of the plan's channel there.
    """

    platform: str
    name: str
    percent: float | None
    margin: float | None
    hours: Amount | None
    adds: float | None
    source: str
    origin: str
    missing: str
    about: str
    channel: str | None

    @property
    def messaging(self) -> bool:
        """Whether it is a messaging application, which enters no set."""
        return self.platform in MESSAGING


def platform_rows(choice: Choice, ticked: Collection[str], channels: Mapping[str, str]) -> list[PlatformRow]:
    """The rows of a choice; `channels` are the ids of the plan's channels by platform."""
    counted = [each for each in choice.edition.public if each in ticked]
    return [_row(choice, ranked, counted, channels.get(ranked.platform)) for ranked in choice.platforms]


def share_words(percent: float, margin: float | None) -> tuple[str, str]:
    """A share, and its margin of error, empty where none is known: "94%" and "± 3"."""
    shown = say(Text("{share:percent}", share=percent / 100))
    return shown, "" if margin is None else f"± {locale().toString(float(margin), 'f', 0 if margin % 1 == 0 else 1)}"


def points_words(points: float) -> str:
    """What is added, in points: "+3.1"."""
    return f"+{locale().toString(max(points, 0.0), 'f', 1)}"


def _row(choice: Choice, ranked: Ranked, counted: Sequence[str], channel: str | None) -> PlatformRow:
    platform, edition = ranked.platform, choice.edition
    has = platform in edition.platforms
    name = platform_name(platform)
    adds = choice.adds(platform, counted) if platform in edition.public else None
    source, origin = _source(choice, ranked)
    return PlatformRow(
        platform,
        say(name) if isinstance(name, Text) else name,
        _mean(choice, ranked) if has else None,
        choice.margin_of([platform]) if has else None,
        ranked.hours,
        adds,
        source,
        origin,
        "" if has else _missing(choice, ranked),
        _about(choice, ranked),
        channel,
    )


def _mean(choice: Choice, ranked: Ranked) -> float:
    """The mean of its shares in the audiences, by their weight: with one audience the figure as it stands."""
    found = [(each.share, ranked.shares[each.id]) for each in choice.audiences]
    return sum(part * share.percent for part, share in found if share is not None)


def _missing(choice: Choice, ranked: Ranked) -> str:
    if not ranked.elsewhere:
        return say(Text("no data"))
    return say(Text("not in this table") if choice.edition.own else Text("no data in this edition"))


def _source(choice: Choice, ranked: Ranked) -> tuple[str, str]:
    """Where the share is from, in short and whole."""
    whole = _origin(choice, ranked)
    shares = [each for each in ranked.shares.values() if each is not None]
    ids = dict.fromkeys(id for each in shares for id in each.sources)
    source = Text("{names}", names=_names(choice.edition, ids))
    if shares and any(each.traits for each in choice.audiences) and not any(each.used for each in shares):
        return say(Text("{source} · everyone", source=source)), whole
    if shares and is_estimate(choice, ranked.platform):
        return say(Text("{source}, estimate", source=source)), whole
    return whole, whole


def _origin(choice: Choice, ranked: Ranked) -> str:
    if ranked.elsewhere:
        there = next(each for each in choice.editions if each.key == ranked.elsewhere[0])
        return say(Text("{edition} has it", edition=edition_name(there)))
    shares = [each for each in ranked.shares.values() if each is not None]
    if not shares:
        return ""
    ids = dict.fromkeys(id for each in shares for id in each.sources)
    words = Text("{names}", names=_names(choice.edition, ids))
    left = dict.fromkeys(
        trait
        for each in choice.audiences
        for trait in each.traits
        if (found := ranked.shares[each.id]) is not None and trait not in found.used
    )
    if left:
        lower = [locale().toLower(say(trait_name(trait))) for trait in left]
        return say(Text("{source}, not by {traits}", source=words, traits=lower))
    if is_estimate(choice, ranked.platform):
        return say(Text("{source}, estimate", source=words))
    return say(words)


def _names(edition: Edition, ids: Collection[str]) -> list[str | Text]:
    if edition.own:
        return [edition_name(edition)]
    # The figures of one survey may come from its report and from its data.
    return list(dict.fromkeys(source.short for source in edition.sources if source.id in ids))


def _about(choice: Choice, ranked: Ranked) -> str:
    said = reason_of(choice, ranked)
    if ranked.adds is None:
        return say(said)
    if ranked.in_choice:
        return say(Text("In the proposal. {why}", why=said))
    return say(Text("Not in the proposal. {why}", why=said))


def cell_words(row: PlatformRow, column: Column) -> str:
    """What a cell says."""
    match column:
        case Column.NAME:
            return row.name
        case Column.REACH if row.missing:
            return row.missing
        case Column.REACH | Column.PERCENT if row.percent is not None:
            return " ".join(share_words(row.percent, row.margin)).strip()
        case Column.HOURS if row.hours is not None:
            return say(Text("{hours:hours}", hours=row.hours))
        case Column.ADDS if row.adds is not None:
            return points_words(row.adds)
        case Column.SOURCE:
            return row.source
    return ""
