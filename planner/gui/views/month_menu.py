"""The menu of a chip, and that of a day."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from planner.domain.posts import Status
from planner.gui.attention import Spot
from planner.gui.desk import Desk
from planner.gui.translate import say
from planner.gui.views.month_acts import Acts
from planner.text import Text

_STATUS_ACTS: tuple[tuple[Text, Status], ...] = (
    (Text("Draft"), "draft"),
    (Text("Send for approval"), "in_review"),
    (Text("Approve"), "approved"),
)


def menu_of_spots(desk: Desk, acts: Acts, spots: Sequence[Spot], parent: QWidget) -> QMenu:
    """What can be done with these posts."""
    menu = _menu(parent)
    menu.addAction(say(Text("Edit")), desk.attention.editing_wanted.emit).setShortcut("F2")
    menu.addAction(say(Text("Move to…")), partial(_move, desk, tuple(spots), parent.window()))
    menu.addAction(say(Text("Duplicate")), partial(acts.copy_by, spots, timedelta(0)))
    menu.addSeparator()
    if len(spots) == 1:
        menu.addAction(say(Text("Mark as posted…")), partial(_mark, desk, spots[0], parent.window()))
    states = menu.addMenu(say(Text("Status")))
    for words, status in _STATUS_ACTS:
        states.addAction(say(words), partial(acts.set_status, spots, status))
    menu.addSeparator()
    menu.addAction(say(Text("Delete")), partial(acts.remove, spots)).setShortcut("Del")
    return menu


def menu_of_day(parent: QWidget, new: Callable[[], object], paste: Callable[..., object] | None) -> QMenu:
    """What can be done on a day; `paste` is None where there is nothing to put there."""
    menu = _menu(parent)
    menu.addAction(say(Text("New post")), new).setShortcut("Enter")
    pasting = menu.addAction(say(Text("Paste")))
    pasting.setShortcut("Ctrl+V")
    if paste is not None:
        pasting.triggered.connect(paste)
    pasting.setEnabled(paste is not None)
    return menu


def _menu(parent: QWidget) -> QMenu:
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu


def _move(desk: Desk, spots: tuple[Spot, ...], window: QWidget) -> None:
    from planner.gui.dialogs.move_to import MoveTo

    MoveTo(desk, spots, window).open()


def _mark(desk: Desk, spot: Spot, window: QWidget) -> None:
    from planner.gui.dialogs.mark_posted import MarkPosted

    MarkPosted(desk, spot, window).open()
