"""Who does what a command does: the one named, else whoever sits at this computer."""

from __future__ import annotations

from pathlib import Path

import pytest

from planner.cli.people import opened_as
from planner.errors import Refused
from planner.exchange.new import new_plan
from planner.operations import nouns
from planner.session import Session
from planner.settings import Settings
from tests.plans import whole_plan
from tests.running import ran


@pytest.fixture
def path(tmp_path: Path) -> Path:
    new_plan(tmp_path / "plan.ritim", whole_plan())
    return tmp_path / "plan.ritim"


def sits_here(path: Path, person: str) -> None:
    """As the window keeps it."""
    with Session.open(path) as session:
        Settings().put_of_plan(session.plan_id, person=person)


def person_of(path: Path, named: str | None = None) -> str | None:
    with opened_as(path, named) as session:
        return session.person


def test_whoever_sits_at_this_computer(path: Path) -> None:
    assert person_of(path) is None
    sits_here(path, "mert")
    assert person_of(path) == "mert"


def test_who_is_named_comes_first(path: Path) -> None:
    sits_here(path, "mert")
    assert person_of(path, "ayse") == "ayse"


@pytest.mark.parametrize("person", ["", "gone"])
def test_nobody_where_nobody_was_chosen_or_they_left(path: Path, person: str) -> None:
    sits_here(path, person)
    assert person_of(path) is None


def test_what_is_kept_of_one_plan_is_not_of_another(path: Path, tmp_path: Path) -> None:
    sits_here(path, "mert")
    new_plan(tmp_path / "other.ritim", whole_plan())
    assert person_of(tmp_path / "other.ritim") is None


def test_a_stranger_who_is_named_is_refused(path: Path) -> None:
    with pytest.raises(Refused):
        opened_as(path, "nobody")


def test_somebody_who_left_does_not_stop_a_command(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sits_here(path, "gone")
    with Session.open(path) as session:
        nouns.change(session, "business", name="Fırın")
    assert ran(capsys, "history", path, "--undo").status == 0
