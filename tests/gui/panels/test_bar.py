"""The bar above the page."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QMainWindow
from pytestqt.qtbot import QtBot

from planner.gui.actions import COMMANDS
from planner.gui.panels.bar import Bar
from planner.gui.views.platforms import PlatformsPage
from tests.gui.conftest import DeskOn


@pytest.mark.parametrize("language", ["en", "tr"])
def test_with_large_letters_a_short_button_leaves_the_title_its_room(
    desk_on: DeskOn, qtbot: QtBot, language: str
) -> None:
    desk = desk_on(language=language, scale=1.5)
    window, page = QMainWindow(), PlatformsPage(desk)
    qtbot.addWidget(window)
    qtbot.addWidget(page)
    bar = Bar(desk.look, window, {each.name: lambda: None for each in COMMANDS})
    window.setCentralWidget(bar)
    bar.add_tools(page.tools)
    window.resize(1055, 100)
    window.show()
    bar.set_title(page.title)
    (title,) = [each for each in bar.findChildren(QLabel) if each.text() == page.title]
    qtbot.waitUntil(lambda: title.width() >= title.sizeHint().width())
    assert bar.new_button.text() == "+"
    words = bar.new_button.accessibleName()
    window.resize(1600, 100)
    assert bar.new_button.text() == words
