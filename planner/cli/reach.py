"""`ritim reach`: the share of an audience that uses at least one of several platforms."""

from __future__ import annotations

import argparse
from typing import Any

from planner.cli.answers import print_json
from planner.cli.options import Parser, platform
from planner.cli.sources import sources_said
from planner.errors import Refused
from planner.knowledge.audience_statistics import countries
from planner.knowledge.platforms import platform_name
from planner.knowledge.traits import metric_name, population_name, trait_name, trait_of, value_name, value_of
from planner.planning.editions import edition_with, editions
from planner.planning.reach import Reach, reach
from planner.text import Text, speak

ABOUT = Text("say how much of an audience uses at least one of several platforms")
EXAMPLES = """
  ritim reach --platforms facebook,instagram
  ritim reach --platforms instagram --trait age=18-29 --trait gender=Women
  ritim reach --platforms youtube,instagram --country TR --json
"""


def arguments(parser: Parser) -> None:
    """Adds --platforms, --country, --edition, --trait and --json."""
    parser.add_argument(
        "--platforms", required=True, type=_platforms, metavar="A,B", help=parser.said(Text("the platforms, by name"))
    )
    parser.add_argument(
        "--country", default="US", metavar="CODE", help=parser.said(Text("two letters as in TR; default US"))
    )
    parser.add_argument(
        "--edition",
        metavar="E",
        help=parser.said(Text("the edition of the statistics, as in 2024; default the newest")),
    )
    parser.add_argument(
        "--trait",
        dest="traits",
        action="append",
        default=[],
        type=_trait,
        metavar="NAME=VALUE",
        help=parser.said(Text("a trait of the audience, as in age=18-29; may be given several times")),
    )
    parser.add_json()


def run(options: argparse.Namespace) -> int:
    """Prints the share, or between what it lies."""
    country = options.country.upper()
    among = editions(country)
    if not among:
        known = [each for each in countries() if editions(each)]
        raise Refused(
            Text(
                "no audience statistics for {country} : there are those of {countries}",
                country=country,
                countries=known,
            )
        )
    traits: dict[str, list[str]] = {}
    for trait, value in options.traits:
        traits.setdefault(trait, []).append(value)
    found = reach(edition_with(among, options.platforms, options.edition), options.platforms, traits)
    if options.json:
        print_json(_as_json(found, traits))
    else:
        for text in _sentences(found):
            print(speak(text, options.lang))
    return 0


def _as_json(found: Reach, traits: dict[str, list[str]]) -> dict[str, Any]:
    return {
        "country": found.edition.country,
        "edition": found.edition.key,
        "platforms": list(found.platforms),
        "traits": traits,
        "not_used": list(found.not_used),
        "percent": None if found.percent is None else round(found.percent, 1),
        "margin": found.margin,
        "estimate": found.estimate,
        "low": round(found.low, 1),
        "high": round(found.high, 1),
        "sources": list(found.sources),
    }


def _sentences(found: Reach) -> list[Text]:
    names = [platform_name(each) for each in found.platforms]
    if found.percent is None:
        said = [
            Text(
                "{platforms}: between {low:percent} and {high:percent}; nobody has published how many use several",
                platforms=names,
                low=found.low / 100,
                high=found.high / 100,
            )
        ]
    else:
        said = [Text("{platforms}: {share:percent}", platforms=names, share=found.percent / 100)]
        if found.margin is not None:
            said.append(Text("within {margin} points to either side", margin=found.margin))
        said.append(Text("an estimate") if found.estimate else Text("as published"))
    said += [_left_out(found, trait) for trait in found.not_used]
    said.append(
        Text("{who}: the share that {what}", who=population_name(found.edition), what=metric_name(found.edition.metric))
    )
    for trait, values in found.traits.items():
        named = [value_name(value) for value in values]
        said.append(Text("{trait}: {values}", trait=trait_name(trait), values=named))
    return said + list(sources_said(found.sources))


def _left_out(found: Reach, trait: str) -> Text:
    """That a trait was left out, and what the figures have instead."""
    values = found.edition.values(trait)
    if not values:
        return Text("of everyone: these figures do not tell people apart by {trait}", trait=trait_name(trait))
    return Text(
        "of everyone: of {trait} not all of these platforms have the value; there are {values}",
        trait=trait_name(trait),
        values=[value_name(value) for value in values],
    )


def _platforms(words: str) -> tuple[str, ...]:
    found = tuple(platform(each) for each in words.split(",") if each.strip())
    if not found:
        raise Refused(Text("no platform is named : write them as in facebook,instagram"))
    return found


def _trait(words: str) -> tuple[str, str]:
    """The trait and the value of "age=18-29". Raises `Refused`."""
    trait, _, value = (each.strip() for each in words.partition("="))
    if not trait or not value:
        raise Refused(Text('"{words}" is no trait : write it as in age=18-29', words=words))
    return trait_of(trait), value_of(value)
