"""Both kinds of own figures, one below the other."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from planner.gui.desk import Desk
from planner.gui.views.platforms_parts.own_figures import OwnFiguresView


def test_it_leads_to_a_channel(desk: Desk, qtbot: QtBot) -> None:
    view = OwnFiguresView(desk)
    qtbot.addWidget(view)
    view.resize(900, 300)
    view.show()
    view.activateWindow()
    last = list(desk.bridge.plan.channels)[-1]
    view.followers.entered.emit(view.followers.enter(last.id))
    assert view.followers.channel.currentData() == last.id
    qtbot.waitUntil(view.followers.field.cells["women", "13-17"].hasFocus)
    qtbot.waitUntil(lambda: view.area.verticalScrollBar().value() > 0)
