"""A new channel, with the rhythm that is proposed for its platform."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from planner.domain.channels import Cadence
from planner.gui.desk import Desk
from planner.gui.dialogs.channel import ChannelDialog
from tests.gui.conftest import TODAY, DeskOn


@pytest.fixture
def place(qtbot: QtBot) -> QWidget:
    """The window over which the dialog opens."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


def opened(desk: Desk, place: QWidget) -> ChannelDialog:
    dialog = ChannelDialog(desk, place)
    dialog.open()
    return dialog


def words(dialog: ChannelDialog) -> str:
    return " ".join(each.text() for each in dialog.findChildren(QLabel) if each.isVisible())


def choose(dialog: ChannelDialog, platform: str) -> None:
    dialog.platform.write(platform)
    dialog.platform.activated.emit(dialog.platform.currentIndex())


def test_the_proposal_names_its_studies(desk: Desk, place: QWidget) -> None:
    dialog = opened(desk, place)
    choose(dialog, "facebook")
    assert "3 to 5 a week" in words(dialog)
    assert "Hootsuite, 2025" in words(dialog)
    choose(dialog, "threads")
    assert "no study stands behind it" in words(dialog)
    choose(dialog, "whatsapp")
    assert "set your own" in words(dialog)
    assert dialog.take.isHidden()
    dialog.reject()


def test_enter_adds_the_channel_with_the_rhythm(desk: Desk, place: QWidget, qtbot: QtBot) -> None:
    dialog = opened(desk, place)
    choose(dialog, "tiktok")
    dialog.handle.setText("@corner")
    with qtbot.waitSignal(dialog.added) as told:
        QTest.keyClick(dialog.handle, Qt.Key.Key_Return)
    channel = desk.bridge.plan.channels[told.args[0]]
    assert (channel.platform, channel.handle, channel.active_from) == ("tiktok", "@corner", TODAY)
    assert (channel.cadence.min_per_week, channel.cadence.max_per_week, channel.hours_per_post) == (2, 5, Decimal(2))
    desk.bridge.undo()
    assert told.args[0] not in desk.bridge.plan.channels


def test_or_without(desk_on: DeskOn, place: QWidget) -> None:
    desk = desk_on(language="tr")
    dialog = opened(desk, place)
    choose(dialog, "tiktok")
    dialog.take.setChecked(False)
    dialog.do()
    channel = list(desk.bridge.plan.channels)[-1]
    assert (channel.cadence, channel.hours_per_post) == (Cadence(), Decimal(0))
