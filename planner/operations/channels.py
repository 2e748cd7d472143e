"""Joining platforms: one channel or several, as one step."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from planner.domain.channels import Channel
from planner.knowledge.platforms import channel_name
from planner.session import Session
from planner.text import Text


def join(session: Session, channels: Sequence[Channel]) -> list[str]:
    """Adds these channels in one step, each with a free id of its own; the ids.

    Raises `Refused` when what one names is missing; then none is added.
    """
    with session.step(_label(channels)) as step:
        made: list[str] = []
        number = len(step.plan.channels)
        for channel in channels:
            number += 1
            while f"c{number}" in step.plan.channels:
                number += 1
            made.append(f"c{number}")
            step.add(replace(channel, id=made[-1]))
    return made


def _label(channels: Sequence[Channel]) -> Text:
    if len(channels) == 1:
        return Text("Add channel {name}", name=channel_name(channels[0].platform, channels[0].handle))
    return Text("Add {n} channel", "Add {n} channels", n=len(channels))
