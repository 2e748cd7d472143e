"""All keys in one table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QWidget

from planner.gui.actions import COMMANDS
from planner.gui.dialogs.sheet import Sheet
from planner.gui.panels.sidebar import ENTRIES
from planner.gui.parts.boxes import column, row, scrolled
from planner.gui.parts.words import label
from planner.gui.theme.look import Look
from planner.gui.translate import say
from planner.text import Text

Keys = tuple[Text, Sequence[str]]
"""What is done, and the keys that do it, each one by itself."""

_CALENDAR: tuple[Keys, ...] = (
    (Text("New post on the day"), ("Enter",)),
    (Text("Earlier or later by a day"), ("Alt+←", "Alt+→")),
    (Text("Earlier or later by a week"), ("Alt+↑", "Alt+↓")),
    (Text("Cut, then put on another day"), ("Ctrl+X", "Ctrl+V")),
    (Text("Edit the post"), ("F2",)),
    (Text("Delete the post"), ("Delete",)),
)

_TEXT: tuple[Keys, ...] = (
    (Text("Next marked place"), ("F8",)),
    (Text("Marked place before"), ("Shift+F8",)),
    (Text("What can be done about it"), ("Shift+F10",)),
)


class KeysDialog(Sheet):
    """What the keyboard does: everywhere, on the calendar, in a text, and which page a digit leads to."""

    def __init__(self, look: Look, parent: QWidget | None) -> None:
        super().__init__(parent, look, Text("Keys"), None)
        self._look = look
        native = QKeySequence.SequenceFormat.NativeText
        everywhere = [
            (each.words, [QKeySequence(key).toString(native) for key in each.keys]) for each in COMMANDS if each.keys
        ]
        pages = [(each.words, [QKeySequence(f"Ctrl+{each.key}").toString(native)]) for each in ENTRIES]
        left = self._grid((Text("Everywhere"), [*everywhere, (Text("Menu"), ("F10",))]))
        right = self._grid((Text("On the calendar"), _CALENDAR), (Text("In a text"), _TEXT), (Text("Pages"), pages))
        inside = QWidget()
        inside.setLayout(row(column(left, None), column(right, None), gap=look.px(40)))
        area = scrolled(inside)
        # The arrows scroll it.
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        area.setAccessibleName(say(Text("Keys")))
        area.setMinimumSize(inside.sizeHint().boundedTo(QSize(look.px(760), look.px(520))))
        self.add(area)

    def _grid(self, *groups: tuple[Text, Sequence[Keys]]) -> QGridLayout:
        px = self._look.px
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(24))
        grid.setVerticalSpacing(px(6))
        for title, keys in groups:
            line = grid.rowCount()
            if line > 1:
                grid.setRowMinimumHeight(line, px(12))
            grid.addWidget(label(title, "heading"), line + 1, 0, 1, 2)
            for number, (words, caps) in enumerate(keys, start=line + 2):
                grid.addWidget(label(words), number, 0)
                shown = [label(each, "key") for each in caps]
                grid.addLayout(row(*shown, None, gap=px(4)), number, 1)
        return grid
