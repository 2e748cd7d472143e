"""One of a few answers, as buttons beside each other."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from planner.gui.parts.boxes import row
from planner.gui.parts.buttons import button
from planner.gui.parts.words import tooltip
from planner.gui.theme.look import Look
from planner.gui.translate import locale, say
from planner.text import Text


class OneOf(QWidget):
    """Buttons of which one is pressed, or none: the pressed one, pressed again, takes the answer back. With `keys` each
    is chosen by Alt and the first letter of its words too.
    """

    chosen = Signal(object)
    """The value, or None."""

    def __init__(self, look: Look, question: Text, choices: Sequence[tuple[str, Text]], *, keys: bool = False) -> None:
        super().__init__()
        self.buttons: dict[str, QPushButton] = {}
        for value, words in choices:
            said = say(words)
            made = button(f"&{said}" if keys else said, partial(self._pressed, value))
            if keys:
                self._let_choose(value, made, f"Alt+{locale().toUpper(said[:1])}")
            made.setCheckable(True)
            made.setMinimumWidth(look.px(84))
            made.setAccessibleName(say(Text("{thing}: {field}", thing=question, field=words)))
            self.buttons[value] = made
        self.setLayout(row(*self.buttons.values(), None, gap=look.px(6)))

    @property
    def value(self) -> str | None:
        """The answer; None for none."""
        return next((value for value, each in self.buttons.items() if each.isChecked()), None)

    def show_value(self, value: str | None) -> None:
        """Shows an answer."""
        for each, made in self.buttons.items():
            made.setChecked(each == value)

    def _pressed(self, value: str) -> None:
        # By then the button has turned itself.
        self.show_value(value if self.buttons[value].isChecked() else None)
        self.chosen.emit(self.value)

    def _let_choose(self, value: str, made: QPushButton, keys: str) -> None:
        # That of the button itself would hold back for a moment what is typed next.
        made.setShortcut(QKeySequence())
        QShortcut(QKeySequence(keys), self, partial(self.choose, value))
        made.setToolTip(tooltip(keys))

    def choose(self, value: str) -> None:
        """Chooses an answer."""
        self.show_value(value)
        self.chosen.emit(value)

    def begin(self) -> None:
        """Puts the focus on the answer that is chosen, else on the first."""
        at = self.value or next(iter(self.buttons))
        self.buttons[at].setFocus(Qt.FocusReason.OtherFocusReason)
