"""The button that shows the rest of a list."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from planner.gui.parts.fold import Fold


def test_it_says_how_many_more_there_are_and_turns(qtbot: QtBot) -> None:
    fold = Fold()
    qtbot.addWidget(fold)
    turned: list[bool] = []
    fold.turned.connect(lambda: turned.append(fold.is_open))
    fold.tell(3)
    assert (fold.text(), fold.isHidden()) == ("3 more", False)
    fold.click()
    fold.tell(3)
    assert fold.text() == "Less"
    fold.click()
    assert turned == [True, False]


def test_where_there_is_no_more_it_is_hidden(qtbot: QtBot) -> None:
    fold = Fold()
    qtbot.addWidget(fold)
    assert fold.isHidden()
    fold.tell(1)
    fold.tell(0)
    assert fold.isHidden()
