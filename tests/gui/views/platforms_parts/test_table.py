"""The table of platforms by hand: sorted by headings and keys, its menu, where one stands."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from planner.gui.desk import Desk
from planner.gui.models.platform_rows import HEADINGS, Column, platform_rows
from planner.gui.translate import say
from planner.gui.views.platforms_parts.table import PlatformTable
from planner.planning.choice import Choice


@pytest.fixture
def table(desk: Desk, qtbot: QtBot) -> PlatformTable:
    made = PlatformTable(desk)
    qtbot.addWidget(made)
    made.resize(900, 600)
    choice = Choice(desk.bridge.plan, desk.bridge.today)
    made.show_rows(platform_rows(choice, ["facebook"], {"facebook": "c1"}), ["facebook"])
    made.show()
    return made


def order(table: PlatformTable) -> list[str]:
    return [row.platform for row in table.platforms.rows if row is not None]


def click_heading(table: PlatformTable, column: Column) -> None:
    header = table.horizontalHeader()
    place = header.viewport().rect().center()
    place.setX(header.sectionViewportPosition(column) + header.sectionSize(column) // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_a_heading_sorts_and_turns(table: PlatformTable) -> None:
    click_heading(table, Column.NAME)
    assert order(table)[:2] == ["bluesky", "facebook"]
    click_heading(table, Column.NAME)
    assert order(table)[0] == "youtube"
    click_heading(table, Column.HOURS)
    assert order(table)[0] == "tiktok"


def test_alt_and_an_arrow_sort_by_the_column_in_which_one_is(table: PlatformTable) -> None:
    at = order(table).index("snapchat")
    table.setCurrentIndex(table.platforms.index(at, Column.HOURS))
    QTest.keyClick(table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    hours = [row.hours for row in table.platforms.rows if row and row.hours is not None and not row.missing]
    assert hours == sorted(hours)
    assert (table.row and table.row.platform, table.currentIndex().column()) == ("snapchat", Column.HOURS)
    QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert order(table)[0] == "tiktok"
    assert table.row is not None
    assert table.row.platform == "snapchat"


def test_arrows_move_and_pass_the_heading_of_the_messaging_applications(table: PlatformTable) -> None:
    table.selectRow(len(table.platforms.rows) - 3)
    seen = []
    for _ in range(2):
        QTest.keyClick(table, Qt.Key.Key_Down)
        seen.append(table.row and table.row.platform)
    assert seen[-1] == "whatsapp"


def test_its_menu_ticks_joins_and_sorts(table: PlatformTable, qtbot: QtBot) -> None:
    table.selectRow(order(table).index("youtube"))
    assert table.row is not None
    menu = table.menu()
    assert menu is not None
    tick, channel, _, sort = menu.actions()
    with qtbot.waitSignal(table.platforms.ticking) as ticked:
        tick.trigger()
    assert ticked.args == ["youtube", True]
    with qtbot.waitSignal(table.wanted) as wanted:
        channel.trigger()
    assert (wanted.args, channel.text()) == (["youtube"], "Make this a channel…")
    inner = sort.menu()
    assert isinstance(inner, QMenu)
    assert [each.text() for each in inner.actions()] == [say(words) for words in HEADINGS.values()]
    inner.actions()[Column.NAME].trigger()
    assert order(table)[0] == "bluesky"
    menu.close()
    table.selectRow(order(table).index("facebook"))
    assert table.row.channel == "c1"
    menu = table.menu()
    assert menu is not None
    assert menu.actions()[1].text() == "Go to the channel"


def test_it_is_as_high_as_its_rows(table: PlatformTable) -> None:
    last = table.platforms.index(len(table.platforms.rows) - 1, Column.NAME)
    assert table.viewport().rect().contains(table.visualRect(last))


def test_a_screen_reader_finds_its_cells(table: PlatformTable) -> None:
    found = QAccessible.queryAccessibleInterface(table)
    heard = [found.child(at).text(QAccessible.Text.Name) for at in range(found.childCount())]
    assert "Share: 87% ± 5.6" in heard
    assert "Facebook, in your set" in heard
