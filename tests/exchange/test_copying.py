"""A copy of the plan, written like everything that leaves: whole or not at all."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from planner.domain.posts import Post
from planner.errors import Refused
from planner.exchange.copying import save_copy
from planner.exchange.new import new_plan
from planner.operations import nouns
from planner.session import Session
from tests.plans import whole_plan


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    new_plan(tmp_path / "plan.ritim", whole_plan())
    with Session.open(tmp_path / "plan.ritim") as opened:
        yield opened


def test_a_copy_goes_its_own_way(session: Session, tmp_path: Path) -> None:
    nouns.add(session, Post(id="n1", title="Simit"))
    save_copy(session, tmp_path / "copy.ritim")
    with Session.open(tmp_path / "copy.ritim") as copy:
        assert copy.plan == session.plan
        assert copy.plan_id != session.plan_id
        assert copy.history() == session.history()
        copy.undo()
        assert "n1" not in copy.plan.posts
    assert "n1" in session.plan.posts
    assert not session.refresh()


def test_what_was_there_is_replaced_as_a_whole(session: Session, tmp_path: Path) -> None:
    (tmp_path / "copy.ritim").write_bytes(b"older")
    save_copy(session, tmp_path / "copy.ritim")
    with Session.open(tmp_path / "copy.ritim") as copy:
        assert copy.plan == session.plan
    assert sorted(each.name for each in tmp_path.iterdir()) == ["copy.ritim", "plan.ritim"]


@pytest.mark.parametrize("name", ["plan.ritim", "link.ritim"])
def test_the_plan_itself_is_no_copy_of_it(session: Session, tmp_path: Path, name: str) -> None:
    (tmp_path / "link.ritim").symlink_to("plan.ritim")
    before = session.path.read_bytes()
    with pytest.raises(Refused, match="is the plan itself"):
        save_copy(session, tmp_path / name)
    assert session.path.read_bytes() == before


@pytest.mark.parametrize("name", ["copy.ritim", "link.ritim"])
@pytest.mark.parametrize("ending", ["-journal", "-wal"])
def test_no_copy_is_written_beside_what_a_crash_has_left(
    session: Session, tmp_path: Path, name: str, ending: str
) -> None:
    (tmp_path / "copy.ritim").write_bytes(b"older")
    (tmp_path / "link.ritim").symlink_to("copy.ritim")
    (tmp_path / f"copy.ritim{ending}").write_bytes(b"unfinished")
    with pytest.raises(Refused, match="unfinished changes"):
        save_copy(session, tmp_path / name)
    assert (tmp_path / "copy.ritim").read_bytes() == b"older"


def test_a_folder_that_is_not_there(session: Session, tmp_path: Path) -> None:
    with pytest.raises(OSError) as failed:  # noqa: PT011 - its number follows
        save_copy(session, tmp_path / "none" / "copy.ritim")
    assert failed.value.errno == errno.ENOENT


def test_a_plan_that_can_only_be_looked_at_is_copied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its refusals say: save a copy elsewhere, and work on that."""
    new_plan(tmp_path / "plan.ritim", whole_plan())
    with monkeypatch.context() as rim:
        # Whoever runs the tests may be allowed everything: what the system answers is the rim.
        rim.setattr(os, "access", lambda path, mode: False)
        session = Session.open(tmp_path / "plan.ritim")
    assert session.read_only
    save_copy(session, tmp_path / "copy.ritim")
    session.close()
    with Session.open(tmp_path / "copy.ritim") as copy:
        assert not copy.read_only
        nouns.add(copy, Post(id="n1", title="Simit"))
