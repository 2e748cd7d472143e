"""What the business wants, and the reviews that keep it true."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

import msgspec

from planner.domain.noun import Amount, Id, Line, NotNegative, Noun, Prose

GoalKind = Literal["awareness", "engagement", "traffic", "leads", "sales", "loyalty", "service"]
GoalState = Literal["active", "met", "dropped"]


class Progress(Noun, frozen=True):
    """A goal's metric as measured on a day."""

    on: date
    value: Amount


class Goal(Noun, frozen=True):
    """What the business wants: a metric that goes from `baseline` to `target` between `starts` and `due`, both
    included; a baseline that is not known is asked for on `ask_again`.
    """

    id: Id
    title: Line
    kind: GoalKind = "awareness"
    metric: Line | None = None
    baseline: Amount | None = None
    target: Amount | None = None
    starts: date | None = None
    due: date | None = None
    weight: NotNegative = NotNegative(1)
    audiences: tuple[Id, ...] = ()
    state: GoalState = "active"
    note: Prose = ""
    progress: tuple[Progress, ...] = ()
    ask_again: date | None = None


SUBJECT_PATTERN = r"^(goal|audience|channel):[A-Za-z0-9._-]{1,40}\Z"


class Decision(Noun, frozen=True):
    """What a review decided on one goal, audience or channel: `change` is what is to be changed, `done` and `helped`
    what the next review answered; None is *not asked yet*.
    """

    subject: Annotated[str, msgspec.Meta(pattern=SUBJECT_PATTERN)]
    decision: Literal["keep", "change", "drop"]
    why: Prose = ""
    change: Prose = ""
    done: Literal["yes", "partly", "no"] | None = None
    helped: Literal["yes", "no", "unclear"] | None = None


class Review(Noun, frozen=True):
    """One look at the strategy; there is at most one a day."""

    on: date
    note: Prose = ""
    decisions: tuple[Decision, ...] = ()

    @property
    def id(self) -> str:
        """Its day: a review is known by nothing else."""
        return self.on.isoformat()
