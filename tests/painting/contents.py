"""What is printed, for tests of pages: a plan over a span, without the checks' findings."""

from __future__ import annotations

from planner.domain.channels import Channel
from planner.domain.plan import Plan
from planner.layout.days import days_of, labels_of
from planner.layout.strips import strips
from planner.painting.sheet import Content
from tests.builders import day

A4 = (595.276, 841.89)


def content(plan: Plan, first: str = "2026-12-01", last: str = "2026-12-31", language: str = "en") -> Content:
    """The plan from `first` to `last` as it is on the first of these days, with one post a week on every channel."""
    span = day(first), day(last)
    week = day("2026-12-07")
    channels: list[Channel] = list(plan.channels)
    return Content(
        plan=plan,
        first=span[0],
        last=span[1],
        days=days_of(plan, *span),
        labels=labels_of(plan, *span),
        strips={week: strips(channels, week, lambda id, first, last: 1, {})},
        names={each.id: each.platform.capitalize() for each in channels},
        today=span[0],
        language=language,
    )
