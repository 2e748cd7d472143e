"""What can be done from anywhere, as data: its words, its keys, its sign, and where the menu shows it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from planner.gui.theme.icons import icon
from planner.gui.theme.look import Look
from planner.gui.translate import say
from planner.text import Text


class Command(NamedTuple):
    """One command. `sign` is the name of its icon, `group` the part of the menu in which it stands."""

    name: str
    words: Text
    keys: tuple[str, ...] = ()
    sign: str = ""
    group: int = 0


COMMANDS: tuple[Command, ...] = (
    Command("new_post", Text("New post"), ("Ctrl+N",), "plus", 1),
    Command("suggest", Text("Suggest a fix"), ("Ctrl+Shift+D",), "", 1),
    Command("hold", Text("Hold promotion…"), (), "", 1),
    Command("undo", Text("Undo"), ("Ctrl+Z",), "undo", 1),
    Command("redo", Text("Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), "redo", 1),
    Command("print", Text("Print…"), ("Ctrl+P",), "print", 2),
    Command("export", Text("Export…"), ("Ctrl+E",), "export", 2),
    Command("save_copy", Text("Save a copy…"), ("Ctrl+Shift+S",), "copy", 2),
    Command("new_plan", Text("New plan…"), (), "", 3),
    Command("open_plan", Text("Open a plan…"), ("Ctrl+O",), "folder", 3),
    Command("welcome", Text("Start page"), (), "", 3),
    Command("who", Text("Who sits here…"), (), "", 4),
    Command("preferences", Text("Preferences…"), ("Ctrl+,",), "settings", 4),
    Command("help", Text("Help"), ("F1",), "", 4),
    Command("keys", Text("Keys…"), ("Shift+F1",), "", 4),
    Command("quit", Text("Quit"), ("Ctrl+Q",), "", 5),
)


def actions_of(owner: QWidget, look: Look, acts: Mapping[str, Callable[[], object]]) -> dict[str, QAction]:
    """A QAction on `owner` for each command that has an act, by name."""
    made = {}
    for command in COMMANDS:
        if command.name not in acts:
            continue
        action = QAction(say(command.words), owner)
        action.setShortcuts([QKeySequence(key) for key in command.keys])
        if command.sign:
            action.setIcon(icon(command.sign, look.colours.second))
        action.triggered.connect(lambda _=False, act=acts[command.name]: act())
        owner.addAction(action)
        made[command.name] = action
    return made


def menu_of(parent: QWidget, actions: Mapping[str, QAction]) -> QMenu:
    """The menu of these actions, a line between two groups."""
    menu = QMenu(parent)
    group = 0
    for command in COMMANDS:
        if command.name in actions:
            if group and command.group != group:
                menu.addSeparator()
            group = command.group
            menu.addAction(actions[command.name])
    return menu
