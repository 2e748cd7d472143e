"""The days on which a channel may be silent."""

from __future__ import annotations

from planner.gui.fields.stretches import StretchesField
from planner.text import Text


class PausesField(StretchesField):
    """The pauses of a channel."""

    add_words = Text("Add a pause")
    remove_words = Text("Remove this pause")
    lacking = Text("a pause has a first and a last day : write both, or remove it")
