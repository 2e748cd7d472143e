"""The six mistakes and their counts."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from planner.gui.desk import Desk
from planner.gui.views.warnings_parts.overview import Overview


def test_each_mistake_has_its_count_by_shape_and_in_words(desk: Desk, qtbot: QtBot) -> None:
    overview = Overview(desk.look)
    qtbot.addWidget(overview)
    overview.tell(desk.bridge.warnings)
    said = {number: each.accessibleName() for number, each in overview.buttons.items()}
    assert said[1] == "Posting without a goal: 1 hint"
    assert said[2] == "Wrong platforms, or too many: Nothing found"
    assert said[4] == "Posts that tire people: 3 warnings and 2 hints"
    labels = [each.text() for each in overview.findChildren(QLabel)]
    assert {"6 warnings and 3 hints", "◇ 1", "▲ 5", "✓"} <= set(labels)
    assert overview.buttons[4].isEnabled()
    assert not overview.buttons[2].isEnabled()


def test_a_press_asks_for_its_mistake(desk: Desk, qtbot: QtBot) -> None:
    overview = Overview(desk.look)
    qtbot.addWidget(overview)
    overview.tell(desk.bridge.warnings)
    with qtbot.waitSignal(overview.wanted) as heard:
        overview.buttons[4].click()
    assert heard.args == [4]
