"""The fonts that Ritim ships, and the faces in which texts are set."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from PySide6.QtGui import QFont, QFontDatabase

from planner.paths import resource

SANS = "Ritim Sans"
EMOJI = "Ritim Emoji"
REGULAR, MEDIUM, SEMI_BOLD = 400, 500, 600


class Face(NamedTuple):
    """How a text is set: its size in the unit of what it is painted on, and its weight."""

    size: float
    weight: int = REGULAR


@cache
def load() -> None:
    """Makes the shipped fonts known to Qt, once; there must be an application object."""
    for path in sorted([*resource("fonts").glob("*.otf"), *resource("fonts").glob("*.ttf")]):
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise RuntimeError(f"not a font: {path}")


@cache
def font(face: Face, family: str = SANS) -> QFont:
    """The font of a face. Nothing is taken from the system's fonts: pages are the same on every machine."""
    load()
    made = QFont(family)
    made.setPointSizeF(face.size)
    made.setWeight(QFont.Weight(face.weight if family == SANS else REGULAR))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)
    return made
