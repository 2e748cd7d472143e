"""The words and sentences of any text, however strange, in a time that grows with its length alone."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from operator import itemgetter
from typing import NamedTuple

from planner.voice.notes import Span


class Word(NamedTuple):
    """A word as it is written, and its place; `end` is not included."""

    text: str
    start: int
    end: int


def listed(words: str) -> frozenset[str]:
    """The words of a list that is written in a row."""
    return frozenset(words.split())


_LETTERS = r"[\w\u0300-\u036f]"
_WORD = re.compile(rf"{_LETTERS}+(?:['’ʼ`]{_LETTERS}+|(?<=\d)[.,:/]\d{_LETTERS}*)*")

# What only a link or an address has: most texts have none of it.
_ENDINGS = r"\.(?:com|net|org|edu|gov|info|shop|store|app|biz|co|io|ly)(?!\w)"
_HOST = re.compile(_ENDINGS)
_LINK_SIGN = re.compile(
    rf"://|(?<![\w.])[Ww]{{3}}\.(?=\w)|(?<=[a-zA-Z0-9]){_ENDINGS}"
    r"|(?<=[\w.+-])@(?=\w)|(?<![\w.+-])@\w[\w.]*"
)
_SPACE = re.compile(r"\s|\Z")
_GAP = re.compile(r"[\s\"'“”‘’«(\[<,;]")
"""What parts a link from what stands before it."""

_BULLETS = "•▪●◦‣"
_AROUND = f" \t\xa0\n\r\u2028\u2029{_BULLETS}"
_START = itemgetter(0)
_LINE_ENDS = frozenset(f"\n\r\u2028\u2029{_BULLETS}")
_EMOJI = "\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff"
_STOPS = ".!?…‼⁉"
# What may end a sentence: stops with what closes behind them, line ends, bullets, emoji.
_END = re.compile(
    rf"[{_STOPS}\n\r\u2028\u2029{_BULLETS}{_EMOJI}]"
    rf"(?:(?<=[{_STOPS}])[{_STOPS}]*[\"'”’»)\]]{{0,3}}|(?<=[{_EMOJI}])[{_EMOJI}\ufe0f\u200d ]*)?"
)
_SAYS = re.compile(r"(?<![\w#@])[^\W_]")
# Never the end of a sentence while something follows: the title before a name, the sign before what it points at.
_TITLES = listed(
    "dr prof doç doc av mr mrs ms st mt sn hz yrd müh ecz uzm bkz örn gen sgt rev mah cad sok blv bul tel gsm e.g i.e "
    "approx ca vs kat ave ör"
)
# Before a figure: "No. 5" goes on, "No. We close at six." does not.
_NUMBERED = listed("no nr num nos fig vol p s")
# These end a sentence where a capital follows.
_OPEN = listed("vb vd etc inc ltd şti sti co jr sr corp dept min max yy sf")
_LONGEST_SHORT = 14
_BEFORE = re.compile(r"(?:^|[\s(\"'“‘/])((?:[^\W\d_]\.)*[^\W_]+)\Z")


def small(text: str, language: str) -> str:
    """The text in small letters, each where it stood: of the same length. In Turkish I is ı; İ is i everywhere."""
    if language == "tr":
        text = text.replace("I", "ı")
    return text.replace("İ", "i").lower()


def words(text: str) -> list[Word]:
    """The words of a text, those of its hashtags too; links, addresses of e-mail and mentions are none.

    Apostrophes stand within a word ("don't", "Ankara'da"), hyphens between two; a figure is a word ("09.30'da").
    """
    found = [Word(match[0], match.start(), match.end()) for match in _WORD.finditer(text)]
    skipped = links(text)
    if not skipped:
        return found
    starts = [start for start, _ in skipped]
    return [
        word for word in found if (at := bisect_right(starts, word.start)) == 0 or skipped[at - 1].end <= word.start
    ]


@lru_cache(maxsize=64)
def links(text: str) -> tuple[Span, ...]:
    """Where the links, addresses of e-mail and mentions of a text stand, from the first sign to the last."""
    if not ("://" in text or "@" in text or "ww." in text or "WW." in text or _HOST.search(text)):
        return ()
    found: list[Span] = []
    end = 0
    for match in _LINK_SIGN.finditer(text):
        if match.start() < end:
            continue
        if match[0][0] == "@" and len(match[0]) > 1:
            start, end = match.start(), match.start() + len(match[0].rstrip("."))
        else:
            before = text[end : match.start()]
            start = match.start() - len(before) + _last_gap(before)
            behind = _SPACE.search(text, match.end())
            end = behind.start() if behind else len(text)
            end = start + len(text[start:end].rstrip(".,;:!?…\"'”’»)]"))
        found.append(Span(start, end))
    return tuple(found)


def _last_gap(before: str) -> int:
    """Behind the last space or opening sign."""
    return len(before) - len(_GAP.split(before)[-1])


def sentences(text: str) -> list[Span]:
    """Where the sentences of a text stand, from the first sign to the last; a line, or what a bullet begins, is one.

    What has no word beyond hashtags, mentions and links is none. Abbreviations and links end no sentence.
    """
    return list(_sentences(text))


@lru_cache(maxsize=64)
def _sentences(text: str) -> tuple[Span, ...]:
    skipped = links(text)
    found, begin = [], 0
    for end in _ends(text, skipped):
        if _says_something(text, begin, end, skipped):
            piece = text[begin:end]
            start = begin + len(piece) - len(piece.lstrip(_AROUND))
            found.append(Span(start, begin + len(piece.rstrip(_AROUND))))
        begin = end
    return tuple(found)


def _says_something(text: str, begin: int, end: int, skipped: Sequence[Span]) -> bool:
    while match := _SAYS.search(text, begin, end):
        inside = around(skipped, match.start()) if skipped else None
        if inside is None:
            return True
        begin = inside.end
    return False


def around(spans: Sequence[Span], place: int) -> Span | None:
    """The one of the spans, in their order, that a place is in."""
    at = bisect_right(spans, place, key=_START) - 1
    return spans[at] if at >= 0 and place < spans[at].end else None


def _ends(text: str, skipped: Sequence[Span]) -> Iterator[int]:
    for match in _END.finditer(text):
        if not (skipped and around(skipped, match.start())) and _is_end(text, match):
            yield match.end()
    yield len(text)


def _is_end(text: str, match: re.Match[str]) -> bool:
    sign, start, end = match[0][0], match.start(), match.end()
    if sign in _LINE_ENDS:
        return True
    following = text[end : end + 8].lstrip(" \t\xa0\"'“‘«([*_")[:1]
    spaced = end == len(text) or text[end].isspace()
    if sign not in _STOPS:
        return start > 0 and text[start - 1].isspace() and following.isupper()
    if match[0][-1] not in _STOPS and following.islower():
        return False  # “Come!” she said.
    if sign not in ".…":
        return following.isupper() or spaced
    if not spaced:
        # "geldi.Bekleriz" are two, "A.Ş." and "9.30" are one
        return following.isupper() and text[max(0, start - 2) : start].islower()
    if match[0].startswith(("..", "…")):
        return not following.islower()
    if start == 0 or text[start - 1].isspace():
        return True
    word = text[max(0, start - _LONGEST_SHORT) : start].split()[-1]
    if not word.isalnum():
        before = _BEFORE.search(word)
        if before is None:
            return True
        word = before[1]
    return _stops(word, following)


def _stops(word: str, following: str) -> bool:
    """Whether a full stop behind the word is the end of a sentence, where this sign follows."""
    key = word.lower()
    if not following:
        return True
    if key in _NUMBERED:
        return not following.isdigit()
    if key in _TITLES or (len(word) == 1 and word.isupper()):
        return False
    if word.isdecimal() or "." in word or key in _OPEN:
        return not following.islower()
    return True
