"""What was measured is noted and corrected, whatever another program has noted meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from planner.domain.goals import Progress
from planner.domain.noun import Amount
from planner.errors import Refused
from planner.exchange.document import encode
from planner.exchange.new import new_plan
from planner.operations.progress import begin_with, correct_progress, note_progress
from planner.session import Session
from planner.text import speak
from tests.builders import day, goal, plan

FIRST = Progress(day("2026-11-08"), Amount(27))
SECOND = Progress(day("2026-11-22"), Amount("31.5"))
THIRD = Progress(day("2026-12-01"), Amount(40))
BOTH = [{"on": "2026-11-08", "value": 27}, {"on": "2026-11-22", "value": 31.5}]


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    new_plan(tmp_path / "plan.ritim", plan(goal("g1", progress=BOTH)))
    with Session.open(tmp_path / "plan.ritim") as opened:
        yield opened


def measured(session: Session) -> tuple[Progress, ...]:
    return session.plan.goals["g1"].progress


def test_a_number_stands_at_its_day(session: Session) -> None:
    before = encode(session.plan)
    note_progress(session, "g1", day("2026-11-15"), Amount(29))
    assert measured(session) == (FIRST, Progress(day("2026-11-15"), Amount(29)), SECOND)
    assert speak(session.history()[0].label, "en") == "Change goal “Goal g1”"
    session.undo()
    assert encode(session.plan) == before


def test_it_takes_the_place_of_that_of_its_day(session: Session) -> None:
    note_progress(session, "g1", SECOND.on, Amount(33))
    assert measured(session) == (FIRST, Progress(SECOND.on, Amount(33)))


def test_what_another_program_has_noted_stays(session: Session) -> None:
    with Session.open(session.path) as other:
        note_progress(other, "g1", THIRD.on, THIRD.value)
    assert THIRD not in measured(session)
    note_progress(session, "g1", day("2026-12-08"), Amount(41))
    assert measured(session) == (FIRST, SECOND, THIRD, Progress(day("2026-12-08"), Amount(41)))


def test_one_is_corrected_and_one_removed_and_what_came_since_stays(session: Session) -> None:
    with Session.open(session.path) as other:
        note_progress(other, "g1", THIRD.on, THIRD.value)
    correct_progress(session, "g1", (FIRST, SECOND), (Progress(FIRST.on, Amount(28)),))
    assert measured(session) == (Progress(FIRST.on, Amount(28)), THIRD)
    correct_progress(session, "g1", (THIRD,), ())
    assert measured(session) == (Progress(FIRST.on, Amount(28)),)


@pytest.mark.parametrize(
    ("fields", "begins"),
    [({}, "2026-12-01"), ({"due": "2026-11-30"}, None), ({"starts": "2026-11-20"}, "2026-11-20")],
)
def test_the_first_number_is_where_it_began(tmp_path: Path, fields: dict[str, str], begins: str | None) -> None:
    new_plan(tmp_path / "new.ritim", plan(goal("g1", baseline=None, ask_again="2026-12-20", **fields)))
    with Session.open(tmp_path / "new.ritim") as session:
        note_progress(session, "g1", THIRD.on, THIRD.value)
        begun = session.plan.goals["g1"]
        assert (begun.baseline, begun.ask_again, begun.progress) == (THIRD.value, None, (THIRD,))
        assert begun.starts == (None if begins is None else day(begins))
        note_progress(session, "g1", day("2026-12-08"), Amount(50))
        assert session.plan.goals["g1"].baseline == THIRD.value


def test_a_baseline_that_is_known_or_was_not_asked_for_at_first_stays(session: Session) -> None:
    known = session.plan.goals["g1"].baseline
    note_progress(session, "g1", THIRD.on, THIRD.value)
    assert session.plan.goals["g1"].baseline == known


def test_a_goal_that_is_gone_is_refused(session: Session) -> None:
    with pytest.raises(Refused):
        note_progress(session, "gone", THIRD.on, THIRD.value)
    with pytest.raises(Refused):
        correct_progress(session, "gone", (), (THIRD,))


def test_a_goal_that_began_without_its_number_begins_with_the_one_that_is_known_now(session: Session) -> None:
    begin_with(session, "g1", day("2026-11-10"), Amount(25))
    begun = session.plan.goals["g1"]
    assert (begun.baseline, begun.starts, begun.ask_again) == (Amount(25), day("2026-11-10"), None)
    assert begun.progress == (FIRST, SECOND)


def test_only_a_goal_that_is_there_can_begin(session: Session) -> None:
    with pytest.raises(Refused):
        begin_with(session, "nobody", day("2026-11-10"), Amount(25))
