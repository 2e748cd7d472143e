"""What the history keeps: files of old schemas, steps across a migration, images as they are packed."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.strategy import Strategy
from planner.errors import Refused
from planner.exchange.document import encode, read
from planner.operations import nouns
from planner.session import Session
from planner.store import schema
from planner.store.file import create
from planner.store.journal import Image, merged, packed, unpacked
from planner.text import speak
from tests.plans import whole_plan

OLD = Path(__file__).with_name("old")
NOW = datetime(2026, 12, 9, 10, 0)


def clock(zone: str) -> datetime:
    return NOW


@pytest.mark.parametrize("old", sorted(OLD.glob("*.ritim")), ids=lambda path: path.stem)
def test_a_file_of_each_landed_schema_opens_and_is_undone_whole(old: Path, tmp_path: Path) -> None:
    """Beside each old file stands the document from which it was made, before its steps."""
    path = Path(shutil.copy(old, tmp_path))
    with Session.open(path, clock=clock) as session:
        steps = [entry for entry in session.history() if entry.undoable]
        assert steps
        for entry in steps:
            assert session.undo() == entry.label
        assert encode(session.plan) == encode(read(old.with_suffix(".json")))
        nouns.change(session, "business", name="Still alive")


def test_a_step_from_before_goals_could_be_asked_again_is_taken_back(tmp_path: Path) -> None:
    """Its images lack the column that the second migration added."""
    path = tmp_path / "plan.ritim"
    create(path, whole_plan())
    with Session.open(path, clock=clock) as session:
        nouns.change(session, "goals", "g1", title="Önce")
        nouns.remove(session, "goals", "g1")
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for id, changes in connection.execute("SELECT id, changes FROM history").fetchall():
            older = [
                image._replace(before=shorter(image.before), after=shorter(image.after)) for image in unpacked(changes)
            ]
            connection.execute("UPDATE history SET changes = ? WHERE id = ?", (packed(older), id))
    with Session.open(path, clock=clock) as session:
        assert session.examined() == []
        session.undo()
        assert session.plan.goals["g1"].title == "Önce"
        session.undo()
        assert session.plan == whole_plan()
        session.redo()
        assert session.plan.goals["g1"].title == "Önce"


def shorter(image: dict[str, Any] | None) -> dict[str, Any] | None:
    return image and {name: value for name, value in image.items() if name != "ask_again"}


def test_a_migrated_file_has_its_one_strategy(tmp_path: Path) -> None:
    path = Path(shutil.copy(OLD / "1.ritim", tmp_path))
    with Session.open(path, clock=clock) as session:
        assert session.plan.strategy == Strategy()
        nouns.change(session, "strategy", who="Mahallenin fırınıyız.")
        session.undo()
        assert session.plan.strategy == Strategy()


def test_a_step_of_an_older_schema_stays_listed_and_is_not_taken_back(tmp_path: Path) -> None:
    """A migration that changes a journalled table makes older images meet rows of another shape."""
    path = tmp_path / "plan.ritim"
    create(path, whole_plan())
    with Session.open(path, "ayse", clock) as session:
        nouns.change(session, "posts", "p4", title="Önce")

    def another(db: sqlite3.Connection) -> None:
        db.execute("UPDATE posts SET notes = notes || ' (2)'")

    connection = sqlite3.connect(path, isolation_level=None)
    assert schema.migrate(connection, (*schema.STEPS, another)) == schema.newest() + 1
    from planner.store import history

    (entry,) = history.entries(connection)
    assert not entry.undoable
    assert entry.by == "ayse"
    assert speak(entry.label, "en") == "Change post “Bir gün anlatılacak”"
    assert history.back(connection, lambda images: pytest.fail("played")) is None
    connection.close()


def test_a_migration_leaves_all_or_nothing(tmp_path: Path) -> None:
    path = tmp_path / "plan.ritim"
    create(path, whole_plan())
    before = path.read_bytes()

    def fails(db: sqlite3.Connection) -> None:
        db.execute("DROP TABLE posts")
        raise ZeroDivisionError

    connection = sqlite3.connect(path, isolation_level=None)
    with pytest.raises(ZeroDivisionError):
        schema.migrate(connection, (*schema.STEPS, fails))
    connection.close()
    assert path.read_bytes() == before
    with Session.open(path) as session:
        assert session.plan == whole_plan()


values = st.none() | st.integers(-(2**53), 2**53) | st.text(st.characters(exclude_categories=["Cs"]))
rows = st.none() | st.dictionaries(st.sampled_from(["uid", "title", "text"]), values)


@given(st.lists(st.builds(Image, st.sampled_from(["posts", "goals"]), st.integers(1), rows, rows)))
def test_images_come_back_as_they_were_packed(images: list[Image]) -> None:
    assert unpacked(packed(images)) == images


@given(rows.filter(bool), rows.filter(bool), rows.filter(bool))
def test_two_edits_of_one_row_merge_into_one(a: dict[str, object], b: dict[str, object], c: dict[str, object]) -> None:
    together = merged([Image("posts", 1, a, b)], [Image("posts", 1, b, c)])
    assert together == ([] if a == c else [Image("posts", 1, a, c)])


def test_nothing_else_merges() -> None:
    edit = [Image("posts", 1, {"text": "a"}, {"text": "b"})]
    assert merged(edit, [Image("posts", 2, {"text": "a"}, {"text": "b"})]) is None
    assert merged(edit, [Image("goals", 1, {"text": "a"}, {"text": "b"})]) is None
    assert merged(edit, [Image("posts", 1, {"text": "a"}, None)]) is None
    assert merged([Image("posts", 1, None, {"text": "b"})], edit) is None
    assert merged(edit, edit + edit) is None


def test_the_row_of_a_step_is_written_with_it(tmp_path: Path) -> None:
    """One transaction: a history that cannot be written leaves the plan as it was."""
    path = tmp_path / "plan.ritim"
    create(path, whole_plan())
    with Session.open(path, clock=clock) as session:
        with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("ALTER TABLE history RENAME TO gone")
        with pytest.raises(sqlite3.OperationalError):
            nouns.change(session, "posts", "p4", title="Verloren")
        with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("ALTER TABLE gone RENAME TO history")
            assert other.execute("SELECT title FROM posts WHERE uid = 'p4'").fetchone() == ("Bir gün anlatılacak",)


def test_a_history_that_cannot_be_read_is_found(tmp_path: Path) -> None:
    path = tmp_path / "plan.ritim"
    create(path, whole_plan())
    with Session.open(path, clock=clock) as session:
        nouns.change(session, "posts", "p4", title="Başka")
        assert session.examined() == []
        with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("UPDATE history SET changes = x'00'")
        assert session.examined() == ["history 1"]


def test_nothing_to_take_back_in_a_new_plan(tmp_path: Path) -> None:
    create(tmp_path / "plan.ritim", whole_plan())
    with Session.open(tmp_path / "plan.ritim", clock=clock) as session, pytest.raises(Refused, match="nothing to undo"):
        session.undo()
