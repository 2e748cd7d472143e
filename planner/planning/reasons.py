"""Why these platforms: a choice in sentences."""

from __future__ import annotations

from collections.abc import Iterable

from planner.domain.noun import Amount
from planner.knowledge.countries import in_country
from planner.knowledge.platforms import MESSAGING, platform_name
from planner.knowledge.traits import edition_name
from planner.planning.choice import Choice, PlatformSet, Ranked
from planner.planning.weights import EVERYONE
from planner.text import Text


def reasons(choice: Choice) -> list[Text]:
    """What speaks for the choice, or why there is none; then what the figures lack."""
    return [*_verdict(choice), *_caveats(choice)]


def reason_of(choice: Choice, ranked: Ranked) -> Text:
    """Why a platform is in the choice, or is not."""
    if ranked.platform in MESSAGING:
        return Text("A messaging application: for answering, not for posting.")
    if not any(ranked.shares.values()):
        if choice.edition.own:
            return Text("Your table has no figure for it.")
        if ranked.elsewhere:
            return Text("No figure in this edition; {editions} has it.", editions=ranked.elsewhere[0])
        return Text("No figure {where}.", where=in_country(choice.country))
    if ranked.hours is None:
        return Text("A figure, but nothing is known of how often to post there.")
    if ranked.adds is not None:
        if ranked.in_choice:
            return Text("Adds {points} to the others.", points=points(ranked.adds))
        return Text("Would add {points} for {hours:hours} a week.", points=points(ranked.adds), hours=ranked.hours)
    return Text("Takes {hours:hours} a week.", hours=ranked.hours)


def points(value: float) -> Text:
    """A difference of percentages."""
    whole = round(value)
    return Text("{n} point", "{n} points", n=whole) if whole >= 1 else Text("less than 1 point")


def names(platforms: Iterable[str]) -> list[str | Text]:
    """The names of platforms."""
    return [platform_name(platform) for platform in platforms]


def by_use(choice: Choice, platforms: Iterable[str]) -> list[str | Text]:
    """The names of platforms, the most used first."""
    order = choice.edition.platforms
    return names(sorted(platforms, key=order.index))


def _verdict(choice: Choice) -> list[Text]:
    if not choice.candidates:
        return [
            Text(
                "Ritim has no figures of who uses which platform {where}, and takes none from elsewhere. "
                "You can import a table of your own.",
                where=in_country(choice.country),
            )
        ]
    if not choice.sets:
        least = min(choice.candidates, key=lambda each: (choice.cost([each]), each))
        return [
            Text(
                "No platform fits into {hours:hours} a week: {platform} takes the least, {least:hours}.",
                hours=choice.hours,
                platform=platform_name(least),
                least=choice.cost([least]),
            )
        ]
    if choice.choice is None or choice.best is None:
        return [_without_pairs(choice), Text("So Ritim says only between what it lies, and names no winner.")]
    return [_reaches(choice, choice.choice), *_dearer(choice, choice.best, choice.choice), *_further(choice)]


def _without_pairs(choice: Choice) -> Text:
    if choice.edition.own:
        return Text(
            "“{table}” does not say who uses two platforms at once, and so not what several reach together.",
            table=edition_name(choice.edition),
        )
    return Text(
        "Nobody has published who uses two platforms at once {where}, and so not what several reach together.",
        where=in_country(choice.country),
    )


def _reaches(choice: Choice, chosen: PlatformSet) -> Text:
    return Text(
        "{platforms} reaches {share:percent} of {whom} in {hours:hours} a week.",
        "{platforms} reach {share:percent} of {whom} in {hours:hours} a week.",
        n=len(chosen.platforms),
        whom=_whom(choice),
        platforms=by_use(choice, chosen.platforms),
        share=chosen.reach.low / 100,
        hours=chosen.hours,
    )


def _whom(choice: Choice) -> Text:
    if choice.audiences[0].id == EVERYONE:
        return Text("everyone")
    return Text("your audience") if len(choice.audiences) == 1 else Text("your audiences")


def _dearer(choice: Choice, best: PlatformSet, chosen: PlatformSet) -> list[Text]:
    """The set that reaches a little more, where there is one."""
    if best.platforms == chosen.platforms:
        return []
    more, margin = points(best.reach.low - chosen.reach.low), choice.margin
    platforms, share = by_use(choice, best.platforms), best.reach.low / 100
    if best.hours == chosen.hours:
        return [
            Text(
                "{platforms} would reach {share:percent} in as many hours: {points} more, which the survey cannot tell "
                "apart (±{margin}).",
                platforms=platforms,
                share=share,
                points=more,
                margin=margin,
            )
        ]
    return [
        Text(
            "{platforms} would reach {share:percent} for {hours:hours} more: {points} more, which the survey cannot "
            "tell apart (±{margin}).",
            platforms=platforms,
            share=share,
            hours=Amount(best.hours - chosen.hours),
            points=more,
            margin=margin,
        )
    ]


def _further(choice: Choice) -> list[Text]:
    """The platform that would add most to the choice."""
    assert choice.choice is not None
    rest = [each for each in choice.candidates if each not in choice.choice.platforms]
    added = {each: choice.adds(each, choice.choice.platforms) or 0 for each in rest}
    if not rest:
        return []
    most = max(rest, key=lambda each: (added[each], each))
    return [
        Text(
            "{platform} would add {points} for {hours:hours} more.",
            platform=platform_name(most),
            points=points(added[most]),
            hours=choice.cost([most]),
        )
    ]


def _caveats(choice: Choice) -> list[Text]:
    said = []
    if choice.hours is None and choice.sets:
        said.append(Text("You have not said how many hours a week you have: Ritim has set no limit."))
    if choice.lacking and choice.candidates:
        said.append(
            Text(
                "{edition} has no figures for {platforms}.",
                edition=edition_name(choice.edition),
                platforms=names(choice.lacking),
            )
        )
    if choice.left_out:
        said.append(
            Text(
                "Left out, because they live in another country: {audiences}.",
                audiences=[each.name for each in choice.left_out],
            )
        )
    return said
