"""What stands on the days of a calendar: occurrences, and the names of events, campaigns and special days."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Literal, NamedTuple

from planner.checks.memo import Memo
from planner.domain.occurrences import Occurrence, occurrences_of
from planner.domain.plan import Plan
from planner.domain.posts import Post, Status
from planner.domain.series import parse
from planner.domain.times import LAST_YEAR
from planner.knowledge.special_days import SpecialDay

Days = Mapping[date, tuple[Occurrence, ...]]
"""The days that have any, each with its occurrences in order."""
_BLOCK = 128
"""Posts in a block: so few that one is expanded in a millisecond, so many that blocks are few."""
_Months = Mapping[int, tuple[Occurrence, ...]]
"""What stands in each month, by `_month`."""


Sign = Literal["event", "campaign", "holiday", "day", "solemn", "drift"]
"""What tells labels apart, each by a shape of its own: on a public holiday people are at home, on a solemn day, be it a
special day or an event, nobody cheers; in a drift a channel does not sound like the business.
"""
BELOW: frozenset[Sign] = frozenset({"campaign", "drift"})
"""What runs below the days, not through them."""


class Label(NamedTuple):
    """The name of an event, of a campaign, of a special day or of a drift, and the days that it lasts, both included.

    `special` is the special day that it names, None for what is the plan's own; `about` is the subject of a drift,
    "channel:ig", and `told` the sentence that tells of it.
    """

    name: str
    starts: date
    ends: date
    sign: Sign
    special: SpecialDay | None = None
    about: str = ""
    told: str = ""

    def on(self, day: date) -> bool:
        """Whether it lasts on `day`."""
        return self.starts <= day <= self.ends

    @property
    def is_event(self) -> bool:
        """Whether the plan has it as an event."""
        return self.special is None and self.sign not in BELOW

    @property
    def one_day(self) -> bool:
        """Whether it lasts a single day."""
        return self.starts == self.ends


def status_of(occurrence: Occurrence) -> Status:
    """The status that an occurrence shows: of a posted series the first is posted, the others are approved by it."""
    planned = occurrence.placement.at
    if occurrence.posted or occurrence.post.status != "posted":
        return "posted" if occurrence.posted else occurrence.post.status
    return "posted" if planned is not None and occurrence.day == planned.day else "approved"


def days_of(plan: Plan, first: date, last: date, memo: Memo | None = None) -> Days:
    """What stands from `first` to `last`, both included, each day by time, then by channel, then in the plan's order.

    What was cancelled and never posted stands nowhere any more, nor does what has no date. With the same `memo`, after
    an edit only the posts around the edited one are looked at again.
    """
    memo = memo or Memo()
    place = {channel.id: index for index, channel in enumerate(plan.channels)}
    found: dict[date, list[Occurrence]] = {}
    # The end of a year, so that turning to another month leaves what is known.
    horizon = date(min(last.year + 1, LAST_YEAR), 12, 31)
    for number, posts in plan.posts.blocks(_BLOCK):
        months = memo.remember(("months", number), _months, posts, horizon)
        for month in range(_month(first), _month(last) + 1):
            for occurrence in months.get(month, ()):
                if first <= occurrence.day <= last:
                    found.setdefault(occurrence.day, []).append(occurrence)
    return {
        day: tuple(sorted(found[day], key=lambda each: (each.order, place[each.placement.channel])))
        for day in sorted(found)
    }


def _month(day: date) -> int:
    return day.year * 12 + day.month


def _months(posts: tuple[Post, ...], horizon: date) -> _Months:
    """Of some posts, month by month; series without an end reach up to the horizon."""
    months: dict[int, list[Occurrence]] = {}
    for post in posts:
        endless = post.series is not None and parse(post.series.rule).endless
        for occurrence in occurrences_of(post, horizon if endless else date(LAST_YEAR, 12, 31)):
            if occurrence.posted or post.status != "cancelled":
                months.setdefault(_month(occurrence.day), []).append(occurrence)
    return {month: tuple(some) for month, some in months.items()}


def labels_of(plan: Plan, first: date, last: date, special_days: Iterable[SpecialDay] = ()) -> tuple[Label, ...]:
    """The events, campaigns and special days that touch the days from `first` to `last`, both included, by their
    beginning.

    The longest comes first. What has no day at all stands nowhere; of the special days those stand that `wanted` keeps.
    """
    labels = [
        Label(each.title, each.starts, each.ends or each.starts, "solemn" if each.tone == "solemn" else "event")
        for each in plan.events
        if each.starts
    ]
    labels += [
        Label(each.name, starts, each.ends or starts, "campaign")
        for each in plan.campaigns
        if (starts := each.starts or each.ends) is not None
    ]
    labels += [Label(each.name, each.first, each.last, sign_of(each), each) for each in wanted(plan, special_days)]
    touching = [each for each in labels if each.starts <= last and each.ends >= first]
    return tuple(sorted(touching, key=lambda each: (each.starts, -each.ends.toordinal())))


def wanted(plan: Plan, special_days: Iterable[SpecialDay]) -> list[SpecialDay]:
    """Those of the kinds that the business marks, and that are not events of the plan already."""
    kinds = plan.business.special_days or ()
    events = {event.special_day for event in plan.events}
    return [each for each in special_days if each.kind in kinds and each.key not in events]


def sign_of(day: SpecialDay) -> Sign:
    """What tells a special day from the others."""
    if day.tone == "solemn":
        return "solemn"
    return "holiday" if day.kind == "public" else "day"
