"""What was learned from the business's own texts, in plain sentences and small histograms."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from statistics import fmean
from typing import NamedTuple

from planner.text import Text
from planner.voice.background import background
from planner.voice.features.feature import FEWEST, Feature
from planner.voice.features.registry import BY_NAME, FEATURES, evened, measure

MOST = 12
"""So many sentences at most."""
_BARS = 8
_COUNTED = ("emoji", "exclamations", "hashtags", "questions", "links", "mentions", "capitals")
"""Features of which is said how many there are."""
_MISSED = frozenset({"emoji", "exclamations", "hashtags", "questions"})
"""Those of them of which is said that there are none."""
_HAD = (
    "begins_with_emoji", "ends_with_emoji", "ends_with_exclamation", "items", "dashes", "parentheses", "quotes",
    "ellipses", "short_sentences", "en_we", "en_i", "en_you", "en_calls", "tr_biz", "tr_ben",
)  # fmt: skip
"""Features of which is said how many of the posts have them."""
_NEVER, _MANY, _MOSTLY = 0.05, 0.4, 0.8
"""Shares of the posts up to which something is not done at all, from which it is worth saying, and is the rule."""
_USUAL = (0.2, 0.8)
"""Usual is what all posts have but the fifth with least and the fifth with most."""
_ENOUGH = 10
"""Forms that have to be there, to tell which of two is preferred."""


class Learned(NamedTuple):
    """One thing that was learned: the sentence, and the feature that says so."""

    name: str
    said: Text


class Histogram(NamedTuple):
    """How often a feature has which figure: as many labels as counts, from the least figure to the most."""

    name: str
    title: Text
    bins: tuple[Text, ...]
    counts: tuple[int, ...]


def learned(texts: Sequence[str], language: str) -> tuple[Learned, ...]:
    """At most a dozen sentences of what is marked enough to be said; what is least like anyone's posts comes first."""
    if not texts:
        return ()
    return tuple(sorted(_sentences(texts, language), key=lambda each: -_apart(each.name, texts, language))[:MOST])


def histogram(name: str, texts: Sequence[str], language: str) -> Histogram:
    """How many of a thing there are in each text, or how long it is, in at most eight bars."""
    feature = FEATURES[BY_NAME[name]]
    figures = _figures(name, texts, language)
    if feature.scale == "rate":
        words = _figures("words", texts, language)
        figures = [round(figure * max(FEWEST, count)) for figure, count in zip(figures, words, strict=True)]
    bins, counts = _bars(feature, figures) if figures else ((), ())
    return Histogram(name, feature.title, bins, counts)


def _figures(name: str, texts: Sequence[str], language: str) -> list[float]:
    index = BY_NAME[name]
    return [measure(text, language)[index] for text in texts]


def _apart(name: str, texts: Sequence[str], language: str) -> float:
    """How far the texts lie from anyone's posts in a feature, in deviations of these; 0 where nothing is known."""
    anyone = background(language).features.get(name)
    if anyone is None or not anyone.sd:
        return 0.0
    index = BY_NAME[name]
    return abs(fmean(evened(text, language)[index] for text in texts) - anyone.mean) / anyone.sd


def _sentences(texts: Sequence[str], language: str) -> Iterator[Learned]:
    yield from _lengths(texts, language)
    for name in _COUNTED:
        yield from _counted(name, texts, language)
    for name in _HAD:
        if FEATURES[BY_NAME[name]].language in ("", language):
            yield from _had(name, texts, language)
    if language == "en":
        yield from _forms(texts)
    if language == "tr":
        yield from _address(texts)


def _usual(figures: Sequence[float]) -> tuple[int, int]:
    ordered = sorted(figures)
    low, high = (ordered[min(len(ordered) - 1, math.floor(part * len(ordered)))] for part in _USUAL)
    return round(low), round(high)


def _lengths(texts: Sequence[str], language: str) -> Iterator[Learned]:
    low, high = _usual(_figures("characters", texts, language))
    yield Learned("characters", Text("Your posts are usually {low} to {high} characters long.", low=low, high=high))
    low, high = _usual(_figures("sentence_words", texts, language))
    if high:
        yield Learned("sentence_words", Text("You write in sentences of {low} to {high} words.", low=low, high=high))
    low, high = _usual(_figures("lines", texts, language))
    if low == high == 1:
        yield Learned("lines", Text("You write in one paragraph."))
    elif low < high:
        yield Learned("lines", Text("Your posts usually have {low} to {high} lines.", low=low, high=high))


def _counted(name: str, texts: Sequence[str], language: str) -> Iterator[Learned]:
    figures = _figures(name, texts, language)
    what = FEATURES[BY_NAME[name]].title
    low, high = _usual(figures)
    if fmean(figure > 0 for figure in figures) <= _NEVER:
        if name in _MISSED:
            yield Learned(name, Text("Your posts have no {what}.", what=what))
    elif low == high == 1:
        yield Learned(name, Text("{what}: your posts usually have one.", what=what))
    elif low == high > 0:
        yield Learned(name, Text("Your posts usually have {count} {what}.", count=low, what=what))
    elif low:
        yield Learned(name, Text("Your posts usually have {low} to {high} {what}.", low=low, high=high, what=what))
    elif high > 1:
        yield Learned(name, Text("Your posts usually have at most {high} {what}.", high=high, what=what))


def _had(name: str, texts: Sequence[str], language: str) -> Iterator[Learned]:
    share = fmean(figure > 0 for figure in _figures(name, texts, language))
    if share >= _MANY:
        what = FEATURES[BY_NAME[name]].title
        yield Learned(name, Text("{share:percent} of your posts have {what}.", share=share, what=what))


def _forms(texts: Sequence[str]) -> Iterator[Learned]:
    short, long = (sum(map(bool, _figures(name, texts, "en"))) for name in ("en_contractions", "en_opened"))
    if short + long < _ENOUGH:
        return
    if short >= _MOSTLY * (short + long):
        yield Learned("en_contractions", Text('You use short forms, as in "we\'re".'))
    elif long >= _MOSTLY * (short + long):
        yield Learned("en_opened", Text('You write "we are" rather than "we\'re".'))


def _address(texts: Sequence[str]) -> Iterator[Learned]:
    formal, informal = (sum(map(bool, _figures(name, texts, "tr"))) for name in ("tr_siz", "tr_sen"))
    if formal + informal < _ENOUGH:
        return
    if formal >= _MOSTLY * (formal + informal):
        yield Learned("tr_siz", Text('You say "siz" to your readers.'))
    elif informal >= _MOSTLY * (formal + informal):
        yield Learned("tr_sen", Text('You say "sen" to your readers.'))


def _bars(feature: Feature, figures: Sequence[float]) -> tuple[tuple[Text, ...], tuple[int, ...]]:
    """One bar for each whole number where there are few; else bars of the same width, in whole numbers."""
    if feature.scale == "yes":
        return (Text("no"), Text("yes")), (figures.count(0.0), figures.count(1.0))
    low, high = math.floor(min(figures)), math.ceil(max(figures))
    width = max(1, math.ceil((high - low + 1) / _BARS))
    counts = [0] * ((high - low) // width + 1)
    for figure in figures:
        counts[(round(figure) - low) // width] += 1
    bins = []
    for bar in range(len(counts)):
        first = low + width * bar
        last = first + width - 1
        bins.append(Text("{low} to {high}", low=first, high=last) if width > 1 else Text("{count}", count=first))
    return tuple(bins), tuple(counts)
