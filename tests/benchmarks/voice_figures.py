"""How well scores tell own posts from others'; higher scores are more unusual, and others' ought to have them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import pairwise
from statistics import fmean


def auc(own: Sequence[float], others: Sequence[float]) -> float:
    """How often a post of others is more unusual than an own one; half where both are alike."""
    ordered = sorted(own)
    return fmean((bisect_left(ordered, score) + bisect_right(ordered, score)) / 2 for score in others) / len(ordered)


def above(scores: Sequence[float], limit: float) -> float:
    """The share of the scores above a limit."""
    return fmean(score > limit for score in scores)


def caught_at(own: Sequence[float], others: Sequence[float], rate: float) -> float:
    """The share of others caught at exactly this rate of false alarms, between the points of the ROC as the line is."""
    points = _points(own, others)
    for (left, low), (right, high) in pairwise(points):
        if left <= rate <= right and right > left:
            return low + (high - low) * (rate - left) / (right - left)
    return points[-1][1]


def equal_error_rate(own: Sequence[float], others: Sequence[float]) -> float:
    """The rate at which as many own posts are noted as others' are missed."""
    false, caught = min(_points(own, others), key=lambda point: abs(point[0] - (1 - point[1])))
    return (false + 1 - caught) / 2


def _points(own: Sequence[float], others: Sequence[float]) -> list[tuple[float, float]]:
    """The ROC: false alarms and catches at each limit, from none to all; of equal false alarms the last is the best."""
    limits = sorted({*own, *others}, reverse=True)
    return [(0.0, 0.0), *((_from(own, limit), _from(others, limit)) for limit in limits)]


def _from(scores: Sequence[float], limit: float) -> float:
    return fmean(score >= limit for score in scores)


def in_a_row(scores: Sequence[float], length: int) -> list[Sequence[float]]:
    """Every run of so many scores."""
    return [scores[start : start + length] for start in range(len(scores) - length + 1)]


def mean(figures: Iterable[float]) -> float:
    """Their mean; not a number where there are none."""
    found = list(figures)
    return fmean(found) if found else float("nan")
