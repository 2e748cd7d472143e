"""What stands below figures: who was asked, when, how sure it is, and what the publisher wants said."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from datetime import date

from planner.domain.audiences import Audience
from planner.gui.translate import locale, say
from planner.knowledge.audience_statistics import Edition, Source, shipped
from planner.knowledge.traits import metric_name, population_name, trait_name
from planner.planning.audience_words import who
from planner.planning.choice import Choice
from planner.planning.reasons import names
from planner.text import Text

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def notes_of(choice: Choice) -> list[str]:
    """The notes on the figures of a choice, in the order in which they are wanted."""
    edition = choice.edition
    if not edition.sources:
        otherwise = Text(
            "What was measured in another way in {country:country} stands among all figures.", country=choice.country
        )
        return [say(otherwise)] if shipped(choice.country) else []
    said = [*_asked(edition), *_limits(choice)]
    # Sources of one survey say the same of whom they asked.
    notes = [*_meant(choice), " ".join(dict.fromkeys(say(each) for each in said))]
    notes += [_cited(source) for source in edition.sources]
    return notes + notices(edition)


def notices(edition: Edition) -> list[str]:
    """What publishers want said with their figures, in their own words, whatever the language of the window."""
    return list(dict.fromkeys(source.notice for source in edition.sources if source.notice))


def of_others(choice: Choice, platforms: Collection[str], but: Collection[str] = ()) -> list[Text]:
    """Of which of these platforms a figure is not of the audience alone; nothing is said of the traits `but`."""
    by_traits: dict[tuple[str, ...], list[str]] = {}
    for platform, lacking in choice.not_told().items():
        traits = tuple(each for each in lacking if each not in but)
        if platform in platforms and traits:
            by_traits.setdefault(traits, []).append(platform)
    return [
        Text(
            "The figures of {platforms} are not by {traits}: others are counted too.",
            platforms=names(alike),
            traits=_spoken(traits),
        )
        for traits, alike in by_traits.items()
    ]


def _spoken(traits: Iterable[str]) -> list[str]:
    return [locale().toLower(say(trait_name(trait))) for trait in traits]


def _meant(choice: Choice) -> list[str]:
    """The people of the one audience that is asked of."""
    if len(choice.audiences) != 1 or not choice.audiences[0].traits:
        return []
    asked = choice.audiences[0]
    traits = {trait: tuple(values) for trait, values in asked.traits.items()}
    people = say(who(Audience(asked.id, asked.name, choice.country, traits=traits)))
    return [f"{locale().toUpper(people[:1])}{people[1:]}."]


def _asked(edition: Edition) -> list[Text]:
    said = [Text("{who}: share who {what}.", who=population_name(edition), what=metric_name(edition.metric))]
    if not edition.population:
        said = [Text("Share who {what}.", what=metric_name(edition.metric))]
    for source in edition.sources:
        if source.sample.isdigit():
            said.append(Text("{n} person was asked.", "{n} people were asked.", n=int(source.sample)))
        days = [date.fromisoformat(each) for each in _DAY.findall(source.fieldwork)]
        if len(days) > 1 and " to " in source.fieldwork:
            said.append(Text("Asked from {first:year} to {last:year}.", first=min(days), last=max(days)))
        elif days:
            said.append(Text("Asked from {first:year} on.", first=min(days)))
    return said


def _limits(choice: Choice) -> list[Text]:
    edition = choice.edition
    margin = choice.margin_of(edition.public) if edition.public else None
    if margin is None:
        said = [Text("The margin of error is not known.")]
    else:
        said = [Text("The margin of error is up to {n} point.", "The margin of error is up to {n} points.", n=margin)]
    found = [share for each in choice.platforms for share in each.shares.values() if share is not None]
    if any(len(share.used) > 1 and share.estimate for share in found):
        said.append(Text("Several traits together are an estimate: their log-odds are added."))
    wanted = dict.fromkeys(trait for each in choice.audiences for trait in each.traits)
    used = {trait for share in found for trait in share.used}
    unused = [trait for trait in wanted if trait not in used]
    if unused:
        said.append(Text("The survey does not tell people apart by {traits}: left out.", traits=_spoken(unused)))
    said += of_others(choice, edition.platforms, unused)
    if len(choice.audiences) > 1:
        said.append(Text("Several audiences: the mean of their shares, by weight."))
    return said


def _cited(source: Source) -> str:
    cited = Text("Source: {publisher}, “{title}”", publisher=source.publisher, title=source.title)
    if not source.publisher:
        cited = Text("Source: “{title}”", title=source.title)
    said = f"{say(cited)}, {source.published}." if source.published else f"{say(cited)}."
    return f"{said} {source.url}".rstrip()
