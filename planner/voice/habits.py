"""Habits: how far the countable features of a text lie from those of the business's own texts.

A distance is (figure - own mean) / own deviation, both on the scale that `Feature.even` makes, the deviation shrunk
towards the background's. The score is the farthest of the tones and of the shape: how long the post is, how it is set,
what it is tagged with; of features that say one thing only the farthest. The mean of the three farthest of all features
would be plainer, but hears little except the loud: among sixty features three of any post lie far by chance.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Mapping, Sequence
from operator import itemgetter
from statistics import fmean, median_high
from typing import NamedTuple

from planner.text import Text
from planner.voice.features.feature import FEWEST, Feature
from planner.voice.features.registry import BY_NAME, FEATURES, TOLD, evened, measure, spans_of
from planner.voice.notes import Unusual
from planner.voice.tones import TONES

_WORDS = BY_NAME["words"]
SHOWN = 2.5
"""Standard deviations from which a feature is shown."""
_ADDS = 1.0
"""The same for a feature that made the score of a noted text: many a little make it unusual too. By judgement."""
_MOST_SHOWN = 3
"""So many features of a text are shown: a score is made of about as many."""
WEIGHT = 5
"""The background's spread counts as so many own posts."""
FLOOR = 0.3
"""No spread is taken for less than this part of the background's."""
_FARTHEST = 3
"""So many features make the shape: one alone is chance."""
_MOST = 5.0
"""No feature counts for more deviations in it."""
_SHAPE = 0.4
"""What a deviation of the shape is beside one of a tone, by judgement: three features of many always lie far."""
_ALIKE = (
    ("characters", "words", "sentences", "sentence_words", "longest_sentence", "short_sentences"),
    ("lines", "gaps", "items"),
    ("numbers", "money"),
    ("emoji", "emoji_in_a_row", "begins_with_emoji", "ends_with_emoji"),
    ("exclamations", "marks_in_a_row", "ends_with_exclamation", "ends_with_stop"),
    ("en_reading_ease", "tr_reading_ease", "word_letters"),
    ("en_contractions", "en_opened"),
    ("en_we", "en_i", "en_impersonal"),
    ("tr_biz", "tr_ben"),
    ("tr_siz", "tr_sen"),
    ("en_stiff", "en_phrases", "en_linking"),
    ("tr_stiff", "tr_phrases", "tr_linking", "tr_official", "tr_passive", "tr_polite"),
    ("stretched", "en_casual", "en_abbreviations", "tr_casual", "tr_abbreviations"),
)
_GROUP = {name: names[0] for names in _ALIKE for name in names}
"""Features that say one thing, by the first of them: together they are no more than one."""
_USUAL_SPREAD = {"count": 0.5, "rate": 0.1, "length": 0.5, "level": 20.0, "yes": 0.4}
"""The deviation, on the compared scale, of a feature that the background has not, or has in no text."""


class _Judged(NamedTuple):
    """A text, the own one that was left out, its distances, its score, and what each feature gave to that."""

    text: str
    without: str | None
    distances: Mapping[str, float]
    score: float
    given: Mapping[str, float]


class Habits:
    """The habits of texts in one language. `background` gives the mean and deviation of evened features by name.

    `unheard` are muted, and count nowhere. Of what is `ruled` on by the guide there are distances, but it makes no
    score and is not shown.
    """

    def __init__(
        self,
        texts: Sequence[str],
        language: str,
        background: Mapping[str, tuple[float, float]],
        unheard: Collection[str] = (),
        ruled: Collection[str] = (),
    ) -> None:
        self.language = language
        self.size = len(texts)
        self._heard = [index for index in TOLD[language] if FEATURES[index].name not in unheard]
        toned = {name for tone in TONES[language] for name in tone.weights}
        heard = [FEATURES[index] for index in self._heard]
        self._judging = [feature.name for feature in heard if feature.name not in ruled]
        self._shape = [
            feature.name
            for feature in heard
            if not feature.language and feature.name not in toned and feature.name not in ruled
        ]
        self._rows = [evened(text, language) for text in texts]
        figures = list(zip(*self._rows, strict=True)) or [()] * len(FEATURES)
        columns = [figures[index] for index in self._heard]
        self._sums = list(map(math.fsum, columns))
        self._squares = [math.fsum([figure * figure for figure in column]) for column in columns]
        self._spreads = [_spread(feature, background) for feature in heard]
        self._ordered: dict[int, list[float]] = {}
        self._last: _Judged | None = None

    def distances(self, text: str, without: str | None = None) -> dict[str, float]:
        """Of each feature how many deviations the text lies above the own ones, or below; they are taken `without` one
        of them, where it is this one or a new version of it. 0 for what is chance in a text of so few words.
        """
        row, words = evened(text, self.language), measure(text, self.language)[_WORDS]
        left_out = None if without is None else evened(without, self.language)
        size = self.size - (left_out is not None)
        found = {}
        for index, total, squares, background in zip(
            self._heard, self._sums, self._squares, self._spreads, strict=True
        ):
            name, least = FEATURES[index].name, FEATURES[index].least
            if not size or words < least:
                found[name] = 0.0
                continue
            if left_out is not None:
                total, squares = total - left_out[index], squares - left_out[index] ** 2
            mean = total / size
            spread = max(0.0, squares - mean * total)
            variance = (spread + WEIGHT * background * background) / (size + WEIGHT)
            found[name] = (row[index] - mean) / max(math.sqrt(variance), FLOOR * background)
        return found

    def score(self, text: str, without: str | None = None) -> float:
        """How unusual the text is; higher is more unusual."""
        return self._judged(text, without).score

    def _judged(self, text: str, without: str | None) -> _Judged:
        # The score, what is unusual, and the reasons for a likeness ask one after the other. Read and written whole.
        last = self._last
        if last is None or (last.text, last.without) != (text, without):
            found = self.distances(text, without)
            distances = {name: found[name] for name in self._judging}
            last = self._last = _Judged(text, without, distances, *self._score(distances))
        return last

    def _score(self, distances: Mapping[str, float]) -> tuple[float, Mapping[str, float]]:
        """The score, and what each feature of the tone, or of the shape, gave to it."""
        ordered = sorted(self._shape, key=lambda name: -abs(distances[name]))
        far = {name: min(_MOST, abs(distances[name])) for name in one_of_each(ordered)[:_FARTHEST]}
        shape = _SHAPE * sum(far.values()) / _FARTHEST
        found = [(tone.of(distances), tone.parts(distances)) for tone in TONES[self.language]]
        return max([*found, (shape, far)], key=itemgetter(0))

    def unusual(self, text: str, without: str | None = None, noted: bool = False) -> tuple[Unusual, ...]:
        """The three features of 2.5 deviations or more that gave most to the score, and then lie farthest; of those
        that say one thing the first. Of a text that is `noted` also those of 1 deviation that gave to the score.

        What is compared by the word is given as how many there are, and how many are usual in a text of so many words.
        """
        _, _, distances, _, given = self._judged(text, without)
        names = sorted(distances, key=lambda name: (-max(0.0, given.get(name, 0.0)), -abs(distances[name])))
        found: dict[str, Unusual] = {}
        for name in names:
            least = _ADDS if noted and given.get(name, 0.0) > 0 else SHOWN
            group = _GROUP.get(name, name)
            if abs(distances[name]) >= least and group not in found and len(found) < _MOST_SHOWN:
                each = self._unusual(name, distances[name], text, without)
                if _differs(each):
                    found[group] = each
        if noted and not found:
            return tuple(self._unusual(name, distances[name], text, without) for name in names[:1])
        return tuple(found.values())

    def _unusual(self, name: str, distance: float, text: str, without: str | None) -> Unusual:
        figures, feature = measure(text, self.language), FEATURES[BY_NAME[name]]
        said, usual = figures[BY_NAME[name]], self.usual(name, without)
        if feature.scale == "rate":
            said, usual = said * max(FEWEST, figures[_WORDS]), usual * figures[_WORDS]
        return Unusual(name, said, usual, distance, spans_of(name, text, self.language))

    def usual(self, name: str, without: str | None = None) -> float:
        """The figure that is usual in the texts, or in all but one of them: as many have more of it as have less; of
        what is there or not, the share of the texts that have it.
        """
        index = BY_NAME[name]
        figures = self._ordered.get(index)
        if figures is None:
            figures = self._ordered[index] = sorted([row[index] for row in self._rows])
        if without is not None:
            figures = figures.copy()
            figures.remove(evened(without, self.language)[index])
        if not figures:
            return 0.0
        feature = FEATURES[index]
        return fmean(figures) if feature.scale == "yes" else feature.natural(median_high(figures))


def one_of_each(names: Iterable[str]) -> list[str]:
    """The first of each group, of features in an order."""
    found: dict[str, str] = {}
    for name in names:
        found.setdefault(_GROUP.get(name, name), name)
    return list(found.values())


def _spread(feature: Feature, background: Mapping[str, tuple[float, float]]) -> float:
    _, spread = background.get(feature.name, (0.0, 0.0))
    return spread or _USUAL_SPREAD[feature.scale]


def _differs(unusual: Unusual) -> bool:
    """Whether the figures differ, and in the right direction, also as they are said, in whole numbers."""
    if FEATURES[BY_NAME[unusual.name]].scale in ("yes", "level"):
        return True
    return (round(unusual.said) - round(unusual.usual)) * unusual.distance > 0


def explained(unusual: Unusual) -> Text:
    """What is unusual, as a sentence: counts and lengths in whole numbers, yes or no as a share of the posts."""
    feature = FEATURES[BY_NAME[unusual.name]]
    what, more = feature.title, unusual.distance > 0
    if feature.scale == "level":
        if more:
            return Text("easier to read than your posts usually are")
        return Text("harder to read than your posts usually are: longer words, or longer sentences")
    if feature.scale == "yes":
        return _shared(what, bool(unusual.said), unusual.usual)
    if not _differs(unusual):
        return Text("{what}: more than usual", what=what) if more else Text("{what}: less than usual", what=what)
    usual, said = _number(unusual.usual), _number(unusual.said)
    if feature.scale == "rate":
        return Text(
            "{what}: in a text this long you usually have {usual}, this has {said}", what=what, usual=usual, said=said
        )
    return Text("{what}: you usually have {usual}, this has {said}", what=what, usual=usual, said=said)


def _shared(what: Text, here: bool, share: float) -> Text:
    """What this post has or has not, and this share of the others has."""
    if here and round(share, 2) == 0:
        return Text("{what}: in none of your posts, but in this one", what=what)
    if here:
        return Text("{what}: in {share:percent} of your posts, and in this one", what=what, share=share)
    if round(share, 2) == 1:
        return Text("{what}: in all of your posts, but not in this one", what=what)
    return Text("{what}: in {share:percent} of your posts, but not in this one", what=what, share=share)


def _number(figure: float) -> Text:
    return Text("{n}", n=round(figure)) if round(figure) else Text("none")
