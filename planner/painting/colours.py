"""The colours of a theme, for screen and paper."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QColor


class Colours(NamedTuple):
    """What everything is drawn with; `third` is for what need not be read.

    `ground` is that of cards and pages, `shade` that of the window around them; `faint` is a line hardly seen.
    `tint` is how much of its channel's colour a chip's ground has; `grey` says that there is no colour at all.
    """

    ground: QColor
    shade: QColor
    hairline: QColor
    faint: QColor
    ink: QColor
    second: QColor
    third: QColor
    accent: QColor
    accent_tint: QColor
    warning: QColor
    warning_tint: QColor
    error: QColor
    tint: float
    grey: bool

    @property
    def dark(self) -> bool:
        """Whether the ground is."""
        return self.ground.lightness() < 128

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
    faint=QColor("#EFEBE2"),
    ink=QColor("#24211C"),
    second=QColor("#6B6458"),
    third=QColor("#9A9284"),
    accent=QColor("#0B6B6B"),
    accent_tint=QColor("#E0EFED"),
    warning=QColor("#A84A17"),
    warning_tint=QColor("#FBEADF"),
    error=QColor("#A3262A"),
    tint=0.13,
    grey=False,
)
DARK = Colours(
    ground=QColor("#211F1C"),
    shade=QColor("#191816"),
    hairline=QColor("#38342E"),
    faint=QColor("#2B2824"),
    ink=QColor("#ECE7DC"),
    second=QColor("#A8A091"),
    third=QColor("#7D7668"),
    accent=QColor("#5CC2B8"),
    accent_tint=QColor("#1D3A37"),
    warning=QColor("#F0A36B"),
    warning_tint=QColor("#3B281B"),
    error=QColor("#FF8A80"),
    tint=0.16,
    grey=False,
)
# Without tints, and with every border drawn.
LIGHT_CONTRAST = LIGHT._replace(
    ground=QColor("#FFFFFF"),
    shade=QColor("#FFFFFF"),
    hairline=QColor("#5C564B"),
    faint=QColor("#8C8578"),
    ink=QColor("#000000"),
    second=QColor("#3A362F"),
    third=QColor("#5C564B"),
    accent=QColor("#004B4B"),
    accent_tint=QColor("#FFFFFF"),
    warning=QColor("#7A2E00"),
    warning_tint=QColor("#FFFFFF"),
    error=QColor("#8A0F14"),
    tint=0.0,
)
DARK_CONTRAST = DARK._replace(
    ground=QColor("#000000"),
    shade=QColor("#000000"),
    hairline=QColor("#A8A091"),
    faint=QColor("#7D7668"),
    ink=QColor("#FFFFFF"),
    second=QColor("#D8D2C5"),
    third=QColor("#A8A091"),
    accent=QColor("#7FE3D9"),
    accent_tint=QColor("#000000"),
    warning=QColor("#FFB885"),
    warning_tint=QColor("#000000"),
    error=QColor("#FFA59D"),
    tint=0.0,
)
# What is white on paper needs no ink; hairlines a little darker, since they are thinner there than a pixel.
PAPER = LIGHT._replace(ground=QColor("#FFFFFF"), shade=QColor("#F8F6F1"), hairline=QColor("#D8D2C5"), tint=0.14)
GREY_PAPER = Colours(
    ground=QColor("#FFFFFF"),
    shade=QColor("#F5F5F5"),
    hairline=QColor("#CFCFCF"),
    faint=QColor("#E5E5E5"),
    ink=QColor("#1C1C1C"),
    second=QColor("#5C5C5C"),
    third=QColor("#8C8C8C"),
    accent=QColor("#1C1C1C"),
    accent_tint=QColor("#FFFFFF"),
    warning=QColor("#1C1C1C"),
    warning_tint=QColor("#FFFFFF"),
    error=QColor("#1C1C1C"),
    tint=0.0,
    grey=True,
)
