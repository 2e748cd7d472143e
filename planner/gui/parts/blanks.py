"""A sentence with blanks: fields stand in it where the language has them."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from planner.gui.parts.flow import Flow
from planner.gui.parts.words import label
from planner.gui.theme.look import Look
from planner.gui.translate import say
from planner.text import Text

_MARK = "\x1f"


def blanks(look: Look, words: Text, **fields: QWidget) -> Flow:
    """The words of a sentence with each of the fields at the place of its name, "by {due}"; it goes on below where
    there is no more room.
    """
    marked = Text(words.message, **{name: f"{_MARK}{name}{_MARK}" for name in fields})
    made = Flow(gap=look.px(6), below=look.px(6))
    before = None
    for at, part in enumerate(say(marked).split(_MARK)):
        if at % 2:
            made.addWidget(fields[part])
            if before is not None:
                before.setBuddy(fields[part])
            before = None
        elif part.strip():
            before = label(part.strip(), "second")
            before.setMinimumHeight(look.px(28))
            made.addWidget(before)
    return made
