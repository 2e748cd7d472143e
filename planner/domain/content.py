"""What the posts are about: pillars, campaigns, events."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

import msgspec

from planner.domain.noun import Id, Line, Noun, Share

PillarKind = Literal["informative", "entertaining", "community", "promotional"]


class Pillar(Noun, frozen=True):
    """A kind of content, with the share of the posts that it is meant to have."""

    id: Id
    name: Line
    kind: PillarKind = "informative"
    share: Share | None = None


class Campaign(Noun, frozen=True):
    """Posts that belong together from `starts` to `ends`, both included."""

    id: Id
    name: Line
    starts: date | None = None
    ends: date | None = None
    goal: Id | None = None


class Event(Noun, frozen=True):
    """Something that the business does or keeps, from `starts` to `ends`, both included; without a day it is not
    fixed yet.
    """

    id: Id
    title: Line
    starts: date | None = None
    ends: date | None = None
    kind: Literal["opening", "launch", "offer", "holiday", "other"] = "other"
    tone: Literal["normal", "solemn"] = "normal"
    announce_days_before: Annotated[int, msgspec.Meta(ge=0, le=365)] = 7
    special_day: Line | None = None
    """The key of the special day that it was made from."""

    def on(self, day: date) -> bool:
        """Whether it lasts on `day`."""
        return self.starts is not None and self.starts <= day <= (self.ends or self.starts)
