"""New plan files, and the sample bakery on any day."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.domain.faults import faults
from planner.domain.plan import Plan
from planner.domain.posts import Placement
from planner.domain.times import week_of
from planner.errors import Refused
from planner.exchange.document import encode, read
from planner.exchange.new import SAMPLES, new_plan, sample
from planner.paths import resource
from planner.session import Session
from planner.text import speak
from tests.plans import whole_plan

TODAYS = st.dates(date(1905, 1, 1), date(2195, 1, 1))


def no_clock(zone: str) -> datetime:
    raise AssertionError("the day was given")


def placements(plan: Plan) -> list[Placement]:
    return [each for post in plan.posts for each in post.placements]


def days(plan: Plan) -> list[date]:
    return sorted(each.at.day for each in placements(plan) if each.at)


def test_a_new_plan_holds_its_plan_and_no_history(tmp_path: Path) -> None:
    new_plan(tmp_path / "plan.ritim", whole_plan())
    assert [path.name for path in tmp_path.iterdir()] == ["plan.ritim"]
    with Session.open(tmp_path / "plan.ritim") as session:
        assert session.plan == whole_plan()
        assert encode(session.plan) == encode(whole_plan())
        assert session.history() == []


def test_every_plan_file_has_a_name_of_its_own(tmp_path: Path) -> None:
    names = set()
    for name in ("one", "two"):
        new_plan(tmp_path / name, Plan())
        with Session.open(tmp_path / name) as session:
            names.add(session.plan_id)
    assert len(names) == 2


def test_nothing_is_written_over(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine", encoding="utf-8")
    (tmp_path / "folder").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "nowhere")
    before = sorted(tmp_path.iterdir())
    for name in ("file", "folder", "link"):
        with pytest.raises(Refused) as refused:
            new_plan(tmp_path / name, Plan())
        assert "already exists : choose another name, or remove it first" in speak(refused.value.text, "en")
    assert sorted(tmp_path.iterdir()) == before
    assert (tmp_path / "file").read_text(encoding="utf-8") == "mine"


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError) as failed:
        new_plan(tmp_path / "none" / "plan.ritim", Plan())
    assert failed.value.filename == str(tmp_path / "none" / "plan.ritim")


@settings(max_examples=25)
@given(st.sampled_from(SAMPLES), TODAYS)
def test_the_third_of_the_eight_weeks_is_that_of_today(language: str, today: date) -> None:
    plan = sample(language, no_clock, today)
    assert list(faults(plan)) == []
    start = plan.business.first_weekday
    first, last = days(plan)[0], days(plan)[-1]
    assert week_of(first, start) + timedelta(weeks=2) == week_of(today, start)
    assert last < week_of(first, start) + timedelta(weeks=8)


@settings(max_examples=25)
@given(st.sampled_from(SAMPLES), TODAYS)
def test_the_sample_is_moved_as_a_whole(language: str, today: date) -> None:
    """Everything that has a day moves by the same weeks: posts, goals, events, the last review."""
    original, plan = read(resource("samples", f"bakery_{language}.json")), sample(language, no_clock, today)
    by = days(plan)[0] - days(original)[0]
    assert by.days % 7 == 0
    assert days(plan) == [day + by for day in days(original)]
    assert [each.at.clock for each in placements(plan) if each.at] == [
        each.at.clock for each in placements(original) if each.at
    ]
    assert [(goal.starts, goal.due) for goal in plan.goals] == [
        (goal.starts and goal.starts + by, goal.due and goal.due + by) for goal in original.goals
    ]
    assert [event.starts for event in plan.events] == [event.starts and event.starts + by for event in original.events]
    assert original.business.reviewed_on is not None
    assert plan.business.reviewed_on == original.business.reviewed_on + by
    assert [post.text for post in plan.posts] == [post.text for post in original.posts]


@pytest.mark.parametrize("language", SAMPLES)
@pytest.mark.parametrize("today", [date(2026, 12, 6) + timedelta(days=number) for number in range(8)])
def test_what_was_approved_for_the_days_before_today_was_posted(language: str, today: date) -> None:
    plan = sample(language, no_clock, today)
    third = week_of(today, plan.business.first_weekday)
    for post in plan.posts:
        for placement in post.placements:
            if placement.posted_at is not None:
                assert placement.posted_at.day < today
            elif post.status == "approved" and placement.at and post.series is None:
                assert not third <= placement.at.day < today
        if post.status == "posted":
            assert all(placement.posted_at for placement in post.placements)


def test_today_is_that_of_the_clock_in_the_zone_of_the_bakery() -> None:
    asked = []

    def clock(zone: str) -> datetime:
        asked.append(zone)
        return datetime(2026, 12, 8, 10, 0)

    assert sample("tr", clock) == sample("tr", no_clock, date(2026, 12, 8))
    assert asked == ["Europe/Istanbul"]


@pytest.mark.parametrize("today", [date(1900, 1, 1), date(2199, 12, 31)])
def test_a_sample_beyond_the_years_of_a_plan_is_refused(today: date) -> None:
    with pytest.raises(Refused) as refused:
        sample("en", no_clock, today)
    assert "is too far away : correct the date" in speak(refused.value.text, "en")
