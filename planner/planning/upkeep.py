"""What channels cost: the hours a week of keeping them alive."""

from __future__ import annotations

from datetime import date

from planner.domain.channels import Channel
from planner.domain.noun import Amount
from planner.domain.plan import Plan
from planner.knowledge.cadence import default_of


def channels_that_go_on(plan: Plan, today: date) -> list[Channel]:
    """The channels whose last day is not today, or past."""
    return [each for each in plan.channels if each.active_to is None or each.active_to > today]


def least_hours(platform: str, channel: Channel | None = None) -> Amount | None:
    """The hours a week of a platform at its least cadence: its channel's own band and hours a post, else the default's;
    None where neither says.

    A post without hours is one of which nothing was said.
    """
    known = default_of(platform)
    least = None if channel is None else channel.cadence.min_per_week
    each = None if channel is None else channel.hours_per_post or None
    if known is not None:
        least = known.cadence.min_per_week if least is None else least
        each = each or known.hours_per_post
    return None if least is None or each is None else Amount(least * each)


def hours_of_channels(plan: Plan, today: date) -> Amount:
    """The hours a week of all the channels that go on, at their least cadence; those of which none are known aside."""
    found = [least_hours(each.platform, each) for each in channels_that_go_on(plan, today)]
    return Amount(sum((each for each in found if each is not None), Amount(0)))
