"""`ritim platforms`: the platforms for a plan's goals and audiences, and the best set within the hours."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from planner.cli.answers import print_json
from planner.cli.options import Parser, day
from planner.cli.sources import sources_said
from planner.domain.noun import Invalid, NotNegative
from planner.errors import Refused
from planner.knowledge.platforms import MESSAGING, platform_name
from planner.knowledge.traits import edition_name, population_name, trait_name
from planner.planning.choice import Choice, PlatformSet, Ranked
from planner.planning.reasons import by_use, reason_of, reasons
from planner.planning.ticked import small_sets
from planner.session import Session
from planner.text import Text, speak

ABOUT = Text("rank platforms for a plan's goals and audiences, and choose the best set within the hours")
EXAMPLES = """
  ritim platforms bakery.ritim
  ritim platforms bakery.ritim --hours 4 --json
"""


def arguments(parser: Parser) -> None:
    """Adds --hours, --edition, --today and --json."""
    parser.add_argument(
        "--hours", type=_hours, metavar="H", help=parser.said(Text("hours a week; default those of the plan"))
    )
    parser.add_argument(
        "--edition",
        metavar="E",
        help=parser.said(Text("the edition of the statistics, as in 2024; default the newest")),
    )
    parser.add_argument(
        "--today", type=day, metavar="D", help=parser.said(Text("the day that counts as today; default today"))
    )
    parser.add_json()


def run(options: argparse.Namespace) -> int:
    """Prints the choice with its reasons, then every platform."""
    with Session.open(Path(options.plan)) as session:
        choice = Choice(session.plan, options.today or session.today(), options.hours, options.edition)
    if options.json:
        print_json(_as_json(choice, options.lang))
        return 0
    for text in _sentences(choice):
        print(speak(text, options.lang))
    return 0


def _hours(words: str) -> NotNegative:
    try:
        return NotNegative.of(words.replace(",", "."))
    except Invalid:
        raise Refused(Text('"{words}" is no number of hours : write it as in 7.5', words=words)) from None


def _as_json(choice: Choice, language: str) -> dict[str, Any]:
    values: dict[str, Any] = {
        "edition": choice.edition.key or None,
        "country": choice.country,
        "hours_per_week": None if choice.hours is None else choice.hours.plain(),
        "best": _set(choice.best),
        "choice": _set(choice.choice),
        "margin": choice.margin,
        "why": " ".join(speak(text, language) for text in reasons(choice)),
        "platforms": [_platform(choice, each, language) for each in choice.platforms],
    }
    if choice.choice is None:
        values["sets"] = [
            {
                "platforms": list(each.platforms),
                "low": round(each.reach.low, 1),
                "high": round(each.reach.high, 1),
                "hours": each.hours.plain(),
            }
            for each in choice.sets
        ]
    values["not_told"] = {platform: list(traits) for platform, traits in choice.not_told().items()}
    return {**values, "sources": [source.id for source in choice.edition.sources]}


def _set(found: PlatformSet | None) -> dict[str, Any] | None:
    if found is None:
        return None
    return {"platforms": list(found.platforms), "reach": round(found.reach.low, 1), "hours": found.hours.plain()}


def _platform(choice: Choice, ranked: Ranked, language: str) -> dict[str, Any]:
    shares = {
        id: {
            "percent": None if each is None else round(each.percent, 1),
            "margin": None if each is None else each.margin,
            "estimate": each is not None and each.estimate,
        }
        for id, each in ranked.shares.items()
    }
    return {
        "platform": ranked.platform,
        "reach": shares,
        "hours": None if ranked.hours is None else ranked.hours.plain(),
        "adds": None if ranked.adds is None else round(ranked.adds, 1),
        "in_choice": ranked.in_choice,
        "why": speak(reason_of(choice, ranked), language),
    }


def _sentences(choice: Choice) -> list[Text]:
    said = reasons(choice)
    if choice.choice is None and choice.sets:
        said.append(Text("Small sets that fit, none of them the winner:"))
        said += [_bounds(choice, each) for each in small_sets(choice)]
    said.append(Text("The platforms by themselves:"))
    for ranked in choice.platforms:
        if any(ranked.shares.values()):
            share = choice.value([ranked.platform]).low / 100
            said.append(
                Text(
                    "  {platform}, {share:percent}: {why}",
                    platform=platform_name(ranked.platform),
                    share=share,
                    why=reason_of(choice, ranked),
                )
            )
        else:
            said.append(
                Text("  {platform}: {why}", platform=platform_name(ranked.platform), why=reason_of(choice, ranked))
            )
    said += _not_told(choice)
    if choice.edition.sources:
        said.append(Text("{edition}: {who}", edition=edition_name(choice.edition), who=population_name(choice.edition)))
    return said + list(sources_said(source.id for source in choice.edition.sources))


def _bounds(choice: Choice, each: PlatformSet) -> Text:
    return Text(
        "  {platforms}: between {low:percent} and {high:percent}, {hours:hours} a week",
        platforms=by_use(choice, each.platforms),
        low=each.reach.low / 100,
        high=each.reach.high / 100,
        hours=each.hours,
    )


def _not_told(choice: Choice) -> list[Text]:
    """Of whom figures speak that are not of the audience alone."""
    by_traits: dict[tuple[str, ...], list[str]] = {}
    for platform, traits in choice.not_told().items():
        if platform not in MESSAGING:
            by_traits.setdefault(traits, []).append(platform)
    return [
        Text(
            "{edition} does not tell the users of {platforms} apart by {traits}: their figures are of others too.",
            edition=edition_name(choice.edition),
            platforms=[platform_name(each) for each in platforms],
            traits=[trait_name(trait) for trait in traits],
        )
        for traits, platforms in by_traits.items()
    ]
