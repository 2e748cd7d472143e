"""Promotion that is held back for some days: of mourning, of disaster."""

from __future__ import annotations

from datetime import date

from planner.domain.noun import Id, Noun, Prose
from planner.domain.posts import Status
from planner.domain.times import LocalTime


class Held(Noun, frozen=True):
    """A placement that stood at `at` before it was held, and the status that its post had."""

    post: Id
    channel: Id
    at: LocalTime
    status: Status


class Hold(Noun, frozen=True):
    """No promotion from `starts` to `ends`, both included. It is in force as long as it is there."""

    id: Id
    starts: date
    ends: date
    why: Prose = ""
    held: tuple[Held, ...] = ()
