"""A set of platforms that a person is putting together: what it reaches, what each adds, what it costs."""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from planner.domain.noun import Amount
from planner.knowledge.platforms import MESSAGING
from planner.planning.choice import Bounds, Choice, PlatformSet
from planner.planning.shares import share

_TWO = 2
_FEW, _OF_EACH = (1, 2, 3), 2


class Part(NamedTuple):
    """A platform of a set, and the points that it adds to those before it."""

    platform: str
    adds: float


class Ticked(NamedTuple):
    """What a set of platforms comes to.

    `counted` are those with a figure, the most used first; `uncounted` those without one. `parts` is empty where the
    reach of several is not known. `both` is the percent that uses both of two platforms, None for another number of
    them and where nobody has asked. `hours` leaves `timeless` out: those of which no hours are known.
    """

    counted: tuple[str, ...]
    uncounted: tuple[str, ...]
    reach: Bounds
    margin: float | None
    estimate: bool
    parts: tuple[Part, ...]
    both: float | None
    hours: Amount
    timeless: tuple[str, ...]


def ticked(choice: Choice, platforms: Collection[str]) -> Ticked:
    """What these platforms come to, messaging applications aside: they enter no set."""
    wanted = [each for each in platforms if each not in MESSAGING]
    counted = tuple(each for each in choice.edition.public if each in wanted)
    reach = choice.value(counted)
    steps = [choice.value(counted[: count + 1]) for count in range(len(counted))]
    known = all(each.known for each in steps)
    before = [0.0, *(each.low for each in steps)]
    return Ticked(
        counted,
        tuple(sorted(each for each in wanted if each not in counted)),
        reach,
        choice.margin_of(counted) if counted else None,
        len(counted) > 1 or any(is_estimate(choice, each) for each in counted),
        tuple(Part(each, max(steps[at].low - before[at], 0)) for at, each in enumerate(counted)) if known else (),
        sum(choice.value([each]).low for each in counted) - reach.low if known and len(counted) == _TWO else None,
        choice.cost(wanted),
        tuple(sorted(each for each in wanted if choice.hours_of(each) is None)),
    )


def is_estimate(choice: Choice, platform: str) -> bool:
    """Whether the share of one platform is anything but a figure that is published as it stands."""
    shares = [share(choice.edition, platform, each.traits) for each in choice.audiences]
    return len(shares) > 1 or any(each is not None and each.estimate for each in shares)


def small_sets(choice: Choice) -> list[PlatformSet]:
    """Of one, two and three platforms the two sets that reach most for certain, then most at best, in the fewest hours.

    Where only bounds are known every further platform raises the upper one: the small sets are those to be kept alive.
    """
    order = sorted(choice.sets, key=lambda each: (-each.reach.low, -each.reach.high, each.hours, each.platforms))
    return [each for count in _FEW for each in [some for some in order if len(some.platforms) == count][:_OF_EACH]]
