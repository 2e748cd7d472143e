"""Whom a plan wants to reach, and how much each audience counts."""

from __future__ import annotations

from typing import NamedTuple

from planner.domain.audiences import Audience
from planner.domain.plan import Plan
from planner.errors import Refused
from planner.planning.shares import Traits
from planner.text import Text

EVERYONE = "*"
"""The id of the audience that stands for everyone, where a plan has none."""


class Weighed(NamedTuple):
    """An audience and its share of all that count, from 0 to 1; `country` is None where it does not say one."""

    id: str
    name: str
    country: str | None
    traits: Traits
    share: float


def weighed(plan: Plan) -> tuple[Weighed, ...]:
    """The audiences of active goals, each by the sum of goal weight × audience weight; shares sum to 1.

    Where no active goal names one, all audiences by their weights; where there is none, everyone. Weights that are all
    0 count alike.
    """
    goals = [goal for goal in plan.goals if goal.state == "active"]
    weights = {
        audience.id: float(audience.weight * sum(goal.weight for goal in goals if audience.id in goal.audiences))
        for audience in plan.audiences
        if any(audience.id in goal.audiences for goal in goals)
    }
    if not weights:
        weights = {audience.id: float(audience.weight) for audience in plan.audiences}
    if not weights:
        return (Weighed(EVERYONE, "", None, {}, 1),)
    if not any(weights.values()):
        weights = dict.fromkeys(weights, 1.0)
    whole = sum(weights.values())
    return tuple(_weighed(plan.audiences[id], weight / whole) for id, weight in weights.items())


def of_country(everybody: tuple[Weighed, ...], country: str) -> tuple[Weighed, ...]:
    """Those that live there or do not say where; their shares sum to 1 again."""
    there = [each for each in everybody if each.country in (None, country)]
    whole = sum(each.share for each in there) or 1
    return tuple(each._replace(share=each.share / whole) for each in there)


def _weighed(audience: Audience, part: float) -> Weighed:
    return Weighed(audience.id, audience.name, audience.country, audience.traits, part)


def country_of(plan: Plan) -> str:
    """The country whose figures are asked: that of the business, unless no audience that counts is of it.

    Raises `Refused` where neither the business nor an audience says one.
    """
    named = [each.country for each in weighed(plan)]
    home = plan.business.country
    if home is not None and (home in named or None in named):
        return home
    country = next((each for each in named if each is not None), home)
    if country is None:
        raise Refused(Text("the plan does not say its country : choose it on the page Business"))
    return country
