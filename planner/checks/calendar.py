"""What counts, and where it stands: the plan as checks see it, post by post, by channel, by month, by event and
campaign.

Series are expanded once for all checks. After an edit only the block of posts with the edited one is expanded again,
and only the lanes on which it stood or stands are sorted again.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from operator import attrgetter
from typing import NamedTuple

from planner.checks.memo import Memo
from planner.checks.wording import opening
from planner.domain.occurrences import occurrences_of
from planner.domain.plan import Plan
from planner.domain.posts import Placement, Post
from planner.domain.series import LONGEST_YEARS, parse
from planner.domain.times import LAST_YEAR, month_end, week_of

_COUNTING = frozenset({"draft", "in_review", "approved", "posted"})
_LAST_DAY = date(LAST_YEAR, 12, 31)
_BLOCK = 128
"""Posts in a block: so few that one is expanded in milliseconds, so many that blocks are few."""


class Span(NamedTuple):
    """Days from `first` to `last`, both included."""

    first: date
    last: date

    def holds(self, day: date) -> bool:
        """Whether `day` is one of them."""
        return self.first <= day <= self.last


def coming_weeks(today: date) -> Span:
    """The coming 4 weeks, which begin with today."""
    return Span(today, today + timedelta(days=27))


class Counted(NamedTuple):
    """An occurrence that counts.

    `minutes` since the day's beginning are -1 without a time; `opening` is how its text begins (`wording.opening`).
    """

    day: date
    minutes: int
    post: Post
    placement: Placement
    opening: str


_time = attrgetter("day", "minutes")


class Row(NamedTuple):
    """One post: what of it counts, and the days on which it should have been posted and was not, both by time."""

    post: Post
    counted: tuple[Counted, ...]
    overdue: tuple[date, ...]

    def stretch_within(self, span: Span) -> tuple[date, date] | tuple[None, None]:
        """The first and the last day of the span on which something of it counts; None for both where nothing does."""
        days = [item.day for item in self.counted if span.holds(item.day)]
        return (days[0], days[-1]) if days else (None, None)


Part = tuple[str, str | int]
"""What occurrences are gathered by: ("channel", id), ("event", id), ("campaign", id), ("month", months since the year
0).
"""


class Block(NamedTuple):
    """Some posts that follow each other in the document: the unit in which posts are looked at."""

    rows: tuple[Row, ...]
    parts: Mapping[Part, tuple[Counted, ...]]


class Lane:
    """Occurrences by time, at one time in the document's order; on each day what has no time comes first.

    Compared by identity: a memo makes the same lane of the same occurrences.
    """

    def __init__(self, items: Iterable[Counted]) -> None:
        self.items = tuple(sorted(items, key=_time))
        self.days = [item.day.toordinal() for item in self.items]
        """The day of each item as a number, which is quick to reckon with."""

    def within(self, first: date, last: date) -> tuple[Counted, ...]:
        """The items from the day `first` to the day `last`, both included."""
        return self.items[bisect_left(self.days, first.toordinal()) : bisect_right(self.days, last.toordinal())]

    def count(self, first: date, last: date) -> int:
        """How many those are."""
        return bisect_right(self.days, last.toordinal()) - bisect_left(self.days, first.toordinal())

    def weekly(self, first: date, last: date) -> Iterator[tuple[Span, int]]:
        """The weeks that begin on `first`, a week later, and so on up to and with `last`, each with its count."""
        start, end = first.toordinal(), last.toordinal()
        counts = [0] * max(0, (end - start) // 7 + 1)
        for day in self.days[bisect_left(self.days, start) : bisect_left(self.days, start + 7 * len(counts))]:
            counts[(day - start) // 7] += 1
        for number, count in enumerate(counts):
            week = start + 7 * number
            yield Span(date.fromordinal(week), date.fromordinal(week + 6)), count


def posts_of(items: Iterable[Counted]) -> tuple[str, ...]:
    """The distinct ids of their posts, in their order."""
    return tuple(dict.fromkeys(item.post.id for item in items))


def dated(items: Iterable[Counted]) -> list[tuple[Post, int]]:
    """The dated posts among the items, each with how often it occurs.

    An occurrence counts once, on however many channels: a series has as many as on the channel where it has most.
    """
    posts: dict[str, Post] = {}
    repeats: dict[str, Counter[str]] = {}
    for item in items:
        posts[item.post.id] = item.post
        if item.post.series is not None:
            repeats.setdefault(item.post.id, Counter())[item.placement.channel] += 1
    return [(post, max(repeats[id].values()) if id in repeats else 1) for id, post in posts.items()]


class _Extent(NamedTuple):
    """The last day on which something of a block counts, and whether it has a series without end."""

    last: date | None
    endless: bool


class Calendar:
    """Everything of `plan` that counts as seen on `today`, over the span checked."""

    def __init__(self, plan: Plan, today: date, span: Span | None, memo: Memo) -> None:
        self._memo = memo
        blocks = list(plan.posts.blocks(_BLOCK))
        first = week_of(today, plan.business.first_weekday)
        extents = [memo.remember(("extent", number), _extent, posts, first) for number, posts in blocks]
        self.span = span or _usual_span(first, extents)
        horizon = _horizon(self.span, today)
        self.blocks: dict[int, Block] = {}
        """By number, in the document's order."""
        self._parts: dict[Part, list[tuple[Counted, ...]]] = {}
        self._lanes: dict[Part, Lane] = {}
        for (number, posts), extent in zip(blocks, extents, strict=True):
            last = horizon if extent.endless else _LAST_DAY
            block = self.blocks[number] = memo.remember(("block", number), _block, posts, today, last)
            for part, items in block.parts.items():
                self._parts.setdefault(part, []).append(items)

    def channel(self, id: str) -> Lane:
        """What counts on a channel, of whatever format."""
        return self._lane(("channel", id))

    def event(self, id: str) -> Lane:
        """What counts of the posts that are linked to an event."""
        return self._lane(("event", id))

    def campaign(self, id: str) -> Lane:
        """What counts of the posts of a campaign."""
        return self._lane(("campaign", id))

    def month(self, first: date) -> Lane:
        """What counts in a month, given by its first day."""
        return self._lane(("month", first.year * 12 + first.month))

    def months(self) -> Iterator[tuple[Span, Lane]]:
        """The months that touch the span checked, whole."""
        return ((month, self.month(month.first)) for month in _months(self.span))

    def within(self, span: Span) -> list[Counted]:
        """What counts from the first to the last day of `span`, by time."""
        return [item for month in _months(span) for item in self.month(month.first).within(*span)]

    def _lane(self, part: Part) -> Lane:
        lane = self._lanes.get(part)
        if lane is None:
            lane = self._memo.remember(("lane", part), _lane, tuple(self._parts.get(part, ())))
            self._lanes[part] = lane
        return lane


def _lane(items: tuple[tuple[Counted, ...], ...]) -> Lane:
    return Lane(item for some in items for item in some)


def _months(span: Span) -> Iterator[Span]:
    first = span.first.replace(day=1)
    while first <= span.last:
        last = month_end(first)
        yield Span(first, last)
        first = last + timedelta(days=1)


def _usual_span(first: date, extents: Iterable[_Extent]) -> Span:
    least = first + timedelta(days=27)
    last = max([least, *(extent.last for extent in extents if extent.last is not None)])
    return Span(first, last + timedelta(days=6 - (last - first).days % 7))


def _horizon(span: Span, today: date) -> date:
    """Up to when series without end are expanded: ten years at most, however far away a single post may lie.

    It is a year's end, so that a plan that grows by a week keeps what is known of it.
    """
    last = max(span.last, coming_weeks(today).last)
    return date(min(last.year + 1, max(span.first, today).year + LONGEST_YEARS, LAST_YEAR), 12, 31)


def _endless(post: Post) -> bool:
    return post.series is not None and parse(post.series.rule).endless


def _extent(posts: tuple[Post, ...], first: date) -> _Extent:
    """Series without end reach up to 52 weeks from `first`."""
    days: list[date] = []
    endless = False
    for post in posts:
        counts = post.status in _COUNTING
        if post.series is None:
            times = (each.posted_at or (each.at if counts else None) for each in post.placements)
            days += [time.day for time in times if time is not None]
            continue
        forever = _endless(post)
        endless = endless or forever
        last = first + timedelta(days=52 * 7 - 1) if forever else _LAST_DAY
        days += [each.day for each in occurrences_of(post, last) if counts or each.posted]
    return _Extent(max(days, default=None), endless)


def _block(posts: tuple[Post, ...], today: date, horizon: date) -> Block:
    rows: list[Row] = []
    parts: defaultdict[Part, list[Counted]] = defaultdict(list)
    for post in posts:
        row = _row(post, today, horizon if _endless(post) else _LAST_DAY)
        rows.append(row)
        for item in row.counted:
            parts["channel", item.placement.channel].append(item)
            parts["month", item.day.year * 12 + item.day.month].append(item)
            if post.event is not None:
                parts["event", post.event].append(item)
            if post.campaign is not None:
                parts["campaign", post.campaign].append(item)
    return Block(tuple(rows), {part: tuple(items) for part, items in parts.items()})


def _row(post: Post, today: date, last: date) -> Row:
    counted: list[Counted] = []
    overdue: list[date] = []
    openings: dict[str, str] = {}
    for occurrence in occurrences_of(post, last):
        if occurrence.posted or (post.status in _COUNTING and occurrence.day >= today):
            text = post.text_on(occurrence.placement)
            if text not in openings:
                openings[text] = opening(text)
            minutes = -1 if occurrence.minutes is None else occurrence.minutes
            counted.append(Counted(occurrence.day, minutes, post, occurrence.placement, openings[text]))
        elif occurrence.day < today and post.status != "cancelled":
            overdue.append(occurrence.day)
    return Row(post, tuple(sorted(counted, key=_time)), tuple(sorted(overdue)))
