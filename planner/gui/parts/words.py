"""Labels: what people wrote is always plain text, never read as HTML."""

from __future__ import annotations

from html import escape

from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from planner.gui.translate import say
from planner.text import Text

_A_LINE = 60
_MISTAKABLE = frozenset("<&\n")


def label(words: Text | str, role: str = "", *, wrap: bool = False) -> QLabel:
    """A label; `role` is its part in the style sheet ("title", "second", ...); `wrap` breaks its lines."""
    from PySide6.QtCore import Qt  # its enumerations take 20 ms to make: with the first label, not with a tooltip

    made = QLabel(say(words) if isinstance(words, Text) else words)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        made.setProperty("role", role)
    if wrap:
        made.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        made.setSizePolicy(policy)
    return made


def name_of(field: QWidget, words: Text) -> QLabel:
    """The words that name a field, to stand before it."""
    made = label(words, "second")
    made.setBuddy(field)
    return made


def tooltip(words: str) -> str:
    """What people wrote, as a tooltip: Qt would guess whether it is HTML, so it is told, with nothing in it to obey.

    What cannot be mistaken and fits in a line stays as it is: screen readers read tooltips with all their markup.
    """
    if len(words) <= _A_LINE and not _MISTAKABLE & set(words):
        return words
    return f"<p style='white-space: pre-wrap'>{escape(words)}</p>"
