"""Features of English: persons, contractions, casual and formal words, the small words that nobody chooses."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache, partial

from planner.text import Text
from planner.voice.contractions import contractions
from planner.voice.features.feature import READABLE, Feature, counting
from planner.voice.features.view import View
from planner.voice.notes import Span

# Behind a form of "be". "We are delighted" is found too: good enough to compare, not to tell.
_PASSIVE = re.compile(
    r"\w+ (?:not |now |also |currently )?(?:\w{2,40}ed|made|given|taken|known|done|seen|shown|sent|held|found|built"
    r"|kept|sold|told|written|chosen|set|paid|brought|put|drawn|grown)\b"
)
_FROM_OUTSIDE = re.compile(
    r"\b(?:the|our) (?:company|firm|organi[sz]ation|enterprise|management|corporation|institution|undersigned)\b"
)
_VOWELS = re.compile("[aeiouy]+")
_SILENT = re.compile(r"[^\W\daeiouyl]e\Z")


@lru_cache(maxsize=8_192)
def _syllables(word: str) -> int:
    """Groups of vowels without a silent e: right for most words."""
    return max(1, len(_VOWELS.findall(word)) - (_SILENT.search(word) is not None))


def _reading_ease(seen: View) -> float:
    """Flesch's reading ease: 206.835 - 1.015 × words a sentence - 84.6 × syllables a word."""
    if not seen.words:
        return 0.0
    syllables = sum(map(_syllables, seen.forms))
    return 206.835 - 1.015 * len(seen.words) / max(1, len(seen.spoken)) - 84.6 * syllables / len(seen.words)


# "See you on Tuesday." asks for nothing.
_GREETING = re.compile(r"see (?:you|ya)\b", re.IGNORECASE)


def _beginnings(seen: View) -> Sequence[Span]:
    """Sentences that begin by telling the reader what to do."""
    firsts = {span.start for span in seen.spoken}
    return [
        span
        for span in seen.kinds.get("calling", ())
        if span.start in firsts and not _GREETING.match(seen.text, span.start)
    ]


def _passives(seen: View) -> Sequence[Span]:
    return [
        Span(*match.span())
        for start, _ in seen.kinds.get("be", ())
        if (match := _PASSIVE.match(seen.small, start)) is not None
    ]


def _from_outside(seen: View) -> Sequence[Span]:
    return seen.all(_FROM_OUTSIDE, "small")


def _short(seen: View) -> Sequence[Span]:
    return [form.span for form in contractions(seen.text, "en").short]


def _open(seen: View) -> Sequence[Span]:
    return [form.span for form in contractions(seen.text, "en").open]


_of = partial(counting, "en")
ENGLISH = (
    Feature(
        "en_reading_ease",
        Text("reading ease, higher is easier"),
        "level",
        lambda _: (),
        _reading_ease,
        "en",
        least=READABLE,
    ),
    _of("long_words", Text("long words"), told=False),
    _of("we", Text('"we", "us" or "our"')),
    _of("i", Text('"I", "me" or "my"')),
    _of("you", Text('"you" or "your"')),
    Feature("en_contractions", Text("contractions, as in we're"), "rate", _short, None, "en"),
    Feature("en_opened", Text('written out, as in "we are"'), "rate", _open, None, "en"),
    Feature("en_passives", Text('passives, as in "is made"'), "rate", _passives, None, "en", told=False),
    Feature("en_calls", Text('sentences that ask to act, as in "try it"'), "count", _beginnings, None, "en"),
    _of("casual", Text("casual words")),
    _of("abbreviations", Text("abbreviations of chats"), "count"),
    _of("polite", Text("polite words")),
    _of("stiff", Text("stiff words")),
    Feature("en_phrases", Text('set phrases, as in "in order to"'), "rate", lambda seen: seen.phrases, None, "en"),
    _of("linking", Text('linking words, as in "therefore"'), "count"),
    Feature("en_impersonal", Text('"the company" in place of "we"'), "rate", _from_outside, None, "en"),
    _of("nominal", Text("abstract words, as in -tion"), told=False),
    _of("articles", Text('"the" or "a"'), told=False),
    _of("prepositions", Text('words of place and time, as in "for"'), told=False),
    _of("joining", Text('joining words, as in "and"'), told=False),
    _of("auxiliaries", Text('"is", "have" or "do"'), told=False),
    _of("modals", Text('words as "will" or "can"'), told=False),
    _of("negations", Text('words as "not" or "never"'), told=False),
    _of("intensifiers", Text('words as "so" or "very"'), told=False),
)
