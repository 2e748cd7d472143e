"""On which days a post may stand because of what it is about."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from planner.checks.calendar import Span
from planner.checks.quiet import is_solemn, nothing_for_sale
from planner.checks.wording import festive
from planner.domain.plan import Plan
from planner.domain.posts import Post


def announcement_time(plan: Plan, post: Post) -> Span | None:
    """When what announces an event has to be posted; None for what announces none, or one without a day."""
    event = plan.events.get(post.event)
    if event is None or event.starts is None:
        return None
    return Span(event.starts - timedelta(days=event.announce_days_before), event.starts)


def campaign_time(plan: Plan, post: Post) -> Span | None:
    """When the campaign of a post runs; None for a post without one."""
    campaign = plan.campaigns.get(post.campaign)
    if campaign is None:
        return None
    return Span(campaign.starts or date.min, campaign.ends or date.max)


def times_of(plan: Plan, post: Post) -> Iterator[Span]:
    """The times outside of which it says nothing to anybody."""
    return (time for time in (announcement_time(plan, post), campaign_time(plan, post)) if time is not None)


def may_stand(plan: Plan, post: Post, text: str, day: date) -> bool:
    """Whether a post with this text suits a day: in all its times, and not too loud for it."""
    return all(time.holds(day) for time in times_of(plan, post)) and not is_quiet_for(plan, post, text, day)


def is_quiet_for(plan: Plan, post: Post, text: str, day: date) -> bool:
    """Whether a day has no room for a post with this text: it sells, or cheers, and the day does not allow it."""
    pillar = plan.pillars.get(post.pillar)
    if pillar is not None and pillar.kind == "promotional" and nothing_for_sale(plan, day):
        return True
    return festive(text) and is_solemn(plan, day)
