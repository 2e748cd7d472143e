"""A column that follows a list."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from planner.gui.parts.boxes import column
from planner.gui.parts.live_column import LiveColumn, chain


def shown(qtbot: QtBot) -> tuple[QWidget, LiveColumn]:
    """A column of buttons for texts such as "a1": the letter is the key, the whole is the item."""
    window = QWidget()
    live = LiveColumn(lambda item: item[0], QPushButton, 2)
    live.changed.connect(lambda: chain(live.widgets))
    window.setLayout(column(live))
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    return window, live


def texts(live: LiveColumn) -> list[str]:
    """What it shows, from top to bottom as it is on the screen."""
    QApplication.processEvents()
    buttons = [each for each in live.findChildren(QPushButton) if each.isVisible()]
    return [each.text() for each in sorted(buttons, key=lambda each: each.y())]


def test_what_stays_the_same_keeps_its_widget_and_its_focus(qtbot: QtBot) -> None:
    _, live = shown(qtbot)
    live.tell(["a1", "b1", "c1"])
    assert texts(live) == ["a1", "b1", "c1"]
    first, second, third = live.widgets
    second.setFocus()
    live.tell(["c1", "b1", "d1"])
    assert texts(live) == ["c1", "b1", "d1"]
    assert live.widgets[:2] == [third, second]
    assert second.hasFocus()
    assert not first.isVisible()


def test_what_says_something_else_is_made_anew(qtbot: QtBot) -> None:
    _, live = shown(qtbot)
    live.tell(["a1", "b1"])
    first, second = live.widgets
    live.tell(["a2", "b1"])
    assert texts(live) == ["a2", "b1"]
    assert live.widgets[0] is not first
    assert live.widgets[1] is second


def test_focus_goes_on_when_its_widget_goes(qtbot: QtBot) -> None:
    window, live = shown(qtbot)
    live.tell(["a1", "b1", "c1"])
    assert texts(live) == ["a1", "b1", "c1"]
    live.widgets[1].setFocus()
    live.tell(["a1", "c1"])
    assert window.focusWidget() is live.widgets[1]


def test_focus_goes_back_when_the_last_one_goes(qtbot: QtBot) -> None:
    window, live = shown(qtbot)
    live.tell(["a1", "b1"])
    live.widgets[1].setFocus()
    live.tell(["a1"])
    assert window.focusWidget() is live.widgets[0]


def test_focus_goes_to_what_stands_next_even_if_it_is_new(qtbot: QtBot) -> None:
    window, live = shown(qtbot)
    live.tell(["a1", "b1"])
    live.widgets[1].setFocus()
    live.tell(["a1", "c1"])
    assert texts(live) == ["a1", "c1"]
    assert window.focusWidget() is live.widgets[1]


def test_the_same_again_changes_nothing(qtbot: QtBot) -> None:
    _, live = shown(qtbot)
    live.tell(["a1", "b1"])
    with qtbot.assertNotEmitted(live.changed):
        live.tell(["a1", "b1"])


def test_an_empty_one_takes_no_room(qtbot: QtBot) -> None:
    _, live = shown(qtbot)
    assert live.isHidden()
    live.tell(["a1"])
    assert not live.isHidden()
    live.tell([])
    assert live.isHidden()


def test_the_tab_key_goes_from_top_to_bottom_whatever_came_when(qtbot: QtBot) -> None:
    _, live = shown(qtbot)
    live.tell(["b1", "d1"])
    live.tell(["a1", "b1", "c1", "d1"])
    assert texts(live) == ["a1", "b1", "c1", "d1"]
    order: list[QWidget | None] = [live.widgets[0]]
    while order[-1] is not None and len(order) < 20:
        order.append(order[-1].nextInFocusChain())
    assert [each for each in order if isinstance(each, QPushButton)][:4] == live.widgets


def test_what_no_longer_shows_what_it_should_is_made_anew(qtbot: QtBot) -> None:
    stale: set[QWidget] = set()
    live = LiveColumn(lambda item: item, QPushButton, 2, lambda widget: widget not in stale)
    qtbot.addWidget(live)
    live.tell(["a", "b"])
    first, second = live.widgets
    stale.add(first)
    live.tell(["a", "b"])
    assert live.widgets[0] is not first
    assert live.widgets[1] is second
