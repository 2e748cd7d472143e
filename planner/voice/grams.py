"""What is looked at in the tokens of a text: its runs of characters, of words, of shapes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import chain
from sys import intern
from types import MappingProxyType
from typing import NamedTuple

from planner.voice.mask import CAPITALS, HANDLE, HASHTAG, LINK, NAME, NUMBER


class Kind(NamedTuple):
    """A kind of grams: those of a text, each once; how many of the most frequent the background keeps."""

    of: Callable[[Sequence[str]], frozenset[str]]
    kept: int


def characters(tokens: Sequence[str]) -> frozenset[str]:
    """Runs of two to four characters, capital letters told apart; a text begins and ends with a space."""
    text = f" {''.join(tokens)} "
    # Most grams stand in many texts, all of which are remembered: so there is one string of each.
    return frozenset(map(intern, chain(_runs(text, 2), _runs(text, 3), _runs(text, 4))))


def words(tokens: Sequence[str]) -> frozenset[str]:
    """Words and signs, and pairs of them, in small letters; ^ stands before the first and $ after the last."""
    row = ["^", *(token.lower() for token in tokens if token != " "), "$"]
    return frozenset(map(intern, chain(row, _runs(row, 2, " "))))


def shapes(tokens: Sequence[str]) -> frozenset[str]:
    """Runs of one to four shapes: how long words are, where capitals and signs stand, where the text ends."""
    row = ["^", *(_shape(token) for token in tokens if token != " "), "$"]
    return frozenset(map(intern, chain(row, _runs(row, 2, " "), _runs(row, 3, " "), _runs(row, 4, " "))))


def _runs(parts: Sequence[str], length: int, between: str = "") -> Iterator[str]:
    """Every run of so many parts."""
    return map(between.join, zip(*(parts[start:] for start in range(length)), strict=False))


_MASKS = frozenset((CAPITALS, HANDLE, HASHTAG, LINK, NAME, NUMBER))
_FIRST_PICTURE = "\u2190"


def _shape(token: str) -> str:
    """What a token looks like, whatever it says."""
    first = token[0]
    if first.isalpha():
        if len(token) == 1:
            return token
        return ("A" if first.isupper() else "a") + ("" if len(token) < 4 else "5" if len(token) < 8 else "9")
    if len(token) > 1:
        return first + "+"
    return "☺" if first >= _FIRST_PICTURE and token not in _MASKS else token


KINDS: Mapping[str, Kind] = MappingProxyType(
    {
        "characters": Kind(characters, 6000),
        "words": Kind(words, 2000),
        "shapes": Kind(shapes, 2000),
    }
)
"""By name, as the file of the background has them."""
