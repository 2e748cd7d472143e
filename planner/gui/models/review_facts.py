"""What is known of a goal, an audience, a channel when it is decided on: figures, and sentences."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from planner.checks.cadence import feed
from planner.checks.calendar import Span, coming_weeks
from planner.checks.situation import Situation
from planner.checks.strategy import goals_of
from planner.domain.audiences import Audience
from planner.domain.channels import Cadence, Channel
from planner.domain.goals import Goal
from planner.domain.noun import Amount
from planner.domain.times import week_of
from planner.knowledge.platforms import channel_name
from planner.knowledge.traits import trait_name, value_name
from planner.text import Text

_WEEKS = timedelta(weeks=4)
_DAY = timedelta(days=1)
_NAMED = 3


class Figure(NamedTuple):
    """A figure with its words; `note` stands below it, `wrong` when it is missing or not as planned."""

    words: Text
    value: Text
    note: Text | None = None
    wrong: bool = False


class Served(NamedTuple):
    """By goal, how many posts worked for it in the last 4 weeks, and how many will in the coming 4."""

    done: Mapping[str, int]
    planned: Mapping[str, int]


def served(situation: Situation) -> Served:
    """How many posts work for each goal."""
    today = situation.today
    return Served(_counts(situation, Span(today - _WEEKS, today - _DAY)), _counts(situation, coming_weeks(today)))


def _counts(situation: Situation, span: Span) -> dict[str, int]:
    campaigns = {each.id: each.goal for each in situation.plan.campaigns if each.goal is not None}
    posts = {item.post.id: item.post for item in situation.calendar.within(span)}
    counts: dict[str, int] = {}
    for post in posts.values():
        for goal in goals_of(post, campaigns):
            counts[goal] = counts.get(goal, 0) + 1
    return counts


def goal_figures(goal: Goal) -> Iterator[Figure]:
    """From where, to where, and where it stands."""
    unknown = Text("not known")
    starts = None if goal.starts is None else _day(goal.starts)
    yield Figure(Text("At the beginning"), _amount(goal.baseline) or unknown, starts, wrong=goal.baseline is None)
    latest = max(goal.progress, key=lambda each: each.on, default=None)
    if latest is None:
        yield Figure(Text("Now"), Text("not measured yet"), wrong=True)
    else:
        yield Figure(Text("Now"), Text("{value}", value=latest.value), _day(latest.on))
    counted = Text("{name}", name=goal.metric) if goal.metric else None
    yield Figure(Text("Wanted"), _amount(goal.target) or Text("not said"), counted, wrong=goal.target is None)
    due = Text("not said") if goal.due is None else Text("{day}", day=goal.due)
    year = None if goal.due is None else Text("{name}", name=str(goal.due.year))
    yield Figure(Text("Due"), due, year, wrong=goal.due is None)


def some(names: Sequence[str | Text]) -> list[str | Text]:
    """The first names, and how many more there are."""
    more = len(names) - _NAMED
    return [*names] if more <= 1 else [*names[:_NAMED], Text("{n} more", "{n} more", n=more)]


def _amount(value: Amount | None) -> Text | None:
    return None if value is None else Text("{value}", value=value)


def _day(day: date) -> Text:
    return Text("{day:year}", day=day)


def goal_facts(goal: Goal, today: date, posts: Served) -> Iterator[Text]:
    """How far it has come in its time, and how many posts work for it."""
    if goal.due is not None and goal.due < today:
        yield Text("Its last day was {day:year}.", day=goal.due)
    gone, come = _time_gone(goal, today), way_made(goal)
    if come is not None and come < 0:
        yield Text("It is further away than at the beginning.")
    elif gone is not None and come is not None:
        yield Text("{gone:percent} of the time is gone, {come:percent} of the way is made.", gone=gone, come=come)
    yield Text(
        "Posts that work for it: {done} in the last 4 weeks, {planned} in the coming 4.",
        done=posts.done.get(goal.id, 0),
        planned=posts.planned.get(goal.id, 0),
    )
    if goal.note:
        yield Text("“{words}”", words=goal.note)


def _time_gone(goal: Goal, today: date) -> float | None:
    """The part of its time from `starts` to `due` that is over; None before it begins, and without both days."""
    if goal.starts is None or goal.due is None or goal.due <= goal.starts or today < goal.starts:
        return None
    return min(1.0, (today - goal.starts).days / (goal.due - goal.starts).days)


def way_made(goal: Goal) -> float | None:
    """The part of the way from the baseline to the target that the last measured value has made; it may be below 0 or
    above 1. None while one of the three is not known.
    """
    latest = max(goal.progress, key=lambda each: each.on, default=None)
    if latest is None or goal.baseline is None or goal.target is None or goal.target == goal.baseline:
        return None
    return float((latest.value - goal.baseline) / (goal.target - goal.baseline))


def wanting(situation: Situation, audience: Audience) -> list[str]:
    """The titles of the active goals that need an audience."""
    goals = situation.plan.goals
    return [each.title for each in goals if each.id in situation.active_goals and audience.id in each.audiences]


def addressing(situation: Situation, audience: Audience) -> list[Text]:
    """The names of the channels in use that speak to an audience."""
    channels = situation.active_channels
    return [channel_name(each.platform, each.handle) for each in channels if audience.id in each.audiences]


def audience_facts(situation: Situation, audience: Audience) -> Iterator[Text]:
    """Who they are, what is wanted from them, and where they are spoken to."""
    if audience.country is not None:
        yield Text("Country: {code:country}", code=audience.country)
    for trait, values in audience.traits.items():
        yield Text("{trait}: {values}", trait=trait_name(trait), values=[value_name(each) for each in values])
    goals, accounts = wanting(situation, audience), addressing(situation, audience)
    yield Text("Goals that need them: {goals}.", goals=some(goals)) if goals else Text("No active goal needs them.")
    if accounts:
        yield Text("Channels that speak to them: {accounts}.", accounts=some(accounts))
    else:
        yield Text("No channel of yours speaks to “{audience}”.", audience=audience.name)
    if audience.note:
        yield Text("“{words}”", words=audience.note)


def channel_figures(situation: Situation, channel: Channel) -> Iterator[Figure]:
    """What was planned, and the posts of each of the last 4 full weeks in which the channel was open."""
    band = channel.cadence
    yield Figure(Text("Planned a week"), band_of(band))
    this_week = week_of(situation.today, situation.plan.business.first_weekday)
    for week, count in feed(situation, channel).weekly(this_week - _WEEKS, this_week - _DAY):
        if channel.open_throughout(*week):
            note = _beside(count, band)
            yield Figure(Text("from {week}", week=week.first), Text("{n}", n=count), note, note is not None)


def band_of(band: Cadence) -> Text:
    """How often a week, in words."""
    least, most = band.min_per_week, band.max_per_week
    if least is not None and most is not None:
        return Text("{least} to {most}", least=least, most=most)
    if least is not None:
        return Text("at least {least}", least=least)
    return Text("not said") if most is None else Text("at most {most}", most=most)


def _beside(count: int, band: Cadence) -> Text | None:
    if band.min_per_week is not None and count < band.min_per_week:
        return Text("too few")
    if band.max_per_week is not None and count > band.max_per_week:
        return Text("too many")
    return None


def channel_facts(situation: Situation, channel: Channel) -> Iterator[Text]:
    """Its trial, what it serves, what is planned on it, and why it is there."""
    until = channel.trial_until
    if until is not None:
        ended, lasts = Text("The trial ended on {day:year}.", day=until), Text("On trial until {day:year}.", day=until)
        yield ended if until < situation.today else lasts
    goals = [each.title for each in situation.plan.goals if each.id in channel.goals and each.state == "active"]
    yield Text("It serves: {goals}.", goals=some(goals)) if goals else Text("It serves no active goal.")
    n = situation.calendar.channel(channel.id).count(*coming_weeks(situation.today))
    yield Text("In the coming 4 weeks {n} post is planned.", "In the coming 4 weeks {n} posts are planned.", n=n)
    if channel.why:
        yield Text("“{words}”", words=channel.why)
