"""Buttons: each has a name that is read aloud, also where it shows only a sign."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QDialog, QPushButton, QToolButton

from planner.gui.parts.words import tooltip
from planner.gui.theme.look import Look
from planner.gui.translate import say
from planner.text import Text


class ObeysEnter:
    """Has Enter press the button that has the focus, as Space does; mixed in before the widget."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        assert isinstance(self, QAbstractButton)
        # A button that stays pressed is a field: in a dialog Enter means the button that the dialog names itself.
        is_field = self.isCheckable() and isinstance(self.window(), QDialog)
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or is_field:
            super().keyPressEvent(event)  # type: ignore[misc]  # that of the widget it is mixed into
        elif not event.isAutoRepeat():
            self.click()


class PushButton(ObeysEnter, QPushButton):
    """A button with words."""

    def __init__(self, words: str = "") -> None:
        super().__init__(words)
        # From its fields, Enter means the one button that a dialog names itself.
        self.setAutoDefault(False)


class SignButton(ObeysEnter, QToolButton):
    """A button that shows a sign."""


def button(words: Text | str, pressed: Callable[[], object] | None = None, role: str = "") -> QPushButton:
    """A button with words; `role` is "primary", "link", "flat", or nothing."""
    made = PushButton(say(words) if isinstance(words, Text) else words)
    if role:
        made.setProperty("role", role)
    if pressed is not None:
        made.clicked.connect(lambda _=False: pressed())
    return made


def sign_button(
    name: str, words: Text, look: Look, pressed: Callable[[], object] | None = None, role: str = "flat"
) -> QToolButton:
    """A button that shows the sign resources/icons/<name>.svg; `words` are its name and its tooltip."""
    from planner.gui.theme.icons import icon  # Qt's SVG, which the first frame does without

    made = SignButton()
    made.setIcon(icon(name, look.colours.second))
    made.setIconSize(QSize(look.px(16), look.px(16)))
    made.setToolTip(tooltip(say(words)))
    made.setAccessibleName(say(words))
    made.setProperty("role", role)
    if pressed is not None:
        made.clicked.connect(lambda _=False: pressed())
    return made
