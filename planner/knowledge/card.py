"""What a platform's card is made of."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple

from planner.domain.goals import GoalKind
from planner.text import Text

About = Literal["people_do", "formats", "links", "answers", "minutes"]
"""What people do there; which formats it has; whether links work; who answers where; minutes a post."""
How = Literal["well", "partly", "hardly"]


class Line(NamedTuple):
    """One sentence of a card; `source` is the id of a `CardSource`, None where it is a judgement."""

    about: About
    text: Text
    source: str | None = None


class Carrying(NamedTuple):
    """How a platform carries a kind of goal, and why where it is not plain to see: always a judgement."""

    how: How
    why: Text | None = None


class Card(NamedTuple):
    """How a platform differs from the others: its lines in the order of `About`, and every kind of goal."""

    platform: str
    lines: tuple[Line, ...]
    carries: Mapping[GoalKind, Carrying]


class CardSource(NamedTuple):
    """Where a line of a card comes from.

    `short` is how a line names it; `published` is as exact as is known, empty for a page that lives on; `quality` says
    how official it is.
    """

    id: str
    short: str
    title: str
    publisher: str
    url: str
    published: str
    quality: Text
