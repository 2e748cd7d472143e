"""The first start: everything that was answered in one step, and nothing that was not."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from itertools import product
from pathlib import Path

import pytest
from msgspec.structs import replace

from planner.checks.registry import findings
from planner.domain.audiences import Audience
from planner.domain.business import Business
from planner.domain.faults import faults
from planner.domain.goals import Goal
from planner.domain.noun import Amount, NotNegative
from planner.domain.plan import Plan
from planner.errors import Refused
from planner.exchange.document import encode
from planner.knowledge.cadence import default_of
from planner.operations.starting import Answers, made_of, planned, start
from planner.session import Session
from planner.store.file import create
from planner.text import speak

TODAY = date(2026, 12, 8)
PLACE = Business("Sunny Bakery", "US", "en", "America/New_York")
ALL = Answers(
    replace(PLACE, hours_per_week=NotNegative(5)),
    Goal("g1", "60 bookings a week", "sales", metric="bookings a week", target=Amount(60)),
    Audience("a1", "Women", "US", traits={"gender": ("Women",)}),
    ("youtube", "facebook"),
    "facebook",
    ("What people ask us most", "Who makes it", "What is new"),
)
NONE = Answers(PLACE)


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Session]:
    create(tmp_path / "plan.ritim", Plan(business=PLACE))
    with Session.open(tmp_path / "plan.ritim", None, lambda zone: datetime(2026, 12, 8, 16, 42)) as session:
        yield session


def test_everything_is_one_step_and_undo_takes_it_back_to_the_byte(empty: Session) -> None:
    before = encode(empty.plan)
    start(empty, ALL)
    assert [speak(each.label, "en") for each in empty.history()] == ["Start the plan"]
    assert list(faults(empty.plan)) == []
    after = encode(empty.plan)
    empty.undo()
    assert encode(empty.plan) == before
    empty.redo()
    assert encode(empty.plan) == after


def test_everything_is_tied_together(empty: Session) -> None:
    start(empty, ALL)
    plan = empty.plan
    assert plan.goals["g1"].audiences == ("a1",)
    assert [(each.platform, each.goals, each.audiences, each.why) for each in plan.channels] == [
        ("youtube", ("g1",), ("a1",), "60 bookings a week"),
        ("facebook", ("g1",), ("a1",), "60 bookings a week"),
    ]
    assert {(each.goals, each.audiences, each.status) for each in plan.posts} == {(("g1",), ("a1",), "draft")}
    assert plan.business.hours_per_week == 5
    assert plan.business.reviewed_on == TODAY


def test_a_channel_gets_the_rhythm_of_its_platform(empty: Session) -> None:
    start(empty, ALL)
    known = default_of("facebook")
    assert known is not None
    channel = empty.plan.channels["c2"]
    assert (channel.cadence, channel.hours_per_post) == (known.cadence, known.hours_per_post)
    assert channel.active_from == TODAY


@pytest.mark.parametrize(
    ("platform", "days"), [("facebook", [9, 11, 13]), ("youtube", [9, 16, 23]), ("x", [9, 10, 11])]
)
def test_the_posts_go_out_from_tomorrow_on_in_the_rhythm_of_the_channel(platform: str, days: list[int]) -> None:
    plan = planned(ALL._replace(platforms=(platform,), posts_on=platform), TODAY)
    placements = [each.placements[0] for each in plan.posts]
    assert [each.at and (each.at.day.day, each.at.clock) for each in placements] == [(day, "09:30") for day in days]
    assert not [each.code for each in findings(plan, TODAY) if each.code.startswith(("cadence.over", "cadence.gap"))]


def test_without_a_channel_the_posts_are_ideas() -> None:
    plan = planned(ALL._replace(platforms=(), posts_on=None), TODAY)
    assert [(each.status, each.placements) for each in plan.posts] == [("idea", ())] * 3


@pytest.mark.parametrize("kept", list(product((True, False), repeat=4)))
def test_each_answer_can_be_left_out(empty: Session, kept: tuple[bool, ...]) -> None:
    goal, audience, channels, posts = kept
    before = encode(empty.plan)
    answers = Answers(
        ALL.business,
        ALL.goal if goal else None,
        ALL.audience if audience else None,
        ALL.platforms if channels else (),
        ALL.posts_on if channels else None,
        ALL.titles if posts else (),
    )
    start(empty, answers)
    plan = empty.plan
    assert list(faults(plan)) == []
    assert (len(plan.goals), len(plan.audiences), len(plan.channels), len(plan.posts)) == (
        int(goal),
        int(audience),
        2 * channels,
        3 * posts,
    )
    empty.undo()
    assert encode(empty.plan) == before


def test_nothing_answered_is_no_step(empty: Session) -> None:
    start(empty, NONE)
    assert empty.history() == []
    assert made_of(empty.plan) is None


def test_what_is_wrong_writes_nothing(empty: Session) -> None:
    before = encode(empty.plan)
    wrong = Goal("g1", "60 bookings", starts=TODAY, due=date(2026, 12, 1))
    with pytest.raises(Refused):
        start(empty, ALL._replace(goal=wrong))
    assert encode(empty.plan) == before
    assert empty.history() == []


def test_it_says_what_the_plan_begins_with(empty: Session) -> None:
    start(empty, ALL._replace(audience=None))
    made = made_of(empty.plan)
    assert made is not None
    assert speak(made, "en") == "1 goal, 2 channels, and 3 posts"
