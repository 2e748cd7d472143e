"""What is asked of the figures: the plan's own country and audiences, or others."""

from __future__ import annotations

import pytest

from planner.errors import Refused
from planner.planning.question import asked_of, home_of
from planner.planning.weights import EVERYONE, country_of, weighed
from tests.builders import audience, business, goal, plan

HERE, THERE, ANYWHERE = (
    audience("here", country="US"),
    audience("there", country="TR"),
    audience("anywhere"),
)
PLAN = plan(business(country="US"), HERE, THERE, ANYWHERE, goal("g1", audiences=["here", "there"]))


def test_the_plan_itself_is_asked_unless_something_else_is() -> None:
    assert asked_of(PLAN) is PLAN
    assert asked_of(PLAN, "US") is PLAN
    assert home_of(PLAN) == "US"


def test_one_audience_is_asked_alone_also_one_that_no_goal_names() -> None:
    for id in ("here", "anywhere"):
        asked = asked_of(PLAN, audience=id)
        assert [(each.id, each.share) for each in weighed(asked)] == [(id, 1)]
        assert country_of(asked) == "US"


def test_of_another_country_only_those_are_asked_who_may_live_there() -> None:
    asked = asked_of(PLAN, "TR")
    assert country_of(asked) == "TR"
    assert [each.id for each in asked.audiences] == ["there", "anywhere"]
    assert [each.id for each in weighed(asked_of(PLAN, "TR", "here"))] == [EVERYONE]


def test_a_country_must_be_said_by_someone() -> None:
    bare = plan(audience("anywhere"))
    assert home_of(bare) is None
    assert country_of(asked_of(bare, "GB")) == "GB"
    with pytest.raises(Refused, match="country"):
        asked_of(bare, audience="anywhere")
