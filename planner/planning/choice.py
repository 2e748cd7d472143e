"""Which platforms: every set is looked at, and the hours at hand decide."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import combinations
from typing import NamedTuple

from planner.domain.channels import Channel
from planner.domain.noun import Amount
from planner.domain.plan import Plan
from planner.knowledge.audience_statistics import Edition
from planner.knowledge.cadence import default_platforms
from planner.knowledge.platforms import MESSAGING, OFFLINE
from planner.planning.editions import edition_with, editions
from planner.planning.reach import Population, paired, reach
from planner.planning.shares import Share, largest, share
from planner.planning.upkeep import channels_that_go_on, least_hours
from planner.planning.weights import country_of, of_country, weighed

# Equal but for the last bits of a sum.
_EQUAL = 1e-9


class Bounds(NamedTuple):
    """Between what a reach lies, in percent, both included; one number where it is known."""

    low: float
    high: float

    @property
    def known(self) -> bool:
        """Whether it is one number."""
        return self.low == self.high


class PlatformSet(NamedTuple):
    """Platforms in the order of the alphabet, what they reach together, and their hours a week at the least cadence."""

    platforms: tuple[str, ...]
    reach: Bounds
    hours: Amount


class Ranked(NamedTuple):
    """A platform by itself: its share in each audience by id, None for no figure, and its hours, None for no default.

    `adds` is what it adds to the value of the rest of the choice, in points; None without a choice, and for what
    enters no set. `elsewhere` are the keys of other editions that have a figure where this one has none.
    """

    platform: str
    shares: Mapping[str, Share | None]
    hours: Amount | None
    adds: float | None
    in_choice: bool
    elsewhere: tuple[str, ...]


class Choice:
    """What one edition says about platforms for the audiences of a plan within the hours of a week.

    `hours` are those asked for, else those of the plan; None sets no limit. `best` is the set of the highest value
    within the hours, `choice` the cheapest whose value is within `margin` of it: platforms are not told apart by less
    than the survey can. Both are None where nothing fits, and where nobody asked who uses two platforms at once; `sets`
    are then those that fit, without a winner. `lacking` are platforms of the plan's channels that the edition lacks,
    `left_out` audiences that live in another country than the others.
    """

    def __init__(self, plan: Plan, today: date, hours: Amount | None = None, edition: str | None = None) -> None:
        self.hours = plan.business.hours_per_week if hours is None else hours
        self.country = country_of(plan)
        everybody = weighed(plan)
        self.audiences = of_country(everybody, self.country)
        self.left_out = tuple(each for each in everybody if each.country not in (None, self.country))
        self._channels = _by_platform(channels_that_go_on(plan, today))
        self._on_networks = tuple(each for each in self._channels if each not in OFFLINE)
        self.editions = editions(self.country, plan.statistics)
        self.edition = _edition(self.editions, self.country, self._on_networks, edition)
        self.lacking = tuple(each for each in self._on_networks if each not in self.edition.platforms)
        self._joints = {
            each.id: Population(self.edition, each.traits) for each in self.audiences if paired(self.edition)
        }
        self.candidates = tuple(sorted(each for each in self.edition.public if self.hours_of(each) is not None))
        """The platforms with a figure and a cost: sets are made of them."""
        self.sets = sorted(self._fitting(), key=_cheapest)
        self.best: PlatformSet | None = None
        self.choice: PlatformSet | None = None
        self.margin: float | None = None
        if self._joints and self.sets:
            self.best = min(self.sets, key=lambda each: (-round(each.reach.low, 9), *_fewest(each)))
            self.margin = self.margin_of(self.best.platforms)
            least = self.best.reach.low - (self.margin or 0) - _EQUAL
            self.choice = min((each for each in self.sets if each.reach.low >= least), key=_cheapest)

    def hours_of(self, platform: str) -> Amount | None:
        """The hours a week of a platform at its least cadence: those of its channel, else the default's."""
        return least_hours(platform, self._channels.get(platform))

    def value(self, platforms: Iterable[str]) -> Bounds:
        """The mean of the reach of a set over the audiences, weighted; of no platform it is 0.

        Raises KeyError for a platform without a figure.
        """
        wanted = tuple(platforms)
        if not wanted:
            return Bounds(0, 0)
        if self._joints and set(wanted) <= set(paired(self.edition)):
            known = sum(each.share * self._joints[each.id].reach(wanted) for each in self.audiences)
            return Bounds(known, known)
        found = [(each.share, reach(self.edition, wanted, each.traits)) for each in self.audiences]
        low = sum(part * (each.low if each.percent is None else each.percent) for part, each in found)
        high = sum(part * (each.high if each.percent is None else each.percent) for part, each in found)
        return Bounds(low, high)

    def margin_of(self, platforms: Iterable[str]) -> float | None:
        """The largest of the margins of a set in the audiences; None where one is not known."""
        wanted = tuple(platforms)
        return largest(reach(self.edition, wanted, each.traits).margin for each in self.audiences)

    def cost(self, platforms: Iterable[str]) -> Amount:
        """The hours a week of a set, those of which nothing is known aside."""
        return Amount(sum((self.hours_of(each) or Amount(0) for each in platforms), Amount(0)))

    def adds(self, platform: str, to: Iterable[str]) -> float | None:
        """What a platform adds to the value of the others of a set, in points; None where that is not known."""
        rest = tuple(each for each in to if each != platform)
        with_it, without = self.value((*rest, platform)), self.value(rest)
        return with_it.low - without.low if with_it.known and without.known else None

    def not_told(self) -> dict[str, tuple[str, ...]]:
        """The traits of audiences by which the edition does not tell the users of a platform apart, by platform.

        The figure of such a platform is that of the people without them.
        """
        found = {}
        for platform in self.edition.platforms:
            shares = [(each, share(self.edition, platform, each.traits)) for each in self.audiences]
            lacking = [trait for each, of in shares for trait in each.traits if of is not None and trait not in of.used]
            if lacking:
                found[platform] = tuple(dict.fromkeys(lacking))
        return found

    @property
    def platforms(self) -> list[Ranked]:
        """Every platform on a network with a figure, a default or a channel: the most used first, then those without a
        figure, messaging applications last.
        """
        names = dict.fromkeys((*self.edition.platforms, *default_platforms(), *self._on_networks))
        ranked = [self._ranked(platform) for platform in names]
        return sorted(
            ranked,
            key=lambda each: (each.platform in MESSAGING, -self._mean(each.platform), each.platform),
        )

    def _ranked(self, platform: str) -> Ranked:
        has = platform in self.edition.platforms
        chosen = self.choice.platforms if self.choice else ()
        return Ranked(
            platform,
            {each.id: share(self.edition, platform, each.traits) for each in self.audiences},
            self.hours_of(platform),
            self.adds(platform, chosen) if chosen and platform in self.candidates else None,
            platform in chosen,
            () if has else tuple(each.key for each in self.editions if platform in each.platforms),
        )

    def _mean(self, platform: str) -> float:
        return self.value([platform]).low if platform in self.edition.platforms else -1

    def _fitting(self) -> Iterator[PlatformSet]:
        costs = {each: self.hours_of(each) or Amount(0) for each in self.candidates}
        for count in range(1, len(self.candidates) + 1):
            for platforms in combinations(self.candidates, count):
                hours = Amount(sum((costs[each] for each in platforms), Amount(0)))
                if self.hours is None or hours <= self.hours:
                    yield PlatformSet(platforms, self.value(platforms), hours)


def _cheapest(each: PlatformSet) -> tuple[Amount, int, tuple[str, ...]]:
    return each.hours, len(each.platforms), each.platforms


def _fewest(each: PlatformSet) -> tuple[int, Amount, tuple[str, ...]]:
    return len(each.platforms), each.hours, each.platforms


def _by_platform(channels: Iterable[Channel]) -> dict[str, Channel]:
    """The first channel on each platform."""
    found: dict[str, Channel] = {}
    for channel in channels:
        found.setdefault(channel.platform, channel)
    return found


def _edition(among: tuple[Edition, ...], country: str, platforms: Iterable[str], key: str | None) -> Edition:
    """The one with this key; else the first that has the platforms, else the first; an empty one for none."""
    if key is not None:
        return edition_with(among, (), key)
    wanted = set(platforms)
    fitting = (each for each in among if wanted <= set(each.platforms))
    return next(fitting, among[0] if among else Edition(country, "", 0, "other", "", (), {}))
