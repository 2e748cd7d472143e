"""The days on which somebody releases beside the editor."""

from __future__ import annotations

from planner.gui.fields.stretches import StretchesField
from planner.text import Text


class DeputyDaysField(StretchesField):
    """The days of a deputy."""

    add_words = Text("Deputy for some days…")
    remove_words = Text("Deputy no longer on these days")
    lacking = Text("a deputy has a first and a last day : write both, or remove them")
