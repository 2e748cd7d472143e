"""A text as rules and terms look at it: each view made once, when it is first asked for."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import cached_property, lru_cache

from planner.counting.emoji import EMOJI
from planner.voice.notes import Span
from planner.voice.words import Word, around, links, small, words

LONGEST = 4_000
"""So many characters of a text are heard: more than most posts may have, and a limit to what a pasted book may cost."""
_QUOTED = re.compile(r"“[^“”\n]{0,600}”|\"[^\"\n]{0,600}\"|«[^«»\n]{0,600}»|‘[^‘’\n]{0,600}’(?!\w)")
_QUOTES = frozenset('“"«‘')
_APOSTROPHES = re.compile("[’ʼ`´]")
# Without one of these signs a text has no emoji.
_MAY_BE_EMOJI = re.compile("[©®\u203c-\U0010ffff]")
_HASHTAG = re.compile(r"(?<![\w&/#＃])[#＃](?=\w*[^\W\d_])\w+")

_ALPHABET = "iso8859-9"
"""One byte for each letter of Turkish and of the languages around it: they are all folded in one step."""


def _folded(byte: int) -> int:
    letter = bytes([byte]).decode(_ALPHABET)
    plain = "i" if letter in "Iıİi" else unicodedata.normalize("NFD", letter.lower())[0]
    return ord(plain) if plain.isascii() and plain.isalnum() else ord(" ")


_FOLDED = bytes(map(_folded, range(256)))


def bare(text: str) -> str:
    """A text in small letters without marks, as many type Turkish on a foreign keyboard; a space for any other
    sign: as long as the text."""
    return text.encode(_ALPHABET, "replace").translate(_FOLDED).decode("ascii")


class Seen:
    """The first 4,000 characters of a text, and views of them that have the same places."""

    def __init__(self, text: str) -> None:
        self.is_whole = len(text) <= LONGEST
        self.text = text if self.is_whole else text[:LONGEST]

    @cached_property
    def bare(self) -> str:
        """Without marks and signs."""
        return bare(self.text)

    @cached_property
    def tokens(self) -> frozenset[str]:
        """Its bare words without their places, those of links too: a quick look at what cannot be there."""
        return frozenset(self.bare.split())

    @cached_property
    def small(self) -> str:
        """In small letters; both I and İ are i: in capitals they are often mixed up."""
        return small(self.text, "")

    @cached_property
    def links(self) -> Sequence[Span]:
        """Its links, addresses of e-mail and mentions."""
        return links(self.text)

    @cached_property
    def hashtags(self) -> Sequence[Span]:
        """Its hashtags with their sign, but those that are a part of a link."""
        if "#" not in self.text and "＃" not in self.text:
            return ()
        found = [Span(*match.span()) for match in _HASHTAG.finditer(self.text)]
        return [span for span in found if around(self.links, span.start) is None]

    @cached_property
    def emoji(self) -> Sequence[Span]:
        """Its emoji, each as one, of however many code points."""
        if self.text.isascii() or _MAY_BE_EMOJI.search(self.text) is None:
            return ()
        return [Span(*match.span()) for match in EMOJI.finditer(self.text)]

    @cached_property
    def words(self) -> Sequence[Word]:
        """Its words as they are written; links, addresses and mentions have none."""
        return words(self.text)

    @cached_property
    def forms(self) -> Sequence[str]:
        """Its words as they are compared: in small letters, each with the same apostrophe."""
        text = _APOSTROPHES.sub("'", self.small)
        return [text[start:end] for _, start, end in self.words]

    @cached_property
    def bare_words(self) -> Sequence[str]:
        """Its words without marks; of "Ankara'danız" the part behind the apostrophe."""
        return [self.bare[start:end].rpartition(" ")[2] for _, start, end in self.words]

    @cached_property
    def quoted(self) -> Sequence[Span]:
        """What stands in quotation marks: somebody else says it."""
        if _QUOTES.isdisjoint(self.text):
            return ()
        return [Span(*match.span()) for match in _QUOTED.finditer(self.text)]

    def own(self, spans: Iterable[Span]) -> tuple[Span, ...]:
        """Those of the spans that do not stand in quotation marks."""
        return tuple(span for span in spans if around(self.quoted, span.start) is None)

    def words_in(self, spans: Sequence[Span]) -> list[str]:
        """What stands in each of the spans."""
        return [self.text[start:end] for start, end in spans]


@lru_cache(maxsize=8)
def seen_of(text: str) -> Seen:
    """The views of a text, shared by all who look at it now."""
    return Seen(text)
