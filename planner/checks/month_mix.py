"""The pillars of a month against the shares that are wanted, and which of them the next post should be."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, timedelta
from decimal import Decimal
from typing import NamedTuple

from planner.checks.calendar import Calendar
from planner.checks.mix import Counts, counts_of
from planner.checks.quiet import nothing_for_sale
from planner.domain.content import Pillar
from planner.domain.plan import Plan
from planner.domain.times import month_end


class MonthMix(NamedTuple):
    """How many dated posts each pillar has in the month that begins on `first`, and how many have none."""

    first: date
    counts: Counts

    @property
    def total(self) -> int:
        """All dated posts of the month."""
        return self.counts.total()

    def of(self, pillars: Collection[Pillar]) -> int:
        """How many of them these pillars have together."""
        return sum(self.counts[pillar.id] for pillar in pillars)


def month_mixes(calendar: Calendar, first: date, months: int) -> list[MonthMix]:
    """So many months from that of the day `first`, each counted whole, as the checks count."""
    mixes = []
    begin = first.replace(day=1)
    for _ in range(months):
        mixes.append(MonthMix(begin, counts_of(calendar.month(begin))))
        begin = month_end(begin) + timedelta(days=1)
    return mixes


def promotional(plan: Plan) -> list[Pillar]:
    """The pillars that sell."""
    return [pillar for pillar in plan.pillars if pillar.kind == "promotional"]


def lack(plan: Plan, mix: MonthMix, pillar: Pillar) -> Decimal:
    """How many posts a pillar lacks once the month has one more; where no pillar has a target, all are meant to be
    equal.
    """
    targets = [each.share for each in plan.pillars if each.share is not None]
    share = Decimal(pillar.share or 0) if targets else Decimal(1) / len(plan.pillars)
    return share * (mix.total + 1) - mix.counts[pillar.id]


def is_allowed(plan: Plan, mix: MonthMix, pillar: Pillar, day: date) -> bool:
    """Whether one more post of a pillar suits a day, and leaves its month no more promotional than it may be."""
    if pillar.kind != "promotional":
        return True
    ceiling = plan.business.promotional_share_max * (mix.total + 1)
    return not nothing_for_sale(plan, day) and mix.of(promotional(plan)) + 1 <= ceiling


def next_pillar(plan: Plan, mix: MonthMix, day: date) -> Pillar | None:
    """The pillar of which one more post on a day brings its month nearest to what is wanted: the one that would then
    still lack most of those that are allowed; of several the first.
    """
    allowed = [pillar for pillar in plan.pillars if is_allowed(plan, mix, pillar, day)]
    return max(allowed, key=lambda pillar: lack(plan, mix, pillar), default=None)
