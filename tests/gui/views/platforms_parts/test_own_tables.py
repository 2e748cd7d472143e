"""Own audience statistics: what is in the plan, brought in, removed."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from planner.domain.noun import Percent
from planner.domain.statistics import Statistic, StatisticsTable
from planner.gui import talk
from planner.gui.desk import Desk
from planner.gui.dialogs.import_statistics import ImportStatistics
from planner.gui.parts.boxes import column
from planner.gui.parts.source_chip import SourceChip
from planner.gui.views.platforms_parts.own_tables import TablesSection
from planner.operations import nouns

TABLE = StatisticsTable(
    "t1",
    "Youth & <b>media</b>",
    "The town",
    "https://example.org/youth",
    2026,
    "US",
    "16 to 29, here",
    "ever_use",
    (Statistic(platform="instagram", percent=Percent(83)), Statistic(platform="x", percent=Percent(20))),
)


@pytest.fixture
def place(qtbot: QtBot) -> QWidget:
    """The window in which the section stands."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def section(desk: Desk, place: QWidget) -> TablesSection:
    nouns.add(desk.bridge.session, TABLE)
    made = TablesSection(desk)
    made.show_plan()
    place.setLayout(column(made))
    place.show()
    return made


def words(widget: QWidget) -> list[str]:
    return [each.text() for each in widget.findChildren(QLabel) if not each.isHidden()]


def test_a_table_says_of_whom_it_speaks_and_where_it_is_from(section: TablesSection) -> None:
    row = section.rows["t1"]
    assert "Youth & <b>media</b>" in words(row)
    assert "United States 2026 · 2 rows · percent who say they ever use it · 16 to 29, here" in words(row)
    (chip,) = row.findChildren(SourceChip)
    assert chip.text() == "The town"


def test_without_an_address_its_publisher_is_only_named(section: TablesSection, desk: Desk) -> None:
    nouns.change(desk.bridge.session, "statistics", "t1", url="", metric="other")
    row = section.rows["t1"]
    assert row.findChildren(SourceChip)[0].isHidden()
    assert "The town" in words(row)
    assert "United States 2026 · 2 rows · another quantity · 16 to 29, here" in words(row)


def test_a_removal_can_be_taken_back(section: TablesSection, desk: Desk) -> None:
    section.rows["t1"].remove_button.click()
    assert len(desk.bridge.plan.statistics) == 0
    assert "Youth & <b>media</b> is removed." in words(section)
    desk.bridge.undo()
    assert list(section.rows) == ["t1"]


def test_a_file_that_is_chosen_is_shown_before_it_comes_in(
    section: TablesSection, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(talk, "file_to_open", lambda *asked: None)
    section.add_button.click()
    file = tmp_path / "town.csv"
    file.write_text("platform,percent,source,year\nTikTok,55%,Survey,2025\n", encoding="utf-8")
    monkeypatch.setattr(talk, "file_to_open", lambda *asked: file)
    section.add_button.click()
    (dialog,) = section.window().findChildren(ImportStatistics)
    assert [each.id for each in desk.bridge.plan.statistics] == ["t1"]
    dialog.do()
    assert [each.title for each in desk.bridge.plan.statistics] == ["Youth & <b>media</b>", "Survey"]
    assert len(section.rows) == 2
