"""Who uses which of several platforms at once: the least presuming distribution that agrees with what is known.

Imported where a set is asked about, for numpy.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

Joint = npt.NDArray[np.float64]
"""The share of people per combination: shape (2,) * platforms, index 1 along an axis is *uses it*; sums to 1."""

_ENOUGH = 1e-9
_MOST_SWEEPS = 500


def joint_of(pairs: Mapping[tuple[int, int], tuple[float, float, float]], shares: Sequence[float]) -> Joint:
    """The maximum-entropy joint distribution of the pairs, then raked to `shares`; all of them are shares from 0 to 1.

    `pairs` gives for two axes, the smaller first, the share that uses one, the other, and both. Proportional fitting
    from a uniform beginning is the maximum-entropy distribution of what it is fitted to (Deming and Stephan 1940;
    Csiszár 1975); raking to the single shares keeps the odds ratios. The pairs move by their rounding, the single
    shares come out exactly.
    """
    joint: Joint = np.full((2,) * len(shares), 0.5 ** len(shares))
    joint = _fitted(joint, {axes: _table(*known) for axes, known in pairs.items()})
    return _fitted(joint, {(axis,): np.array([1 - part, part]) for axis, part in enumerate(shares)})


def _table(one: float, other: float, both: float) -> Joint:
    """The four kinds of people that two platforms make; rounding may leave less than nobody."""
    table: Joint = np.array([[1 - one - other + both, other - both], [one - both, both]])
    return table.clip(0, 1)


def used_by(joint: Joint, axes: Sequence[int]) -> float:
    """The share that uses at least one of the platforms on these axes."""
    none: list[Any] = [slice(None)] * joint.ndim
    for axis in axes:
        none[axis] = 0
    return 1 - float(joint[tuple(none)].sum())


def _fitted(joint: Joint, tables: Mapping[Any, Joint]) -> Joint:
    """The distribution scaled to these margins, over and over, until it has them all, or they move no more."""
    before = np.inf
    for _ in range(_MOST_SWEEPS):
        off = 0.0
        for axes, table in tables.items():
            others = tuple(axis for axis in range(joint.ndim) if axis not in axes)
            found = joint.sum(axis=others, keepdims=True)
            wanted = table.reshape(found.shape)
            off = max(off, float(np.abs(found - wanted).max()))
            joint = joint * np.divide(wanted, found, out=np.zeros_like(found), where=found > 0)
        # Rounded pairs contradict each other a little: then it goes round in a circle of that size.
        if off < _ENOUGH or abs(before - off) < _ENOUGH / 100:
            break
        before = off
    return joint
