"""The pages with their counts, and the channels that can be left out."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from planner.gui.desk import Desk
from planner.gui.panels.sidebar import ENTRIES, Sidebar, SideButton
from planner.gui.translate import say
from planner.operations.nouns import add, change, remove
from tests.builders import post
from tests.gui.conftest import DeskOn


@pytest.fixture
def sidebar(desk: Desk, qtbot: QtBot) -> Sidebar:
    made = Sidebar(desk.look)
    qtbot.addWidget(made)
    made.fill(desk)
    return made


def button(sidebar: Sidebar, name: str) -> QPushButton:
    found = [each for each in sidebar.findChildren(QPushButton) if each.text().strip() == name and not each.isHidden()]
    assert len(found) == 1, name
    return found[0]


def account(sidebar: Sidebar, handle: str) -> QPushButton:
    found = [each for each in sidebar.findChildren(QPushButton) if each.accessibleName().endswith(f" {handle}")]
    return next(each for each in found if not each.isHidden())


def test_each_page_can_be_asked_for(sidebar: Sidebar, qtbot: QtBot) -> None:
    asked: list[str] = []
    sidebar.wanted.connect(asked.append)
    for entry in ENTRIES:
        QTest.mouseClick(button(sidebar, say(entry.words)), Qt.MouseButton.LeftButton)
    assert asked == [entry.name for entry in ENTRIES]


def test_no_two_pages_share_a_key() -> None:
    assert len({entry.key for entry in ENTRIES}) == len(ENTRIES)


def test_counts_follow_the_plan(sidebar: Sidebar, desk: Desk, qtbot: QtBot) -> None:
    warnings = button(sidebar, "Warnings")
    assert warnings.accessibleName() == "Warnings, 6 warnings and 3 hints"
    ideas = sum(each.waits_for_a_day for each in desk.bridge.plan.posts)
    assert button(sidebar, "Ideas").accessibleName() == f"Ideas, {ideas}"
    desk.bridge.do(add, post("new", status="idea"))
    qtbot.waitUntil(lambda: button(sidebar, "Ideas").accessibleName() == f"Ideas, {ideas + 1}")


def test_what_cannot_be_posted_stands_apart_in_its_colour(sidebar: Sidebar, desk: Desk, qtbot: QtBot) -> None:
    warnings = button(sidebar, "Warnings")
    assert isinstance(warnings, SideButton)
    found = desk.bridge.warnings
    warnings.warn([found[0]._replace(severity="error"), found[1]._replace(severity="warning")])
    assert warnings.accessibleName() == "Warnings, 1 cannot be posted and 1 warning"
    assert desk.look.colours.error.rgb() in colours(warnings)
    warnings.warn([found[1]._replace(severity="hint")])
    assert warnings.accessibleName() == "Warnings, 1 hint"
    assert desk.look.colours.error.rgb() not in colours(warnings)
    warnings.warn([])
    assert warnings.accessibleName() == "Warnings"


def colours(shown: QPushButton) -> set[int]:
    image = shown.grab().toImage()
    return {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}


def test_the_page_that_is_shown_stays_marked_when_it_is_pressed_again(sidebar: Sidebar) -> None:
    sidebar.mark("warnings")
    warnings = button(sidebar, "Warnings")
    QTest.mouseClick(warnings, Qt.MouseButton.LeftButton)
    assert warnings.isChecked()


def test_a_channel_is_left_out_and_comes_back(sidebar: Sidebar, desk: Desk, qtbot: QtBot) -> None:
    channel = next(iter(desk.bridge.plan.channels))
    QTest.mouseClick(account(sidebar, channel.handle), Qt.MouseButton.LeftButton)
    assert desk.attention.hidden == {channel.id}
    QTest.mouseClick(account(sidebar, channel.handle), Qt.MouseButton.LeftButton)
    assert desk.attention.hidden == frozenset()


def test_channels_follow_the_plan(sidebar: Sidebar, desk: Desk) -> None:
    channel = next(iter(desk.bridge.plan.channels))
    desk.bridge.do(change, "channels", channel.id, handle="@elsewhere")
    assert button(sidebar, "@elsewhere").accessibleName().endswith("@elsewhere")
    for each in list(desk.bridge.plan.channels):
        desk.bridge.do(remove, "channels", each.id)
    left = [each for each in sidebar.findChildren(QPushButton) if not each.isHidden()]
    assert not [each for each in left if each.text().strip() == "@elsewhere"]


def test_it_speaks_turkish(desk_on: DeskOn, qtbot: QtBot) -> None:
    desk = desk_on(language="tr")
    sidebar = Sidebar(desk.look)
    qtbot.addWidget(sidebar)
    said = [say(entry.words) for entry in ENTRIES]
    assert said == [
        "Bu hafta",
        "Hedefler",
        "Platformlar",
        "Takvim",
        "Fikirler",
        "Üslup",
        "Uyarılar",
        "Geçmiş",
        "İşletme",
    ]
