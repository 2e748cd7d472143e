"""Which channel, or whose posts, lie furthest from the rest; only what is certain, and never a list of all."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from heapq import nlargest
from math import sqrt
from operator import itemgetter
from random import Random
from statistics import fmean
from typing import NamedTuple

from planner.domain.plan import Plan
from planner.text import Text
from planner.voice.background import background
from planner.voice.blocks import blocks_of
from planner.voice.features.registry import BY_NAME, FEATURES, TOLD, evened
from planner.voice.habits import FLOOR, WEIGHT
from planner.voice.judge import Judge
from planner.voice.language import language_of
from planner.voice.own import OwnText, last_day, said_by

ENOUGH, ENOUGH_REST = 10, 20
"""So many texts it takes of one, and of the rest, to be compared; and the rest are half of all, or more."""
_WAITING = 100
_COMING = frozenset({"draft", "in_review"})
_SPLITS = 199
"""What is told is farther apart than in each of so many random splits: by chance in one of 200 cases. By judgement: one
in twenty would name somebody in every twentieth business, and nobody there.
"""
_DOUBTFUL = 3.0
"""Standard errors below which no feature is told: among fifty features one lies as far by chance alone."""
LARGE = 0.8
"""Standard deviations from which a difference is large (Cohen 1988): smaller ones nobody hears."""
_ALONE = 1.5
"""And those from which a single difference is another voice: a small word more is none. By judgement."""
_TOLD = 3
_ALIKE = 0.7
"""Features that go together by more than this are told as one."""
_UNKNOWN = 0.5
"""The deviation of a feature that the background has not."""
_LENGTHS = frozenset({"characters", "words", "sentences"})
"""Whoever writes longer posts has no other voice."""
_PLATFORM = frozenset({"hashtags", "mentions", "links"})
"""What a platform asks for is none either: of channels it is not told."""


class Differs(NamedTuple):
    """A feature by which some posts differ from the rest: how it usually is in both."""

    name: str
    here: float
    elsewhere: float
    distance: float
    """In standard deviations; negative where there is less of it here."""

    @property
    def said(self) -> Text:
        """As in "exclamation marks: 2 here, 0 elsewhere"."""
        feature = FEATURES[BY_NAME[self.name]]
        if feature.scale == "yes":
            return Text(
                "{what}: in {here:percent} of the posts here, in {elsewhere:percent} elsewhere",
                what=feature.title,
                here=self.here,
                elsewhere=self.elsewhere,
            )
        return Text(
            "{what}: {here} here, {elsewhere} elsewhere",
            what=feature.title,
            here=feature.say(self.here),
            elsewhere=feature.say(self.elsewhere),
        )


class Apart(NamedTuple):
    """A channel, or a person, whose `texts` differ from the rest by at most three features, the farthest first."""

    id: str
    texts: int
    features: tuple[Differs, ...]


def furthest_channel(texts: Sequence[OwnText], language: str, unheard: frozenset[str]) -> Apart | None:
    """The channel whose `compared_texts` differ most from what stands on others alone; None where none certainly does.

    `unheard` are the names of features that are muted.
    """
    return _furthest(texts, language, unheard | _PLATFORM, lambda each: each.channels)


def furthest_author(texts: Sequence[OwnText], language: str, unheard: frozenset[str]) -> Apart | None:
    """The person whose `compared_texts` differ most from those of all others, of each post the first; None where
    nobody's certainly do.
    """
    of_posts = tuple({each.post: each for each in reversed(texts)}.values())[::-1]
    return _furthest(of_posts, language, unheard, lambda each: () if each.author is None else (each.author,))


def _furthest(
    texts: Sequence[OwnText], language: str, unheard: frozenset[str], groups_of: Callable[[OwnText], Iterable[str]]
) -> Apart | None:
    groups: dict[str, list[int]] = {}
    for index, each in enumerate(texts):
        for id in groups_of(each):
            groups.setdefault(id, []).append(index)
    least = max(ENOUGH_REST, len(texts) / 2)
    enough = {id: group for id, group in groups.items() if len(group) >= ENOUGH and len(texts) - len(group) >= least}
    if not enough:
        return None
    columns = _columns([each.text for each in texts], language, unheard | _LENGTHS)
    apart = [Apart(id, len(group), _differences(columns, group)) for id, group in enough.items()]
    return max((each for each in apart if each.features), key=_distance, default=None)


def _distance(apart: Apart) -> float:
    return fmean(abs(each.distance) for each in apart.features)


def compared_texts(plan: Plan, judge: Judge) -> tuple[OwnText, ...]:
    """The own texts that posts say, and those of the newest posts that are not approved yet, in the business's
    language; none where that is neither English nor Turkish.
    """
    if not judge.home:
        return ()
    own = [each for each in judge.own(judge.home) if each.post is not None]
    known = {each.text for each in own}
    for post in nlargest(_WAITING, (post for post in plan.posts if post.status in _COMING), last_day):
        for text, channels in said_by(post):
            if text not in known and language_of(text, judge.home) == judge.home:
                known.add(text)
                own.append(OwnText(text, None, post.id, channels, post.author))
    return tuple(own)


class _Column(NamedTuple):
    """The figures of a feature in all texts, evened, with the mean and the deviation of them all."""

    name: str
    figures: tuple[float, ...]
    mean: float
    deviation: float
    usual_deviation: float
    """That of anyone's posts."""


def _columns(texts: Sequence[str], language: str, unheard: frozenset[str]) -> list[_Column]:
    """The features that are not the same in all texts."""
    rows = [evened(text, language) for text in texts]
    everyone = background(language).features
    found = []
    for index in TOLD[language]:
        name, figures = FEATURES[index].name, tuple(row[index] for row in rows)
        if name not in unheard and min(figures) < max(figures):
            usual = everyone[name].sd if name in everyone else _UNKNOWN
            found.append(_Column(name, figures, fmean(figures), _deviation([figures], usual), usual))
    return found


def _deviation(parts: Sequence[Sequence[float]], usual: float) -> float:
    """The deviation of figures around the mean of their part, drawn towards the usual one."""
    squares = 0.0
    for part in parts:
        mean = fmean(part)
        squares += sum((figure - mean) ** 2 for figure in part)
    size = sum(map(len, parts))
    return max(sqrt((squares + WEIGHT * usual * usual) / (size + WEIGHT)), FLOOR * usual)


def _differences(columns: Sequence[_Column], group: Sequence[int]) -> tuple[Differs, ...]:
    """By what the texts of a group differ from the rest, more than by any chance."""
    errors = _errors(columns, group)
    if max(errors, default=0.0) <= _DOUBTFUL:
        return ()
    limit = max(_DOUBTFUL, *(max(_errors(columns, split)) for split in _splits(len(columns[0].figures), group)))
    certain = [column for column, error in zip(columns, errors, strict=True) if error > limit]
    ours = frozenset(group)
    large = [(each, column) for column in certain if abs((each := _differs(column, ours)).distance) >= LARGE]
    large.sort(key=lambda pair: -abs(pair[0].distance))
    told: list[tuple[Differs, _Column]] = []
    for each, column in large:
        if len(told) < _TOLD and all(_together(column, other, ours) <= _ALIKE for _, other in told):
            told.append((each, column))
    if len(told) == 1 and abs(told[0][0].distance) < _ALONE:
        return ()
    return tuple(each for each, _ in told)


def _errors(columns: Sequence[_Column], group: Sequence[int]) -> list[float]:
    """Of each feature by how many standard errors the group's mean lies from the rest's."""
    size, all_of_them = len(group), len(columns[0].figures)
    of_group = itemgetter(*group)
    scale = sqrt(all_of_them / (size * (all_of_them - size)))
    return [abs(sum(of_group(column.figures)) - size * column.mean) * scale / column.deviation for column in columns]


def _splits(size: int, group: Sequence[int]) -> Iterable[Sequence[int]]:
    """Random groups with as many texts from each block of time as the group: a voice that drifted is no other voice.

    Always the same ones.
    """
    chance = Random(0)
    blocks = [range(cut.start, cut.stop) for cut in blocks_of(size)]
    counts = [sum(index in block for index in group) for block in blocks]
    for _ in range(_SPLITS):
        yield [index for block, count in zip(blocks, counts, strict=True) for index in chance.sample(block, count)]


def _differs(column: _Column, ours: frozenset[int]) -> Differs:
    here = [figure for index, figure in enumerate(column.figures) if index in ours]
    elsewhere = [figure for index, figure in enumerate(column.figures) if index not in ours]
    natural = FEATURES[BY_NAME[column.name]].natural
    distance = (fmean(here) - fmean(elsewhere)) / _deviation([here, elsewhere], column.usual_deviation)
    return Differs(column.name, natural(fmean(here)), natural(fmean(elsewhere)), distance)


def _together(one: _Column, other: _Column, ours: frozenset[int]) -> float:
    """How much two features go together within the group, and within the rest: from 0 to 1."""
    ones, others = _residuals(one.figures, ours), _residuals(other.figures, ours)
    squares = sum(a * a for a in ones) * sum(b * b for b in others)
    return abs(sum(a * b for a, b in zip(ones, others, strict=True))) / sqrt(squares) if squares else 0.0


def _residuals(figures: Sequence[float], ours: frozenset[int]) -> list[float]:
    """By how much each figure is over the mean of its side."""
    here = fmean(figure for index, figure in enumerate(figures) if index in ours)
    elsewhere = fmean(figure for index, figure in enumerate(figures) if index not in ours)
    return [figure - (here if index in ours else elsewhere) for index, figure in enumerate(figures)]
