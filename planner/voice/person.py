"""Who speaks in a text: one, as *I*, or several, as *we*. What stands in quotation marks is said by somebody else."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from planner.voice.notes import Span
from planner.voice.seen import Seen, bare, seen_of
from planner.voice.turkish_verbs import FIRST_PLURAL, FIRST_SINGULAR
from planner.voice.words import listed, small


class Person(NamedTuple):
    """Where one speaks, and where several do, each in the order of the text."""

    one: tuple[Span, ...]
    several: tuple[Span, ...]


_ENGLISH_ONE = listed("i me my mine myself im ive")
_ENGLISH_SEVERAL = listed("we us our ours ourselves")
_NUMBERED = listed(
    "part war phase chapter level volume type class act book grade stage section unit tier category elizabeth charles"
)
"""Behind these I is a number."""

_OH_MY = listed("oh goodness god gosh word")
# "A friend of mine" and "the choice is mine", not "the coal mine".
_BEFORE_MINE = listed("is are was were be of than like")
_IS = listed("is are was were")
_SIGNS_WITHIN, _SIGNS_BEHIND = frozenset("-‐‑./&"), frozenset("-‐‑/&")

_ONE = FIRST_SINGULAR | listed("ben beni bana bende benden benim benimle bence bensiz benimki")
_SEVERAL = FIRST_PLURAL | listed(
    "biz bizi bize bizde bizden bizim bizimle bizce bizler bizleri bizlere bizlerden bizlerin bizimki bizimkiler"
)
_BARE_ONE, _BARE_SEVERAL = ({bare(form) for form in forms} for forms in (_ONE, _SEVERAL))
# Of words without marks: "geliyorum", "buradayim", "mutluyum".
_ONE_ENDING = re.compile(r"yorum\Z|yordum\Z|.[ae]c[ae]gim\Z|.m[ae]liyim\Z|.m[iu]s[iu]m\Z|.d[ae]yim\Z|..[iu]y[iu]m\Z")
# "geliyoruz", "yapmayiz", "isteriz", "musterilerimize", "memnunuz"
_SEVERAL_ENDING = re.compile(
    r"yoruz\Z|yorduk\Z|.[ae]c[ae]giz\Z|.m[iu]s[iu]z\Z|.[aeiu]y[iu]z\Z|..[aeiu]r[iu]z\Z|.m[ae]dik\Z|..yd[iu]k\Z"
    r"|.[aeiou]m[iu]z(?:[iu]n?|[ae]|d[ae]n?|d[ae]ki(?:ler[ie]?)?|l[ae]|c[ae]|d[iu]r)?\Z"
    r"|(?:memnun|uzgun|yorgun|yogun|emin|hayran)[iu]z\Z"
)
_NOT_ONE = re.compile(r"(?:giyim|uyum|duyum|deyim|kiyim|boyum|soyum|huyum|suyum|.*yorumum|yorum)\Z")
_HIS = re.compile(r"[aeiou]s[iu](?:n[iae]\w*)?\Z")
_NOT_SEVERAL = re.compile(r"(?:feyiz|kimiz\Z|temiz|semiz|remiz|ramiz|omuz|domuz|ceyiz|puruz|kariz|marmarayiz|haydik)")


@lru_cache(maxsize=64)
def person(text: str, language: str) -> Person:
    """The places of a text in "en" or "tr" where one speaks, and where several do; of its first 4,000 characters."""
    seen = seen_of(text)
    return Person(one_in(seen, language), several_in(seen, language))


def one_in(seen: Seen, language: str) -> tuple[Span, ...]:
    """The places alone where one speaks."""
    if language == "en":
        return _places(seen, _english_one, _is_i)
    return _places(seen, _turkish_one, _is_ben) if language == "tr" else ()


def several_in(seen: Seen, language: str) -> tuple[Span, ...]:
    """The places alone where several speak."""
    if language == "en":
        return _places(seen, _english_several, _is_we)
    return _places(seen, _turkish_several, _is_biz) if language == "tr" else ()


def _places(seen: Seen, may_be: Callable[[str], bool], is_it: Callable[[Seen, int], bool]) -> tuple[Span, ...]:
    if not any(map(may_be, seen.tokens)):
        return ()
    # Turkish says it behind an apostrophe, "Ankara'dayız", English before it, "we're".
    tokens = [form.partition("'")[0] for form in seen.forms] if is_it in (_is_i, _is_we) else seen.bare_words
    return seen.own(Span(*seen.words[at][1:]) for at, token in enumerate(tokens) if may_be(token) and is_it(seen, at))


def _english_one(token: str) -> bool:
    return token in _ENGLISH_ONE


def _english_several(token: str) -> bool:
    return token in _ENGLISH_SEVERAL


def _is_i(seen: Seen, at: int) -> bool:
    form, before = seen.forms[at], seen.forms[at - 1] if at else ""
    following = seen.forms[at + 1] if at + 1 < len(seen.forms) else ""
    if form == "my":
        return before != "oh" and following not in _OH_MY
    if form == "mine":
        return before in _BEFORE_MINE or before.endswith(("'s", "'re")) or (not before and following in _IS)
    return not (form == "i" and before in _NUMBERED) and not _is_part(seen, at)


def _is_we(seen: Seen, at: int) -> bool:
    return seen.words[at].text != "US" and not _is_part(seen, at)


def _is_part(seen: Seen, at: int) -> bool:
    """Whether a word is a part of one with signs in it: "pick-me-up", "i.e.", "A.I."."""
    _, start, end = seen.words[at]
    around, behind = seen.text[start - 1 : start] if start else "", seen.text[end : end + 2]
    return around in _SIGNS_WITHIN or behind[:1] in _SIGNS_BEHIND or (behind[:1] == "." and behind[1:].isalpha())


# The same words come again and again: what they may be is remembered.
@lru_cache(maxsize=20_000)
def _turkish_one(token: str) -> bool:
    ends = token.endswith("m") and _ONE_ENDING.search(token) is not None and _NOT_ONE.match(token) is None
    return ends or token in _BARE_ONE


@lru_cache(maxsize=20_000)
def _turkish_several(token: str) -> bool:
    ends = _SEVERAL_ENDING.search(token) is not None and _NOT_SEVERAL.match(token) is None
    return ends or token in _BARE_SEVERAL


def _is_ben(seen: Seen, at: int) -> bool:
    dips = seen.bare_words[at] == "bana" and "bana" in (
        *seen.bare_words[at - 1 : at],
        *seen.bare_words[at + 1 : at + 2],
    )
    return not dips and not _is_title(seen, at) and _is_written(seen, at, _BARE_ONE, _ONE)


def _is_biz(seen: Seen, at: int) -> bool:
    return not _is_title(seen, at) and _is_written(seen, at, _BARE_SEVERAL, _SEVERAL)


def _is_title(seen: Seen, at: int) -> bool:
    """Whether "benim" is the name of what follows: "Benim şarkısını" is of a song, mine would be "şarkımı"."""
    following = seen.bare_words[at + 1] if at + 1 < len(seen.words) else ""
    return seen.bare_words[at] in ("benim", "bizim") and _HIS.search(following) is not None


def _is_written(seen: Seen, at: int, bare_forms: set[str], forms: frozenset[str]) -> bool:
    """Whether a word that is one of the forms without marks is one with them too, or has none."""
    if seen.bare_words[at] not in bare_forms:
        return True
    written = small(seen.words[at].text, "tr")
    return written in forms or written.replace("ı", "i").isascii()
