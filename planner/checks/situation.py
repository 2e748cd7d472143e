"""What a check is given."""

from __future__ import annotations

from datetime import date

from planner.checks.calendar import Calendar, Span
from planner.checks.memo import Memo
from planner.domain.channels import Channel
from planner.domain.plan import Plan
from planner.knowledge.platforms import channel_name, platform_name
from planner.text import Text

Name = str | Text


class Situation:
    """A plan as it is on `today`, over a span: the usual one where none is given."""

    def __init__(self, plan: Plan, today: date, span: Span | None, memo: Memo) -> None:
        self.plan = plan
        self.today = today
        self.memo = memo
        self.calendar = Calendar(plan, today, span, memo)
        self.span = self.calendar.span
        self.names = memo.remember("names", names_of, tuple(plan.channels))
        """What each channel, by id, is called in a sentence."""
        self.active_channels = [channel for channel in plan.channels if channel.active_on(today)]
        self.active_goals = frozenset(goal.id for goal in plan.goals if goal.state == "active")
        self.promotional = frozenset(pillar.id for pillar in plan.pillars if pillar.kind == "promotional")
        """The ids of the promotional pillars."""


def names_of(channels: tuple[Channel, ...]) -> dict[str, Name]:
    """The platform's name, or, where two channels share a platform, with the handle or the id behind it."""
    platforms = [channel.platform for channel in channels]
    names: dict[str, Name] = {}
    for channel in channels:
        name: Name = platform_name(channel.platform)
        if platforms.count(channel.platform) > 1:
            name = channel_name(channel.platform, channel.handle or channel.id)
        names[channel.id] = name
    return names
