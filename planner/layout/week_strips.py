"""The cadence strips of whole weeks, from what the checks know of a plan."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from planner.checks.cadence import feed
from planner.checks.memo import Memo
from planner.checks.registry import Span, checked_span, findings
from planner.checks.situation import Situation
from planner.domain.plan import Plan
from planner.domain.times import week_of
from planner.layout.strips import Strip, strips


def week_strips(plan: Plan, first: date, last: date, today: date, memo: Memo) -> Mapping[date, tuple[Strip, ...]]:
    """The strips of the weeks that touch the days from `first` to `last`, both included, by the week's first day.

    Weeks are counted whole, as seen on `today`. With the memo of the plan's other checks little is looked at again.
    """
    begin = week_of(first, plan.business.first_weekday)
    weeks = [begin + timedelta(days=7 * number) for number in range((last - begin).days // 7 + 1)]
    # At least what is usually checked, so that the memo serves both.
    usual = checked_span(plan, today, memo)
    span = Span(min(begin, usual.first), max(weeks[-1] + timedelta(days=6), usual.last))
    situation = Situation(plan, today, span, memo)
    lanes = {channel.id: feed(situation, channel) for channel in plan.channels}
    runs = {
        (finding.subject.removeprefix("channel:"), finding.last): int(finding.evidence["count"])
        for finding in findings(plan, today, span, ("cadence.over.week",), memo)
        if finding.last is not None and not finding.muted and not finding.evidence.get("stories")
    }

    def counted(channel: str, first: date, last: date) -> int:
        return lanes[channel].count(first, last)

    return {week: strips(plan.channels, week, counted, runs) for week in weeks}
