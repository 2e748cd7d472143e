"""Posts in a row: which of them are together unlike the business's own, and by what."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from math import sqrt
from statistics import fmean
from typing import NamedTuple

from planner.voice.beside import SIZE
from planner.voice.between import LARGE, Differs
from planner.voice.features.registry import BY_NAME, measure
from planner.voice.habits import one_of_each
from planner.voice.notes import Run
from planner.voice.own import OURS
from planner.voice.profile import RUN_FROM, Profile

_CERTAIN = 3.0
"""In standard errors, a difference that is no chance."""
_NAMED = 3


class Scored(NamedTuple):
    """A post in a row: its first day there, its status, its text, and how unlike the business's own that is."""

    day: date
    post: str
    status: str
    text: str
    score: float


class InARow(NamedTuple):
    """Several texts in a row: their places among all, how unlike the own ones each of them is, and all together."""

    places: tuple[int, ...]
    scores: tuple[float, ...]
    run: Run


class Drift(NamedTuple):
    """What is unlike the own texts: the places of those that make it so, and by which features, the farthest first."""

    places: tuple[int, ...]
    features: tuple[Differs, ...]


def run_of(row: Sequence[Scored], profile: Profile) -> Run | None:
    """Three or more posts in a row, taken together; what somebody has approved as a whole is seldom noted."""
    return profile.run_of([post.score for post in row], read=all(post.status in OURS for post in row))


def overlapping(rows: Sequence[InARow]) -> list[tuple[InARow, ...]]:
    """Those of the rows that are worth a note, together where they have texts in common; `rows` by their beginnings."""
    groups: list[list[InARow]] = []
    end = -1
    for row in rows:
        if row.run.note:
            if row.places[0] > end:
                groups.append([])
            groups[-1].append(row)
            end = max(end, row.places[-1])
    return [tuple(group) for group in groups]


def drift_of(rows: Sequence[InARow], texts: Sequence[str], profile: Profile) -> Drift | None:
    """Why rows of the texts that overlap are noted: by those that alone are beyond the limit of their row too.

    None where these are fewer than three, or where nobody could say what they have in common.
    """
    places = {
        place for row in rows for place, score in zip(row.places, row.scores, strict=True) if score > row.run.limit
    }
    if len(places) < RUN_FROM:
        return None
    features = _differences([texts[place] for place in sorted(places)], profile)
    return Drift(tuple(sorted(places)), features) if features else None


def _differences(texts: Sequence[str], profile: Profile) -> tuple[Differs, ...]:
    """By which features texts differ together from the own ones, at most three, the farthest first; none where it is
    their size alone.
    """
    habits, own = profile.habits, frozenset(profile.texts)
    distances = [habits.distances(text, text if text in own else None) for text in texts]
    rows = [measure(text, profile.language) for text in texts]
    found = []
    for name in distances[0]:
        distance = fmean(each[name] for each in distances)
        if abs(distance) >= LARGE and abs(distance) * sqrt(len(texts)) >= _CERTAIN and _is_shared(name, distances):
            here = fmean(row[BY_NAME[name]] for row in rows)
            found.append(Differs(name, here, habits.usual(name), distance))
    found.sort(key=lambda each: -abs(each.distance))
    told = one_of_each([each.name for each in found])[:_NAMED]
    return () if SIZE.issuperset(told) else tuple(each for each in found if each.name in told)


def _is_shared(name: str, distances: Sequence[Mapping[str, float]]) -> bool:
    """Whether half of the texts lie far on one side: the capitals of one name are no voice."""
    more = sum(each[name] >= LARGE for each in distances)
    fewer = sum(each[name] <= -LARGE for each in distances)
    return 2 * max(more, fewer) >= len(distances)
