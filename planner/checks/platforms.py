"""Wrong platforms, or too many: hours, channels that are not kept alive, audiences that nobody addresses."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from decimal import Decimal
from itertools import combinations
from typing import NamedTuple

from planner.checks.bounds import bound_of
from planner.checks.cadence import feed
from planner.checks.calendar import Counted, Lane, Span, coming_weeks, posts_of
from planner.checks.finding import Found
from planner.checks.repeats import repeated
from planner.checks.situation import Name, Situation
from planner.domain.audiences import Audience
from planner.domain.noun import Amount
from planner.domain.statistics import StatisticsTable
from planner.domain.times import week_of
from planner.knowledge.platforms import OFFLINE, platform_name
from planner.knowledge.traits import edition_name
from planner.planning.fitness import Fit, fit
from planner.text import Text

_TWIN_TEXTS = 5
_TWIN_SHARE = Amount("0.8")

_TOO_MUCH = Text("What does not fit into the week is done badly or not at all. Fewer channels, kept alive, do more.")
_NOT_KEPT = Text("A channel that is not kept up looks abandoned. Plan less for it, or let it go.")
_UNDECIDED = Text(
    "A trial that nobody ends becomes one more channel to feed. In a review, keep it, change it or drop it."
)
_DORMANT = Text("A silent channel looks as if the business had closed. Plan something, pause it, or let it go.")
_UNFIT = Text("Where few of the people are whom you want to reach, posts reach few of them, however good they are.")
_TWIN = Text("Two channels that say the same give nobody a reason to follow both. Tell each its own way, or keep one.")
_UNREACHED = Text("You want to reach these people, and no channel of yours speaks to them.")


class _Work(NamedTuple):
    """A week, how many placements count in it, and their hours."""

    week: Span
    posts: int
    hours: Decimal


def capacity(situation: Situation) -> Iterator[Found]:
    """In a calendar week the hours of what counts exceed `hours_per_week`; None is not checked.

    Every placement costs the `hours_per_post` of its channel, stories and interactions too. Weeks that touch the span
    are looked at whole; weeks that follow each other make one finding. Messages are not recorded yet: `replies` are 0.
    """
    limit = situation.plan.business.hours_per_week
    if limit is None:
        return
    first, last = week_of(situation.span.first, situation.plan.business.first_weekday), situation.span.last
    work = [
        situation.memo.remember(
            ("work", channel.id), _work, situation.calendar.channel(channel.id), channel.hours_per_post, first, last
        )
        for channel in situation.plan.channels
    ]
    for run in situation.memo.remember("capacity", _overfull, tuple(work), limit):
        stretch = Span(run[0].week.first, run[-1].week.last)
        evidence = [
            {
                "from": each.week.first.isoformat(),
                "posts": each.posts,
                "replies": 0,
                "hours": Amount(each.hours).plain(),
            }
            for each in run
        ]
        posts = posts_of(situation.calendar.within(stretch))
        yield Found(
            "", _capacity_message(run, limit), _TOO_MUCH, *stretch, posts, {"weeks": evidence, "limit": limit.plain()}
        )


def _work(lane: Lane, hours_per_post: Amount, first: date, last: date) -> list[_Work]:
    """The weeks of one channel."""
    return [_Work(week, count, count * hours_per_post) for week, count in lane.weekly(first, last)]


def _overfull(work: tuple[list[_Work], ...], limit: Amount) -> list[list[_Work]]:
    runs: list[list[_Work]] = []
    for channels in zip(*work, strict=True):
        hours = sum(each.hours for each in channels)
        if hours <= limit:
            continue
        full = _Work(channels[0].week, sum(each.posts for each in channels), Amount(hours))
        if runs and runs[-1][-1].week.last + timedelta(days=1) == full.week.first:
            runs[-1].append(full)
        else:
            runs.append([full])
    return runs


def _capacity_message(run: list[_Work], limit: Amount) -> Text:
    if len(run) == 1:
        return Text(
            "The week of {week} holds {hours:hours} of work. You have set {limit:hours} aside.",
            week=run[0].week.first,
            hours=run[0].hours,
            limit=limit,
        )
    return Text(
        "{weeks} weeks in a row hold too much work, up to {hours:hours} a week. You have set {limit:hours} aside.",
        weeks=len(run),
        hours=max(each.hours for each in run),
        limit=limit,
    )


def not_kept(situation: Situation) -> Iterator[Found]:
    """A channel that is active today was posted on under its `min_per_week` in 3 of the last 4 full weeks.

    Full weeks are calendar weeks that ended before this one began; those outside its active time or touched by a pause
    are not held against it.
    """
    this_week = week_of(situation.today, situation.plan.business.first_weekday)
    stretch = Span(this_week - timedelta(days=28), this_week - timedelta(days=1))
    for channel in situation.active_channels:
        bound = bound_of(channel, "min_per_week")
        if bound is None:
            continue
        # What counts before today was posted.
        lane = feed(situation, channel)
        under = [
            (week, count)
            for week, count in lane.weekly(*stretch)
            if count < bound.limit and channel.open_throughout(*week)
        ]
        if len(under) >= 3:
            message = Text(
                "{account}: in {weeks} of the last 4 weeks you posted less than the {limit} a week that you planned.",
                account=situation.names[channel.id],
                weeks=len(under),
                limit=bound.limit,
            )
            evidence = {
                "weeks": [{"from": week.first.isoformat(), "count": count} for week, count in under],
                "limit": bound.limit,
            }
            posts = posts_of(lane.within(*stretch))
            yield Found(channel.id, message, bound.why(_NOT_KEPT), *stretch, posts, evidence, bound.source)


def trial_ended(situation: Situation) -> Iterator[Found]:
    """`trial_until` has passed, and no review on that day or later decided on the channel.

    A channel whose active time has ended is decided on.
    """
    today = situation.today
    for channel in situation.plan.channels:
        until = channel.trial_until
        if until is None or until >= today or (channel.active_to is not None and channel.active_to < today):
            continue
        decided = any(
            decision.subject == f"channel:{channel.id}"
            for review in situation.plan.reviews
            if until <= review.on <= today
            for decision in review.decisions
        )
        if not decided:
            message = Text(
                "{account}: the trial ended on {day:year}, and nothing is decided.",
                account=situation.names[channel.id],
                day=until,
            )
            yield Found(channel.id, message, _UNDECIDED, until, until, evidence={"trial_until": until.isoformat()})


def dormant(situation: Situation) -> Iterator[Found]:
    """Nothing is dated on a channel in the coming 4 weeks, though on some day of them it is active and not paused."""
    soon = coming_weeks(situation.today)
    for channel in situation.plan.channels:
        if situation.calendar.channel(channel.id).count(*soon) or not channel.open_on_some_day(*soon):
            continue
        message = Text("{account}: nothing is planned in the coming 4 weeks.", account=situation.names[channel.id])
        yield Found(channel.id, message, _DORMANT, *soon)


def unfit(situation: Situation) -> Iterator[Found]:
    """A channel's platform reaches under a third of what the best one reaches, in each of its audiences.

    For channels that have not ended. An audience without a figure says nothing against a channel, so all must have
    one; the message speaks of the audience in which it reaches most.
    """
    plan = situation.plan
    for channel in plan.channels:
        if channel.active_to is not None and channel.active_to < situation.today:
            continue
        audiences = tuple(plan.audiences[id] for id in channel.audiences)
        fits = situation.memo.remember(
            ("fits", channel.id), _fits, channel.platform, audiences, plan.business.country, tuple(plan.statistics)
        )
        poor = [each for each in fits if each is not None and each.poor]
        if not poor or len(poor) < len(fits):
            continue
        most = max(poor, key=lambda each: each.percent)
        message = Text(
            "{account}: {share:percent} of “{audience}” use it, {best:percent} use {other} ({edition}).",
            account=situation.names[channel.id],
            share=most.percent / 100,
            audience=most.audience.name,
            best=most.best_percent / 100,
            other=platform_name(most.best),
            edition=edition_name(most.edition),
        )
        evidence = [
            {
                "audience": each.audience.id,
                "percent": round(each.percent, 1),
                "best": each.best,
                "best_percent": round(each.best_percent, 1),
                "edition": each.edition.key,
            }
            for each in poor
        ]
        yield Found(channel.id, message, _UNFIT, evidence={"audiences": evidence})


def _fits(
    platform: str, audiences: tuple[Audience, ...], home: str | None, own: tuple[StatisticsTable, ...]
) -> list[Fit | None]:
    return [fit(platform, audience, home, own) for audience in audiences]


def twin(situation: Situation) -> Iterator[Found]:
    """In a calendar month 80 % or more of the texts of two channels, each with 5 or more, stand on both.

    Case, spaces and links aside; what has no text is left out, and what needs no network: nobody follows a leaflet.
    `count` and `of` are texts of the two together, `posts` what stands on both; the subject is the later channel in the
    plan, and the evidence names its twin.
    """
    channels = situation.plan.channels
    names = {id: name for id, name in situation.names.items() if channels[id].platform not in OFFLINE}
    for month, lane in situation.calendar.months():
        yield from situation.memo.remember(("twin", month.first), _twins, month, lane, names)


def _twins(month: Span, lane: Lane, names: Mapping[str, Name]) -> list[Found]:
    texts = Counter(item.placement.channel for item in lane.items if item.opening)
    channels = [id for id in names if texts[id] >= _TWIN_TEXTS]
    groups = repeated([item for item in lane.items if item.placement.channel in channels])
    found = []
    for one, other in combinations(channels, 2):
        pool = [item for group in groups for item in _on_both(group, one, other)]
        count, of = len(pool), texts[one] + texts[other]
        if count < _TWIN_SHARE * of:
            continue
        message = Text(
            "{month:month}: {share:percent} of the texts of {account} and {other} are the same.",
            month=month.first,
            account=names[other],
            other=names[one],
            share=Amount(count) / of,
        )
        evidence = {"twin": one, "count": count, "of": of, "share": Amount(Amount(count) / of).plain()}
        posts = posts_of(Lane(pool).items)
        found.append(Found(other, message, _TWIN, *month, posts, evidence))
    return found


def _on_both(group: list[Counted], one: str, other: str) -> list[Counted]:
    """What of the group stands on these two channels, when it stands on both."""
    items = [item for item in group if item.placement.channel in (one, other)]
    return items if len({item.placement.channel for item in items}) == 2 else []


def audience_unreached(situation: Situation) -> Iterator[Found]:
    """No channel that is active today addresses the audience."""
    addressed = {audience for channel in situation.active_channels for audience in channel.audiences}
    for audience in situation.plan.audiences:
        if audience.id not in addressed:
            message = Text("No channel of yours speaks to “{audience}”.", audience=audience.name)
            yield Found(audience.id, message, _UNREACHED)
