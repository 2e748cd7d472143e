"""An owner's figures come into the plan in one step."""

from __future__ import annotations

from pathlib import Path

import pytest

from planner.domain.noun import Percent
from planner.domain.statistics import FollowerProfile, StatisticsTable
from planner.errors import Refused
from planner.exchange.document import encode
from planner.exchange.new import new_plan
from planner.operations.statistics import take_in
from planner.session import Session
from tests.builders import channel, made, plan, statistics

TOWN = statistics("town", {"platform": "x", "percent": 12})


def test_tables_and_profiles_are_one_step_and_a_second_import_replaces(tmp_path: Path) -> None:
    new_plan(tmp_path / "plan.ritim", plan(channel("ig")))
    profile = made(FollowerProfile, id="f1", channel="ig", on="2026-12-08", groups=[{"age": "25-34", "percent": 22}])
    with Session.open(tmp_path / "plan.ritim") as session:
        before = encode(session.plan)
        take_in(session, (TOWN,), (profile,))
        newer = statistics("town", {"platform": "x", "percent": 13})
        take_in(session, (newer,), ())
        assert list(session.plan.statistics) == [newer]
        assert list(session.plan.follower_profiles) == [profile]
        assert len(session.history()) == 2
        session.undo()
        session.undo()
        assert encode(session.plan) == before


def test_two_tables_of_one_title_stay_two(tmp_path: Path) -> None:
    new_plan(tmp_path / "plan.ritim", plan())

    def both(women: int, men: int) -> list[StatisticsTable]:
        parts = (("Women", women), ("Men", men))
        return [
            statistics("t-2025", {"platform": "x", "percent": percent}, title="T", population=population)
            for population, percent in parts
        ]

    with Session.open(tmp_path / "plan.ritim") as session:
        assert take_in(session, both(50, 30), ()) == ("t-2025", "t-2025-2")
        assert take_in(session, both(51, 31), ()) == ("t-2025", "t-2025-2")
        assert [(table.population, table.rows[0].percent) for table in session.plan.statistics] == [
            ("Women", Percent(51)),
            ("Men", Percent(31)),
        ]
        other = statistics("t-2025", {"platform": "x", "percent": 9}, title="T", year=2024)
        assert take_in(session, [other], ()) == ("t-2025-3",)


def test_nothing_is_no_import(tmp_path: Path) -> None:
    new_plan(tmp_path / "plan.ritim", plan())
    with Session.open(tmp_path / "plan.ritim") as session:
        with pytest.raises(Refused):
            take_in(session, (), ())
        assert session.history() == []
