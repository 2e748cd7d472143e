"""Make the background out of posts by many authors, after a change of what is counted: python -m planner.voice.making.

A folder on the command line holds other posts, posts_en.txt and posts_tr.txt; resources/voice is the usual one.
Nobody else is asked: what is counted, and how, is the code with which the product hears a post.
"""

from __future__ import annotations

import gzip
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, groupby
from math import log
from operator import attrgetter
from pathlib import Path
from random import Random
from statistics import fmean, pstdev
from typing import NamedTuple

from planner.paths import resource
from planner.voice.background import LEVELS
from planner.voice.features.registry import FEATURES, HEARD, evened
from planner.voice.forms import forms_of
from planner.voice.grams import KINDS, Kind
from planner.voice.language import LEARNED
from planner.voice.mask import tokens

AUTHOR, BETWEEN = "%% ", "%"
"""How a line begins that names the author of what follows, and the line that ends a post."""
FEWEST = 3
"""A gram that fewer authors use says more of them than of anyone."""

# Where no link may lead anywhere it ends in .example, which nothing takes for the end of a link.
_INVENTED, _REAL = ".example", ".com"
_HEAD = "# Made by planner/voice/making.py from {name} beside it ({posts} posts by {authors} authors); not by hand.\n"
_SEED = 1


class Post(NamedTuple):
    """A post and who wrote it; the posts of an author stand together."""

    author: str
    text: str


def posts_in(source: str) -> Iterator[Post]:
    """The posts in a file of posts."""
    author = ""
    lines: list[str] = []
    for line in source.split("\n"):
        if line.startswith(AUTHOR):
            author = line.removeprefix(AUTHOR)
        elif line == BETWEEN:
            yield Post(author, "\n".join(lines).replace(_INVENTED, _REAL))
            lines = []
        else:
            lines.append(line)


def made(posts: Sequence[Post], language: str) -> str:
    """The lines of the background's file: of each feature its spread, of each kind of grams the frequent ones."""
    lines = []
    figures = [evened(post.text, language) for post in posts]
    for index in HEARD[language]:
        values = [each[index] for each in figures]
        lines.append("\t".join(("feature", FEATURES[index].name, f"{fmean(values):.4g}", f"{pstdev(values):.4g}")))
    ordinary = ordinary_words(posts, language)
    lines.append("\t".join(("ordinary", *sorted(ordinary))))
    authors = list(_in_all_forms(posts, language, ordinary))
    for name, kind in KINDS.items():
        lines += _grams(name, kind, authors)
    return "\n".join(lines) + "\n"


def ordinary_words(posts: Iterable[Post], language: str) -> frozenset[str]:
    """The words that stand in small letters somewhere."""
    return frozenset(
        token
        for post in posts
        for token in tokens(post.text, language)
        if len(token) > 1 and token.isalpha() and token.islower()
    )


def _in_all_forms(posts: Iterable[Post], language: str, ordinary: frozenset[str]) -> Iterator[list[tuple[str, ...]]]:
    """Of each author the tokens of the posts, in the forms that platforms give them."""
    random = Random(_SEED)
    for _, own in groupby(posts, key=attrgetter("author")):
        yield [tokens(form, language, ordinary) for form in forms_of([post.text for post in own], random)]


def _grams(name: str, kind: Kind, authors: Iterable[Iterable[tuple[str, ...]]]) -> Iterator[str]:
    """The grams that enough authors use, the most frequent ones of a kind, by level; and the level of any other."""
    counts: Counter[str] = Counter()
    users: Counter[str] = Counter()
    for posts in authors:
        used = Counter(chain.from_iterable(map(kind.of, posts)))
        counts.update(used)
        users.update(used.keys())
    frequent = sorted((gram for gram in counts if users[gram] >= FEWEST), key=lambda gram: (-counts[gram], gram))
    kept = frequent[: kind.kept]
    total = counts.total()
    others = total - sum(counts[gram] for gram in kept)
    # Half of what is left goes to grams that these posts do not have at all.
    yield f"rest\t{name}\t{_level(others / 2 / (len(counts) - len(kept)) / total)}"
    levels: defaultdict[int, list[str]] = defaultdict(list)
    for gram in kept:
        levels[_level(counts[gram] / total)].append(gram)
    for level, grams in sorted(levels.items()):
        yield "\t".join(("grams", name, str(level), *sorted(grams)))


def _level(share: float) -> int:
    return round(-LEVELS * log(share))


def make(folder: Path, language: str) -> None:
    """Write the background of a language into the folder where its posts are."""
    source = folder / f"posts_{language}.txt"
    posts = list(posts_in(source.read_text(encoding="utf-8")))
    head = _HEAD.format(name=source.name, posts=len(posts), authors=len({post.author for post in posts}))
    text = head + made(posts, language)
    (folder / f"{language}.tsv.gz").write_bytes(gzip.compress(text.encode("utf-8"), mtime=0))


if __name__ == "__main__":
    for language in LEARNED:
        make(Path(sys.argv[1]) if sys.argv[1:] else resource("voice"), language)
