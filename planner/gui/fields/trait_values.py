"""The values of one trait of people, picked by buttons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from planner.gui.parts.boxes import column, emptied
from planner.gui.parts.buttons import button
from planner.gui.parts.flow import Flow
from planner.gui.theme.look import Look
from planner.gui.translate import say
from planner.knowledge.traits import value_name
from planner.text import Text


class TraitValues(QWidget):
    """A button for each value, which stays pressed."""

    picked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._buttons: dict[str, QPushButton] = {}
        self._box = column(gap=0)
        self.setLayout(self._box)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        for value, each in self._buttons.items():
            each.setAccessibleName(say(Text("{thing}: {field}", thing=name, field=value_name(value))))

    def offer(self, values: Sequence[str], picked: Sequence[str] = ()) -> None:
        """Offers these values; buttons that are no longer the same are made anew."""
        if tuple(values) != tuple(self._buttons):
            here = next((value for value, each in self._buttons.items() if each.hasFocus()), "")
            emptied(self._box)
            self._buttons = {value: self._made(value) for value in values}
            self._box.addLayout(Flow(*self._buttons.values(), gap=self._look.px(4), below=self._look.px(4)))
            self.setAccessibleName(self.accessibleName())
            if here in self._buttons:
                # At once, so that the cursor can be put on it.
                self._buttons[here].show()
                self._buttons[here].setFocus(Qt.FocusReason.OtherFocusReason)
        for value, each in self._buttons.items():
            each.setChecked(value in picked)

    def _made(self, value: str) -> QPushButton:
        made = button(say(value_name(value)).replace("&", "&&"), self.picked.emit)
        made.setCheckable(True)
        return made

    def pick(self, value: str) -> None:
        """Picks a value, or lets go of it."""
        self._buttons[value].click()

    @property
    def buttons(self) -> list[QPushButton]:
        """The buttons, in their order."""
        return list(self._buttons.values())

    @property
    def values(self) -> tuple[str, ...]:
        """Those that are picked, in the order in which they are offered."""
        return tuple(value for value, each in self._buttons.items() if each.isChecked())

    @property
    def whole(self) -> bool:
        """Whether all of them are picked."""
        return len(self.values) == len(self._buttons)
