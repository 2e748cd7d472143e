"""Tones: directions in which a voice shifts, each heard by several features at once.

A shift of tone moves many features a little rather than one far: a formal post has fewer contractions and fewer "we",
more stiff words, no exclamation marks. A sum in the right direction hears that where the farthest feature does not.
The weights are round and of judgement, as is which features belong to a tone.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import NamedTuple

_MOST = 4.0
"""No feature counts for more deviations in a tone: one alone is no tone."""


class Tone(NamedTuple):
    """A direction: the weights of features by name; below 0 where the tone has less of it."""

    weights: Mapping[str, float]

    def of(self, distances: Mapping[str, float]) -> float:
        """How far the text lies in this direction, in deviations; features that are not in `distances` do not count."""
        parts = self.parts(distances)
        if not parts:
            return 0.0
        return sum(parts.values()) / math.sqrt(sum(self.weights[name] ** 2 for name in parts))

    def parts(self, distances: Mapping[str, float]) -> dict[str, float]:
        """What each feature gives to the sum."""
        return {
            name: weight * max(-_MOST, min(_MOST, distances[name]))
            for name, weight in self.weights.items()
            if name in distances
        }


_LIVELY = {
    "exclamations": 1.5,
    "emoji": 1.5,
    "marks_in_a_row": 1,
    "emoji_in_a_row": 1,
    "capitals": 1,
    "stretched": 1,
    "ends_with_exclamation": 1,
    "ends_with_emoji": 1,
    "ends_with_stop": -1,
}
TONES = {
    "en": (
        Tone({**_LIVELY, "en_abbreviations": 1}),
        Tone(
            {
                "en_stiff": 1,
                "en_linking": 1,
                "en_phrases": 1,
                "en_opened": 1,
                "en_impersonal": 1,
                "en_we": -1,
                "en_contractions": -1,
                "exclamations": -0.5,
            },
        ),
        Tone({"en_casual": 1, "en_contractions": 1, "en_abbreviations": 1, "stretched": 1, "en_opened": -1}),
    ),
    "tr": (
        Tone({**_LIVELY, "tr_abbreviations": 1}),
        Tone(
            {
                "tr_official": 1,
                "tr_stiff": 1,
                "tr_phrases": 1,
                "tr_polite": 1,
                "tr_linking": 1,
                "tr_passive": 1,
                "tr_biz": -1,
                "tr_sen": -1,
                "exclamations": -0.5,
            },
        ),
        Tone({"tr_casual": 1, "tr_sen": 1, "tr_abbreviations": 1, "stretched": 1, "tr_siz": -1}),
    ),
    "": (Tone(_LIVELY),),
}
"""The tones of each language; "" is any other."""
