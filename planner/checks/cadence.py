"""Too many posts, or too few: each channel against its cadence band, and its stories against a band of their own.

Stories and status count for `story_cadence` alone, interactions for neither. Evidence on stories carries
`"stories": true`.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from itertools import pairwise
from typing import Any, NamedTuple

from planner.checks.bounds import Bound, bound_of
from planner.checks.calendar import Counted, Lane, Span, posts_of
from planner.checks.finding import Found
from planner.checks.situation import Name, Situation
from planner.domain.channels import Channel
from planner.domain.noun import Amount
from planner.domain.times import Weekday, week_of
from planner.text import Text

_TIRING = Text("Too many posts tire the people who follow you, and fewer of them see each one.")
_TOO_CLOSE = Text("Posts that follow each other too closely push each other out of sight.")
_TOO_FEW = Text("A channel that goes quiet is forgotten; a steady rhythm keeps it in mind.")


class Band(NamedTuple):
    """A channel with one bound of one of its two bands."""

    channel: Channel
    name: Name
    bound: Bound
    stories: bool

    def says(self, posts: Text, stories: Text, **fields: Any) -> Text:
        """One of two sentences about the channel, with the limit among its fields."""
        text = stories if self.stories else posts
        return Text(text.message, text.plural, account=self.name, limit=self.bound.limit, **fields)

    def found(self, message: Text, reason: Text, span: Span, items: tuple[Counted, ...], **evidence: Any) -> Found:
        """What to say about the channel over some days; the limit is added to the evidence."""
        evidence["limit"] = Amount(self.bound.limit).plain()
        if self.stories:
            evidence["stories"] = True
        why = self.bound.why(reason)
        return Found(self.channel.id, message, why, span.first, span.last, posts_of(items), evidence, self.bound.source)


Rule = Callable[[Band, Lane, Span, Weekday], Iterator[Found]]


def feed(situation: Situation, channel: Channel) -> Lane:
    """What counts for the channel's `cadence`."""
    return situation.memo.remember(("feed", channel.id), _feed, situation.calendar.channel(channel.id))


def _feed(lane: Lane) -> Lane:
    items = [item for item in lane.items if not item.placement.is_story and item.placement.format != "interaction"]
    return lane if len(items) == len(lane.items) else Lane(items)


def _stories(lane: Lane) -> Lane:
    return Lane(item for item in lane.items if item.placement.is_story)


def _each(situation: Situation, bound_name: str, rule: Rule, span: Span) -> Iterator[Found]:
    """What the rule finds over the span for each band of each channel that has the bound."""
    memo, week_start = situation.memo, situation.plan.business.first_weekday

    def judge(channel: Channel, name: Name, lane: Lane, span: Span, week_start: Weekday, stories: bool) -> list[Found]:
        bound = bound_of(channel, bound_name, stories=stories)
        return [] if bound is None else list(rule(Band(channel, name, bound, stories), lane, span, week_start))

    for channel in situation.plan.channels:
        lanes = [(False, feed(situation, channel))]
        if channel.story_cadence is not None:
            everything = situation.calendar.channel(channel.id)
            lanes.append((True, memo.remember(("stories", channel.id), _stories, everything)))
        for stories, lane in lanes:
            key, name = (bound_name, channel.id, stories), situation.names[channel.id]
            yield from memo.remember(key, judge, channel, name, lane, span, week_start, stories)


def _each_single(situation: Situation, bound_name: str, rule: Rule) -> Iterator[Found]:
    """The same for a rule whose findings belong to the span when their last day does.

    It is asked without an end, so that a plan that grows by a week keeps what is known.
    """
    first, last = situation.span
    for found in _each(situation, bound_name, rule, Span(first, date.max)):
        if found.last is not None and found.last <= last:
            yield found


def over_day(situation: Situation) -> Iterator[Found]:
    """More than `max_per_day` on one local day, each such day a finding."""
    return _each_single(situation, "max_per_day", _over_day)


def _over_day(band: Band, lane: Lane, span: Span, _: Weekday) -> Iterator[Found]:
    # One too many in a row have the first and the last of them on the same day.
    ahead = lane.days[int(band.bound.limit) :]
    for number in sorted({last for first, last in zip(lane.days, ahead, strict=False) if first == last}):
        day = date.fromordinal(number)
        if span.holds(day):
            items = lane.within(day, day)
            message = band.says(
                Text(
                    "{account}: {n} post on one day. You planned at most {limit}.",
                    "{account}: {n} posts on one day. You planned at most {limit}.",
                ),
                Text(
                    "{account}: {n} story on one day. You planned at most {limit}.",
                    "{account}: {n} stories on one day. You planned at most {limit}.",
                ),
                n=len(items),
            )
            yield band.found(message, _TIRING, Span(day, day), items, count=len(items))


def over_week(situation: Situation) -> Iterator[Found]:
    """More than `max_per_week` in 7 days in a row.

    Each maximal run of days of the span on which the last 7 days hold too many is a finding. With limit 5 and
    2, 2, 2, 1, 1 placements on 1, 2, 4, 7, 8 December, they hold 6 6 6 7 6 on 4 to 8 December: one finding from
    28 November, 6 days before the 4th, to 8 December, count 7.
    """
    return _each(situation, "max_per_week", _over_week, situation.span)


def _over_week(band: Band, lane: Lane, span: Span, _: Weekday) -> Iterator[Found]:
    for first, last in _runs(lane.days, int(band.bound.limit), span):
        count = max(bisect_right(lane.days, day) - bisect_left(lane.days, day - 6) for day in range(first, last + 1))
        stretch = Span(date.fromordinal(first - 6), date.fromordinal(last))
        message = band.says(
            Text(
                "{account}: {n} post in 7 days. You planned at most {limit}.",
                "{account}: {n} posts in 7 days. You planned at most {limit}.",
            ),
            Text(
                "{account}: {n} story in 7 days. You planned at most {limit}.",
                "{account}: {n} stories in 7 days. You planned at most {limit}.",
            ),
            n=count,
        )
        yield band.found(message, _TIRING, stretch, lane.within(*stretch), count=count)


def _runs(days: list[int], most: int, span: Span) -> list[tuple[int, int]]:
    """The maximal runs of days of the span whose last 7 days hold more than `most` of `days`, which ascend."""
    runs: list[tuple[int, int]] = []
    too_many = [(oldest, newest) for oldest, newest in zip(days, days[most:], strict=False) if newest - oldest <= 6]
    for oldest, newest in too_many:
        # From the day of the newest of one too many, until the oldest is more than 6 days ago.
        first, last = max(newest, span.first.toordinal()), min(oldest + 6, span.last.toordinal())
        if first > last:
            continue
        if runs and first <= runs[-1][1] + 1:
            runs[-1] = runs[-1][0], last
        else:
            runs.append((first, last))
    return runs


def gap(situation: Situation) -> Iterator[Found]:
    """Two neighbours in time less than `min_gap_hours` apart by the clock on the wall.

    What has no time is nobody's neighbour. Belongs to the span when the later one does; `posts` are the two.
    """
    return _each_single(situation, "min_gap_hours", _gap)


def _gap(band: Band, lane: Lane, span: Span, _: Weekday) -> Iterator[Found]:
    least = band.bound.limit * 60
    timed = [
        (day * 24 * 60 + item.minutes, item)
        for day, item in zip(lane.days, lane.items, strict=True)
        if item.minutes >= 0
    ]
    for (before, earlier), (after, later) in pairwise(timed):
        if after - before < least and span.holds(later.day):
            hours = Amount(Amount(after - before) / 60)
            message = band.says(
                Text("{account}: {gap:hours} between two posts. You wanted at least {limit:hours}."),
                Text("{account}: {gap:hours} between two stories. You wanted at least {limit:hours}."),
                gap=hours,
            )
            yield band.found(message, _TOO_CLOSE, Span(earlier.day, later.day), (earlier, later), hours=hours.plain())


def under_week(situation: Situation) -> Iterator[Found]:
    """Fewer than `min_per_week` in a calendar week wholly in the span and in the active time, and touched by no pause.

    Weeks that follow each other make one finding.
    """
    return _each(situation, "min_per_week", _under_week, situation.span)


def _under_week(band: Band, lane: Lane, span: Span, week_start: Weekday) -> Iterator[Found]:
    least = int(band.bound.limit)
    start = week_of(span.first + timedelta(days=6), week_start)
    runs: list[list[tuple[Span, int]]] = []
    for week, count in lane.weekly(start, span.last - timedelta(days=6)):
        if count >= least or not band.channel.open_throughout(*week):
            continue
        if runs and runs[-1][-1][0].last + timedelta(days=1) == week.first:
            runs[-1].append((week, count))
        else:
            runs.append([(week, count)])
    for run in runs:
        stretch = Span(run[0][0].first, run[-1][0].last)
        evidence = [{"from": week.first.isoformat(), "count": count} for week, count in run]
        yield band.found(_under_message(band, run), _TOO_FEW, stretch, lane.within(*stretch), weeks=evidence)


def _under_message(band: Band, run: list[tuple[Span, int]]) -> Text:
    if len(run) > 1:
        return band.says(
            Text("{account}: {weeks} weeks in a row with too few posts. You planned at least {limit} a week."),
            Text("{account}: {weeks} weeks in a row with too few stories. You planned at least {limit} a week."),
            weeks=len(run),
        )
    week, count = run[0]
    return band.says(
        Text(
            "{account}: {n} post in the week of {week}. You planned at least {limit}.",
            "{account}: {n} posts in the week of {week}. You planned at least {limit}.",
        ),
        Text(
            "{account}: {n} story in the week of {week}. You planned at least {limit}.",
            "{account}: {n} stories in the week of {week}. You planned at least {limit}.",
        ),
        n=count,
        week=week.first,
    )
