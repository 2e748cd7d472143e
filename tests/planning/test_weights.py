"""Whom a plan wants to reach, and by how much."""

from __future__ import annotations

import pytest

from planner.domain.noun import Noun
from planner.errors import Refused
from planner.planning.weights import EVERYONE, country_of, of_country, weighed
from tests.builders import audience, business, goal, plan

OLD, YOUNG = audience("old", weight=1), audience("young", weight=3)


def shares(*nouns: Noun) -> dict[str, float]:
    return {each.id: each.share for each in weighed(plan(*nouns))}


def test_audiences_of_active_goals_count_by_goal_and_audience() -> None:
    goals = (
        goal("g1", weight=2, audiences=["old", "young"]),
        goal("g2", weight=1, audiences=["old"]),
        goal("g3", weight=9, audiences=["third"], state="met"),
    )
    assert shares(OLD, YOUNG, audience("third"), *goals) == pytest.approx({"old": 3 / 9, "young": 6 / 9})


def test_without_a_goal_that_names_one_all_count() -> None:
    assert shares(OLD, YOUNG) == {"old": 0.25, "young": 0.75}
    assert shares(OLD, YOUNG, goal("g1")) == {"old": 0.25, "young": 0.75}


def test_without_an_audience_everyone_counts() -> None:
    assert shares(goal("g1")) == {EVERYONE: 1}


def test_weights_of_nought_count_alike() -> None:
    assert shares(audience("a", weight=0), audience("b", weight=0)) == {"a": 0.5, "b": 0.5}


@pytest.mark.parametrize(
    ("home", "countries", "expected"),
    [
        ("TR", [None], "TR"),
        ("TR", ["US"], "US"),
        ("TR", ["US", "TR"], "TR"),
        (None, ["US", None], "US"),
        ("TR", [], "TR"),
    ],
)
def test_the_country_asked_is_that_of_the_business_unless_nobody_lives_there(
    home: str | None, countries: list[str | None], expected: str
) -> None:
    people = [audience(f"a{number}", country=country) for number, country in enumerate(countries)]
    assert country_of(plan(business(country=home), *people)) == expected


def test_a_plan_without_any_country_is_asked_for_one() -> None:
    with pytest.raises(Refused):
        country_of(plan(OLD))


def test_those_who_live_elsewhere_are_left_out() -> None:
    whole = weighed(plan(audience("a", country="US"), audience("b"), audience("c", country="TR")))
    assert {each.id: each.share for each in of_country(whole, "TR")} == {"b": 0.5, "c": 0.5}
