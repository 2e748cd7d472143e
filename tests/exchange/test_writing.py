"""Whole or not at all: what stands in the folder after files were written, and after they were not."""

from __future__ import annotations

import multiprocessing
import os
import resource
from pathlib import Path

import pytest

from planner.errors import Refused
from planner.exchange.writing import beside, place_new, taken, write_safely
from planner.text import speak


def files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_data_is_written_and_nothing_else(tmp_path: Path) -> None:
    write_safely(tmp_path / "plan.json", b"{}")
    assert (tmp_path / "plan.json").read_bytes() == b"{}"
    assert files(tmp_path) == ["plan.json"]


def test_what_was_there_is_replaced_and_keeps_its_permissions(tmp_path: Path) -> None:
    target = tmp_path / "plan.json"
    target.write_bytes(b"old")
    target.chmod(0o640)
    write_safely(target, b"new")
    assert target.read_bytes() == b"new"
    assert target.stat().st_mode & 0o777 == 0o640


def test_a_link_stays_and_what_it_leads_to_is_written(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    link = tmp_path / "link.json"
    link.symlink_to(Path("folder", "plan.json"))
    for data in (b"{}", b"[]"):
        write_safely(link, data)
        assert link.is_symlink()
        assert (tmp_path / "folder" / "plan.json").read_bytes() == data
    assert files(tmp_path) == ["folder", "link.json"]


def test_a_new_file_has_the_permissions_that_the_person_wants(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        write_safely(tmp_path / "plan.json", b"{}")
        with beside(tmp_path / "plan.ritim") as part:
            place_new(part, tmp_path / "plan.ritim")
        assert os.umask(0o027) == 0o027
    finally:
        os.umask(before)
    assert [path.stat().st_mode & 0o777 for path in tmp_path.iterdir()] == [0o640, 0o640]


def test_a_name_of_any_length_and_letters_is_written(tmp_path: Path) -> None:
    for name in ("ekşi maya 🍞.json", "ğ" * 120, "x" * 255):
        write_safely(tmp_path / name, b"{}")
        assert (tmp_path / name).read_bytes() == b"{}"


def test_a_folder_is_not_written_over(tmp_path: Path) -> None:
    (tmp_path / "plan.json").mkdir()
    with pytest.raises(Refused) as refused:
        write_safely(tmp_path / "plan.json", b"{}")
    assert speak(refused.value.text, "en").endswith("it is not a file : choose another name")
    assert files(tmp_path) == ["plan.json"]


def test_a_missing_folder_is_told_by_the_name_that_was_given(tmp_path: Path) -> None:
    target = tmp_path / "none" / "plan.json"
    with pytest.raises(FileNotFoundError) as failed:
        write_safely(target, b"{}")
    assert failed.value.filename == str(target)


def write_more_than_allowed(target: Path) -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, resource.getrlimit(resource.RLIMIT_FSIZE)[1]))
    with pytest.raises(OSError, match="File too large") as failed:
        write_safely(target, b"x" * 100_000)
    assert failed.value.filename == str(target)


def test_on_a_full_disk_the_old_file_stays(tmp_path: Path) -> None:
    target = tmp_path / "plan.json"
    target.write_bytes(b"old")
    process = multiprocessing.get_context("spawn").Process(target=write_more_than_allowed, args=(target,))
    process.start()
    process.join()
    assert process.exitcode == 0
    assert target.read_bytes() == b"old"
    assert files(tmp_path) == ["plan.json"]


def test_a_temporary_file_is_gone_whatever_happens(tmp_path: Path) -> None:
    with beside(tmp_path / "plan.ritim") as part:
        assert part.parent == tmp_path
        assert part.stat().st_size == 0
        part.write_bytes(b"half")
    assert files(tmp_path) == []
    with pytest.raises(KeyboardInterrupt), beside(tmp_path / "plan.ritim"):
        raise KeyboardInterrupt
    assert files(tmp_path) == []


def test_a_new_file_never_replaces_another(tmp_path: Path) -> None:
    target = tmp_path / "plan.ritim"
    with beside(target) as part:
        part.write_bytes(b"mine")
        target.write_bytes(b"theirs")  # taken meanwhile
        with pytest.raises(Refused) as refused:
            place_new(part, target)
    assert refused.value.text == taken(target).text
    assert target.read_bytes() == b"theirs"
    assert files(tmp_path) == ["plan.ritim"]


def test_a_new_file_is_placed_whole(tmp_path: Path) -> None:
    target = tmp_path / "plan.ritim"
    with beside(target) as part:
        part.write_bytes(b"mine")
        place_new(part, target)
    assert target.read_bytes() == b"mine"
    assert files(tmp_path) == ["plan.ritim"]
    assert target.stat().st_nlink == 1


def test_the_refusal_says_what_to_do(tmp_path: Path) -> None:
    said = speak(taken(Path("plan.ritim")).text, "en")
    assert said == "plan.ritim already exists : choose another name, or remove it first"
