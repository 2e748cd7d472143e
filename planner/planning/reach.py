"""Reach: the share of an audience that uses at least one of several platforms, overlap counted once."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from planner.knowledge.audience_statistics import Edition, Pair, Segment
from planner.planning.shares import Share, Traits, known_traits, largest, share

if TYPE_CHECKING:
    from planner.planning.joint import Joint

_SEVERAL = 2


class Reach(NamedTuple):
    """How much of an audience uses at least one of `platforms`, in percent, as one edition has it.

    `percent` is None where nobody asked who uses two of them at once; then it lies from `low`, the largest single
    share, to `high`, their sum and at most 100. `margin` is the largest of the margins used, None where there is none.
    `estimate` is false only for a figure that is published as it stands. `traits` are those by which the edition has
    figures for all of these platforms, `not_used` the others: of a platform that lacks one the figure is that of the
    people without it, so that a set never reaches less than one of its members. `sources` are ids.
    """

    edition: Edition
    platforms: tuple[str, ...]
    traits: Traits
    not_used: tuple[str, ...]
    percent: float | None
    margin: float | None
    estimate: bool
    low: float
    high: float
    sources: tuple[str, ...]


def reach(edition: Edition, platforms: Iterable[str], traits: Traits) -> Reach:
    """The reach of a set in the audience with these traits; each platform needs a figure in the edition.

    Raises KeyError for one that has none.
    """
    wanted = tuple(dict.fromkeys(platforms))
    singles = {platform: _share(edition, platform, traits) for platform in wanted}
    used = {trait: values for trait, values in singles[wanted[0]].used.items() if _by_all(trait, singles.values())}
    low = max(each.percent for each in singles.values())
    high = min(sum(each.percent for each in singles.values()), 100.0)
    sources = [id for each in singles.values() for id in each.sources]
    margins = [each.margin for each in singles.values()]
    percent: float | None = low
    if len(wanted) >= _SEVERAL:
        percent = None
        if set(wanted) <= set(paired(edition)):
            joint = Population(edition, traits)
            # Rounding of the last digits must not break the law that reach lies between these.
            percent = min(max(joint.reach(wanted), low), high)
            margins += joint.margins
            sources += joint.sources
    return Reach(
        edition,
        wanted,
        used,
        tuple(trait for trait in traits if trait not in used),
        percent,
        largest(margins),
        len(wanted) >= _SEVERAL or singles[wanted[0]].estimate,
        low,
        high,
        tuple(dict.fromkeys(sources)),
    )


def _by_all(trait: str, shares: Iterable[Share]) -> bool:
    return all(trait in each.used for each in shares)


def paired(edition: Edition) -> tuple[str, ...]:
    """The platforms of which the edition knows who uses two at once, in the order of the alphabet; none in most."""
    return tuple(sorted({platform for pair in edition.pairs.get((), {}) for platform in pair}))


class Population:
    """Everyone with these traits, as an edition with pairs has them: the reach of any set.

    The distribution is fitted to the segment's own pairs where there are such, else to those of everyone, then raked to
    the segment's single shares.
    """

    def __init__(self, edition: Edition, traits: Traits) -> None:
        self._platforms = paired(edition)
        used = known_traits(edition, self._platforms, traits)
        segments = _segments(edition, used)
        self._joint = _joint(edition, self._platforms, segments, tuple(sorted((k, tuple(v)) for k, v in used.items())))
        pairs = [pair for segment in segments for pair in edition.pairs[segment].values()]
        self.margins = [pair.margin for pair in pairs]
        self.sources = tuple(dict.fromkeys(pair.source for pair in pairs))

    def reach(self, platforms: Iterable[str]) -> float:
        """The share that uses at least one of these, in percent."""
        from planner.planning.joint import used_by

        return 100 * used_by(self._joint, [self._platforms.index(platform) for platform in platforms])


def _share(edition: Edition, platform: str, traits: Traits) -> Share:
    found = share(edition, platform, traits)
    if found is None:
        raise KeyError(platform)
    return found


def _segments(edition: Edition, used: Traits) -> tuple[Segment, ...]:
    """The segments whose pairs are those of these traits: the values of one trait that has pairs, else everyone."""
    if len(used) == 1:
        [(trait, values)] = used.items()
        segments = tuple(((trait, value),) for value in values)
        if all(segment in edition.pairs for segment in segments):
            return segments
    return ((),)


@lru_cache(maxsize=64)
def _joint(
    edition: Edition,
    platforms: tuple[str, ...],
    segments: tuple[Segment, ...],
    used: tuple[tuple[str, tuple[str, ...]], ...],
) -> Joint:
    from planner.planning.joint import joint_of

    tables = [edition.pairs[segment] for segment in segments]
    axes = {platform: axis for axis, platform in enumerate(platforms)}
    pairs = {(axes[one], axes[other]): _mixed([table[one, other] for table in tables]) for one, other in tables[0]}
    return joint_of(pairs, [_share(edition, platform, dict(used)).percent / 100 for platform in platforms])


def _mixed(pairs: list[Pair]) -> tuple[float, float, float]:
    """The pair in the union of segments, weighted by how many were asked, as shares from 0 to 1."""
    asked = 100 * sum(pair.base for pair in pairs)
    one, other, both = (
        sum(getattr(pair, name) * pair.base for pair in pairs) / asked for name in ("one", "other", "both")
    )
    return one, other, both
