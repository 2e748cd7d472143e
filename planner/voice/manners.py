"""What the own posts show where the guide says nothing: address, person, short forms, stiff words, capitals of ours."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Literal, NamedTuple, TypeVar

from planner.voice.address import address
from planner.voice.capitals import capitals_in
from planner.voice.contractions import KINDS, contractions
from planner.voice.person import person
from planner.voice.seen import seen_of
from planner.voice.stiffness import stiff_in


class Manners(NamedTuple):
    """What was learned from the own posts of one language; "any" where they show nothing, or both."""

    address: Literal["formal", "informal", "any"] = "any"
    person: Literal["we", "i", "any"] = "any"
    stiff: frozenset[str] = frozenset()
    """The stiff words that own posts use, as `knowledge.stiff_words` names them."""
    capitals: frozenset[str] = frozenset()
    """Words that own posts write in capitals again and again, without marks: names and abbreviations."""
    short: frozenset[str] = frozenset()
    """The endings that own posts write short, as "n't"."""
    open: frozenset[str] = frozenset()
    """Those that they write out."""


_LEAST_MARKED = 3
"""So many posts must show it: few carry a mark, and one or two are chance."""
_CLEAR = 0.95
"""Below this share of the posts that show one or the other, ours are both; a judgement of ours: one post of twenty is a
slip, or words of somebody else."""
_MOSTLY = 0.75
"""The same for short forms, which nobody keeps to so strictly; by judgement too."""
_AGAIN = 2
_One = TypeVar("_One", bound=str)
_Other = TypeVar("_Other", bound=str)


class _Marks(NamedTuple):
    """What one post shows; of two that exclude each other it may show both."""

    formal: bool
    informal: bool
    one: bool
    several: bool
    short: frozenset[str]
    open: frozenset[str]
    stiff: frozenset[str]
    capitals: frozenset[str]


def manners_of(texts: Iterable[str], language: str) -> Manners:
    """The manners of own posts in a language, "en" or "tr"; of any other nothing is learned but their capitals.

    What a text shows is remembered, so that to learn again after one more costs little.
    """
    marks = [_marks(text, language) for text in texts]
    capitals = Counter(word for mark in marks for word in mark.capitals)
    short, opened = _short_forms(marks)
    return Manners(
        _either("formal", "informal", sum(m.formal for m in marks), sum(m.informal for m in marks)),
        _either("we", "i", sum(m.several for m in marks), sum(m.one for m in marks)),
        frozenset().union(*(mark.stiff for mark in marks)),
        frozenset(word for word, posts in capitals.items() if posts >= _AGAIN),
        short,
        opened,
    )


def _either(one: _One, other: _Other, with_one: int, with_other: int) -> _One | _Other | Literal["any"]:
    """Which of two the posts show, by how many show each."""
    enough = _CLEAR * (with_one + with_other)
    if with_one >= max(_LEAST_MARKED, enough):
        return one
    return other if with_other >= max(_LEAST_MARKED, enough) else "any"


def _short_forms(marks: Sequence[_Marks]) -> tuple[frozenset[str], frozenset[str]]:
    """The endings that are mostly short, and those that are mostly open.

    Each is judged by its own posts, and by one more that is as all endings together: of some there are few.
    """
    if sum(bool(mark.short or mark.open) for mark in marks) < _LEAST_MARKED:
        return frozenset(), frozenset()
    short = Counter(kind for mark in marks for kind in mark.short)
    opened = Counter(kind for mark in marks for kind in mark.open)
    on_the_whole = short.total() / (short.total() + opened.total())
    share = {kind: (short[kind] + on_the_whole) / (short[kind] + opened[kind] + 1) for kind in KINDS}
    return (
        frozenset(kind for kind in KINDS if share[kind] >= _MOSTLY),
        frozenset(kind for kind in KINDS if 1 - share[kind] >= _MOSTLY and opened[kind] >= _LEAST_MARKED),
    )


@lru_cache(maxsize=4096)
def _marks(text: str, language: str) -> _Marks:
    said, spoken, forms, seen = (
        address(text, language),
        person(text, language),
        contractions(text, language),
        seen_of(text),
    )
    return _Marks(
        bool(said.formal),
        bool(said.informal),
        bool(spoken.one),
        bool(spoken.several),
        frozenset(form.kind for form in forms.short),
        frozenset(form.kind for form in forms.open),
        frozenset(stiff.term for stiff in stiff_in(seen, language)),
        capitals_in(text),
    )
