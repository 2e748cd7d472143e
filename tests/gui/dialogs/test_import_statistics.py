"""A table comes in whole or not at all, and says before what it becomes."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from planner.gui import talk
from planner.gui.desk import Desk
from planner.gui.dialogs.import_statistics import ImportStatistics
from tests.gui.conftest import DeskOn

GOOD = "platform,percent,age,source,year\nInsta,83.5 %,18-29,Town survey,2025\nface,41,18-29,Town survey,2025\n"
BAD = "platform;oran;yaş;yıl\nInsta;%83,5;18-29;2026\nFriendster;4;18-29;2026\nface;140;18-29;2026\n"


@pytest.fixture
def place(qtbot: QtBot) -> QWidget:
    """The window over which the dialog opens."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


def opened(desk: Desk, place: QWidget, file: Path, data: str | bytes) -> ImportStatistics:
    file.write_bytes(data if isinstance(data, bytes) else data.encode())
    dialog = ImportStatistics(desk, file, place)
    dialog.open()
    return dialog


def lines(dialog: ImportStatistics) -> list[tuple[str, str]]:
    rows = dialog.rows
    return [tuple(str(rows.data(rows.index(at, column))) for column in (0, 1)) for at in range(rows.rowCount())]  # type: ignore[misc]


def test_each_row_says_what_it_becomes_and_enter_imports(
    desk: Desk, place: QWidget, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = opened(desk, place, tmp_path / "town.csv", GOOD)
    assert dialog.encoding.isHidden() or not dialog.encoding.isVisible()
    assert lines(dialog) == [
        ("2", "Instagram, 18-29, Town survey 2025: 83.5%"),
        ("3", "Facebook, 18-29, Town survey 2025: 41%"),
    ]
    assert dialog._said.text() == "2 rows can be imported. New: “Town survey”, 2025."
    with qtbot.waitSignal(desk.bridge.done):
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    (table,) = desk.bridge.plan.statistics
    assert (table.title, table.year, len(table.rows)) == ("Town survey", 2025, 2)
    desk.bridge.undo()
    assert len(desk.bridge.plan.statistics) == 0


def test_the_same_table_again_replaces_the_first(desk: Desk, place: QWidget, tmp_path: Path) -> None:
    opened(desk, place, tmp_path / "town.csv", GOOD).do()
    dialog = opened(desk, place, tmp_path / "again.csv", GOOD.replace("41", "44"))
    assert "“Town survey”, 2025 replaces the table that is there." in dialog._said.text()
    dialog.do()
    (table,) = desk.bridge.plan.statistics
    assert [int(each.percent) for each in table.rows] == [83, 44]


def test_with_a_fault_nothing_is_imported(desk: Desk, place: QWidget, tmp_path: Path) -> None:
    before = desk.bridge.plan
    dialog = opened(desk, place, tmp_path / "town.csv", BAD)
    assert lines(dialog) == [
        ("3", 'No platform "Friendster". Write its name, as in Instagram.'),
        ("4", "140 is no share. Write a percent from 0 to 100."),
        ("2", "Instagram, 18-29, town 2026: 83.5%"),
    ]
    assert dialog._said.text().startswith("2 lines of 3 are wrong.")
    assert dialog.yes is not None
    assert not dialog.yes.isEnabled()
    dialog.do()
    assert dialog.isVisible()
    assert desk.bridge.plan == before
    dialog.reject()


def test_letters_that_are_not_utf_8_are_asked_about(desk_on: DeskOn, place: QWidget, tmp_path: Path) -> None:
    desk = desk_on(language="tr")
    data = "platform;oran;kaynak;year\nInsta;%83,5;Kadıköy anketi;2026\n".encode("windows-1254")
    dialog = opened(desk, place, tmp_path / "ilce.csv", data)
    assert dialog.encoding.isVisible()
    assert dialog.encoding.currentData() == "windows-1254"
    assert "Kadıköy anketi" in lines(dialog)[0][1]
    dialog.encoding.setCurrentIndex(dialog.encoding.findData("windows-1252"))
    dialog.encoding.chosen.emit("windows-1252")
    assert "Kadýköy anketi" in lines(dialog)[0][1]
    dialog.encoding.chosen.emit("windows-1254")
    dialog.do()
    (table,) = desk.bridge.plan.statistics
    assert table.title == "Kadıköy anketi"


def test_what_is_no_table_is_refused_and_another_can_be_chosen(
    desk: Desk, place: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened(desk, place, tmp_path / "photo.csv", b"\x89PNG\0\0\0")
    assert "It is not text" in dialog.message.words or "it is not text" in dialog.message.words
    assert dialog.yes is not None
    assert not dialog.yes.isEnabled()
    assert not dialog.encoding.isVisible()
    assert lines(dialog) == []
    other = tmp_path / "town.csv"
    other.write_text(GOOD, encoding="utf-8")
    monkeypatch.setattr(talk, "file_to_open", lambda *asked: other)
    dialog._choose()
    assert dialog.message.words == ""
    assert dialog.yes.isEnabled()
    dialog.reject()


def test_followers_come_in_beside(desk: Desk, place: QWidget, tmp_path: Path) -> None:
    data = "platform,percent,metric,age,gender\nInsta,30,followers,25-34,women\nInsta,12,followers,25-34,men\n"
    dialog = opened(desk, place, tmp_path / "mine.csv", data)
    assert dialog._said.text() == "2 rows can be imported. Followers of 1 channel."
    dialog.do()
    (profile,) = desk.bridge.plan.follower_profiles
    assert len(profile.groups) == 2
