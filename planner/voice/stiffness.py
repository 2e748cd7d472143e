"""The stiff words of a text, in all their forms, and the stiff endings of Turkish (*yapılmaktadır*)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import NamedTuple

from planner.knowledge.stiff_words import Kind, StiffWord, stiff_words
from planner.voice.inflection import NO_VERBS
from planner.voice.notes import Span
from planner.voice.seen import Seen, bare
from planner.voice.terms import Term, Terms
from planner.voice.turkish_verbs import HIGH, before_a_vowel
from planner.voice.words import small


class Stiff(NamedTuple):
    """A stiff word where it stands: `term` names it as the table does, `instead` is plainer, "" where none is known."""

    span: Span
    term: str
    instead: str
    kind: Kind
    fits: bool
    """Whether `instead` can stand in its place as it is."""


def stiff_in(seen: Seen, language: str) -> list[Stiff]:
    """The stiff words of a text in "en" or "tr", in its order; of two in the same place the longer one, or the one
    of which a plainer form is known.
    """
    found = [
        Stiff(span, word.term, word.instead, word.kind, seen.bare[span.start : span.end] == bare(word.term))
        for term, spans in _terms(language).found_in(seen)
        for span in spans
        if (word := _known(language)[term.term])
    ]
    if language == "tr":
        found += _endings(seen)
    found.sort(key=lambda stiff: (stiff.span.start, -stiff.span.end, not stiff.fits, -len(stiff.term)))
    return list(_apart(found))


def _apart(found: list[Stiff]) -> Iterator[Stiff]:
    end = 0
    for stiff in found:
        if stiff.span.start >= end:
            yield stiff
            end = stiff.span.end


@cache
def _known(language: str) -> dict[str, StiffWord]:
    return {word.term: word for word in stiff_words(language)}


@cache
def _terms(language: str) -> Terms:
    return Terms(Term(word.term, language) for word in stiff_words(language))


_ENDING = re.compile(
    rf"(?<!\w)(?!g[üu]m[üu][şs]t|yemi[şs]t|kam[ıi][şs]t|(?:{'|'.join(sorted(NO_VERBS))})t)"
    r"(?P<stem>\w{2,40}?)(?:(?P<now>m[ae]kt[ae](?:d[ıi]r(?P<they>l[ae]r)?|y[ıi](?P<we>z)))"
    r"|(?P<done>m[ıiuü][şs]t[ıiuü]r)|(?P<will>[ae]c[ae]kt[ıi]r))(?!\w)"
)
_IN_ENDINGS = ("ktad", "kted", "ktay", "ktey", "stir", "stur", "ktir")
_PLAIN_STEMS = (("gerçekleştiril", "yapıl"), ("gerçekleştir", "yap"))
_BACK = str.maketrans("ei", "aı")
"""The vowels of endings behind them."""
_NAMES = {"now": "-maktadır", "done": "-mıştır", "will": "-acaktır"}


def _endings(seen: Seen) -> Iterator[Stiff]:
    """Verbs as offices write them; plainer is what people say: "yapılıyor", "yapıldı", "yapılacak"."""
    if not any(part in seen.bare for part in _IN_ENDINGS):
        return
    for match in _ENDING.finditer(seen.small):
        kind = str(match.lastgroup if match.lastgroup in _NAMES else "now")
        word = _in_small_letters(seen.text[match.start() : match.end()])
        end = len(match["stem"])
        for long, plain in _PLAIN_STEMS:
            if word.startswith(long):
                word, end = plain + word[len(long) :].translate(_BACK), end - len(long) + len(plain)
        plainer = _PLAINER[kind](word, word[:end], match)
        yield Stiff(
            Span(*match.span()), _NAMES[kind], plainer, "officialese" if kind == "now" else "formal", bool(plainer)
        )


def _in_small_letters(word: str) -> str:
    """A Turkish word in small letters; in capitals of a foreign keyboard the I of "VERILMEKTEDIR" is an i."""
    written = small(word, "tr")
    return written.replace("ı", "i") if word.isupper() and set("eöü") & set(written) and "İ" not in word else written


def _is_doing(_: str, stem: str, match: re.Match[str]) -> str:
    """ "yapılmaktadır" is "yapılıyor", "beklemekteyiz" is "bekliyoruz", "etmektedir" is "ediyor"."""
    vowels = [letter for letter in stem if letter in HIGH]
    if not vowels:
        return ""
    if stem[-1] in HIGH:
        stem = stem[:-1]
        vowels = vowels[:-1] or vowels
    person = "uz" if match["we"] else "lar" if match["they"] else ""
    return f"{before_a_vowel(stem)}{HIGH[vowels[-1]]}yor{person}"


def _has_done(_: str, stem: str, __: re.Match[str]) -> str:
    """ "yapılmıştır" is "yapıldı"."""
    vowel = next((HIGH[letter] for letter in reversed(stem) if letter in HIGH), "")
    return f"{stem}{'t' if stem[-1] in 'çfhkpsşt' else 'd'}{vowel}" if vowel else ""


def _will_do(word: str, _: str, __: re.Match[str]) -> str:
    """ "yapılacaktır" is "yapılacak"."""
    return word[:-3]


_PLAINER: dict[str, Callable[[str, str, re.Match[str]], str]] = {"now": _is_doing, "done": _has_done, "will": _will_do}
