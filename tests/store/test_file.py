"""The plan file as its session uses it: transactions, and what another program writes meanwhile."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from planner.domain.posts import Post
from planner.errors import Refused
from planner.store.file import PlanFile, create
from planner.store.history import Stamp
from planner.text import Text
from tests.plans import whole_plan


@pytest.fixture
def file(tmp_path: Path) -> Iterator[PlanFile]:
    create(tmp_path / "plan.ritim", whole_plan())
    opened = PlanFile(tmp_path / "plan.ritim")
    yield opened
    opened.close()


def test_a_plan_is_one_file(file: PlanFile) -> None:
    """What the owner copies has to be all of it."""
    with file.transaction():
        file.add("posts", Post("n1", "Yeni"))
    assert [each.name for each in file.path.parent.iterdir()] == ["plan.ritim"]


def test_a_transaction_is_whole_or_nothing(file: PlanFile) -> None:
    def fail() -> None:
        with file.transaction():
            file.add("posts", Post("n1", "Yeni"))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert file.read() == whole_plan()
    assert file.taken() == []


def test_only_the_columns_that_differ_are_written(file: PlanFile) -> None:
    old = whole_plan().posts["p4"]
    with file.transaction():
        file.change("posts", 4, old, Post("p4", old.title, "Metin"))
        (image,) = file.taken()
        file.change("posts", 4, old, old)
        assert file.taken() == []
    assert image.before is not None
    assert image.after is not None
    assert {name for name in image.before if image.before[name] != image.after[name]} == {"text"}


def test_what_another_program_writes_is_noticed_until_it_is_read(file: PlanFile) -> None:
    file.read()
    with sqlite3.connect(file.path) as other:
        other.execute("UPDATE posts SET title = 'Onunki' WHERE uid = 'p4'")
    other.close()
    assert file.changed_elsewhere()
    assert file.read().posts["p4"].title == "Onunki"
    assert not file.changed_elsewhere()


def test_our_own_writing_is_not_another_program(file: PlanFile) -> None:
    file.read()
    with file.transaction():
        file.add("posts", Post("n1", "Yeni"))
    assert not file.changed_elsewhere()


def test_a_removed_row_is_overwritten_in_the_file(file: PlanFile) -> None:
    """secure_delete: what a shop removes is not left in the file for whoever gets it next."""
    with file.transaction():
        file.add("posts", Post("n1", "Yeni", "gizli müşteri adı"))
    assert "gizli müşteri adı".encode() in file.path.read_bytes()
    with file.transaction():
        file.remove("posts", 6)
    assert "gizli müşteri adı".encode() not in file.path.read_bytes()


def test_two_files_have_two_names(tmp_path: Path) -> None:
    names = set()
    for name in ("a.ritim", "b.ritim"):
        create(tmp_path / name, whole_plan())
        opened = PlanFile(tmp_path / name)
        names.add(opened.plan_id)
        opened.close()
    assert len(names) == 2


def written_copy(file: PlanFile) -> Path:
    target = file.path.with_name("copy.ritim")
    target.write_bytes(file.copied())
    return target


def test_a_copy_is_a_plan_file_of_its_own(file: PlanFile) -> None:
    copy = PlanFile(written_copy(file))
    assert copy.read() == file.read()
    assert copy.plan_id != file.plan_id
    assert copy.examined() == []
    with copy.transaction():
        copy.add("posts", Post("n1", "Yeni"))
    copy.close()
    assert "n1" not in file.read().posts


def test_a_copy_has_the_history_and_can_be_taken_back(file: PlanFile) -> None:
    with file.transaction():
        file.add("posts", Post("n1", "Yeni"))
        file.record(Stamp(datetime(2026, 12, 8, 9), "ayse", Text("Add post")), file.taken())
    copy = PlanFile(written_copy(file))
    assert copy.history() == file.history()
    with copy.transaction():
        assert copy.undo() == Text("Add post")
    assert copy.read() == whole_plan()
    copy.close()


def test_a_copy_of_a_damaged_file_is_refused(tmp_path: Path) -> None:
    """Opening does not look at indexes; a copy is for later, when the other may be gone."""
    path = tmp_path / "plan.ritim"
    create(path, whole_plan())
    raw = sqlite3.connect(path)
    ((root,),) = raw.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'sqlite_autoindex_posts_1'")
    ((size,),) = raw.execute("PRAGMA page_size")
    raw.close()
    data = bytearray(path.read_bytes())
    page = slice((root - 1) * size, root * size)
    data[page] = data[page].replace(b"p5", b"p9")
    path.write_bytes(data)
    file = PlanFile(path)
    with pytest.raises(Refused, match="damaged"):
        file.copied()
    file.close()
