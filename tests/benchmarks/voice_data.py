"""Posts of real accounts to measure the voice on: CSV files with the columns account, created, text, lang."""

from __future__ import annotations

import csv
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import NamedTuple

LANGUAGES = ("en", "tr")
TESTED = 40
"""The last posts of each account are judged."""
FEWEST_KNOWN = 40
"""Likeness needs so many posts before them."""


class Split(NamedTuple):
    """An account: the posts that are known, the oldest first; its next ones; and posts of the others in its file."""

    account: str
    known: tuple[str, ...]
    own: tuple[str, ...]
    others: tuple[str, ...]


class Group(NamedTuple):
    """The accounts of one file in one language; `left_out` have too few posts, but are others to the rest."""

    file: str
    language: str
    splits: tuple[Split, ...]
    left_out: tuple[str, ...]


def groups_in(folder: Path, known: int, others: int) -> Iterator[Group]:
    """The groups of a folder's CSV files: `known` posts before the last 40, and `others` posts of other accounts."""
    csv.field_size_limit(sys.maxsize if sys.maxsize < 2**31 else 2**31 - 1)
    for path in sorted(folder.glob("*.csv")):
        for language, accounts in sorted(_accounts(path).items()):
            enough = [name for name in accounts if len(accounts[name]) >= TESTED + FEWEST_KNOWN]
            splits = [
                Split(
                    name,
                    tuple(accounts[name][:-TESTED][-known:]),
                    tuple(accounts[name][-TESTED:]),
                    tuple(_sample([text for other in accounts if other != name for text in accounts[other]], others)),
                )
                for name in enough
            ]
            yield Group(path.name, language, tuple(splits), tuple(name for name in accounts if name not in enough))


def _sample(texts: Sequence[str], number: int) -> Sequence[str]:
    """The same ones each time."""
    return texts if len(texts) <= number else Random(1).sample(texts, number)


def _accounts(path: Path) -> Mapping[str, Mapping[str, Sequence[str]]]:
    """By language and account the texts of a file, the oldest first; other languages and empty texts are left out."""
    found: defaultdict[str, defaultdict[str, list[tuple[datetime, str]]]] = defaultdict(lambda: defaultdict(list))
    with path.open(encoding="utf-8-sig", errors="replace", newline="") as file:
        for row in csv.DictReader(file):
            language = (row.get("lang") or "en").strip().lower()[:2]
            text = (row.get("text") or "").strip()
            if text and language in LANGUAGES:
                found[language][(row.get("account") or "").strip()].append((_when(row.get("created") or ""), text))
    return {
        language: {name: [text for _, text in sorted(accounts[name])] for name in sorted(accounts)}
        for language, accounts in found.items()
    }


def _when(written: str) -> datetime:
    """The moment; the beginning of time where it cannot be read."""
    try:
        moment = datetime.fromisoformat(written.strip())
    except ValueError:
        return datetime.min.replace(tzinfo=UTC)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
