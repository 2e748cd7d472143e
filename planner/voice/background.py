"""What anyone's posts are like, by language: what a business's own posts are held against.

It is made by `planner/voice/making.py` of the posts in `resources/voice/`, which were invented for Ritim and stand
under its MIT licence. Neither is shipped: what is, holds no sentence.
"""

from __future__ import annotations

import gzip
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

from planner.paths import resource

LEVELS = 10
"""Rates of grams are kept in steps of a tenth: a level is minus ten times the logarithm."""


class Spread(NamedTuple):
    """A feature in anyone's posts, as evened: its mean and its standard deviation."""

    mean: float
    sd: float


class Background(NamedTuple):
    """Anyone's posts in a language."""

    features: Mapping[str, Spread]
    grams: Mapping[str, Mapping[str, float]]
    """By kind, of each frequent gram the logarithm of its share of all grams of the kind."""
    rest: Mapping[str, float]
    """By kind, that of any other."""
    ordinary: frozenset[str]
    """The words that somebody writes small: no names, whatever they begin with."""


@cache
def background(language: str) -> Background:
    """Anyone's posts in a language; empty where nothing is known of it."""
    path = resource("voice", f"{language}.tsv.gz")
    return read(path) if language and path.is_file() else Background({}, {}, {}, frozenset())


def read(path: Path) -> Background:
    """The background in a file as `planner.voice.making` writes it."""
    features: dict[str, Spread] = {}
    grams: dict[str, dict[str, float]] = {}
    rest: dict[str, float] = {}
    ordinary: list[str] = []
    for line in gzip.decompress(path.read_bytes()).decode("utf-8").split("\n"):
        what, *parts = line.split("\t")
        if what == "feature":
            name, mean, sd = parts
            features[name] = Spread(float(mean), float(sd))
        elif what == "rest":
            rest[parts[0]] = -int(parts[1]) / LEVELS
        elif what == "grams":
            grams.setdefault(parts[0], {}).update(dict.fromkeys(parts[2:], -int(parts[1]) / LEVELS))
        elif what == "ordinary":
            ordinary = parts
    return Background(features, grams, rest, frozenset(ordinary))
