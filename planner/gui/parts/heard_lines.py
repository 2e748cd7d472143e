"""How the lines under a text are drawn."""

from __future__ import annotations

from PySide6.QtGui import QTextCharFormat

from planner.gui.models.heard import Kind
from planner.gui.theme.look import Look

_Line = QTextCharFormat.UnderlineStyle


def format_of(look: Look, kind: Kind) -> QTextCharFormat:
    """A wave for a rule that counts, dashes for one that is looked at, dots for what is unusual."""
    colours = look.colours
    style, colour = {
        "warning": (_Line.WaveUnderline, colours.warning),
        "hint": (_Line.DashUnderline, colours.accent),
        "unusual": (_Line.DotLine, colours.second),
    }[kind]
    made = QTextCharFormat()
    made.setUnderlineStyle(style)
    made.setUnderlineColor(colour)
    return made
