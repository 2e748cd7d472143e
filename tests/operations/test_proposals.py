"""A proposal is done in one step, and undone in one."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from planner.errors import Refused
from planner.exchange.document import encode
from planner.operations.posts import move
from planner.operations.proposals import apply
from planner.proposing.applied import applied
from planner.proposing.propose import propose
from planner.session import Session
from planner.store.file import create
from planner.text import speak
from tests.proposing.crowds import TODAY, crowd


@pytest.fixture(params=(2, 14, 9))
def session(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Session]:
    create(tmp_path / "plan.ritim", crowd(request.param))
    with Session.open(tmp_path / "plan.ritim", clock=lambda zone: datetime(2026, 12, 8, 10, 0)) as opened:
        yield opened


def test_all_of_it_is_one_step_and_undone_in_one(session: Session) -> None:
    before = encode(session.plan)
    proposal = propose(session.plan, TODAY, seconds=60)
    mended = applied(session.plan, proposal)
    apply(session, proposal)
    assert len(session.history()) == 1
    assert session.plan == mended
    session.undo()
    assert encode(session.plan) == before


def test_the_slots_may_stay_open(session: Session) -> None:
    proposal = propose(session.plan, TODAY, seconds=60)
    mended = applied(session.plan, proposal._replace(open_slots=()))
    apply(session, proposal, open_slots=False)
    assert session.plan == mended
    assert propose(session.plan, TODAY, seconds=60).moves == ()


def test_the_label_counts(session: Session) -> None:
    proposal = propose(session.plan, TODAY, seconds=60)
    apply(session, proposal)
    (entry,) = session.history()
    said = speak(entry.label, "en")
    assert said.startswith("Fix the calendar: ")
    for count, words in ((len(proposal.moves), "moved"), (len(proposal.open_slots), "filled")):
        assert (words in said) == (count > 0)
        assert not count or f"{count} " in said


def test_nothing_is_done_when_the_plan_has_changed_since(session: Session) -> None:
    proposal = propose(session.plan, TODAY, seconds=60)
    last = proposal.moves[-1]
    move(session, [(last.post, last.channel)], last.before.day.replace(year=2028))
    changed = session.plan
    with pytest.raises(Refused, match="no longer stands where it stood"):
        apply(session, proposal)
    assert session.plan == changed
    assert len(session.history()) == 1
