"""Joining platforms: one step, each channel with an id of its own."""

from __future__ import annotations

import pytest

from planner.domain.channels import Channel
from planner.errors import Refused
from planner.operations.channels import join
from planner.session import Session
from planner.text import speak


def labels(session: Session) -> list[str]:
    return [speak(each.label, "en") for each in session.history()]


def test_several_channels_are_one_step(session: Session) -> None:
    before = session.plan
    made = join(session, [Channel("new", "youtube", "@gunes"), Channel("new", "tiktok", why="Gençler burada.")])
    assert len(set(made)) == 2
    added = [session.plan.channels[id] for id in made]
    assert [(each.platform, each.handle, each.why) for each in added] == [
        ("youtube", "@gunes", ""),
        ("tiktok", "", "Gençler burada."),
    ]
    assert labels(session)[0] == "Add 2 channels"
    session.undo()
    assert session.plan == before


def test_one_is_called_by_its_name(session: Session) -> None:
    join(session, [Channel("new", "youtube", "@gunes")])
    assert labels(session)[0] == "Add channel YouTube @gunes"


def test_a_free_id_is_found(session: Session) -> None:
    taken = f"c{len(session.plan.channels) + 2}"
    first = join(session, [Channel("new", "youtube")])
    assert taken not in first
    ids = [*first, *join(session, [Channel("new", "threads"), Channel("new", "bluesky")])]
    assert len(set(ids)) == 3


def test_what_names_a_missing_goal_is_refused_as_a_whole(session: Session) -> None:
    before = session.plan
    with pytest.raises(Refused):
        join(session, [Channel("new", "youtube"), Channel("new", "tiktok", goals=("gone",))])
    assert session.plan == before
