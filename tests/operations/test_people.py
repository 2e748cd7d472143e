"""The editor's role goes from one to another in one step."""

from __future__ import annotations

import pytest

from planner.errors import Refused
from planner.operations import nouns, people
from planner.session import Session
from planner.text import speak
from tests.plans import whole_plan


def test_the_editor_hands_over_in_one_step(session: Session) -> None:
    people.hand_over(session, "mert")
    assert [(each.id, each.role) for each in session.plan.people] == [("ayse", "contributor"), ("mert", "editor")]
    assert [speak(each.label, "en") for each in session.history()] == ["Make Mert the editor"]
    session.undo()
    assert session.plan == whole_plan()


def test_where_nobody_was_the_editor_one_is(session: Session) -> None:
    nouns.change(session, "people", "ayse", role="contributor")
    people.hand_over(session, "ayse")
    assert session.plan == whole_plan()


def test_to_hand_over_to_the_editor_changes_nothing(session: Session) -> None:
    people.hand_over(session, "ayse")
    assert session.plan == whole_plan()
    assert session.history() == []


def test_nobody_takes_no_role(session: Session) -> None:
    with pytest.raises(Refused, match="no person"):
        people.hand_over(session, "nobody")
