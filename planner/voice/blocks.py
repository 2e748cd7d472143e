"""Where the unusual begins: scores of own posts by what was written before and after them, cut into blocks of time.

Leaving out one post at a time would be too optimistic: brands drift, and the neighbours of a post are like it.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from math import sqrt
from statistics import NormalDist, fmean, stdev, variance

BLOCKS = 5


def blocks_of(size: int) -> list[slice]:
    """Cuts so many posts, the oldest first, into `BLOCKS` blocks of about the same size."""
    cuts = [part * size // BLOCKS for part in range(BLOCKS + 1)]
    return [slice(start, end) for start, end in pairwise(cuts)]


def limit_of(scores: Sequence[float], rate: float) -> float:
    """Above which a new score is expected at this rate: mean + t x sd x sqrt(1 + 1/k) of k scores, two or more.

    This is the upper end of the prediction interval of a normal distribution, with Cornish and Fisher's first term for
    a distribution that leans to one side: scores of own posts seldom do otherwise.
    """
    size, mean, spread = len(scores), fmean(scores), stdev(scores)
    above = t_above(rate, size - 1) * sqrt(1 + 1 / size)
    if spread:
        skewness = fmean([((score - mean) / spread) ** 3 for score in scores])
        above += (above**2 - 1) * max(-1.0, min(1.0, skewness)) / 6
    return mean + above * spread


def limit_of_runs(scores: Sequence[float], length: int, rate: float) -> float:
    """Above which the mean of `length` new scores in a row is expected at this rate.

    The variance within the blocks shrinks with the length of a run; that between them, as the voice drifts, does not
    (one-way analysis of variance). A run is a block to come. The degrees of freedom are by judgement: between
    the 4 that five blocks have and those of the posts within them, which both make the spread.
    """
    blocks = [scores[cut] for cut in blocks_of(len(scores))]
    means = [fmean(block) for block in blocks]
    within = fmean([variance(block) for block in blocks])
    size = len(scores) / BLOCKS
    between = max(0.0, variance(means) - within / size)
    spread = sqrt(within / length + between + (within / size + between) / BLOCKS)
    return fmean(scores) + t_above(rate, 2 * (BLOCKS - 1)) * spread


@lru_cache(maxsize=64)
def t_above(rate: float, freedom: int) -> float:
    """The value that Student's t exceeds at this rate: Cornish and Fisher's expansion, right to 1 % from 4 degrees on.

    Abramowitz and Stegun, Handbook of Mathematical Functions, 26.7.5.
    """
    z = NormalDist().inv_cdf(1 - rate)
    value = z
    for order, (divisor, terms) in enumerate(_EXPANSION, start=1):
        value += sum(factor * float(z**power) for factor, power in terms) / divisor / float(freedom**order)
    return value


_EXPANSION = (
    (4, ((1, 3), (1, 1))),
    (96, ((5, 5), (16, 3), (3, 1))),
    (384, ((3, 7), (19, 5), (17, 3), (-15, 1))),
    (92160, ((79, 9), (776, 7), (1482, 5), (-1920, 3), (-945, 1))),
)
