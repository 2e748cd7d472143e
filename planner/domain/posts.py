"""Posts and where they stand on the calendar."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Literal

import msgspec
from msgspec.structs import replace

from planner.domain.noun import Id, Line, Noun, Prose
from planner.domain.times import LocalTime
from planner.text import Text

Status = Literal["idea", "draft", "in_review", "approved", "posted", "cancelled"]
Format = Literal["post", "carousel", "reel", "video", "short", "story", "status", "interaction"]
FILMS = ("mp4", "mov", "m4v", "webm")
"""The endings of films; what else a post shows is a picture."""


STATUS_WORDS: Mapping[str, Text] = {
    "idea": Text("Idea"),
    "draft": Text("Draft"),
    "in_review": Text("In review"),
    "approved": Text("Approved"),
    "posted": Text("Posted"),
    "cancelled": Text("Cancelled"),
}


class Medium(Noun, frozen=True):
    """A picture or film: a file inside the plan's media folder."""

    path: Line
    alt: Prose = ""
    people: Literal["none", "staff", "customer", "child"] = "none"
    consent: Prose | None = None

    @property
    def is_film(self) -> bool:
        """Whether it moves, by the ending of its file."""
        return self.path.lower().rpartition(".")[2] in FILMS


class Placement(Noun, frozen=True):
    """The post on one channel: `at` is the plan, `posted_at` and `posted_url` what really happened."""

    channel: Id
    format: Format = "post"
    at: LocalTime | None = None
    text: Prose | None = None
    posted_at: LocalTime | None = None
    posted_url: Line | None = None

    @property
    def is_story(self) -> bool:
        """Whether it is gone after 24 hours."""
        return self.format in ("story", "status")


class Series(Noun, frozen=True):
    """Repeats each placement from its own `at` by an RFC 5545 rule, but for the days `excluded`."""

    rule: Line
    excluded: tuple[date, ...] = msgspec.field(default=(), name="except")


class FromSeries(Noun, frozen=True):
    """The series' post and the day whose occurrence became a post of its own."""

    post: Id
    on: date


class Post(Noun, frozen=True):
    """A piece of content, and its placements, at most one a channel."""

    id: Id
    title: Line
    text: Prose = ""
    status: Status = "idea"
    pillar: Id | None = None
    campaign: Id | None = None
    goals: tuple[Id, ...] = ()
    audiences: tuple[Id, ...] = ()
    event: Id | None = None
    author: Id | None = None
    link: Line | None = None
    media: tuple[Medium, ...] = ()
    tags: tuple[Line, ...] = ()
    pinned: bool = False
    notes: Prose = ""
    placements: tuple[Placement, ...] = ()
    series: Series | None = None
    from_series: FromSeries | None = None

    @property
    def waits_for_a_day(self) -> bool:
        """Whether it stands nowhere on the calendar, and was not given up: an idea, however far it is written."""
        return self.status != "cancelled" and not any(each.at or each.posted_at for each in self.placements)

    def text_on(self, placement: Placement) -> str:
        """What is posted there: the placement's own text, else the post's."""
        return self.text if placement.text is None else placement.text


def settled(post: Post) -> Post:
    """The post with the status of its placements: posted when all are, no longer posted when one is still to come.

    The placements of a series speak of its first occurrence only, and say nothing of the whole.
    """
    still_to_come = [each for each in post.placements if each.posted_at is None]
    if post.placements and not still_to_come and post.series is None and post.status != "cancelled":
        return replace(post, status="posted")
    if post.status == "posted" and any(each.at for each in still_to_come):
        return replace(post, status="approved")
    return post
