"""A review: one step that keeps what was decided, and does it."""

from __future__ import annotations

import tempfile
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.domain.goals import Decision, Review
from planner.errors import Refused
from planner.exchange.document import encode
from planner.operations.reviewing import Answer, review
from planner.session import Session
from planner.store.file import create
from planner.text import speak
from tests.builders import channel, placement, plan, post
from tests.plans import whole_plan

TODAY = date(2026, 12, 8)
SUBJECTS = ("goal:g1", "goal:g2", "audience:women", "audience:all", "channel:ig", "channel:x", "channel:fb")


def made(*decisions: Decision, note: str = "") -> Review:
    return Review(TODAY, note, decisions)


def test_the_review_is_kept_and_the_day_noted(session: Session) -> None:
    review(session, made(Decision("goal:g1", "keep", "goes well"), note="A good autumn."))
    kept = session.plan.reviews["2026-12-08"]
    assert (kept.note, kept.decisions) == ("A good autumn.", (Decision("goal:g1", "keep", "goes well"),))
    assert session.plan.business.reviewed_on == TODAY
    assert speak(session.history()[0].label, "en") == "Review of 8 December 2026"


def test_a_second_look_on_the_same_day_completes_the_review(session: Session) -> None:
    review(session, made(Decision("goal:g1", "keep"), Decision("goal:g2", "keep"), note="First."))
    review(session, made(Decision("goal:g1", "change", "", "ask at the till"), Decision("channel:ig", "keep")))
    kept = session.plan.reviews["2026-12-08"]
    assert len(session.plan.reviews) == 2
    assert kept.note == "First."
    assert [(each.subject, each.decision) for each in kept.decisions] == [
        ("goal:g1", "change"),
        ("goal:g2", "keep"),
        ("channel:ig", "keep"),
    ]


def test_one_that_began_with_that_of_the_day_replaces_it(session: Session) -> None:
    review(session, made(Decision("goal:g1", "keep"), Decision("goal:g2", "keep"), note="First."))
    first = session.plan.reviews["2026-12-08"]
    review(session, made(Decision("goal:g2", "change", "", "ask")), instead_of=first)
    kept = session.plan.reviews["2026-12-08"]
    assert (kept.note, [each.subject for each in kept.decisions]) == ("", ["goal:g2"])
    # Since `first` somebody else has reviewed: nothing of theirs is lost.
    review(session, made(Decision("goal:g1", "keep")), instead_of=first)
    assert [each.subject for each in session.plan.reviews["2026-12-08"].decisions] == ["goal:g2", "goal:g1"]


def test_what_came_of_an_earlier_change_is_written_there(session: Session) -> None:
    answers = [Answer("2026-11-02", "channel:x", "yes", "no"), Answer("2020-01-01", "channel:x", "no")]
    review(session, made(Decision("channel:x", "keep")), answers)
    kept, changed = session.plan.reviews["2026-11-02"].decisions
    assert (changed.done, changed.helped, changed.change) == ("yes", "no", "haftada en fazla yedi")
    assert kept == Decision("goal:g1", "keep")


def test_a_dropped_goal_is_dropped_and_a_reached_one_met(session: Session) -> None:
    review(session, made(Decision("goal:g2", "drop"), Decision("goal:g1", "keep")), met=["g1"])
    assert [goal.state for goal in session.plan.goals] == ["met", "dropped"]


def test_a_dropped_channel_is_in_use_up_to_that_day_and_keeps_its_posts(session: Session) -> None:
    before = session.plan.posts
    review(session, made(Decision("channel:ig", "drop")))
    assert session.plan.channels["ig"].active_to == TODAY
    assert session.plan.posts == before


def test_what_was_planned_on_dropped_channels_goes_to_the_ideas(tmp_path: Path) -> None:
    create(
        tmp_path / "plan.ritim",
        plan(
            *(channel("ig"), channel("x", "x"), channel("fb", "facebook")),
            post("today", "2026-12-08T18:00"),
            post("soon", "2026-12-09T09:00", "ig", "x"),
            post("elsewhere", "2026-12-09T09:00", "ig", "fb"),
            post("half", placements=[
                placement("2026-12-07T09:00", "fb", posted_at="2026-12-07T09:00"), placement("2026-12-09T09:00")
            ]),
            post("cancelled", "2026-12-09T09:00", status="cancelled"),
            post("weekly", "2026-12-10T09:00", rule="FREQ=WEEKLY"),
            post("kept", "2026-12-11T09:00", "fb"),
        ),
    )  # fmt: skip
    with Session.open(tmp_path / "plan.ritim") as session:
        before = encode(session.plan)
        drops = made(Decision("channel:ig", "drop"), Decision("channel:x", "drop"), Decision("channel:fb", "keep"))
        review(session, drops, to_ideas=["ig", "x", "fb"])
        after = {each.id: (each.status, [one.channel for one in each.placements]) for each in session.plan.posts}
        assert after == {
            "today": ("approved", ["ig"]),
            "soon": ("idea", []),
            "elsewhere": ("approved", ["fb"]),
            "half": ("posted", ["fb"]),
            "cancelled": ("cancelled", ["ig"]),
            "weekly": ("approved", ["ig"]),
            "kept": ("approved", ["fb"]),
        }
        session.undo()
        assert encode(session.plan) == before


def test_a_dropped_audience_is_named_no_longer_and_stays_to_be_read_of(session: Session) -> None:
    review(session, made(Decision("audience:women", "drop", "they come anyway")))
    assert session.plan.goals["g1"].audiences == ()
    assert session.plan.channels["ig"].audiences == ("all",)
    assert "women" in session.plan.audiences
    assert session.plan.reviews["2026-12-08"].decisions[0].why == "they come anyway"


def test_what_was_over_before_stays_as_it_was(session: Session) -> None:
    review(session, made(Decision("goal:g1", "drop"), Decision("channel:ig", "drop")))
    before = session.plan.goals, session.plan.channels
    review(session, made(Decision("audience:women", "drop")))
    assert session.plan.goals == before[0]
    assert session.plan.channels["ig"].audiences == ("all",), "it is in use on its last day"
    assert session.plan.channels["fb"] == before[1]["fb"]


def test_a_subject_that_is_gone_is_refused_and_nothing_done(session: Session) -> None:
    before = session.plan
    with pytest.raises(Refused):
        review(session, made(Decision("goal:g1", "drop"), Decision("goal:gone", "keep")))
    assert session.plan is before


@settings(max_examples=30)
@given(st.data())
def test_one_undo_takes_all_of_it_back_to_the_byte(data: st.DataObject) -> None:
    chosen = data.draw(st.lists(st.sampled_from(SUBJECTS), unique=True))
    kinds: st.SearchStrategy[Any] = st.sampled_from(["keep", "change", "drop"])
    outcomes: st.SearchStrategy[Any] = st.sampled_from(["yes", "partly", "no"])
    decisions = tuple(Decision(each, data.draw(kinds), "", "x") for each in chosen)
    answers = [Answer("2026-11-02", "channel:x", data.draw(outcomes))]
    met = data.draw(st.lists(st.sampled_from(["g1", "g2"]), unique=True))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "plan.ritim")
        create(path, whole_plan())
        with Session.open(path, "ayse", lambda zone: datetime(2026, 12, 8, 10, 0)) as session:
            before = encode(session.plan)
            review(session, Review(TODAY, "", decisions), answers, met)
            after = encode(session.plan)
            session.undo()
            assert encode(session.plan) == before
            session.redo()
            assert encode(session.plan) == after
