"""Platforms as two letters, a colour and a shape, so that they are told apart in black and white as well."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtGui import QColor

from planner.domain.channels import Channel
from planner.layout.boxes import Box
from planner.painting.canvas import Canvas
from planner.painting.colours import Colours
from planner.painting.faces import SEMI_BOLD, Face
from planner.painting.words import line_of


class Look(NamedTuple):
    """A platform's letters, its colour of Okabe and Ito's palette (None: the second ink), its badge's shape."""

    code: str
    colour: str | None
    shape: str


_LOOKS = {
    "instagram": Look("IG", "#E69F00", "round"),
    "facebook": Look("FB", "#56B4E9", "square"),
    "x": Look("X", "#CC79A7", "cut"),
    "linkedin": Look("IN", "#0072B2", "pill"),
    "youtube": Look("YT", "#D55E00", "tag"),
    "tiktok": Look("TT", "#009E73", "slant"),
    "pinterest": Look("PI", "#F0E442", "hexagon"),
    "threads": Look("TH", None, "pill"),
    "bluesky": Look("BS", None, "cut"),
    "mastodon": Look("MA", None, "hexagon"),
    "reddit": Look("RE", None, "round"),
    "snapchat": Look("SC", None, "slant"),
    "whatsapp": Look("WA", None, "tag"),
    "telegram": Look("TG", None, "slant"),
    "google_business": Look("GB", None, "square"),
    "shop_window": Look("SW", None, "square"),
    "blackboard": Look("BB", None, "cut"),
    "leaflet": Look("LF", None, "tag"),
}
_WHITE_ON = "#0072B2"


def look_of(platform: str) -> Look:
    """The look of a platform; one that is not known has its first two letters."""
    known = _LOOKS.get(platform)
    return known or Look(platform[:2].upper(), None, "round")


class Badge(NamedTuple):
    """A channel's badge: a second channel on the same platform has a number, as in IG2."""

    code: str
    look: Look

    def colour(self, colours: Colours) -> QColor:
        """Its ground, and what a chip is tinted with."""
        return colours.second if colours.grey or self.look.colour is None else QColor(self.look.colour)


def badges_of(channels: Iterable[Channel]) -> dict[str, Badge]:
    """The badges by channel id."""
    badges: dict[str, Badge] = {}
    taken: dict[str, int] = {}
    for channel in channels:
        look = look_of(channel.platform)
        number = taken[look.code] = taken.get(look.code, 0) + 1
        badges[channel.id] = Badge(look.code if number == 1 else f"{look.code}{number}", look)
    return badges


def badge_width(badge: Badge, size: float) -> float:
    """The width of a badge whose letters have this size."""
    return max(line_of(badge.code, Face(size, SEMI_BOLD)).width, size * 1.2) + size * 0.7


def paint_badge(canvas: Canvas, badge: Badge, x: float, baseline: float, size: float) -> float:
    """Paints it with its letters on `baseline`, and gives the x of its right edge."""
    colours = canvas.colours
    width = badge_width(badge, size)
    letters = line_of(badge.code, Face(size, SEMI_BOLD))
    box = Box(x, baseline - size * 0.92, width, size * 1.12)
    ground = colours.ground if colours.grey else badge.colour(colours)
    _paint_shape(canvas, badge.look.shape, box, ground, colours.ink if colours.grey else None)
    canvas.text(letters, x + (width - letters.width) / 2, baseline, _ink(badge, colours))
    return x + width


def _ink(badge: Badge, colours: Colours) -> QColor:
    """Of the letters. The second ink is dark by day and light by night: on it the ground can always be read."""
    if badge.look.colour is None and not colours.grey:
        return colours.ground
    return QColor("#FFFFFF") if badge.look.colour == _WHITE_ON and not colours.grey else QColor("#000000")


def _paint_shape(canvas: Canvas, shape: str, box: Box, ground: QColor, border: QColor | None) -> None:
    radius = {"round": box.height * 0.28, "square": 0.0, "pill": box.height / 2}.get(shape)
    if radius is not None:
        canvas.fill(box, ground, radius)
        if border is not None:
            canvas.frame(box, border, 0.6, radius)
        return
    x, y, right, bottom = box.x, box.y, box.right, box.bottom
    bit = box.height * 0.3
    middle = (y + bottom) / 2
    outlines = {
        "cut": [(x + bit, y), (right, y), (right, bottom - bit), (right - bit, bottom), (x, bottom), (x, y + bit)],
        "tag": [(x, y), (right - bit, y), (right, middle), (right - bit, bottom), (x, bottom)],
        "slant": [(x + bit, y), (right, y), (right - bit, bottom), (x, bottom)],
        "hexagon": [
            (x + bit, y),
            (right - bit, y),
            (right, middle),
            (right - bit, bottom),
            (x + bit, bottom),
            (x, middle),
        ],
    }
    canvas.polygon(outlines[shape], ground, border)
