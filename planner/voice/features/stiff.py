"""Stiff words and set phrases that features count: those of the table, and some that are no fault in themselves.

Features are measured of hundreds of texts at once, so a word is looked up, and a phrase by the word it begins with.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from planner.knowledge.stiff_words import stiff_words
from planner.voice.inflection import Variant, english, turkish
from planner.voice.seen import bare

_WORDS = {
    "en": (
        "acquire require pertaining endeavor inform advise enhance approximately prior subsequent thereof personnel "
        "clientele valued residence implement implementation optimal complimentary depart rectify attempt "
        "substantially presently gratitude constitute comprise undertake render necessitate pursuant duly merely "
        "entail inquiries enquiries whom shall"
    ),
    "tr": "itibariyle husus dair hizmetinize bilgilerinize sunarız sunulur önemle",
}
_PHRASES = {
    "en": (
        "due to", "at this time", "in the event", "pleased to", "at your convenience", "subject to", "dear valued",
    ),
    "tr": ("öte yandan", "bununla birlikte", "sonuç olarak"),
}  # fmt: skip
_OUTSIDE = "the "
"""What begins so, as "the company", is counted apart."""
_KEY = 3
"""By so many first letters the forms of a Turkish word are looked up."""


def is_stiff(word: str, language: str) -> bool:
    """Whether an English or a Turkish word in small letters is stiff, in any of its forms."""
    if language == "en":
        return word in _english()
    return any(variant.fits(word) for variant in _turkish().get(bare(word[:_KEY]), ()))


@cache
def _english() -> frozenset[str]:
    return frozenset(form for word in _single("en") for form in english(word))


@cache
def _turkish() -> Mapping[str, list[Variant]]:
    found: dict[str, list[Variant]] = {}
    for word in _single("tr"):
        for variant in turkish(word):
            found.setdefault(bare(variant.stem[:_KEY]), []).append(variant)
    return found


def _single(language: str) -> list[str]:
    table = [word.term for word in stiff_words(language) if " " not in word.term]
    return [*table, *_WORDS[language].split()]


@cache
def phrases(language: str) -> Mapping[str, re.Pattern[str]]:
    """The set phrases of "en" or "tr", each an expression, by the word that they begin with."""
    found: dict[str, list[str]] = {}
    for term in sorted({*_PHRASES.get(language, ()), *(word.term for word in stiff_words(language))}):
        first, _, rest = term.partition(" ")
        if rest and not term.startswith(_OUTSIDE):
            found.setdefault(first, []).append(term)
    return {
        first: re.compile("|".join(_expression(term, language) for term in sorted(terms, key=len, reverse=True)))
        for first, terms in found.items()
    }


def _expression(term: str, language: str) -> str:
    """Of a Turkish phrase every form of its last word: "temin etmek" is in "temin ediniz"."""
    stem = term.removesuffix(" etmek")
    if stem != term:
        return rf"{re.escape(stem)} e[td]\w*"
    return re.escape(term) + (r"\w*" if language == "tr" else r"\b")
