from __future__ import annotations

import errno
import os
import sqlite3
from pathlib import Path

import pytest

from planner.errors import Refused, explain
from planner.text import Text, speak


def told(error: BaseException) -> str:
    sentence = explain(error)
    assert sentence is not None
    return speak(sentence, "en")


def test_a_refusal_explains_itself() -> None:
    text = Text("no post “{title}” : choose another", title="Bread")
    assert explain(Refused(text)) is text
    assert str(Refused(text)) == "no post “{title}” : choose another"


def test_what_files_do(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for path, sentence in (
        (tmp_path / "none", "no such file or folder : check the name"),
        (tmp_path / "file" / "inside", "no such file or folder : check the name"),
        (tmp_path, "this is a folder : name a file"),
        (tmp_path / ("x" * 300), "the name is too long : choose a shorter one"),
    ):
        with pytest.raises(OSError, match=r"\[Errno") as failed:
            path.open("rb")
        assert told(failed.value) == f"cannot use {path} : {sentence}"


@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        (errno.ENOSPC, "the disk is full : free some space, then try again"),
        (errno.EDQUOT, "the disk is full : free some space, then try again"),
        (errno.EFBIG, "the disk is full : free some space, then try again"),
        (errno.EROFS, "the disk is read-only : choose another folder"),
        (errno.EACCES, "not allowed here : choose another folder, or change its permissions"),
        (errno.EPERM, "not allowed here : choose another folder, or change its permissions"),
    ],
)
def test_what_disks_do(number: int, sentence: str) -> None:
    assert told(OSError(number, os.strerror(number))) == f"cannot read or write : {sentence}"
    assert told(OSError(number, os.strerror(number), "a.json")) == f"cannot use a.json : {sentence}"


def test_a_disk_fault_that_nobody_foresaw() -> None:
    assert (
        told(OSError(errno.EIO, "Input/output error")) == "cannot read or write : Input/output error : check the disk"
    )
    assert told(OSError(99999, None)) == "cannot read or write : 99999 : check the disk"


def test_what_a_plan_file_does(tmp_path: Path) -> None:
    foreign = tmp_path / "foreign"
    foreign.write_bytes(b"this is not a database, but long enough to be looked at" * 20)
    connection = sqlite3.connect(foreign)
    with pytest.raises(sqlite3.DatabaseError) as failed:
        connection.execute("SELECT * FROM sqlite_schema")
    connection.close()
    assert told(failed.value) == "cannot work with the plan : this is not a plan : name a file that Ritim made"
    with pytest.raises(sqlite3.OperationalError) as missing:
        sqlite3.connect(tmp_path / "no" / "folder")
    assert told(missing.value).startswith("cannot work with the plan : it cannot be opened")


def test_what_another_writer_does(tmp_path: Path) -> None:
    one, other = (sqlite3.connect(tmp_path / "plan", isolation_level=None, timeout=0) for _ in range(2))
    one.execute("CREATE TABLE t (x)")
    one.execute("BEGIN IMMEDIATE")
    with pytest.raises(sqlite3.OperationalError) as busy:
        other.execute("BEGIN IMMEDIATE")
    assert told(busy.value) == "cannot work with the plan : another program is writing to it : try again in a moment"
    for connection in (one, other):
        connection.close()


def test_what_a_full_plan_file_does(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "plan")
    connection.execute("CREATE TABLE t (x)")
    connection.execute("PRAGMA max_page_count = 2")
    with pytest.raises(sqlite3.OperationalError) as full:
        connection.execute("INSERT INTO t VALUES (zeroblob(100000))")
    connection.close()
    assert "the disk is full : free some space" in told(full.value)


def test_an_extended_code_is_told_by_its_family(tmp_path: Path) -> None:
    path = tmp_path / "plan"
    with sqlite3.connect(path) as made:
        made.execute("CREATE TABLE t (x)")
    made.close()
    moved = sqlite3.connect(path, isolation_level=None)
    moved.execute("SELECT * FROM t")
    path.rename(tmp_path / "elsewhere")
    with pytest.raises(sqlite3.OperationalError) as failed:
        moved.execute("INSERT INTO t VALUES (1)")
    moved.close()
    assert failed.value.sqlite_errorname == "SQLITE_READONLY_DBMOVED"
    assert "another program has replaced or removed the file : open it again" in told(failed.value)
    read_only = sqlite3.connect(f"{(tmp_path / 'elsewhere').as_uri()}?mode=ro", uri=True)
    with pytest.raises(sqlite3.OperationalError) as refused:
        read_only.execute("CREATE TABLE u (x)")
    read_only.close()
    assert "the file is read-only : save a copy elsewhere" in told(refused.value)


def test_too_little_memory_is_nobodys_bug() -> None:
    assert told(MemoryError()) == "not enough memory : close other programs, then try again"


def test_a_bug_is_not_explained() -> None:
    connection = sqlite3.connect(":memory:")
    with pytest.raises(sqlite3.OperationalError) as wrong:
        connection.execute("SELECT * FROM nothing")
    connection.close()
    bugs = (ValueError("x"), KeyError("x"), RecursionError(), AssertionError(), OSError("no number"), wrong.value)
    assert [explain(bug) for bug in bugs] == [None] * len(bugs)
    assert explain(sqlite3.ProgrammingError("closed")) is None
