"""A finding is muted once, and heard again."""

from __future__ import annotations

from datetime import date

import pytest

from planner.domain.muted import Muted
from planner.errors import Refused
from planner.operations import muting
from planner.session import Session
from tests.plans import whole_plan


def test_muting_again_replaces_the_reason(session: Session) -> None:
    muting.mute(session, "cadence.gap", "channel:fb", None, "bayram")
    muting.mute(session, "cadence.gap", "channel:fb", date(2026, 12, 24), "yılbaşı")
    assert session.plan.muted["cadence.gap channel:fb"] == Muted(
        "cadence.gap", "channel:fb", date(2026, 12, 24), "yılbaşı"
    )
    muting.unmute(session, "cadence.gap", "channel:fb")
    assert session.plan == whole_plan()


def test_what_is_not_there_is_neither_muted_nor_heard_again(session: Session) -> None:
    with pytest.raises(Refused, match="no channel"):
        muting.mute(session, "cadence.gap", "channel:none", None, "")
    with pytest.raises(Refused, match="not muted"):
        muting.unmute(session, "cadence.gap", "channel:fb")


def test_a_step_of_the_history_knows_what_it_muted(session: Session) -> None:
    muting.mute(session, "cadence.gap", "channel:fb", None, "bayram")
    assert [muting.muted_by(each) for each in session.history()] == ["cadence.gap channel:fb"]
    muting.unmute(session, "cadence.gap", "channel:fb")
    session.undo()
    session.undo()
    assert {muting.muted_by(each) for each in session.history()} == {None}
