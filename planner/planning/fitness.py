"""Whether a platform is where an audience is."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from planner.domain.audiences import Audience
from planner.domain.statistics import StatisticsTable
from planner.knowledge.audience_statistics import Edition
from planner.knowledge.platforms import MESSAGING, OFFLINE
from planner.planning.editions import editions
from planner.planning.shares import share

# The contract's third, and nothing for the last bits of a product.
_PART = 3
_EQUAL = 1e-9
_COMPARED = 2


class Fit(NamedTuple):
    """How many of an audience use a platform, and the one that most of them use, in percent of the same people."""

    audience: Audience
    percent: float
    best: str
    best_percent: float
    edition: Edition

    @property
    def poor(self) -> bool:
        """Whether the platform reaches under a third of what the best reaches."""
        return self.percent * _PART < self.best_percent - _EQUAL


def fit(platform: str, audience: Audience, home: str | None, own: Iterable[StatisticsTable]) -> Fit | None:
    """How a platform fits an audience, by the first edition of its country that compares it with others; None for none.

    `home` is the country of an audience that does not say one. Messaging applications are no measure, and are not
    measured, nor is what needs no network.
    """
    country = audience.country or home
    if country is None or platform in MESSAGING | OFFLINE:
        return None
    for edition in editions(country, own):
        found = share(edition, platform, audience.traits)
        if found is None:
            continue
        alike = ((each, share(edition, each, found.used)) for each in edition.public)
        shares = {each: other.percent for each, other in alike if other is not None and other.used == found.used}
        if len(shares) < _COMPARED:  # a table of one platform compares nothing
            continue
        best = max(shares, key=lambda each: (shares[each], each))
        return Fit(audience, found.percent, best, shares[best], edition)
    return None
