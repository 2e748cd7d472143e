"""Days on which nothing may be sold, or nothing be cheered at."""

from __future__ import annotations

from datetime import date

from planner.domain.plan import Plan


def is_solemn(plan: Plan, day: date) -> bool:
    """Whether an event of that day is solemn: nothing festive then, nothing for sale."""
    return any(event.tone == "solemn" and event.on(day) for event in plan.events)


def nothing_for_sale(plan: Plan, day: date) -> bool:
    """Whether promotion is held back on that day, or the day is solemn."""
    return any(hold.starts <= day <= hold.ends for hold in plan.holds) or is_solemn(plan, day)
