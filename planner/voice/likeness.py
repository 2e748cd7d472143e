"""How much a text reads like own posts rather than like anyone's: closed form, dictionaries and sums."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from heapq import nlargest, nsmallest
from itertools import chain
from math import dist, exp, log1p, sqrt
from operator import truediv
from statistics import fmean, pvariance
from typing import NamedTuple

from planner.voice.background import background
from planner.voice.features.registry import FEATURES, HEARD, evened
from planner.voice.grams import KINDS
from planner.voice.habits import FLOOR, WEIGHT
from planner.voice.mask import READ, tokens

_PRIOR_GRAMS = 8000
"""The background counts as much as so many grams of own text: a Dirichlet prior."""
_FARTHEST = 3.0
"""No feature counts as more standard deviations from the own mean than this."""
_NEAREST = 3
"""A text is near to posts if it is near to so many of them: a brand has several kinds of posts."""
_NEAR_BY = list(KINDS).index("words")
"""Near are posts that share words: to compare runs of characters too gains nothing, and takes most of the time."""
_COMMON = 25
"""A gram that more posts have brings none of them nearer than the others, and would take most of the time."""
_NOWHERE = -12.0
"""The rate of a gram where there is no background."""
_KEPT = 512


class Traits(NamedTuple):
    """What is looked at in a text: the figures of its features, and of each kind the grams that it has."""

    figures: tuple[float, ...]
    grams: tuple[frozenset[str], ...]


@lru_cache(maxsize=_KEPT)
def traits_of(text: str, language: str) -> Traits:
    """The traits of a text, by its first `READ` characters; kept, for the next profile has most of the same texts."""
    text = text[:READ]
    figures = evened(text, language)
    masked = tokens(text, language, background(language).ordinary)
    return Traits(
        tuple([figures[index] for index in HEARD[language]]), tuple(kind.of(masked) for kind in KINDS.values())
    )


class Likeness:
    """What the own posts in one language have, against what anyone's have."""

    def __init__(self, posts: Sequence[Traits], language: str) -> None:
        self._kinds = [
            _Grams([post.grams[index] for post in posts], _scale(language, name)) for index, name in enumerate(KINDS)
        ]
        self._near = _Near([post.grams[_NEAR_BY] for post in posts], _scale(language, "words"))
        self._figures = _Figures([post.figures for post in posts], language)

    def parts_of(self, text: Traits, without: range = range(0)) -> tuple[float, ...]:
        """How like the posts a text is, in each way of looking at it; higher is more like them.

        Of each kind of grams the logarithm of how much likelier they are here than with anyone, the mean over the
        grams; how near the nearest posts are in words; and how near they are in the figures of features. The posts at
        the places `without` are left out; they still say which words are common, and the scale of figures.
        """
        ratios = [kind.ratio(grams, without) for kind, grams in zip(self._kinds, text.grams, strict=True)]
        near = self._near.nearness(text.grams[_NEAR_BY], without)
        return (*ratios, near, self._figures.nearness(text.figures, without))


class _Scale(NamedTuple):
    """What the background says of the grams of a kind, and of any other gram."""

    gains: Mapping[str, float]
    """By gram, what the logarithm of the likelihood gains for each own post that has it, before it is taken."""
    gain: float
    weights: Mapping[str, float]
    """By gram, what it weighs where two texts are compared: as the inverse document frequency, once for each text."""
    weight: float


@cache
def _scale(language: str, kind: str) -> _Scale:
    everyone = background(language)
    rates = everyone.grams.get(kind, {})
    rest = everyone.rest.get(kind, _NOWHERE)
    highest = max(rates.values(), default=0.0)
    return _Scale(
        {gram: exp(-rate) / _PRIOR_GRAMS for gram, rate in rates.items()},
        exp(-rest) / _PRIOR_GRAMS,
        {gram: (highest - rate + 0.5) ** 2 for gram, rate in rates.items()},
        (highest - rest + 0.5) ** 2,
    )


class _Grams:
    """The grams of a kind in posts. Where posts are left out, the text is one of them."""

    def __init__(self, posts: Sequence[frozenset[str]], scale: _Scale) -> None:
        self._posts, self._scale = posts, scale
        self._counts = Counter(chain.from_iterable(posts))
        self._total = self._counts.total()
        self._gains = {gram: self._gain(gram, count) for gram, count in self._counts.items()}
        self._left_out: tuple[range, Mapping[str, float], int] = range(0), self._gains, self._total

    def ratio(self, grams: frozenset[str], without: range) -> float:
        """The logarithm of how much likelier the grams are in the posts than in anyone's, the mean over the grams."""
        _, gains, total = self._gains_without(without)
        gained = sum([gains[gram] for gram in grams & gains.keys()])
        return gained / (len(grams) or 1) - log1p(total / _PRIOR_GRAMS)

    def _gains_without(self, without: range) -> tuple[range, Mapping[str, float], int]:
        """What each gram of the posts that are left out gains by the others, and how many grams the others have."""
        if not without:
            return without, self._gains, self._total
        known = self._left_out
        if without != known[0]:
            left = Counter(chain.from_iterable(self._posts[place] for place in without))
            gains = {gram: self._gain(gram, self._counts[gram] - count) for gram, count in left.items()}
            # Read and written whole, for two threads may ask one profile.
            known = self._left_out = without, gains, self._total - left.total()
        return known

    def _gain(self, gram: str, count: int) -> float:
        return log1p(count * self._scale.gains.get(gram, self._scale.gain))


class _Near:
    """Posts by the grams that they share with a text."""

    def __init__(self, posts: Sequence[frozenset[str]], scale: _Scale) -> None:
        self._scale = scale
        counts = Counter(chain.from_iterable(posts))
        self._common = {gram for gram, count in counts.items() if count > _COMMON}
        self._places: defaultdict[str, list[int]] = defaultdict(list)
        for place, grams in enumerate(posts):
            for gram in grams - self._common:
                self._places[gram].append(place)
        self._lengths = [self._length(grams) for grams in posts]

    def nearness(self, grams: frozenset[str], without: range) -> float:
        """The mean cosine with the nearest posts."""
        weights, other = self._scale.weights, self._scale.weight
        shared = [0.0] * len(self._lengths)
        for gram in grams & self._places.keys():
            weight = weights.get(gram, other)
            for place in self._places[gram]:
                shared[place] += weight
        near = list(map(truediv, shared, self._lengths))
        del near[without.start : without.stop]
        return fmean(nlargest(_NEAREST, near)) / self._length(grams)

    def _length(self, grams: frozenset[str]) -> float:
        weights, other = self._scale.weights, self._scale.weight
        return sqrt(sum([weights.get(gram, other) for gram in grams - self._common])) or 1.0


class _Figures:
    """The features of posts, on the scale of how far own posts lie from each other."""

    def __init__(self, posts: Sequence[tuple[float, ...]], language: str) -> None:
        features = background(language).features
        self._scales = []
        for index, figures in zip(HEARD[language], zip(*posts, strict=True), strict=True):
            known = features.get(FEATURES[index].name)
            spread = known.sd if known and known.sd else 1.0
            variance = (pvariance(figures) * len(posts) + WEIGHT * spread**2) / (len(posts) + WEIGHT)
            self._scales.append((fmean(figures), max(sqrt(variance), FLOOR * spread)))
        self._posts = [self._scaled(figures) for figures in posts]

    def nearness(self, figures: tuple[float, ...], without: range) -> float:
        """Minus the mean distance to the nearest posts."""
        text = self._scaled(figures)
        far = [dist(text, post) for post in self._posts]
        del far[without.start : without.stop]
        return -fmean(nsmallest(_NEAREST, far))

    def _scaled(self, figures: Sequence[float]) -> tuple[float, ...]:
        return tuple([
            max(-_FARTHEST, min(_FARTHEST, (figure - mean) / spread))
            for figure, (mean, spread) in zip(figures, self._scales, strict=True)
        ])  # fmt: skip
