"""A text as the readers see it: plain small letters, each where it stood, so that places are those of the text."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from functools import lru_cache

# One letter for one letter: who types without Turkish letters, or all in capitals, means the same words.
_PLAIN = str.maketrans("İIıÇçĞğÖöŞşÜüÂâÎîÛûÉé’‘ʼ`´–—−‒\u00a0\u202f\u2009", "iiiccggoossuuaaiiuuee'''''----   ")

# What has digits and states nothing: links, tags, telephones, the number of a house or of a flat.
_NOISE = re.compile(
    r"(?:https?://|www\.)\S+|(?<![\w.+-])[\w.+-]{1,64}@\w\S*|[#@]\w+"
    r"|(?<![\d.,:])(?:\+\d{1,3}[ -]?)?\(?0?\d{3}\)?[ -]\d{3}[ -]?\d{2}[ -]?\d{2}(?!\d)"
    r"|(?<!\d)\d{3}-\d{4}(?!\d)|\b444 ?\d ?\d ?\d ?\d\b"
    r"|\b(?:no|nr|num|number|kat|daire|suite|apt|room|page|sayfa)\b[:. ]*\d+(?:[/.-]\w+)?"
    r"|\b\d+(?:[/-]\w)?[., ]+(?:ave|street|avenue|road|blvd|sok|sokak|cad|cadde|caddesi|mah)\b"
)
# A full stop ends a sentence when a capital follows, but after "a.m." it does so too seldom to tell.
_END = re.compile(r"[!?…\n]+|(?<![ap]\.m)\.(?=[\"”')]*\s+[\"“'(]*[A-ZÇĞİÖŞÜ]|\s*\Z)")

_STOP_BEFORE = re.compile(r"(?<![ap]\.m)\.\s*\Z")
_LONGEST_SENTENCE = 300
LONGEST = 5000
"""So many characters of a text are read: more than a post has, and a limit to what a pasted book may cost."""
BESIDE = 40
"""So many characters stand beside a number or a day, to say what it is."""

DIGIT = re.compile(r"\d")
"""Most texts have none, and most patterns need one."""

NUMBERS = {
    "bir": 1, "iki": 2, "uc": 3, "dort": 4, "bes": 5, "alti": 6, "yedi": 7, "sekiz": 8, "dokuz": 9, "on": 10,
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "on bir": 11, "on iki": 12, "eleven": 11, "twelve": 12,
}  # fmt: skip
"""Number words of both languages, in plain letters."""


def words_of(names: Iterable[str]) -> str:
    """A pattern for any of the names, the longest first, so that none hides behind its beginning."""
    return "|".join(sorted(names, key=len, reverse=True))


NUMBER = rf"(?:\d{{1,3}}|{words_of(NUMBERS)})"
"""A pattern for a small number in digits or words."""


def number(word: str) -> int:
    """What a match of `NUMBER` says."""
    return int(word) if word.isdecimal() else NUMBERS[word]


def plain(text: str) -> str:
    """The text in small letters without marks; it has the same length, and noise such as links is blotted out."""
    # Of all letters İ alone grows when it is made small, and it is gone by then.
    small = text.translate(_PLAIN).lower()
    return _NOISE.sub(lambda match: "_" * len(match[0]), small)


def sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the sentence around a place in `text` (as it is written, with its capitals) begins and ends."""
    begins, ends = _sentences(text)
    begin = begins[bisect_right(begins, start) - 1]
    cut = _STOP_BEFORE.search(text, max(begin, start - BESIDE), start)
    return cut.start() + 1 if cut else begin, ends[min(bisect_left(ends, end), len(ends) - 1)]


@lru_cache(maxsize=4)
def _sentences(text: str) -> tuple[list[int], list[int]]:
    """Where the sentences of a text begin, and where they end; what never ends is cut into pieces."""
    begins: list[int] = []
    ends: list[int] = []
    begin = 0
    for end, behind in [*(match.span() for match in _END.finditer(text)), (len(text), len(text))]:
        pieces = range(begin, end, _LONGEST_SENTENCE) or (begin,)
        begins += pieces
        ends += [*pieces[1:], end]
        begin = behind
    return begins, ends
