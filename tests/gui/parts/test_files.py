"""Names that are proposed for files."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from planner.gui import talk
from planner.gui.parts.files import breakable, file_name, folder_beside, free_path


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Fırın Güneş Aralık 2026", "Fırın Güneş Aralık 2026"),
        ('Un/Maya: "ekmek"?', "Un Maya ekmek"),
        ("..\\..\\boot", "boot"),
        (" . ", "Plan"),
        ("a\nb\tc", "a b c"),
        ("x" * 300, "x" * 80),
    ],
)
def test_a_name_that_every_system_takes(words: str, name: str) -> None:
    assert file_name(words, "Plan") == name


def test_a_name_that_nobody_has(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").touch()
    assert free_path(tmp_path, "a", "ritim") == tmp_path / "a.ritim"
    assert free_path(tmp_path, "a", "pdf") == tmp_path / "a 2.pdf"


def test_beside_the_plan_unless_nothing_can_be_written_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert folder_beside(tmp_path / "plan.ritim") == tmp_path
    monkeypatch.setattr(os, "access", lambda path, mode: False)  # the tests may run as one who may write everywhere
    monkeypatch.setattr(talk, "documents", lambda: tmp_path / "Documents")
    assert folder_beside(tmp_path / "plan.ritim") == tmp_path / "Documents"


def test_a_path_can_be_broken_at_its_folders() -> None:
    assert breakable(Path("/a/b.pdf")) == "/\u200ba/\u200bb.pdf"
