"""All features by name, and what they say of a text."""

from __future__ import annotations

from functools import lru_cache

from planner.voice.features.english import ENGLISH
from planner.voice.features.feature import Feature
from planner.voice.features.lengths import LENGTHS
from planner.voice.features.marks import MARKS
from planner.voice.features.shape import SHAPE
from planner.voice.features.turkish import TURKISH
from planner.voice.features.view import View
from planner.voice.notes import Span
from planner.voice.seen import LONGEST

FEATURES: tuple[Feature, ...] = (*LENGTHS, *MARKS, *SHAPE, *ENGLISH, *TURKISH)
"""Every feature; the order is that of `measure`."""
BY_NAME = {feature.name: index for index, feature in enumerate(FEATURES)}
"""Which of them a name is."""
HEARD = {
    language: tuple(index for index, feature in enumerate(FEATURES) if feature.language in ("", language))
    for language in ("en", "tr", "")
}
"""Which of them count in a language; "" is any other."""
TOLD = {language: tuple(index for index in indices if FEATURES[index].told) for language, indices in HEARD.items()}
"""Which of these people are told of."""
_KEPT = 2_048
"""Texts whose figures are kept; of the last few everything is."""
_seen = lru_cache(maxsize=8)(View)


def measure(text: str, language: str) -> tuple[float, ...]:
    """The figure of each feature; 0 for those of another language."""
    return _measured(text[:LONGEST], language)


def evened(text: str, language: str) -> tuple[float, ...]:
    """The same figures on the scales on which they are compared; what a mean and a deviation are taken of."""
    return _evened(text[:LONGEST], language)


@lru_cache(maxsize=_KEPT)
def _measured(text: str, language: str) -> tuple[float, ...]:
    seen = _seen(text, language)
    return tuple([feature.measure(seen) if feature.language in ("", language) else 0.0 for feature in FEATURES])


@lru_cache(maxsize=_KEPT)
def _evened(text: str, language: str) -> tuple[float, ...]:
    return tuple([feature.even(figure) for feature, figure in zip(FEATURES, measure(text, language), strict=True)])


def spans_of(name: str, text: str, language: str) -> tuple[Span, ...]:
    """The places in the text of what the feature counts, or that have most to do with its figure.

    () for a feature that there is not, or not in this language.
    """
    index = BY_NAME.get(name)
    if index is None or FEATURES[index].language not in ("", language):
        return ()
    return tuple(FEATURES[index].find(_seen(text[:LONGEST], language)))
