"""The colours of a theme, for screen and paper."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QColor


class Colours(NamedTuple):
    """What everything is drawn with; `third` is for what need not be read.

    `tint` is how much of its channel's colour a chip's ground has; `grey` says that there is no colour at all.
    """

    ground: QColor
    shade: QColor
    hairline: QColor
    ink: QColor
    second: QColor
    third: QColor
    accent: QColor
    warning: QColor
    tint: float
    grey: bool

    def mixed(self, colour: QColor, part: float) -> QColor:
        """So much of `colour` on the ground, opaque: a transparent one would make printers slow and greys uneven."""
        rest = 1 - part
        return QColor.fromRgbF(
            colour.redF() * part + self.ground.redF() * rest,
            colour.greenF() * part + self.ground.greenF() * rest,
            colour.blueF() * part + self.ground.blueF() * rest,
        )


LIGHT = Colours(
    ground=QColor("#FFFEFB"),
    shade=QColor("#F6F4EF"),
    hairline=QColor("#E4DFD4"),
    ink=QColor("#24211C"),
    second=QColor("#6B6458"),
    third=QColor("#9A9284"),
    accent=QColor("#0B6B6B"),
    warning=QColor("#A84A17"),
    tint=0.13,
    grey=False,
)
# What is white on paper needs no ink; hairlines a little darker, since they are thinner there than a pixel.
PAPER = LIGHT._replace(ground=QColor("#FFFFFF"), shade=QColor("#F8F6F1"), hairline=QColor("#D8D2C5"), tint=0.14)
GREY_PAPER = Colours(
    ground=QColor("#FFFFFF"),
    shade=QColor("#F5F5F5"),
    hairline=QColor("#CFCFCF"),
    ink=QColor("#1C1C1C"),
    second=QColor("#5C5C5C"),
    third=QColor("#8C8C8C"),
    accent=QColor("#1C1C1C"),
    warning=QColor("#1C1C1C"),
    tint=0.0,
    grey=True,
)
