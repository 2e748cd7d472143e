"""Stiff words: officialese, phrases of letters, jargon of firms, with a plain word that says the same.

The table is a judgement of ours, not a study's. A term stands in its first form: verbs of Turkish in -mak or -mek.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping
from functools import cache
from typing import Literal, NamedTuple

from planner.paths import resource

Kind = Literal["officialese", "letter", "jargon", "formal"]
"""What is "formal" is stiff only in company: one "therefore" is nobody's officialese."""


class StiffWord(NamedTuple):
    """A term of one word or several, and what is plainer; `instead` is "" where it is best left out or put anew."""

    term: str
    instead: str
    kind: Kind


@cache
def stiff_words(language: str) -> tuple[StiffWord, ...]:
    """The stiff words of a language, "en" or "tr", in the order of the alphabet; of others none are known."""
    return _table().get(language, ())


@cache
def _table() -> Mapping[str, tuple[StiffWord, ...]]:
    found: dict[str, list[StiffWord]] = {}
    with resource("data", "stiff_words.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            # The tests read the table: the kinds are these.
            word = StiffWord(row["term"], row["instead"], row["kind"])  # type: ignore[arg-type]
            found.setdefault(row["language"], []).append(word)
    return {language: tuple(words) for language, words in found.items()}
