"""`ritim propose`: as sentences and as JSON, over a span, and done with --apply."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest

from planner.exchange.new import new_plan
from planner.session import Session
from tests.builders import business, channel, person, plan, post
from tests.running import ran

TODAY = "2026-12-08"
WHOLE = plan(
    business(name="Bakery", time_zone="Europe/Istanbul"),
    person("ada", "editor"),
    channel("ig", max_per_day=1, active_to="2026-12-11", slots=[{"weekday": "fri", "time": "09:30"}]),
    channel("fb", "facebook", min_per_week=1),
    post("p1", "2026-12-11T09:30", title="Bread"),
    post("p2", "2026-12-11", title="Cake", status="draft"),
    *(post(f"q{number}", "2026-12-11T12:00", title=f"Soup {number}", status="draft") for number in (1, 2)),
    post("i1", status="idea", title="Oven", placements=[{"channel": "fb"}]),
)
SPAN = ("--from", "2026-12-07", "--to", "2026-12-20")


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    new_plan(Path("plan.ritim"), WHOLE)
    return Path("plan.ritim")


def answer(capsys: pytest.CaptureFixture[str], *arguments: object) -> Any:
    run = ran(capsys, "propose", "plan.ritim", "--json", "--today", TODAY, *arguments)
    assert (run.status, run.err) == (0, "")
    return json.loads(run.out)


def test_the_answer_in_json_is_that_of_the_contract(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = answer(capsys, *SPAN)
    assert list(found) == ["optimal", "moves", "unplaced", "open_slots", "before", "after"]
    assert found["optimal"] is True
    assert {each["post"] for each in found["moves"]} == {"q1", "p2"}
    assert all(list(each) == ["post", "channel", "from", "to"] for each in found["moves"])
    assert found["unplaced"] == [{"post": "q2", "channel": "ig", "at": "2026-12-11T12:00"}]
    first, second = found["open_slots"]
    assert list(first) == ["channel", "at", "pillar", "idea", "prompt", "format"]
    assert (first["idea"], first["prompt"], second["idea"]) == ("i1", None, None)
    assert (found["before"]["cadence.over.day"], found["after"]["cadence.over.day"]) == (1, 0)
    assert (found["before"]["cadence.under.week"], found["after"]["cadence.under.week"]) == (1, 0)


def test_it_is_said_in_sentences(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run = ran(capsys, "propose", "plan.ritim", "--today", TODAY, *SPAN)
    assert run.status == 0
    assert "Instagram: “Soup 2” of Friday 11 December 12:00 fits nowhere and goes back to the ideas" in run.out
    assert "your idea “Oven”" in run.out
    assert "is free: a new post. " in run.out
    assert "  cadence.over.day: 1 before, 0 after" in run.out
    assert run.out.endswith("Nothing is written: add --apply to do it.\n")
    assert run.err == ""


def test_nothing_is_written_without_apply(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = path.read_bytes()
    answer(capsys)
    assert path.read_bytes() == before


def test_with_apply_it_is_one_step_by_somebody(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run = ran(capsys, "propose", "plan.ritim", "--today", TODAY, *SPAN, "--apply", "--as", "ada")
    assert run.out.endswith("Done. `ritim history PLAN --undo` takes it back.\n")
    with Session.open(path) as session:
        (entry,) = session.history()
        assert entry.by == "ada"
        assert session.plan.posts["q2"].status == "idea"
    again = ran(capsys, "propose", "plan.ritim", "--today", TODAY, *SPAN, "--apply")
    assert again.out == "Nothing to move, and no post is missing that there would be room for.\n"
    with Session.open(path) as session:
        assert len(session.history()) == 1


def test_a_span_that_ends_before_it_begins_is_refused(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run = ran(capsys, "propose", "plan.ritim", "--from", "2026-12-20", "--to", "2026-12-07")
    assert (run.status, run.out) == (2, "")
    assert "lies before" in run.err


def test_at_a_terminal_one_sees_that_it_works(
    path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    run = ran(capsys, "propose", "plan.ritim", "--today", TODAY)
    line = "Looking for the best calendar…"
    assert run.err == f"{line}\r{' ' * len(line)}\r"
