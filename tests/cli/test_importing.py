"""`ritim import`: each row is told, and all of them come in, or none."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from planner.exchange.new import new_plan
from planner.session import Session
from tests.builders import business, plan
from tests.running import ran

GOOD = 'platform,percent,year\nInsta,"%68,1",2026\nFace,49.6 %,2026\n'
BAD = 'platform,percent,year\nInsta,"68,1",2026\nMySpace,12,2026\nFace,140,2026\n'


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    new_plan(Path("plan.ritim"), plan(business(country="TR")))
    Path("good.csv").write_text(GOOD, encoding="utf-8")
    Path("bad.csv").write_text(BAD, encoding="utf-8")
    return tmp_path


def tables() -> list[str]:
    with Session.open(Path("plan.ritim")) as session:
        return [table.id for table in session.plan.statistics]


@pytest.mark.usefixtures("folder")
def test_a_table_comes_in_and_one_undo_takes_it_out(capsys: pytest.CaptureFixture[str]) -> None:
    run = ran(capsys, "import", "plan.ritim", "good.csv", "--as", "audience-statistics", "--today", "2026-12-08")
    assert (run.status, run.err) == (0, "")
    assert run.out.splitlines() == [
        "line 2: Instagram, everyone, good 2026: 68.1%",
        "line 3: Facebook, everyone, good 2026: 49.6%",
        "2 rows imported.",
    ]
    assert tables() == ["good-2026"]
    assert ran(capsys, "history", "plan.ritim", "--undo").out == "Import audience statistics\n"
    assert tables() == []


@pytest.mark.usefixtures("folder")
def test_one_wrong_line_and_nothing_comes_in(capsys: pytest.CaptureFixture[str]) -> None:
    before = Path("plan.ritim").read_bytes()
    run = ran(capsys, "import", "plan.ritim", "bad.csv", "--as", "audience-statistics")
    assert run.status == 2
    assert run.out.splitlines()[1:] == [
        'line 3: no platform "MySpace" : write its name, as in Instagram',
        "line 4: 140 is no share : write a percent from 0 to 100",
    ]
    assert run.err.count("\n") == 1
    assert Path("plan.ritim").read_bytes() == before


@pytest.mark.usefixtures("folder")
def test_json_tells_each_row(capsys: pytest.CaptureFixture[str]) -> None:
    found = json.loads(ran(capsys, "import", "plan.ritim", "bad.csv", "--json").out)
    assert (found["written"], found["imported"]) == (False, [])
    assert [(row["line"], row["became"] is None) for row in found["rows"]] == [(2, False), (3, True), (4, True)]
    found = json.loads(ran(capsys, "import", "plan.ritim", "good.csv", "--json", "--today", "2026-12-08").out)
    assert (found["written"], found["imported"]) == (True, ["good-2026"])


@pytest.mark.usefixtures("folder")
def test_a_dry_run_writes_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    run = ran(capsys, "import", "plan.ritim", "good.csv", "--dry-run")
    assert run.out.splitlines()[-1] == "2 rows would be imported."
    assert tables() == []


@pytest.mark.usefixtures("folder")
def test_columns_and_encodings_can_be_named(capsys: pytest.CaptureFixture[str]) -> None:
    Path("tr.csv").write_bytes("Uygulama;Yüzde;Yıl\nİnsta;12;2026\n".encode("windows-1254"))
    wrong = ran(capsys, "import", "plan.ritim", "tr.csv")
    assert wrong.status == 2
    assert "say its encoding, as in windows-1254" in wrong.err
    run = ran(capsys, "import", "plan.ritim", "tr.csv", "--encoding", "windows-1254", "--map", "Uygulama=platform")
    assert run.out.splitlines()[-1] == "1 row imported."


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("missing.csv",), "missing.csv"),
        (("good.csv", "--map", "Oran"), '"Oran" maps nothing : write it as in Oran=percent'),
        (("good.csv", "--as", "posts"), "invalid choice"),
    ],
)
def test_wrong_usage_is_one_line(capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], said: str) -> None:
    run = ran(capsys, "import", "plan.ritim", *arguments)
    assert (run.status, run.out) == (2, "")
    assert said in run.err


@pytest.mark.usefixtures("folder")
def test_nothing_is_said_to_be_imported_that_was_not_written(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("planner.cli.importing.take_in", full)
    run = ran(capsys, "import", "plan.ritim", "good.csv")
    assert (run.status, run.out) == (2, "")
    assert "the disk is full" in run.err
