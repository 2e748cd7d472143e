"""The page of platforms: its views, and the ways from one to another."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from planner.gui.desk import Desk
from planner.gui.dialogs.channel import ChannelDialog
from planner.gui.views.platforms import PlatformsPage
from planner.gui.views.platforms_parts.cards import CardsView
from planner.gui.views.platforms_parts.choosing import ChooseView


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> PlatformsPage:
    made = PlatformsPage(desk)
    qtbot.addWidget(made)
    made.resize(1100, 800)
    made.show()
    return made


def test_views_are_made_when_they_are_first_shown(page: PlatformsPage) -> None:
    assert list(page.views) == ["choose"]
    for made in page.tools.findChildren(QPushButton):
        made.click()
        assert made.isChecked()
        assert page.views[made.property("view")].isVisible()
    assert list(page.views) == ["choose", "figures", "cards", "own"]


def test_a_row_leads_to_its_card_and_a_card_to_a_channel(page: PlatformsPage, qtbot: QtBot) -> None:
    choose = page.views["choose"]
    assert isinstance(choose, ChooseView)
    qtbot.waitUntil(lambda: choose.choice is not None)
    choose.card_wanted.emit("tiktok")
    cards = page.views["cards"]
    assert isinstance(cards, CardsView)
    assert (cards.isVisible(), cards.platform) == (True, "tiktok")
    cards.joining.emit("tiktok")
    [dialog] = page.findChildren(ChannelDialog)
    assert dialog.platform.value() == "tiktok"
    dialog.reject()


def test_a_platform_that_is_asked_for_stands_ready_with_its_audience(page: PlatformsPage, qtbot: QtBot) -> None:
    choose = page.views["choose"]
    assert isinstance(choose, ChooseView)
    qtbot.waitUntil(lambda: choose.choice is not None)
    before = choose.choice
    page.show_view("cards")
    attention = page.desk.attention
    attention.audience = next(iter(page.desk.bridge.plan.audiences)).id
    attention.platform_wanted.emit("x")
    qtbot.waitUntil(lambda: choose.choice is not before)
    assert choose.isVisible()
    assert choose.choice is not None
    assert [each.id for each in choose.choice.audiences] == [attention.audience]
    assert choose.table.row is not None
    assert choose.table.row.platform == "x"


def test_neither_numpy_nor_matplotlib_is_imported_with_the_page() -> None:
    code = (
        "import sys; import planner.gui.views.platforms; import planner.gui.views.platforms_parts.choosing;"
        "import planner.gui.views.platforms_parts.figures_view;"
        "print([name for name in ('numpy', 'matplotlib') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
