"""What is asked of the figures: a country, and one audience or all of them."""

from __future__ import annotations

from msgspec.structs import replace

from planner.domain.plan import Plan, table_of
from planner.errors import Refused
from planner.planning.weights import country_of


def asked_of(plan: Plan, country: str | None = None, audience: str | None = None) -> Plan:
    """The plan as if its business were in `country`, None for its own, and had this audience alone, None for all.

    Audiences that live elsewhere are left out only where another country is asked of: then, as in a plan without
    audiences, everyone is meant. Raises `Refused` where neither the plan nor the question says a country.
    """
    if audience is None and country in (None, home_of(plan)):
        return plan
    there = country or country_of(plan)
    kept = [each for each in plan.audiences if each.country in (None, there) and audience in (None, each.id)]
    return replace(plan, business=replace(plan.business, country=there), audiences=table_of(kept))


def home_of(plan: Plan) -> str | None:
    """The country whose figures are asked unless another is named; None where the plan says none."""
    try:
        return country_of(plan)
    except Refused:
        return None
