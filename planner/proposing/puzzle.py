"""The question that one band of one channel puts: pieces that may move, places that they may take, and its bounds.

Channels do not touch each other, nor do the feed and the stories of one: what is best for each is best for all.
"""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from itertools import pairwise
from typing import NamedTuple

from planner.checks.bounds import bound_of
from planner.checks.calendar import Counted, Span
from planner.checks.quiet import nothing_for_sale
from planner.checks.repeats import text_of
from planner.checks.situation import Situation
from planner.domain.channels import Channel
from planner.domain.posts import Post
from planner.domain.times import LAST_YEAR, WEEKDAYS, LocalTime, Weekday, week_of
from planner.proposing.suiting import announcement_time, is_quiet_for, times_of

BEYOND = timedelta(days=28)
"""So far beyond the span posts may move."""
DAY = 24 * 60
_STATUSES = frozenset({"draft", "in_review", "approved"})
_GRID = tuple(range(8 * 60, 21 * 60 + 1, 30))


class Place(NamedTuple):
    """A day, as `date.toordinal` counts them, and the minutes since its beginning, -1 without a time."""

    day: int
    minutes: int

    @property
    def moment(self) -> int:
        """Minutes since the beginning of time, for distances."""
        return self.day * DAY + self.minutes

    @property
    def at(self) -> LocalTime:
        """As the plan writes it."""
        day = date.fromordinal(self.day)
        return LocalTime.of(day, f"{self.minutes // 60:02}:{self.minutes % 60:02}" if self.minutes >= 0 else None)


class Piece(NamedTuple):
    """A placement that may move, from where it stands to the days from `first` to `last`, both included.

    Not to those between them that are `closed` to it.
    """

    post: Post
    place: Place
    first: int
    last: int
    closed: frozenset[int] = frozenset()


Arrangement = tuple[Place | None, ...]
"""For each piece of a puzzle the place that it takes; None goes back to the ideas."""


class Aims(NamedTuple):
    """What an arrangement is judged by, the first before the second and so on; less is better.

    `too_many` sums, over all days, what stands on one day over the day's limit and in the 7 days up to it over the
    week's, and the neighbours that stand too close. `emptied` counts weeks not wholly in the span that had their
    minimum and lost it, `under` those of the span that lie under it. `days` is the sum of the days moved.
    """

    too_many: int
    unplaced: int
    emptied: int
    under: int
    moved: int
    days: int


class Puzzle(NamedTuple):
    """One band of one channel. A bound of None is not asked for; `gap` is in minutes, 0 asks for none.

    `fixed` is what stays, by time. `targets` are the days to which a piece may move, `weeks` the first days of the
    weeks of the span that want `least`, `edges` those of the weeks beside and across its ends that have it now.
    """

    channel: Channel
    stories: bool
    least: int | None
    most_weekly: int | None
    most_daily: int | None
    gap: int
    pieces: tuple[Piece, ...]
    fixed: tuple[Place, ...]
    targets: tuple[int, ...]
    weeks: tuple[int, ...]
    edges: tuple[int, ...]

    @property
    def standing(self) -> Arrangement:
        """The pieces as they stand now."""
        return tuple(piece.place for piece in self.pieces)

    @property
    def unavoidable(self) -> int:
        """What is too many or too close among those that stay: the least `too_many` of all arrangements."""
        return self._replace(pieces=()).aims(()).too_many

    def slots(self, day: int) -> set[int]:
        """The times, in minutes, at which the channel likes to post on a day."""
        weekday = WEEKDAYS[date.fromordinal(day).weekday()]
        return {int(slot.time[:2]) * 60 + int(slot.time[3:]) for slot in self.channel.slots if slot.weekday == weekday}

    def clocks(self, day: int) -> list[int]:
        """The times, in minutes, that may be taken on a day: those of the pieces, the slots, every half hour by day."""
        own = {piece.place.minutes for piece in self.pieces if piece.place.minutes >= 0}
        return sorted(own | self.slots(day) | set(_GRID))

    def aims(self, arrangement: Arrangement) -> Aims:
        """What the arrangement reaches."""
        taken = [place for place in arrangement if place is not None]
        days = Counter(place.day for place in (*self.fixed, *taken))
        moved = [
            abs(place.day - piece.place.day)
            for piece, place in zip(self.pieces, arrangement, strict=True)
            if place is not None and place != piece.place
        ]
        least = self.least or 0
        return Aims(
            self._too_many(days) + self._too_close(taken),
            arrangement.count(None),
            sum(_within(days, week) < least for week in self.edges),
            sum(_within(days, week) < least for week in self.weeks),
            len(moved),
            sum(moved),
        )

    def _too_many(self, days: Counter[int]) -> int:
        total = 0
        if self.most_daily is not None:
            total += sum(max(0, count - self.most_daily) for count in days.values())
        if self.most_weekly is not None:
            first_days = {day - back for day in days for back in range(7)}
            total += sum(max(0, _within(days, first) - self.most_weekly) for first in first_days)
        return total

    def _too_close(self, taken: Iterable[Place]) -> int:
        moments = sorted(place.moment for place in (*self.fixed, *taken) if place.minutes >= 0)
        return sum(later - earlier < self.gap for earlier, later in pairwise(moments))


def _within(days: Counter[int], first: int) -> int:
    """How many stand in the 7 days from `first`."""
    return sum(days[day] for day in range(first, first + 7))


def puzzles(situation: Situation) -> Iterator[Puzzle]:
    """The puzzles of a plan over the span of the situation, by channel, the feed before the stories."""
    for channel in situation.plan.channels:
        items = situation.calendar.channel(channel.id).items
        feed = [item for item in items if not item.placement.is_story and item.placement.format != "interaction"]
        yield _puzzle(situation, channel, feed, stories=False)
        if channel.story_cadence is not None:
            yield _puzzle(situation, channel, [item for item in items if item.placement.is_story], stories=True)


def _puzzle(situation: Situation, channel: Channel, items: Sequence[Counted], *, stories: bool) -> Puzzle:
    pieces: list[Piece] = []
    fixed: list[Place] = []
    targets = _targets(situation, channel)
    quiet = [day for each in targets if nothing_for_sale(situation.plan, day := date.fromordinal(each))]
    for item in items:
        place = Place(item.day.toordinal(), item.minutes)
        reach = _reach(situation, item)
        if reach is None:
            fixed.append(place)
        else:
            closed = _closed(situation, item, quiet)
            pieces.append(Piece(item.post, place, reach.first.toordinal(), reach.last.toordinal(), closed))
    least, gap = _bound(channel, "min_per_week", stories), bound_of(channel, "min_gap_hours", stories=stories)
    weeks, edges = _weeks(situation, channel, [item.day.toordinal() for item in items], least or 0)
    return Puzzle(
        channel,
        stories,
        least,
        _bound(channel, "max_per_week", stories),
        _bound(channel, "max_per_day", stories),
        0 if gap is None else math.ceil(gap.limit * 60),
        tuple(pieces),
        tuple(fixed),
        targets,
        weeks,
        edges,
    )


def _bound(channel: Channel, name: str, stories: bool) -> int | None:
    bound = bound_of(channel, name, stories=stories)
    return None if bound is None else int(bound.limit)


def _reach(situation: Situation, item: Counted) -> Span | None:
    """The days to which an item may move; None for one that stays where it is.

    What was posted, is pinned, lies outside the span, or is or was part of a series stays. So does what announces an
    event outside its announcement time; inside it, it may move within it, as a post of a campaign within its time.
    """
    post, span = item.post, situation.span
    repeats = post.series is not None or post.from_series is not None
    if post.status not in _STATUSES or item.placement.posted_at is not None or post.pinned or repeats:
        return None
    if item.day < situation.today or not span.holds(item.day):
        return None
    announcing = announcement_time(situation.plan, post)
    if announcing is not None and not announcing.holds(item.day):
        return None
    first, last = span.first, span.last + min(BEYOND, date(LAST_YEAR, 12, 31) - span.last)
    for time in times_of(situation.plan, post):
        if time.holds(item.day):
            first, last = max(first, time.first), min(last, time.last)
    return Span(first, last)


def _closed(situation: Situation, item: Counted, quiet: Iterable[date]) -> frozenset[int]:
    """The quiet days to which an item must not move, not that on which it stands."""
    days = (day for day in quiet if day != item.day)
    return frozenset(day.toordinal() for day in days if is_quiet_for(situation.plan, item.post, text_of(item), day))


def _targets(situation: Situation, channel: Channel) -> tuple[int, ...]:
    """From tomorrow on, since of today one cannot know what is already over; only days on which the channel is open."""
    first = max(situation.span.first, situation.today + timedelta(days=1)).toordinal()
    last = min(situation.span.last + BEYOND, date(LAST_YEAR, 12, 31)).toordinal()
    days = map(date.fromordinal, range(first, last + 1))
    return tuple(day.toordinal() for day in days if channel.open_throughout(day, day))


def _weeks(
    situation: Situation, channel: Channel, days: list[int], least: int
) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The weeks of the span as `cadence.under.week` judges them; those across its ends that have their minimum."""
    span, week_start = situation.span, situation.plan.business.first_weekday
    judged, edges = [], []
    for first in _first_days(span, week_start) if least else ():
        last = first + timedelta(days=6)
        if not channel.open_throughout(first, last):
            continue
        start = first.toordinal()
        if span.holds(first) and span.holds(last):
            judged.append(start)
        elif bisect_right(days, start + 6) - bisect_left(days, start) >= least:
            edges.append(start)
    return tuple(judged), tuple(edges)


def _first_days(span: Span, week_start: Weekday) -> Iterator[date]:
    """The first days of the weeks that touch the span."""
    first = week_of(span.first, week_start)
    while first <= span.last:
        yield first
        first += timedelta(days=7)
