"""What a proposal says: what would move, what goes back to the ideas, where a post is missing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from planner.domain.posts import Format
from planner.domain.times import LocalTime


class Move(NamedTuple):
    """A post's placement on a channel, from one day or time to another."""

    post: str
    channel: str
    before: LocalTime
    after: LocalTime


class Unplaced(NamedTuple):
    """A post's placement on a channel that fits nowhere: it goes back to the ideas from where it stands."""

    post: str
    channel: str
    at: LocalTime


class OpenSlot(NamedTuple):
    """A day and a time at which a channel lacks a post.

    It is filled by an idea, given by its post's id, else by a prompt, given by its id (`knowledge.prompts`). `pillar`
    is the id of that of the idea, or of the pillar that is short of its target. `format` is "story" where stories are
    missing.
    """

    channel: str
    at: LocalTime
    pillar: str | None
    idea: str | None
    prompt: str | None
    format: Format = "post"


class Proposal(NamedTuple):
    """A calendar that keeps its bands: moves and unplaced by channel, then time as it is; open slots by channel, time.

    `optimal` is False where the search stopped at its bound. `before` and `after` count the findings by code over the
    same span, muted ones too: those of cadence, and every other whose number changes.
    """

    optimal: bool
    moves: tuple[Move, ...]
    unplaced: tuple[Unplaced, ...]
    open_slots: tuple[OpenSlot, ...]
    before: Mapping[str, int]
    after: Mapping[str, int]
