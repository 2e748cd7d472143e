"""`ritim history`: the steps, and the last one taken back, to the byte."""

from __future__ import annotations

import contextlib
import json
import sqlite3
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from planner.exchange.new import new_plan
from planner.operations import muting, nouns, posts, series
from planner.session import Session
from planner.text import speak
from tests.plans import whole_plan
from tests.running import ran, ran_as_a_process

FIRST = datetime(2026, 12, 8, 10, 0)


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    new_plan(Path("plan.ritim"), whole_plan())
    return Path("plan.ritim")


def edited(path: Path) -> list[str]:
    """Takes a few steps as Ayşe, an hour apart; their labels, oldest first."""
    times = (FIRST + timedelta(hours=number) for number in range(100))
    with Session.open(path, "ayse", lambda zone: next(times)) as session:
        nouns.change(session, "posts", "p3", text="Mercimek, tarhana, ezogelin.")
        posts.move(session, [("p3", "ig"), ("p3", "fb")], FIRST.date())
        series.remove(session, "p5", datetime(2027, 1, 29).date(), "following")
        nouns.remove(session, "channels", "ig")
        muting.mute(session, "cadence.gap", "channel:fb", None, "")
        return [speak(entry.label, "en") for entry in reversed(session.history())]


def exported(capsys: pytest.CaptureFixture[str], path: Path) -> bytes:
    assert ran(capsys, "export", path, "now.json").status == 0
    return Path("now.json").read_bytes()


def answer(capsys: pytest.CaptureFixture[str], path: Path, *arguments: str) -> Any:
    run = ran(capsys, "history", path, "--json", *arguments)
    assert (run.status, run.err) == (0, "")
    return json.loads(run.out)


def test_the_steps_in_json_are_those_of_the_contract(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    labels = edited(path)
    steps = answer(capsys, path)
    assert all(list(step) == ["id", "at", "by", "label", "undone", "undoable"] for step in steps)
    assert [step["label"] for step in steps] == labels[::-1]
    assert steps[-1] == {
        "id": 1,
        "at": "2026-12-08T10:00:00",
        "by": "ayse",
        "label": "Change post “Kış çorbaları”",
        "undone": False,
        "undoable": True,
    }


def test_the_steps_as_sentences(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert ran(capsys, "history", path) == (0, "No steps yet: the plan is as it was made.\n", "")
    labels = edited(path)
    assert ran(capsys, "history", path, "--undo").status == 0
    run = ran(capsys, "history", path)
    lines = run.out.splitlines()
    assert len(lines) == len(labels)
    assert lines[0] == f"2026-12-08 14:00:00  Ayşe  {labels[-1]}  undone"
    assert lines[1] == f"2026-12-08 13:00:00  Ayşe  {labels[-2]}"


def test_a_step_that_is_too_old_says_so(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    labels = edited(path)
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("UPDATE history SET changes = NULL WHERE id = 1")
    lines = ran(capsys, "history", path).out.splitlines()
    assert lines[-1].endswith(f"{labels[0]}  can no longer be undone")
    assert [line.endswith("undone") for line in lines].count(True) == 1


def test_labels_are_in_the_language_of_the_reader(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edited(path)
    with Session.open(path) as session:
        labels = [speak(entry.label, "tr") for entry in session.history()]
    assert [step["label"] for step in answer(capsys, path, "--lang", "tr")] == labels


def test_undo_and_redo_give_every_document_back_to_the_byte(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    labels = edited(path)
    after = [exported(capsys, path)]
    for label in reversed(labels):
        assert ran(capsys, "history", path, "--undo", "--as", "mert") == (0, f"{label}\n", "")
        after.append(exported(capsys, path))
    new_plan(Path("fresh.ritim"), whole_plan())
    assert after[-1] == exported(capsys, Path("fresh.ritim"))
    assert len(set(after)) == len(labels) + 1
    for label, expected in zip(labels, after[-2::-1], strict=True):
        assert ran(capsys, "history", path, "--redo") == (0, f"{label}\n", "")
        assert exported(capsys, path) == expected


def test_undo_and_redo_through_processes(path: Path) -> None:
    folder, [first, *_] = path.absolute().parent, edited(path)
    folder.joinpath("plan.ritim").rename(folder / "taken back.ritim")
    for step, said in (("--undo", "Mute a warning"), ("--redo", "Mute a warning")):
        assert ran_as_a_process(folder, "history", "taken back.ritim", step) == (0, f"{said}\n", "")
    answered = ran_as_a_process(folder, "history", "taken back.ritim", "--undo", "--json", "--lang", "en")
    assert json.loads(answered.out) == {"label": "Mute a warning"}
    assert first == "Change post “Kış çorbaları”"


def test_what_was_undone_is_marked_and_waits(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edited(path)
    assert answer(capsys, path, "--undo") == {"label": "Mute a warning"}
    assert [step["undone"] for step in answer(capsys, path)] == [True, False, False, False, False]
    with Session.open(path) as session:
        nouns.change(session, "business", name="Fırın")
    assert [step["label"] for step in answer(capsys, path)][:2] == [
        "Change the business details",
        "Remove channel @firingunes",
    ]
    run = ran(capsys, "history", path, "--redo")
    assert run == (2, "", "ritim: nothing to redo : no step has been undone\n")


def test_nothing_to_undo(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = path.read_bytes()
    run = ran(capsys, "history", path, "--undo")
    said = "ritim: nothing to undo : the plan is as it was made, or its steps are too old\n"
    assert run == (2, "", said)
    assert ran(capsys, "history", path, "--redo").status == 2
    assert path.read_bytes() == before


def test_only_people_of_the_plan_take_steps(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edited(path)
    run = ran(capsys, "history", path, "--undo", "--as", "veli")
    assert run == (2, "", 'ritim: there is nobody "veli" in the team : use the id of one of the people\n')
    assert not any(step["undone"] for step in answer(capsys, path))
