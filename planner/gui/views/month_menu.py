"""The menu of a chip, and that of a day."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from planner.domain.posts import Status
from planner.gui.attention import Spot
from planner.gui.desk import Desk
from planner.gui.parts.special_day_row import make_event
from planner.gui.translate import say
from planner.gui.views.month_acts import Acts
from planner.layout.days import Label
from planner.layout.ghosts import Ghost
from planner.text import Text

_STATUS_ACTS: tuple[tuple[Text, Status], ...] = (
    (Text("Draft"), "draft"),
    (Text("Send for approval"), "in_review"),
    (Text("Approve"), "approved"),
)


def menu_of_spots(desk: Desk, acts: Acts, spots: Sequence[Spot], parent: QWidget) -> QMenu:
    """What can be done with these posts."""
    menu = menu_over(parent)
    menu.addAction(say(Text("Edit")), desk.attention.editing_wanted.emit).setShortcut("F2")
    menu.addAction(say(Text("Move to…")), partial(_move, desk, tuple(spots), parent.window()))
    menu.addAction(say(Text("Duplicate")), partial(acts.copy_by, spots, timedelta(0)))
    menu.addSeparator()
    if len(spots) == 1:
        menu.addAction(say(Text("Mark as posted…")), partial(_mark, desk, spots[0], parent.window()))
    states = menu.addMenu(say(Text("Status")))
    for words, status in _STATUS_ACTS:
        states.addAction(say(words), partial(acts.set_status, spots, status))
    if len(spots) == 1:
        offer_as_example(menu, desk, spots[0])
    menu.addSeparator()
    menu.addAction(say(Text("Delete")), partial(acts.remove, spots)).setShortcut("Del")
    return menu


def offer_as_example(menu: QMenu, desk: Desk, spot: Spot) -> None:
    """Offers that the text of a post becomes an example of the voice, unless it is one, or there is none."""
    from planner.gui.models.examples import ADD, is_example
    from planner.operations.voice import add_example
    from planner.voice.judge import text_of

    post = desk.bridge.plan.posts.get(spot.post)
    text = "" if post is None else text_of(post)
    if text and not is_example(desk.bridge.plan, text):
        menu.addAction(say(ADD), partial(desk.bridge.do, add_example, text))


def menu_of_ghost(desk: Desk, ghost: Ghost, parent: QWidget) -> QMenu:
    """What can be done with a post that would come to stand there."""
    menu = menu_over(parent)
    menu.addAction(say(Text("Not this one")), partial(leave_out, desk, ghost)).setShortcut("Del")
    if ghost.before is not None:
        here = Spot(ghost.post.id, ghost.channel, ghost.before.day)
        menu.addAction(say(Text("Show where it stands")), partial(desk.attention.show, here))
    return menu


def offer_to_stay(menu: QMenu, desk: Desk, ghost: Ghost) -> None:
    """Puts first in a menu that a post which would leave stays."""
    first = menu.actions()[0]
    staying = QAction(say(Text("Not this one")), menu)
    staying.triggered.connect(partial(leave_out, desk, ghost))
    menu.insertAction(first, staying)
    menu.insertSeparator(first)


def leave_out(desk: Desk, ghost: Ghost) -> None:
    """Leaves one change out of what is suggested."""
    suggestion = desk.attention.suggestion
    if suggestion is not None:
        desk.attention.suggest(suggestion.without(ghost))


def menu_of_day(
    parent: QWidget, new: Callable[[], object], ideas: Callable[[], object], paste: Callable[..., object] | None
) -> QMenu:
    """What can be done on a day; `paste` is None where there is nothing to put there."""
    menu = menu_over(parent)
    menu.addAction(say(Text("New post")), new).setShortcut("Enter")
    menu.addAction(say(Text("Ideas for a post…")), ideas)
    pasting = menu.addAction(say(Text("Paste")))
    pasting.setShortcut("Ctrl+V")
    if paste is not None:
        pasting.triggered.connect(paste)
    pasting.setEnabled(paste is not None)
    return menu


def offer_events(menu: QMenu, desk: Desk, labels: Sequence[Label]) -> None:
    """Puts last in the menu of a day that its special days become events."""
    special = [label.special for label in labels if label.special is not None]
    if special:
        menu.addSeparator()
    for day in special:
        # An ampersand is a letter here, not a key.
        words = say(Text("Make “{name}” an event", name=day.name)).replace("&", "&&")
        menu.addAction(words, partial(make_event, desk, day))


def menu_over(parent: QWidget) -> QMenu:
    """An empty menu, which goes when it closes."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu


def _move(desk: Desk, spots: tuple[Spot, ...], window: QWidget) -> None:
    from planner.gui.dialogs.move_to import MoveTo

    MoveTo(desk, spots, window).open()


def _mark(desk: Desk, spot: Spot, window: QWidget) -> None:
    from planner.gui.dialogs.mark_posted import MarkPosted

    MarkPosted(desk, spot, window).open()
