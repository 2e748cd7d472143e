"""A plan of one's own, from the dialog to the file."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from planner.gui import talk
from planner.gui.dialogs.new_plan import NewPlan
from planner.gui.theme.look import look_of
from planner.session import Session, system_zone
from planner.text import Text


@pytest.fixture
def dialog(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[NewPlan, list[Path]]:
    """The dialog, and the paths that it has given to its owner."""
    monkeypatch.setattr(talk, "documents", lambda: tmp_path / "Documents")
    made: list[Path] = []
    shown = NewPlan(look_of("light", contrast=False, scale=1.0), made.append, None)
    shown.open()
    return shown, made


def choose(shown: NewPlan, monkeypatch: pytest.MonkeyPatch, path: Path | None) -> None:
    """Clicks the button that asks for a place, and answers."""

    def file_to_save(parent: object, title: Text, proposed: Path, kind: Text, *, replaces: bool) -> Path | None:
        assert not replaces
        return path

    monkeypatch.setattr(talk, "file_to_save", file_to_save)
    [change] = [
        each for each in shown.findChildren(QPushButton) if each.accessibleName() == "Change where the plan is saved"
    ]
    QTest.mouseClick(change, Qt.MouseButton.LeftButton)


def test_a_name_and_enter_make_a_plan(qtbot: QtBot, tmp_path: Path, dialog: tuple[NewPlan, list[Path]]) -> None:
    shown, made = dialog
    shown.name.setText("  Fırın Güneş ")
    shown.country.setCurrentIndex(shown.country.findData("TR"))
    shown.language.setCurrentIndex(shown.language.findData("tr"))
    QTest.keyClick(shown.name, Qt.Key.Key_Return)
    assert made == [tmp_path / "Documents" / "Fırın Güneş.ritim"]
    with Session.open(made[0]) as session:
        business = session.plan.business
        assert (business.name, business.country, business.language) == ("Fırın Güneş", "TR", "tr")
        assert business.time_zone == system_zone()
        assert session.history() == []


def test_without_a_name_it_says_so_and_stays(dialog: tuple[NewPlan, list[Path]]) -> None:
    shown, made = dialog
    shown.do()
    assert shown.message.words == "The business has no name yet. Write it."
    assert made == []
    assert shown.isVisible()
    shown.reject()


def test_a_zone_that_is_none_is_refused(tmp_path: Path, dialog: tuple[NewPlan, list[Path]]) -> None:
    shown, made = dialog
    shown.name.setText("Bakery")
    shown.zone.setCurrentText("Europe/Nowhere")
    shown.do()
    assert "Europe/Nowhere" in shown.message.words
    assert made == []
    assert list(tmp_path.rglob("*.ritim")) == []
    shown.reject()


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("Un & Maya", "Un & Maya.ritim"),
        ('A/B: "C"?', "A B C.ritim"),
        ("...", "My plan.ritim"),
        ("", "My plan.ritim"),
        ("../../etc", "etc.ritim"),
    ],
)
def test_the_file_is_named_after_the_business(name: str, file: str, dialog: tuple[NewPlan, list[Path]]) -> None:
    shown, _ = dialog
    shown.name.setText(name)
    assert shown.path.name == file
    assert shown.path.parent.name == "Documents"
    shown.reject()


def test_a_name_that_is_taken_gets_a_number(tmp_path: Path, dialog: tuple[NewPlan, list[Path]]) -> None:
    shown, _ = dialog
    (tmp_path / "Documents").mkdir()
    for file in ("Bakery.ritim", "Bakery 2.ritim"):
        (tmp_path / "Documents" / file).touch()
    shown.name.setText("Bakery")
    assert shown.path.name == "Bakery 3.ritim"
    shown.reject()


def test_a_place_that_was_chosen_stays_and_nothing_is_overwritten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, dialog: tuple[NewPlan, list[Path]]
) -> None:
    shown, made = dialog
    other = tmp_path / "shared.ritim"
    choose(shown, monkeypatch, other)
    assert shown.path == other
    shown.name.setText("Bakery")
    assert shown.path == other
    other.write_bytes(b"somebody's, who came first")
    shown.do()
    assert "already exists" in shown.message.words
    assert other.read_bytes() == b"somebody's, who came first"
    assert made == []
    shown.reject()


def test_a_file_that_is_there_cannot_be_chosen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, dialog: tuple[NewPlan, list[Path]]
) -> None:
    shown, _ = dialog
    before = shown.path
    (tmp_path / "shared.ritim").write_bytes(b"somebody's")
    choose(shown, monkeypatch, tmp_path / "shared.ritim")
    assert "already exists" in shown.message.words
    assert shown.path == before
    choose(shown, monkeypatch, tmp_path / "mine.ritim")
    assert shown.message.words == ""
    assert shown.path == tmp_path / "mine.ritim"
    shown.reject()


def test_nothing_is_chosen_where_the_file_dialog_was_left(
    monkeypatch: pytest.MonkeyPatch, dialog: tuple[NewPlan, list[Path]]
) -> None:
    shown, _ = dialog
    before = shown.path
    choose(shown, monkeypatch, None)
    assert shown.path == before
    shown.reject()
