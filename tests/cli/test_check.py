"""`ritim check`: findings as sentences and as JSON, over a span, by code, and what --strict makes of them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from planner.checks.registry import CHECKS, checked_span, findings
from planner.domain.plan import Plan
from planner.exchange.new import new_plan
from planner.text import speak
from tests.builders import business, channel, day, goal, muted, person, pillar, plan, post
from tests.running import ran

TODAY = "2026-12-08"

CROWDED = plan(
    business(name="Bakery", reviewed_on="2026-12-01", time_zone="Europe/Istanbul"),
    person("ada", "editor"),
    goal("g1", metric="orders", target=10, due="2027-03-01"),
    channel("ig", max_per_day=1, goals=["g1"]),
    channel("x", "x", goals=["g1"]),
    pillar("ads", "promotional"),
    post("p1", "2026-12-09T09:30", goals=["g1"], title="Bread"),
    post("p2", "2026-12-09T17:00", goals=["g1"], title="Cake"),
    post("p3", "2026-12-10T09:00", "x", title="Soup"),
    post("p4", "2027-01-20T09:00", "ig", "x", goals=["g1"]),
    post("p5", "2027-01-20T19:00", "ig", goals=["g1"]),
    muted("platform.dormant", "channel:x"),
    muted("cadence.over.day", "channel:ig", "2026-12-07"),
)


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    new_plan(Path("plan.ritim"), CROWDED)
    return Path("plan.ritim")


def answer(capsys: pytest.CaptureFixture[str], *arguments: object) -> Any:
    run = ran(capsys, "check", "plan.ritim", "--json", "--today", TODAY, *arguments)
    assert (run.status, run.err) == (0, "")
    return json.loads(run.out)


def test_the_answer_in_json_is_that_of_the_contract(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = answer(capsys, "--code", "cadence.over.day", "post.orphan")
    assert list(found) == ["plan", "today", "from", "to", "findings"]
    assert (found["plan"], found["today"], found["from"], found["to"]) == (
        "plan.ritim",
        "2026-12-08",
        "2026-12-07",
        "2027-01-24",
    )
    first, *_ = found["findings"]
    keys = "code, mistake, severity, subject, from, to, posts, message, why, evidence, source, muted"
    assert ", ".join(first) == keys
    assert {key: first[key] for key in first if key not in ("message", "why", "source")} == {
        "code": "cadence.over.day",
        "mistake": 4,
        "severity": "warning",
        "subject": "channel:ig",
        "from": "2026-12-09",
        "to": "2026-12-09",
        "posts": ["p1", "p2"],
        "evidence": {"count": 2, "limit": 1},
        "muted": False,
    }
    assert [(each["code"], each["from"], each["subject"]) for each in found["findings"]] == [
        ("cadence.over.day", "2026-12-09", "channel:ig"),
        ("post.orphan", "2026-12-10", "post:p3"),
        ("cadence.over.day", "2027-01-20", "channel:ig"),
    ]


def test_the_findings_are_those_of_the_checks(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    expected = findings(CROWDED, day(TODAY))
    assert [each["code"] for each in answer(capsys)["findings"]] == [each.code for each in expected]
    spoken = [each["message"] for each in answer(capsys, "--lang", "tr")["findings"]]
    assert spoken == [speak(each.message, "tr") for each in expected]


def test_a_span_of_months_ends_on_its_last_day(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = answer(capsys, "--from", "2027-01", "--to", "2027-01", "--code", "cadence")
    assert (found["from"], found["to"]) == ("2027-01-01", "2027-01-31")
    assert [each["from"] for each in found["findings"]] == ["2027-01-20"]
    found = answer(capsys, "--from", "2026-12-10", "--to", "2027-01-19", "--code", "cadence.over.day")
    assert found["findings"] == []


def test_a_span_may_be_given_by_one_end(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    usual = checked_span(CROWDED, day(TODAY))
    found = answer(capsys, "--from", "2026-12-10")
    assert (found["from"], found["to"]) == ("2026-12-10", usual.last.isoformat())
    found = answer(capsys, "--to", "2026-12")
    assert (found["from"], found["to"]) == (usual.first.isoformat(), "2026-12-31")
    # Beyond the last thing that counts: four weeks, as everywhere.
    found = answer(capsys, "--from", "2027-06-01")
    assert (found["from"], found["to"]) == ("2027-06-01", "2027-06-28")


def test_a_span_that_ends_before_it_begins(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run = ran(capsys, "check", path, "--from", "2026-12-10", "--to", "2026-12-09")
    said = "ritim: 9 December 2026 lies before 10 December 2026 : correct --from or --to\n"
    assert run == (2, "", said)
    run = ran(capsys, "check", path, "--today", TODAY, "--to", "2026-11")
    assert (run.status, run.out) == (2, "")


def test_codes_and_families_may_be_asked_for(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def codes(*arguments: str) -> set[str]:
        return {each["code"] for each in answer(capsys, *arguments)["findings"]}

    assert codes("--code", "cadence.over.day") == {"cadence.over.day"}
    assert codes("--code", "cadence", "--code", "post.orphan") == {"cadence.over.day", "post.orphan"}
    run = ran(capsys, "check", path, "--code", "cadence.over.year")
    assert (run.status, run.out) == (2, "")
    assert run.err.startswith('ritim: no check "cadence.over.year" : ')


def test_muted_findings_are_in_json_and_not_among_the_sentences(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A mute holds for the day that it names, and no longer."""

    def hushed(today: str) -> list[bool]:
        run = ran(capsys, "check", path, "--json", "--today", today, "--code", "cadence.over.day")
        return [each["muted"] for each in json.loads(run.out)["findings"]]

    assert hushed("2026-12-07") == [True, True]
    assert hushed("2026-12-08") == [False, False]
    run = ran(capsys, "check", path, "--today", "2026-12-07", "--code", "cadence.over.day")
    assert run.out == "No warnings under cadence.over.day.\n2 more are muted.\n"


def test_strict_makes_warnings_a_status(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def status(*arguments: str) -> int:
        run = ran(capsys, "check", path, *arguments)
        assert run.err == ""
        return run.status

    over = ("--code", "cadence.over.day")
    assert status("--today", TODAY, *over) == 0
    assert status("--today", TODAY, "--strict", *over) == 1
    assert status("--today", TODAY, "--strict", "--json", *over) == 1
    assert status("--today", "2026-12-07", "--strict", *over) == 0, "both are muted"
    assert status("--today", TODAY, "--strict", "--code", "post.orphan") == 0, "a hint"


def test_the_sentences(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run = ran(capsys, "check", path, "--today", TODAY, "--code", "cadence.over.day", "post.orphan")
    assert (run.status, run.err) == (0, "")
    first, why, *rest = run.out.splitlines()
    assert first.startswith("▲ Instagram: ")
    assert first.endswith(" (Wednesday 9 December)")
    assert why.startswith("    ")
    assert [line[0] for line in rest[:-2:2]] == ["◇", "▲"]
    assert rest[-2:] == ["", "3 warnings."]


def test_a_plan_without_anything_to_say(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    new_plan(tmp_path / "plan.ritim", Plan())
    run = ran(capsys, "check", tmp_path / "plan.ritim", "--code", "cadence", "mix", "post")
    assert run == (0, "No warnings under cadence, mix, and post.\n", "")
    one = ran(capsys, "check", tmp_path / "plan.ritim", "--code", "strategy.no_goal")
    assert one.out.endswith("\n\n1 warning.\n")


def test_today_is_that_of_the_business(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run = ran(capsys, "check", path, "--json")
    assert run.status == 0
    assert json.loads(run.out)["today"] >= "2026-01-01"


def test_looking_changes_nothing(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = path.read_bytes()
    for check in CHECKS:
        assert ran(capsys, "check", path, "--code", check.code).status == 0
    assert path.read_bytes() == before
    assert [each.name for each in Path().iterdir()] == ["plan.ritim"]
