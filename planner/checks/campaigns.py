"""Isolation: a campaign speaks on all channels, and not on one alone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from planner.checks.calendar import Lane, Span, posts_of
from planner.checks.finding import Found
from planner.checks.situation import Name, Situation
from planner.domain.channels import Channel
from planner.domain.content import Campaign
from planner.knowledge.platforms import OFFLINE
from planner.text import Text

_LEFT_OUT = Text("Who follows you there alone hears nothing of it. One post on each channel makes it one campaign.")


def left_out(situation: Situation) -> Iterator[Found]:
    """A campaign that touches the span and is not over has dated posts, and none on a channel that is open on some of
    its coming days.

    Channels that need no network are not asked for. A campaign without days says nothing; its time is the finding's.
    """
    online = tuple(channel for channel in situation.plan.channels if channel.platform not in OFFLINE)
    for campaign in situation.plan.campaigns:
        starts, ends = campaign.starts or campaign.ends, campaign.ends or campaign.starts
        if starts is None or ends is None or ends < max(situation.today, situation.span.first):
            continue
        if starts <= situation.span.last:
            lane = situation.calendar.campaign(campaign.id)
            inputs = campaign, Span(starts, ends), lane, online, situation.names, situation.today
            yield from situation.memo.remember(("left out", campaign.id), _left_out, *inputs)


def _left_out(
    campaign: Campaign, time: Span, lane: Lane, channels: tuple[Channel, ...], names: dict[str, Name], today: date
) -> list[Found]:
    used = {item.placement.channel for item in lane.items}
    coming = Span(max(time.first, today), time.last)
    missing = [channel.id for channel in channels if channel.id not in used and channel.open_on_some_day(*coming)]
    if not used or not missing:
        return []
    message = Text(
        "“{campaign}” has posts, but none on {accounts}.",
        campaign=campaign.name,
        accounts=[names[id] for id in missing],
    )
    return [Found(campaign.id, message, _LEFT_OUT, *time, posts_of(lane.items), {"channels": missing})]
