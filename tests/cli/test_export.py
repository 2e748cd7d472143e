"""`ritim export`: by the ending of the name, whole or not at all."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from pikepdf import Pdf

from planner.exchange.document import encode
from planner.exchange.new import new_plan
from tests.builders import channel, plan, post
from tests.plans import whole_plan
from tests.running import limited_to, ran, ran_as_a_process


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    new_plan(Path("plan.ritim"), whole_plan())
    return Path("plan.ritim")


def names() -> list[str]:
    return sorted(each.name for each in Path().iterdir())


def test_a_document(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("plan.json", "Plan.JSON", "v1.2.json"):
        assert ran(capsys, "export", path, name) == (0, f"{name} is written.\n", "")
        assert Path(name).read_bytes() == encode(whole_plan())


def test_a_document_is_replaced_as_a_whole(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("plan.json").write_bytes(b"x" * 100_000)
    assert ran(capsys, "export", path, "plan.json").status == 0
    assert Path("plan.json").read_bytes() == encode(whole_plan())
    assert names() == ["plan.json", "plan.ritim"]


def test_a_document_and_back_through_processes(path: Path) -> None:
    folder = path.absolute().parent
    assert ran_as_a_process(folder, "export", "plan.ritim", "one.json").status == 0
    assert ran_as_a_process(folder, "new", "copy.ritim", "--from", "one.json").status == 0
    assert ran_as_a_process(folder, "export", "copy.ritim", "two.json").status == 0
    assert Path("one.json").read_bytes() == Path("two.json").read_bytes()


@pytest.mark.parametrize("name", ["plan.docx", "plan", ".json", "plan.json.bak", "plan."])
def test_another_ending(path: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    run = ran(capsys, "export", path, name)
    assert (run.status, run.out) == (2, "")
    assert run.err.startswith('ritim: cannot export to "')
    assert run.err.endswith('" : end the name in .pdf or .json\n')
    assert names() == ["plan.ritim"]


@pytest.mark.parametrize(
    "option", ["--from 2026-12", "--to 2026-12", "--paper a4", "--pages month", "--grey", "--from 2026-12-01"]
)
def test_what_is_meant_for_the_pdf(path: Path, capsys: pytest.CaptureFixture[str], option: str) -> None:
    run = ran(capsys, "export", path, "plan.json", *option.split())
    assert run == (2, "", "ritim: a .json holds the whole plan : leave out the options for the PDF\n")
    assert names() == ["plan.ritim"]


def test_the_plan_is_not_written_over_itself(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path.rename("plan.json")
    before = Path("plan.json").read_bytes()
    Path("link.json").symlink_to("plan.json")
    for out in ("plan.json", "./plan.json", "link.json"):
        run = ran(capsys, "export", "plan.json", out)
        assert (run.status, run.out) == (2, "")
        assert run.err.endswith(" is the plan itself : choose another name\n")
    assert Path("plan.json").read_bytes() == before


def test_where_nothing_can_be_written(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("folder.json").mkdir()
    for out, said in (
        ("none/plan.json", "cannot use none/plan.json : no such file or folder : check the name"),
        ("folder.json", "cannot write folder.json : it is not a file : choose another name"),
        ("/dev/full/plan.json", "cannot use /dev/full/plan.json : no such file or folder : check the name"),
    ):
        assert ran(capsys, "export", path, out) == (2, "", f"ritim: {said}\n")
    assert names() == ["folder.json", "plan.ritim"]


def test_on_a_full_disk_the_old_file_stays(path: Path) -> None:
    Path("plan.json").write_bytes(b"old")
    run = ran_as_a_process(path.absolute().parent, "export", "plan.ritim", "plan.json", before=limited_to(4096))
    said = "ritim: cannot use plan.json : the disk is full : free some space, then try again\n"
    assert run == (2, "", said)
    assert Path("plan.json").read_bytes() == b"old"
    assert names() == ["plan.json", "plan.ritim"]


def test_a_pdf(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("december.pdf").write_bytes(b"old")
    run = ran(capsys, "export", path, "december.pdf", "--from", "2026-12", "--to", "2026-12")
    assert run == (0, "december.pdf is written.\n", "")
    assert Path("december.pdf").read_bytes().startswith(b"%PDF-")
    assert ran(capsys, "export", path, "Wall.PDF", "--pages", "month", "--paper", "letter", "--grey").status == 0
    assert names() == ["Wall.PDF", "december.pdf", "plan.ritim"]


def test_the_options_of_a_pdf_reach_it(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sizes = {}
    for name, options in {"long": "", "short": "--from 2026-12 --to 2026-12", "month": "--pages month"}.items():
        assert ran(capsys, "export", path, f"{name}.pdf", *options.split(), "--lang", "tr").status == 0
        sizes[name] = Path(f"{name}.pdf").stat().st_size
    assert sizes["short"] < sizes["long"]
    assert sizes["month"] < sizes["long"]


def test_a_pdf_without_an_end_is_of_a_year_at_most(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A post in a mistyped year does not print a century."""
    new_plan(Path("far.ritim"), plan(channel("ig"), post("p1", "2126-12-09T09:30")))
    assert ran(capsys, "export", "far.ritim", "far.pdf", "--pages", "month").status == 0
    with Pdf.open("far.pdf") as pdf:
        assert 12 <= len(pdf.pages) <= 15


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ("--from 2026-12-10 --to 2026-12-09", "9 December 2026 lies before 10 December 2026 : correct --from or --to"),
        ("--pages year", 'there are no pages "year" : choose from month, week'),
        ("--pages month,,week", 'there are no pages ""'),
    ],
)
def test_a_pdf_that_cannot_be(path: Path, capsys: pytest.CaptureFixture[str], options: str, said: str) -> None:
    run = ran(capsys, "export", path, "december.pdf", *options.split())
    assert (run.status, run.out) == (2, "")
    assert run.err.startswith(f"ritim: {said}")
    assert names() == ["plan.ritim"]


def test_exporting_changes_nothing_in_the_plan(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = path.read_bytes()
    assert ran(capsys, "export", path, "plan.json").status == 0
    assert ran(capsys, "export", path, "plan.pdf", "--from", "2026-12", "--to", "2026-12").status == 0
    assert path.read_bytes() == before
    assert json.loads(ran(capsys, "history", path, "--json").out) == []
