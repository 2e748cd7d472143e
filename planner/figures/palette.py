"""The colours of a figure."""

from __future__ import annotations

from typing import NamedTuple


class Palette(NamedTuple):
    """What a figure is drawn with, as "#RRGGBB"; `second` is the ink of what is said beside.

    Nothing is told by colour alone: what is chosen is filled, what is not is an outline.
    """

    ground: str
    ink: str
    second: str
    hairline: str
    faint: str
    accent: str
    accent_tint: str
