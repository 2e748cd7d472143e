"""Which occurrences of what repeats are meant: this one, this and later, or all."""

from __future__ import annotations

from collections.abc import Callable
from typing import get_args

from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from planner.gui.desk import Desk
from planner.gui.dialogs.sheet import Sheet
from planner.gui.parts.boxes import column
from planner.gui.parts.words import label
from planner.gui.translate import say
from planner.operations.series import Scope
from planner.text import Text

_WORDS: dict[Scope, Text] = {
    "this": Text("This one"),
    "following": Text("This and later"),
    "all": Text("All"),
}


class SeriesScope(Sheet):
    """Asks it before `what` is done; `chosen` does it."""

    def __init__(self, desk: Desk, what: Text, chosen: Callable[[Scope], object], parent: QWidget | None) -> None:
        super().__init__(parent, desk.look, what, Text("OK"), self._choose)
        self._chosen = chosen
        self.add(label(Text("This post repeats. Which of them do you mean?"), wrap=True))
        self._group = QButtonGroup(self)
        buttons = []
        for number, scope in enumerate(get_args(Scope)):
            made = QRadioButton(say(_WORDS[scope]))
            self._group.addButton(made, number)
            buttons.append(made)
        self.add(column(*buttons, gap=desk.look.px(8)))
        self.choose("this")
        self.setMinimumWidth(desk.look.px(320))

    @property
    def scope(self) -> Scope:
        """What is chosen."""
        chosen: Scope = get_args(Scope)[self._group.checkedId()]
        return chosen

    def choose(self, scope: Scope) -> None:
        """Chooses it."""
        button = self._group.button(get_args(Scope).index(scope))
        button.setChecked(True)
        button.setFocus()

    def _choose(self) -> bool:
        self._chosen(self.scope)
        return True
