"""Figures of a finding, in rows."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from planner.gui.parts.evidence import Table
from planner.gui.parts.evidence_table import EvidenceTable
from planner.gui.theme.look import look_of
from planner.text import Text


def test_rows_are_shown_and_read_aloud(qtbot: QtBot) -> None:
    rows = [[Text("{name}", name=name), Text("{value}", value=value)] for name, value in (("May", 3), ("June", 4))]
    look = look_of("light", contrast=False, scale=1.0)
    table = EvidenceTable(look, Table([Text("Week of"), Text("Posts")], rows, 2))
    qtbot.addWidget(table)
    said = [each.text() for each in table.findChildren(QLabel)]
    assert said == ["Week of", "Posts", "May", "3", "June", "4", "2 more lines"]
    assert table.accessibleName() == "May; 3. June; 4"
