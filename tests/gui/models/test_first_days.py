"""A plan's first seven days."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

from planner.checks.registry import CHECKS, findings
from planner.domain.plan import Plan
from planner.exchange.new import new_plan
from planner.gui.bridge import Bridge
from planner.gui.models.first_days import STEPS, FirstDays, first_steps
from planner.operations.nouns import add
from planner.session import Session
from planner.text import speak
from tests.builders import channel, day, event, person, plan, post
from tests.gui.conftest import NOW, TODAY, DeskOn


def test_every_check_has_a_step() -> None:
    assert {check.code for check in CHECKS} == STEPS.keys()


def test_no_word_of_goals_before_there_is_a_post() -> None:
    steps = first_steps(findings(Plan(), TODAY), Plan())
    assert [step.finding.code for step in steps] == ["editor.missing"]


def test_three_at_most_one_of_a_kind_the_most_useful_first() -> None:
    things = plan(
        channel("ig"), channel("fb", "facebook"), event("e1", "2026-12-20"), event("e2", "2026-12-12"), post("p1")
    )
    steps = first_steps(findings(things, TODAY), things)
    assert [speak(step.words, "en") for step in steps] == [
        "Say who releases posts: name an editor",
        "Write a post that announces “Event e2”",
        "Facebook: plan a first post",
    ]
    assert len(first_steps(findings(things, TODAY), things, 1)) == 1
    assert first_steps(findings(things, TODAY), things, -1) == []


def test_a_plan_made_just_now_is_in_its_first_days(desk_on: DeskOn) -> None:
    assert FirstDays(desk_on(plan(channel(), post("p1", "2026-12-07", status="posted"))).bridge).lasting


def test_what_was_posted_long_ago_is_no_new_plan(desk_on: DeskOn) -> None:
    assert FirstDays(desk_on(plan(channel(), post("p1", "2026-12-01", status="posted"))).bridge).lasting
    assert not FirstDays(desk_on(plan(channel(), post("p1", "2026-11-30", status="posted"))).bridge).lasting


def test_they_end_seven_days_after_the_first_step(tmp_path: Path) -> None:
    now = [NOW]

    def clock(zone: str) -> datetime:
        return now[0]

    new_plan(tmp_path / "plan.ritim", Plan())
    with Session.open(tmp_path / "plan.ritim", None, clock) as session:
        add(session, person("ayse"))
        now[0] = NOW + timedelta(days=3)
        add(session, person("mert"))
    for days, lasting in ((6, True), (7, False)):
        now[0] = NOW + timedelta(days=days)
        bridge = Bridge(Session.open(tmp_path / "plan.ritim", None, clock))
        assert FirstDays(bridge).lasting is lasting
        bridge.close()
        bridge.deleteLater()
    assert day("2026-12-08") == TODAY
