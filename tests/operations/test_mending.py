"""Mends of single warnings: afterwards the warning is gone, and no other has come."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from planner.checks.registry import findings
from planner.domain.noun import Noun
from planner.errors import Refused
from planner.exchange.document import encode
from planner.exchange.new import new_plan
from planner.operations import mending
from planner.session import Session
from tests.builders import audience, channel, day, goal, person, plan, post

TODAY = day("2026-12-08")
COMING = day("2026-12-09"), day("2027-01-04")
BAND = channel("ig", min_per_week=0, max_per_week=2, max_per_day=1, min_gap_hours=4, goals=["g1"])


def opened(folder: Path, *nouns: Noun) -> Session:
    new_plan(folder / "plan.ritim", plan(*nouns))
    session = Session.open(folder / "plan.ritim")
    session.today = lambda: TODAY  # type: ignore[method-assign]  # the clock
    return session


def codes(session: Session) -> list[str]:
    return [finding.code for finding in findings(session.plan, TODAY)]


def test_a_goal_without_posts_gets_one_on_the_channel_that_serves_it(tmp_path: Path) -> None:
    nouns = (goal("g1", audiences=["a1"]), audience("a1"), channel("fb", "facebook"), BAND)
    with opened(tmp_path, *nouns) as session:
        assert "strategy.goal_unserved" in codes(session)
        before = encode(session.plan)
        id = mending.plan_for_goal(session, "g1", "Bread")
        made = session.plan.posts[id]
        assert (made.title, made.status, made.goals, made.audiences) == ("Bread", "draft", ("g1",), ("a1",))
        assert [str(each.at) for each in made.placements] == ["2026-12-09T09:30"]
        assert made.placements[0].channel == "ig"
        assert "strategy.goal_unserved" not in codes(session)
        session.undo()
        assert encode(session.plan) == before


def test_a_goal_is_served_nowhere_without_an_active_channel(tmp_path: Path) -> None:
    with opened(tmp_path, goal("g1"), channel("ig", active_to="2026-12-01")) as session, pytest.raises(Refused):
        mending.plan_for_goal(session, "g1", "Bread")


def test_a_silent_channel_gets_a_post(tmp_path: Path) -> None:
    with opened(tmp_path, BAND, goal("g1")) as session:
        assert "platform.dormant" in codes(session)
        id = mending.plan_on(session, "ig", "Hello")
        assert session.plan.posts[id].goals == ("g1",)
        assert "platform.dormant" not in codes(session)


def test_an_audience_is_spoken_to(tmp_path: Path) -> None:
    with opened(tmp_path, BAND, goal("g1"), audience("a1")) as session:
        assert "audience.unreached" in codes(session)
        mending.address(session, "a1", "ig")
        mending.address(session, "a1", "ig")
        assert session.plan.channels["ig"].audiences == ("a1",)
        assert "audience.unreached" not in codes(session)


@pytest.mark.parametrize(
    ("fields", "standing", "expected"),
    [
        ({}, [], "2026-12-09"),
        ({}, ["2026-12-09", "2026-12-10"], "2026-12-11"),
        ({"max_per_week": 2}, ["2026-12-09", "2026-12-10"], "2026-12-16"),
        ({"max_per_week": 2}, ["2026-12-05", "2026-12-07", "2026-12-14"], "2026-12-12"),
        ({"slots": [{"weekday": "fri", "time": "10:00"}]}, [], "2026-12-11"),
        ({"slots": [{"weekday": "fri", "time": "10:00"}]}, ["2026-12-11"], "2026-12-18"),
        ({"pauses": [{"from": "2026-12-09", "to": "2026-12-20"}]}, [], "2026-12-21"),
        ({"active_to": "2026-12-01"}, [], "2026-12-09"),
        ({"max_per_week": 0}, ["2026-12-09"], "2026-12-10"),
    ],
)
def test_the_day_for_one_more_post(fields: dict[str, Any], standing: list[str], expected: str) -> None:
    there = channel("ig", **fields)
    posts = [post(f"p{number}", f"{each}T09:30") for number, each in enumerate(standing)]
    assert mending.quiet_day(plan(there, *posts), there, *COMING) == day(expected)


def test_who_sits_here_is_the_author(tmp_path: Path) -> None:
    with opened(tmp_path, BAND, goal("g1"), person("mert")) as session:
        session.person = "mert"
        ids = [mending.plan_for_goal(session, "g1", "Bread"), mending.plan_on(session, "ig", "Hello")]
        assert [session.plan.posts[id].author for id in ids] == ["mert", "mert"]
