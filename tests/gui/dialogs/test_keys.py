"""The table of keys."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from planner.gui.actions import COMMANDS
from planner.gui.dialogs.keys import KeysDialog
from planner.gui.panels.sidebar import ENTRIES
from planner.gui.theme.look import look_of
from planner.gui.translate import say


def test_every_command_with_a_key_and_every_page_is_told(qtbot: QtBot) -> None:
    shown = KeysDialog(look_of("light", contrast=False, scale=1.0), None)
    shown.open()
    words = [each.text() for each in shown.findChildren(QLabel)]
    for command in COMMANDS:
        if command.keys:
            place = words.index(say(command.words))
            assert words[place + 1 : place + 1 + len(command.keys)] == list(command.keys)
    for entry in ENTRIES:
        assert words[words.index(say(entry.words)) + 1] == f"Ctrl+{entry.key}"
    assert "Alt+←" in words
    shown.close()
