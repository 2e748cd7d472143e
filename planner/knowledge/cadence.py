"""What a new channel gets, and the studies of how often to post: shipped tables, read when first asked for."""

from __future__ import annotations

import csv
import re
from decimal import Decimal
from functools import cache
from itertools import combinations

from planner.domain.channels import Cadence
from planner.domain.noun import NotNegative, Noun
from planner.knowledge.advice import CAVEATS, EVIDENCE, FORMATS, METHODS, STANDINGS, WORDINGS
from planner.paths import resource
from planner.text import Text


class PlatformDefault(Noun, frozen=True):
    """The band and the hours a post that a new channel gets.

    All of it is judgement; `studies` are the ids of the studies that it leans on, and `standing` says how much.
    """

    platform: str
    cadence: Cadence
    hours_per_post: NotNegative
    standing: Text
    studies: tuple[str, ...]


class Study(Noun, frozen=True):
    """A study of how often to post, or a piece of advice.

    `title` stays in its own language; `published` is a day, a month or a year, as exact as is known; `evidence` says
    what kind of proof it is, `caveat` why it is not the last word.
    """

    source_id: str
    title: str
    publisher: str
    url: str
    published: str
    method: Text
    caveat: Text
    evidence: Text

    @property
    def year(self) -> str:
        """The year in which it was published, "2025"; empty when nothing is known."""
        found = re.search(r"\d{4}", self.published)
        return found[0] if found else ""


class Advice(Noun, frozen=True):
    """What one study says of one format on one platform: posts a week, None where it says none; in a sentence too."""

    format: Text
    min_per_week: Decimal | None
    max_per_week: Decimal | None
    optimum_per_week: Decimal | None
    study: Study
    wording: Text
    is_story: bool

    @property
    def span(self) -> tuple[Decimal, Decimal]:
        """The fewest and the most posts a week that it advises, both included; one without an end goes on for ever."""
        least = (self.min_per_week, self.optimum_per_week)
        most = (self.max_per_week, self.optimum_per_week)
        return (
            min((each for each in least if each is not None), default=Decimal(0)),
            max((each for each in most if each is not None), default=Decimal("Infinity")),
        )


def default_of(platform: str) -> PlatformDefault | None:
    """What a new channel on this platform gets; None where nothing is known."""
    return _defaults().get(platform)


def default_platforms() -> tuple[str, ...]:
    """The platforms of which `default_of` knows something."""
    return tuple(_defaults())


def study(id: str) -> Study:
    """The study with this id; raises KeyError."""
    return _studies()[id]


def advice_for(platform: str) -> tuple[Advice, ...]:
    """What the studies advise for this platform, in the order of the table; empty where nobody studied it."""
    return _advice().get(platform, ())


def span_of(platform: str) -> tuple[Decimal, Decimal] | None:
    """The fewest and the most posts a week that any study names, both included; None where none does.

    Stories do not count: they are gone after a day, and stand in no cadence of posts.
    """
    named = [
        number
        for each in advice_for(platform)
        if not each.is_story
        for number in (each.min_per_week, each.optimum_per_week, each.max_per_week)
        if number is not None
    ]
    return (min(named), max(named)) if named else None


def disagree(platform: str) -> bool:
    """Whether two studies contradict each other: no number of posts a week of one format would do for both."""
    pairs = combinations(advice_for(platform), 2)
    return any(
        one.format == other.format and (one.span[1] < other.span[0] or other.span[1] < one.span[0])
        for one, other in pairs
    )


def what_studies_say(platform: str) -> Text:
    """The range of the studies in a sentence, and whether they contradict each other."""
    span = span_of(platform)
    if span is None:
        return Text("No study says how often to post here.")
    least, most = span
    if least == most:
        return Text("The one source says {most} a week.", most=most)
    if len({each.study.source_id for each in advice_for(platform)}) == 1:
        return Text("The one source says from {least} to {most} a week.", least=least, most=most)
    if disagree(platform):
        return Text("Studies say from {least} to {most} a week; they contradict each other.", least=least, most=most)
    return Text("Studies say from {least} to {most} a week.", least=least, most=most)


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
        standing=STANDINGS[row["standing"]],
        studies=tuple(id.strip() for id in row["studies"].split(";") if id.strip()),
    )


@cache
def _studies() -> dict[str, Study]:
    return {row["source_id"]: _study(row) for row in _rows("cadence_sources.csv")}


def _study(row: dict[str, str]) -> Study:
    id = row["source_id"]
    return Study(
        source_id=id,
        title=row["title"],
        publisher=row["publisher"],
        url=row["url"],
        published=row["published"],
        method=METHODS[id],
        caveat=CAVEATS[id],
        evidence=EVIDENCE[row["evidence"]],
    )


@cache
def _advice() -> dict[str, tuple[Advice, ...]]:
    found: dict[str, list[Advice]] = {}
    for row in _rows("cadence.csv"):
        found.setdefault(row["platform"], []).append(_one_advice(row))
    return {platform: tuple(advice) for platform, advice in found.items()}


def _one_advice(row: dict[str, str]) -> Advice:
    return Advice(
        format=FORMATS[row["format"]],
        min_per_week=_number(row["min_per_week"]),
        max_per_week=_number(row["max_per_week"]),
        optimum_per_week=_number(row["optimum_per_week"]),
        study=study(row["source_id"]),
        wording=WORDINGS[row["platform"], row["format"], row["source_id"]],
        is_story=row["format"] == "story",
    )


def _number(cell: str) -> Decimal | None:
    return Decimal(cell) if cell else None
