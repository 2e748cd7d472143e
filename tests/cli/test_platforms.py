"""`ritim platforms`: the choice for a plan, as JSON and in sentences."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from planner.exchange.new import new_plan
from tests.builders import audience, plan
from tests.running import ran


@pytest.fixture
def bakery(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.chdir(tmp_path)
    assert ran(capsys, "new", "bakery.ritim", "--sample", "en", "--today", "2026-12-08").status == 0
    return "bakery.ritim"


def answer(capsys: pytest.CaptureFixture[str], *arguments: str) -> Any:
    run = ran(capsys, "platforms", "--json", "--today", "2026-12-08", *arguments)
    assert (run.status, run.err) == (0, "")
    return json.loads(run.out)


def test_the_answer_is_that_of_the_contract(bakery: str, capsys: pytest.CaptureFixture[str]) -> None:
    found = answer(capsys, bakery)
    assert {"edition", "hours_per_week", "best", "choice", "why", "platforms", "sources"} <= set(found)
    assert (found["edition"], found["hours_per_week"]) == ("2025", 10)
    assert list(found["choice"]) == list(found["best"]) == ["platforms", "reach", "hours"]
    assert found["choice"]["hours"] < found["best"]["hours"] <= 10
    assert found["best"]["reach"] - found["choice"]["reach"] <= found["margin"]
    youtube = found["platforms"][0]
    assert list(youtube) == ["platform", "reach", "hours", "adds", "in_choice", "why"]
    assert set(youtube["reach"]) == {"parents", "regulars", "twenties"}
    assert youtube["reach"]["parents"] == {"percent": 92, "margin": 3.4, "estimate": False}
    assert "sets" not in found


def test_fewer_hours_another_choice(bakery: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert answer(capsys, bakery, "--hours", "1.5")["choice"]["platforms"] == ["facebook"]
    none = answer(capsys, bakery, "--hours", "0,25")
    assert (none["best"], none["choice"], none["sets"]) == (None, None, [])
    assert none["why"] == "No platform fits into 15 min a week: Bluesky takes the least, 45 min."


def test_turkey_has_no_winner_and_says_why(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = str(tmp_path / "firin.ritim")
    assert ran(capsys, "new", path, "--sample", "tr", "--today", "2026-12-08").status == 0
    found = answer(capsys, path)
    assert (found["best"], found["choice"], found["edition"]) == (None, None, "2025")
    assert "uses two platforms at once" in found["why"]
    assert found["sets"]
    assert all(each["hours"] <= 10 and each["low"] <= each["high"] for each in found["sets"])
    assert all(each["adds"] is None for each in found["platforms"])
    said = ran(capsys, "--lang", "tr", "platforms", path).out
    assert "Türkiye" in said
    assert "TÜİK 2025 şu ayrımı yapmıyor: Cinsiyet (Facebook, TikTok, X ve Snapchat)" in said


def test_the_sentences(bakery: str, capsys: pytest.CaptureFixture[str]) -> None:
    lines = ran(capsys, "platforms", bakery, "--today", "2026-12-08").out.splitlines()
    assert lines[0] == "YouTube and Facebook reach 94% of your audiences in 4 h 30 min a week."
    assert any(line.startswith("  LinkedIn: No figure in this edition") for line in lines)
    assert lines[-1].startswith("Pew Research Center bears no responsibility")


def test_wrong_hours_and_a_plan_without_a_country_are_one_line(
    bakery: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert '"many" is no number of hours' in ran(capsys, "platforms", bakery, "--hours", "many").err
    new_plan(tmp_path / "nowhere.ritim", plan(audience("a")))
    run = ran(capsys, "platforms", tmp_path / "nowhere.ritim")
    assert run.status == 2
    assert "does not say its country" in run.err
