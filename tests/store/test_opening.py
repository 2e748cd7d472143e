"""Opening what may be anything: nothing of it is believed before it was looked at, and the file stays as it is."""

from __future__ import annotations

import os
import random
import sqlite3
import stat
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from planner.errors import Refused, explain
from planner.operations import nouns
from planner.operations.examining import examine
from planner.session import Session
from planner.store import opening
from planner.store.file import PlanFile, create
from planner.store.schema import APPLICATION_ID
from planner.text import speak
from tests.plans import whole_plan


@pytest.fixture
def path(tmp_path: Path) -> Path:
    create(tmp_path / "plan.ritim", whole_plan())
    return tmp_path / "plan.ritim"


def refusal(path: Path) -> str:
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(Refused) as refused:
        PlanFile(path)
    assert (path.read_bytes() if path.is_file() else None) == before
    assert [each.name for each in path.parent.iterdir() if each != path] == []
    return speak(refused.value.text, "en")


def changed(path: Path, *statements: str) -> Path:
    connection = sqlite3.connect(path, isolation_level=None)
    for statement in statements:
        connection.execute(statement)
    connection.close()
    return path


def test_a_plan_opens(path: Path) -> None:
    file = PlanFile(path)
    assert file.read() == whole_plan()
    assert not file.read_only
    assert len(file.plan_id) == 36
    file.close()


def test_a_missing_file_is_not_created(tmp_path: Path) -> None:
    assert "there is no plan" in refusal(tmp_path / "none.ritim")
    assert list(tmp_path.iterdir()) == []


def test_what_is_no_plan_is_refused(tmp_path: Path, path: Path) -> None:
    path.unlink()
    folder = tmp_path / "folder"
    folder.mkdir()
    assert "not a file" in refusal(folder)
    folder.rmdir()
    for content in (b"", b"short", b"x" * 4096, b"SQLite format 3\0" + b"\0" * 84):
        path.write_bytes(content)
        assert "not a plan" in refusal(path)
    path.unlink()
    changed(path, "CREATE TABLE t (a)")
    assert "not a plan" in refusal(path)


def test_a_newer_plan_is_refused(path: Path) -> None:
    assert "newer Ritim" in refusal(changed(path, "PRAGMA user_version = 99"))


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER t AFTER UPDATE ON posts BEGIN DELETE FROM goals; END",
        "CREATE VIEW v AS SELECT * FROM posts",
        "CREATE TABLE other (a)",
        "CREATE INDEX i ON posts (title)",
        "ALTER TABLE posts ADD COLUMN more TEXT",
        "ALTER TABLE posts ADD COLUMN made TEXT GENERATED ALWAYS AS (title)",
        "DROP TABLE muted",
        "CREATE TRIGGER t AFTER INSERT ON _sqlite_migrations BEGIN DELETE FROM goals; END",
    ],
)
def test_a_schema_that_is_not_ours_is_refused(path: Path, statement: str) -> None:
    assert "did not make" in refusal(changed(path, statement))


def test_a_damaged_file_is_refused_and_kept(path: Path) -> None:
    data = bytearray(path.read_bytes())
    for page in range(2, len(data) // 4096):
        data[page * 4096 : page * 4096 + 40] = b"\xff" * 40
    path.write_bytes(data)
    assert "damaged" in refusal(path)


def test_a_truncated_file_is_refused(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:9000])
    assert "damaged" in refusal(path)


def test_a_damaged_row_is_refused(path: Path) -> None:
    changed(path, "UPDATE goals SET due = 'in spring'")
    file = PlanFile(path)
    with pytest.raises(Refused, match="damaged"):
        file.read()
    file.close()


def test_every_connection_is_hardened(path: Path) -> None:
    connection, read_only = opening.connected(path)

    def pragma(name: str) -> object:
        return connection.execute(f"PRAGMA {name}").fetchone()[0]

    assert not read_only
    assert pragma("journal_mode") == "delete"
    assert pragma("synchronous") == 3  # EXTRA
    assert pragma("secure_delete") == 1
    assert pragma("trusted_schema") == 0
    assert pragma("cell_size_check") == 1
    assert pragma("mmap_size") == 0
    assert pragma("application_id") == APPLICATION_ID
    with pytest.raises(sqlite3.Error):
        connection.execute("ATTACH ':memory:' AS other")
    connection.close()


def test_a_file_that_nobody_may_write_is_opened_for_reading(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path.chmod(stat.S_IRUSR)
    # Root may write everything: what the system answers is the rim here.
    monkeypatch.setattr(os, "access", lambda _path, _mode: False)
    file = PlanFile(path)
    assert file.read_only
    assert file.read() == whole_plan()
    with pytest.raises(sqlite3.OperationalError, match="readonly"), file.transaction():
        file.remove("posts", 1)
    file.close()


def test_a_file_replaced_under_the_program_is_not_written_to(path: Path, tmp_path: Path) -> None:
    file = PlanFile(path)
    create(tmp_path / "theirs.ritim", whole_plan())
    (tmp_path / "theirs.ritim").replace(path)
    with pytest.raises(sqlite3.OperationalError) as moved, file.transaction():
        file.remove("posts", 1)
    assert moved.value.sqlite_errorname == "SQLITE_READONLY_DBMOVED"
    file.close()
    again = PlanFile(path)
    assert again.read() == whole_plan()
    again.close()


def test_whatever_bytes_are_wrong_a_sentence_says_so(path: Path) -> None:
    """Nothing that a file can hold is a bug of Ritim."""
    with Session.open(path) as session:
        nouns.change(session, "posts", "p4", title="Başka")
    sound = path.read_bytes()
    chance = random.Random(5)
    said: Counter[str] = Counter()
    for _ in range(150):
        data = bytearray(sound)
        for _ in range(chance.randint(1, 5)):
            data[chance.randrange(100, len(data))] = chance.randrange(256)
        path.write_bytes(data)
        error: Exception | None = None
        try:
            with Session.open(path) as session:
                examine(session)
                session.findings(session.today())
                session.undo()
        except Exception as raised:  # noqa: BLE001 - whichever it is, there has to be a sentence for it
            error = raised
        assert error is None or explain(error) is not None, repr(error)
        said["sound" if error is None else "refused"] += 1
    assert min(said.values()) > 10


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE posts SET title = cast(x'c328' as text)",
        "UPDATE history SET label = 'x'",
        """UPDATE history SET label = '{"message": "{n.__class__}", "plural": null, "fields": {"n": 1}}'""",
        """UPDATE history SET label = '{"message": "{gone}", "plural": null, "fields": {}}'""",
        "UPDATE history SET changes = x'00'",
        "UPDATE posts SET status = 'published'",
    ],
)
def test_a_row_that_no_ritim_wrote_is_damage(path: Path, statement: str) -> None:
    with Session.open(path) as session:
        nouns.change(session, "posts", "p4", title="Başka")
    changed(path, statement)

    def use() -> None:
        with Session.open(path) as session:
            session.history()
            session.undo()

    with pytest.raises(Refused, match="damaged"):
        use()


def test_tables_that_are_not_strict_are_not_ours(path: Path) -> None:
    changed(
        path,
        "PRAGMA writable_schema = ON",
        "UPDATE sqlite_schema SET sql = replace(sql, ') STRICT', ')') WHERE name = 'pillars'",
    )
    assert "did not make" in refusal(path)


def test_the_locks_of_another_session_hold_while_a_plan_is_opened_again(path: Path) -> None:
    """Whoever opens and closes the file by itself lets go of SQLite's locks on it, in the whole process."""
    file = PlanFile(path)
    with file.transaction():
        file.remove("posts", 1)
        PlanFile(path).close()
        code = "import sqlite3, sys; sqlite3.connect(sys.argv[1], timeout=0).execute('BEGIN IMMEDIATE')"
        other = subprocess.run([sys.executable, "-c", code, str(path)], capture_output=True, check=False, text=True)
    assert "database is locked" in other.stderr
    file.close()
