"""Buttons: each has a name that is read aloud, also where it shows only a sign."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton, QToolButton

from planner.gui.parts.words import tooltip
from planner.gui.theme.look import Look
from planner.gui.translate import say
from planner.text import Text


def button(words: Text | str, pressed: Callable[[], object] | None = None, role: str = "") -> QPushButton:
    """A button with words; `role` is "primary", "link", "flat", or nothing."""
    made = QPushButton(say(words) if isinstance(words, Text) else words)
    if role:
        made.setProperty("role", role)
    # Enter means the one button that a dialog names itself.
    made.setAutoDefault(False)
    if pressed is not None:
        made.clicked.connect(lambda _=False: pressed())
    return made


def sign_button(
    name: str, words: Text, look: Look, pressed: Callable[[], object] | None = None, role: str = "flat"
) -> QToolButton:
    """A button that shows the sign resources/icons/<name>.svg; `words` are its name and its tooltip."""
    from planner.gui.theme.icons import icon  # Qt's SVG, which the first frame does without

    made = QToolButton()
    made.setIcon(icon(name, look.colours.second))
    made.setIconSize(QSize(look.px(16), look.px(16)))
    made.setToolTip(tooltip(say(words)))
    made.setAccessibleName(say(words))
    made.setProperty("role", role)
    if pressed is not None:
        made.clicked.connect(lambda _=False: pressed())
    return made
