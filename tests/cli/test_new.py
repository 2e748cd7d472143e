"""`ritim new`: empty, from a document, the sample; never over another file, never by halves."""

from __future__ import annotations

import json
import os
from datetime import date
from pathlib import Path

import pytest

from planner.exchange.document import encode
from planner.exchange.new import SAMPLES
from planner.session import Session
from tests.plans import whole_plan
from tests.running import limited_to, ran, ran_as_a_process


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_an_empty_plan_is_named_after_its_file(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert ran(capsys, "new", "Fırın Güneş.ritim") == (0, "Fırın Güneş.ritim is ready: 0 posts.\n", "")
    with Session.open(folder / "Fırın Güneş.ritim") as session:
        assert (session.plan.business.name, session.plan.business.language) == ("Fırın Güneş", "en")
        assert session.history() == []
    assert names(folder) == ["Fırın Güneş.ritim"]


def test_an_empty_plan_is_in_the_language_of_who_asks(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert ran(capsys, "new", "plan.ritim", "--lang", "tr").status == 0
    with Session.open(folder / "plan.ritim") as session:
        assert session.plan.business.language == "tr"


@pytest.mark.parametrize(
    ("zone", "found"),
    [("Europe/Istanbul", "Europe/Istanbul"), ("nowhere", "UTC"), ("<+03>-3", "UTC"), ("/etc/localtime", "UTC")],
)
def test_an_empty_plan_is_in_the_time_zone_of_its_computer(folder: Path, zone: str, found: str) -> None:
    assert ran_as_a_process(folder, "new", "plan.ritim", TZ=zone).status == 0
    with Session.open(folder / "plan.ritim") as session:
        assert session.plan.business.time_zone == found


def test_a_file_may_be_called_what_no_text_can_be(folder: Path) -> None:
    name = os.fsdecode(b"f\xffr\nn.ritim")
    assert ran_as_a_process(folder, "new", name).status == 0
    with Session.open(folder / name) as session:
        assert session.plan.business.name == "frn"


def test_a_plan_from_a_document_and_back(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("plan.json").write_bytes(encode(whole_plan()))
    assert ran(capsys, "new", "plan.ritim", "--from", "plan.json") == (0, "plan.ritim is ready: 5 posts.\n", "")
    assert ran(capsys, "export", "plan.ritim", "again.json") == (0, "again.json is written.\n", "")
    assert Path("again.json").read_bytes() == Path("plan.json").read_bytes()
    assert names(folder) == ["again.json", "plan.json", "plan.ritim"]


@pytest.mark.parametrize("language", SAMPLES)
def test_the_sample_on_a_day(folder: Path, capsys: pytest.CaptureFixture[str], language: str) -> None:
    run = ran(capsys, "new", "plan.ritim", "--sample", language, "--today", "2026-12-08")
    assert (run.status, run.err) == (0, "")
    with Session.open(folder / "plan.ritim") as session:
        plan = session.plan
    days = [each.at.day for post in plan.posts for each in post.placements if each.at]
    assert (min(days) < date(2026, 11, 30), date(2027, 1, 10) < max(days) < date(2027, 1, 18)) == (True, True)
    assert plan.business.language == language


def test_the_sample_is_that_of_today(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert ran(capsys, "new", "plan.ritim", "--sample", "en").status == 0
    with Session.open(folder / "plan.ritim") as session:
        today = session.today()
        days = [each.at.day for post in session.plan.posts for each in post.placements if each.at]
    assert min(days) < today < max(days)


def test_today_is_for_the_sample_alone(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run = ran(capsys, "new", "plan.ritim", "--today", "2026-12-08")
    assert run == (2, "", "ritim: --today moves the sample : use it with --sample\n")
    run = ran(capsys, "new", "plan.ritim", "--sample", "en", "--today", "1900-01-01")
    assert (run.status, run.out) == (2, "")
    assert "is too far away : correct the date" in run.err
    assert names(folder) == []


def test_what_is_there_is_left_alone(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("plan.ritim").write_bytes(b"mine")
    Path("folder").mkdir()
    Path("link").symlink_to("nowhere")
    for name in ("plan.ritim", "folder", "link"):
        for source in ((), ("--sample", "en")):
            run = ran(capsys, "new", name, *source)
            said = f"ritim: {name} already exists : choose another name, or remove it first\n"
            assert run == (2, "", said)
    assert names(folder) == ["folder", "link", "plan.ritim"]
    assert Path("plan.ritim").read_bytes() == b"mine"


def test_a_missing_folder_is_named_as_it_was_typed(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run = ran(capsys, "new", "none/plan.ritim")
    assert run == (2, "", "ritim: cannot use none/plan.ritim : no such file or folder : check the name\n")
    Path("file").touch()
    run = ran(capsys, "new", "file/plan.ritim")
    assert run == (2, "", "ritim: cannot use file/plan.ritim : no such file or folder : check the name\n")


def test_a_name_that_is_too_long(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run = ran(capsys, "new", "x" * 300)
    assert (run.status, run.out) == (2, "")
    assert run.err.endswith(" : the name is too long : choose a shorter one\n")
    assert names(folder) == []


def test_on_a_full_disk_nothing_is_left(folder: Path) -> None:
    for limit in (0, 4096, 40_960, 100_000):
        run = ran_as_a_process(folder, "new", "plan.ritim", "--sample", "en", before=limited_to(limit))
        assert (run.status, run.out) == (2, "")
        assert len(run.err.splitlines()) == 1
        assert "disk" in run.err
        assert names(folder) == []


def test_a_new_plan_is_checked_and_examined(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert ran(capsys, "new", "plan.ritim").status == 0
    found = json.loads(ran(capsys, "check", "plan.ritim", "--json").out)["findings"]
    assert {finding["code"] for finding in found} <= {"strategy.no_goal", "strategy.review_due", "editor.missing"}
    assert ran(capsys, "doctor", "plan.ritim").status == 0
