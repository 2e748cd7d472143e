"""`ritim doctor`, and what every command says of a file that is no plan, or no longer whole."""

from __future__ import annotations

import json
import os
import sqlite3
from pathlib import Path

import pytest

from planner.exchange.new import new_plan
from planner.operations import nouns
from planner.session import Session
from tests.plans import whole_plan
from tests.running import Ran, ran

COMMANDS = (("doctor",), ("check",), ("history",), ("history", "--undo"), ("export", "out.json"))


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    new_plan(Path("plan.ritim"), whole_plan())
    return Path("plan.ritim")


def changed(path: Path, *statements: str) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    for statement in statements:
        connection.execute(statement)
    connection.close()


def refused(capsys: pytest.CaptureFixture[str], path: Path) -> str:
    """What every command says, which is the same; the file stays as it is, and no other is made."""
    before = path.read_bytes() if path.is_file() else None
    said = set()
    for command, *arguments in COMMANDS:
        run = ran(capsys, command, path, *arguments)
        assert (run.status, run.out) == (2, "")
        assert len(run.err.splitlines()) == 1
        said.add(run.err)
    assert (path.read_bytes() if path.is_file() else None) == before
    assert {each.name for each in Path().iterdir()} <= {"plan.ritim", path.name}
    [sentence] = said
    return sentence.removeprefix("ritim: ").removesuffix("\n")


def test_a_whole_plan(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = path.read_bytes()
    run = ran(capsys, "doctor", path)
    assert run == (0, "plan.ritim is sound: 5 posts.\n0 steps in its history.\n", "")
    run = ran(capsys, "doctor", path, "--json")
    assert (run.status, run.err) == (0, "")
    assert json.loads(run.out) == {"plan": "plan.ritim", "whole": True, "faults": [], "posts": 5, "steps": 0}
    assert path.read_bytes() == before


def test_a_missing_file(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said = refused(capsys, Path("none.ritim"))
    assert said == "there is no plan none.ritim : make one with `ritim new none.ritim`"


def test_a_folder(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("folder").mkdir()
    assert refused(capsys, Path("folder")) == "cannot open folder : it is not a file : name a plan"


@pytest.mark.parametrize(
    "data", [b"", b"{}", b"SQLite format 3\0", bytes(5000), b"SQLite format 3\0" + bytes(5000)], ids=range(5)
)
def test_what_is_no_plan(path: Path, capsys: pytest.CaptureFixture[str], data: bytes) -> None:
    path.write_bytes(data)
    assert refused(capsys, path) == "cannot open plan.ritim : it is not a plan : name a file that Ritim made"


def test_a_database_of_another_program(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path.unlink()
    changed(path, "CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT)")
    assert refused(capsys, path) == "cannot open plan.ritim : it is not a plan : name a file that Ritim made"


def test_a_plan_of_a_newer_ritim(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    changed(path, "PRAGMA user_version = 999")
    assert refused(capsys, path) == "cannot open plan.ritim : a newer Ritim made it : update Ritim, then open it"


def test_a_plan_with_what_ritim_did_not_make(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    changed(path, "CREATE TRIGGER spy AFTER UPDATE ON posts BEGIN DELETE FROM goals; END")
    assert refused(capsys, path).startswith("cannot open plan.ritim : it holds what Ritim did not make")


def test_a_damaged_plan(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = bytearray(path.read_bytes())
    for start in range(4096, len(data), 512):
        data[start : start + 64] = bytes(range(64))
    path.write_bytes(data)
    assert refused(capsys, path).startswith("cannot open plan.ritim : the file is damaged : keep it as it is")


def test_a_truncated_plan(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path.write_bytes(path.read_bytes()[:10_000])
    assert refused(capsys, path).startswith("cannot open plan.ritim : the file is damaged")


def test_a_row_that_no_ritim_wrote(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    changed(path, "UPDATE pillars SET share = '7'")
    assert refused(capsys, path).startswith("cannot open plan.ritim : the file is damaged")


def examined(capsys: pytest.CaptureFixture[str], path: Path) -> Ran:
    """What the doctor says of a plan in which it finds something; in JSON it says the same, and more."""
    run = ran(capsys, "doctor", path, "--json")
    assert run.status == 2
    assert not json.loads(run.out)["whole"]
    assert len(json.loads(run.out)["faults"]) == 1
    said = ran(capsys, "doctor", path)
    assert said == (2, "", run.err)
    return run


def test_a_plan_that_names_what_it_has_not(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    changed(path, "UPDATE campaigns SET goal = 'nowhere'")
    run = examined(capsys, path)
    assert run.err == (
        'ritim: plan.ritim is damaged : campaigns[0].goal: no goal "nowhere" : add the goal, or correct the id\n'
    )


def test_a_step_that_cannot_be_taken_back(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with Session.open(path) as session:
        nouns.change(session, "business", name="Fırın")
    changed(path, "UPDATE history SET changes = x'00'")
    assert "history 1" in examined(capsys, path).err


def test_an_index_that_does_not_fit(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Opening is quick and does not look at indexes; the doctor does."""
    changed(
        path,
        "PRAGMA writable_schema = ON",
        "UPDATE sqlite_schema SET rootpage ="
        " (SELECT rootpage FROM sqlite_schema WHERE name = 'sqlite_autoindex_goals_1')"
        " WHERE name = 'sqlite_autoindex_pillars_1'",
    )
    run = ran(capsys, "doctor", path)
    assert (run.status, run.out) == (2, "")
    assert "damaged" in run.err


def test_a_plan_that_may_only_be_read(
    path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is looked at, checked, exported; it is not changed."""
    with Session.open(path) as session:
        nouns.change(session, "business", name="Fırın")
    before = path.read_bytes()
    # Whoever runs the tests may be allowed everything: what the system answers is the rim.
    monkeypatch.setattr(os, "access", lambda path, mode: False)
    for command, *arguments in (("doctor",), ("check",), ("history",), ("export", "out.json")):
        assert ran(capsys, command, path, *arguments).status == 0
    for step in ("--undo", "--redo"):
        run = ran(capsys, "history", path, step)
        assert run == (2, "", "ritim: plan.ritim is read-only : save a copy elsewhere, and work on that\n")
    assert path.read_bytes() == before
