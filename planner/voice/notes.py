"""What is heard in a text: notes of the guide, of habits, of likeness, each with the places that it points at."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from planner.text import Text


class Span(NamedTuple):
    """A place in a text as it stands: its code points from `start` up to `end`, which is not included."""

    start: int
    end: int


def is_within(span: Span, spans: Iterable[Span]) -> bool:
    """Whether a place lies within one of others."""
    return any(start <= span.start and span.end <= end for start, end in spans)


class GuideNote(NamedTuple):
    """A rule of the guide that a text breaks.

    `message` is one sentence. `spans` is empty only where something is missing. `instead` is what could stand in place
    of each span, None where nobody can know. `evidence` holds JSON values.
    """

    code: str
    message: Text
    spans: tuple[Span, ...]
    evidence: Mapping[str, Any]
    instead: str | None = None


class Unusual(NamedTuple):
    """A feature of a text that lies far from the business's own: what this has, what its own usually have."""

    name: str
    """The feature's key, as the guide's `unheard` names it."""
    said: float
    usual: float
    distance: float
    """In standard deviations; negative where this has less than usual."""
    spans: tuple[Span, ...]


class HabitsNote(NamedTuple):
    """How far the countable features of a text lie from the business's own; higher is more unusual."""

    score: float
    limit: float
    features: tuple[Unusual, ...]
    """First those that gave most to the score, then the farthest; of a text that is heard with the guide those that
    are told beside its notes."""

    @property
    def note(self) -> bool:
        """Whether it is worth a note."""
        return self.score > self.limit


class LikenessNote(NamedTuple):
    """How little a text reads like the business's own posts rather than like anyone's; higher is more unusual."""

    score: float
    limit: float
    rank: int
    """1 + how many of the own posts are at least as unusual: 1 is stranger than each of them."""
    of: int
    """Among so many texts: the own ones and this."""
    features: tuple[Unusual, ...] = ()
    """What can be named as a reason, of a text that is worth a note."""

    @property
    def note(self) -> bool:
        """Whether it is worth a note."""
        return self.score > self.limit

    @property
    def told(self) -> bool:
        """Whether people are told of it: a note without a reason helps nobody."""
        return self.note and bool(self.features)


class Run(NamedTuple):
    """The likeness of several posts in a row, taken together; higher is more unusual."""

    score: float
    limit: float

    @property
    def note(self) -> bool:
        """Whether it is worth a note."""
        return self.score > self.limit


class Heard(NamedTuple):
    """Everything that is heard in a text. `habits` and `likeness` are None while too few own posts are known."""

    language: str
    guide: tuple[GuideNote, ...]
    habits: HabitsNote | None
    likeness: LikenessNote | None
